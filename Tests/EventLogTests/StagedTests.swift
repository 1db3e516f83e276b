import CivilTime
import Cryptography
import KeyFile
import Testing

@testable import EventLog

private let noon: Instant = "2026-03-02T04:00:00Z"

/// Bytes that no compression and no accident makes alike.
private func file(_ count: Int, _ seed: UInt64 = 1) -> [UInt8] {
  var random = Seeded(seed)
  return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
}

extension Fixture {
  fileprivate func bring(_ objects: [NewObject], erases: [UInt64] = []) throws {
    try append(
      Append(
        writes: [
          .init(
            stream: "s-1", expected: .any,
            events: [
              NewEvent(type: "t", data: [], objects: .init(brings: objects, erases: erases))
            ])
        ], now: tick()))
  }

  fileprivate func staged() throws -> [StagedObject] {
    try log.read { snapshot throws(LogError) in try snapshot.stagedObjects() }
  }

  fileprivate func partCount() throws -> Int {
    try log.read { snapshot throws(LogError) in
      var count = 0
      try snapshot.scan(snapshot.tables.parts) { _, _ throws(LogError) in
        count += 1
        return true
      }
      return count
    }
  }

  fileprivate var findings: [String] {
    get throws { try log.verify().findings.map { "\($0.position): \($0.what)" } }
  }
}

@Suite struct StagedTests {
  @Test(arguments: [0, 1, Parts.byteCount - 4, Parts.byteCount, 300_000, 16 << 20])
  func `a file is put aside, brought by an event, and comes back`(_ count: Int) throws {
    let fixture = try Fixture(.reopened)
    let bytes = file(count)
    let commitment = try fixture.log.put(bytes, .file, at: noon)
    #expect(try fixture.findings.isEmpty)
    let staged = try #require(try fixture.staged().first)
    #expect(
      (staged.commitment, staged.kind, staged.putAt, try fixture.staged().count)
        == (commitment, .file, noon, 1))
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.content(ofStaged: commitment) == .bytes(bytes))
    }
    try fixture.bring([.init(.text, [65]), .staged(commitment)])
    try fixture.settle()
    #expect(try fixture.log.content(ofObject: 1) == .bytes([65]))
    #expect(try fixture.log.content(ofObject: 2) == .bytes(bytes))
    #expect(try fixture.staged().isEmpty)
    let report = try fixture.log.verify()
    #expect(report.isSound, "\(report.findings)")
    #expect(report.openedObjectCount == 2)
  }

  @Test func `an erased file has neither parts nor key`() throws {
    let fixture = try Fixture()
    let commitment = try fixture.log.put(file(200_000), .file, at: noon)
    try fixture.bring([.staged(commitment)])
    #expect(try fixture.partCount() == 4)
    try fixture.bring([], erases: [1])
    #expect(try fixture.partCount() == 0)
    #expect(try fixture.log.content(ofObject: 1) == .erased(by: 2))
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `what is not put aside, or brought already, is refused whole`() throws {
    let fixture = try Fixture()
    let commitment = try fixture.log.put(file(10), .file, at: noon)
    let unknown = LogError.invalidRequest(
      "nothing is put aside under the commitment that an event names")
    #expect(throws: unknown) { try fixture.bring([.staged(SHA256.hash("no such thing"))]) }
    #expect(throws: LogError.invalidRequest("an object that is put aside is brought twice")) {
      try fixture.bring([.staged(commitment), .staged(commitment)])
    }
    #expect(try fixture.staged().count == 1)
    try fixture.bring([.staged(commitment)])
    #expect(throws: unknown) { try fixture.bring([.staged(commitment)]) }
    #expect(try fixture.head() == 1)
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `one byte more than is kept is refused`() throws {
    let fixture = try Fixture()
    #expect(throws: LogError.limitExceeded("bytes of an object that is put aside")) {
      try fixture.log.put(
        [UInt8](repeating: 0, count: Limits.stagedByteCount + 1), .file, at: noon)
    }
    #expect(try fixture.partCount() == 0)
  }

  @Test func `what nobody brings is discarded after seven days, and its key with it`() throws {
    let fixture = try Fixture()
    _ = try fixture.log.put(file(70_000), .file, at: noon)
    let week = noon.adding(seconds: 7 * 86_400)
    #expect(try fixture.log.discardStaged(at: week) == 0)
    #expect(try fixture.log.keys.opened().state(of: 0) == .living)
    #expect(try fixture.log.discardStaged(at: week.adding(seconds: 1)) == 1)
    #expect(try fixture.partCount() == 0)
    #expect(try fixture.log.keys.opened().state(of: 0) == .erased)
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `putting something aside discards what is stale, and brought files are none of it`()
    throws
  {
    let fixture = try Fixture()
    let kept = try fixture.log.put(file(10), .file, at: noon)
    try fixture.bring([.staged(kept)])
    _ = try fixture.log.put(file(10, 2), .file, at: noon)
    let later = try fixture.log.put(file(10, 3), .file, at: noon.adding(seconds: 8 * 86_400))
    #expect(try fixture.staged().map(\.commitment) == [later])
    #expect(try fixture.log.content(ofObject: 1) == .bytes(file(10)))
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `what is put aside is not in a restored ledger`() throws {
    let (fixture, backup, restored) = (try Fixture(), try Scratch(), try Scratch())
    try fixture.log.write { transaction throws(LogError) in try transaction.makeRecoveryKey() }
    let kept = try fixture.log.put(file(100_000), .file, at: noon)
    try fixture.bring([.staged(kept)])
    _ = try fixture.log.put(file(100_000, 2), .file, at: noon)
    let lines = try fixture.log.read { snapshot throws(LogError) in
      try snapshot.recoveryCard()?.lines
    }
    let card = try RecoveryCard(try #require(lines).joined(separator: "\n"))
    try fixture.log.backup(to: backup.path)
    _ = try EventLog.restore(backup.path, to: restored.path, card: card)
    let log = try EventLog.open(restored.path)
    #expect(try log.content(ofObject: 1) == .bytes(file(100_000)))
    try log.read { snapshot throws(LogError) in
      #expect(try snapshot.stagedObjects().isEmpty)
    }
    #expect(try log.verify().isSound)
    try log.close()
  }

  @Test func `a part that is missing, exchanged or nobody's is found`() throws {
    let fixture = try Fixture()
    let commitment = try fixture.log.put(file(200_000), .file, at: noon)
    try fixture.bring([.staged(commitment)])
    let first = try part(0, fixture)
    let second = try part(1, fixture)
    try put([(0, second), (1, first)], fixture)
    #expect(
      try fixture.findings == ["1: object 1: its ciphertext was altered, or is another object's"])
    try put([(0, first), (1, nil)], fixture)
    #expect(try fixture.findings.contains("1: object 1 lacks its part 1"))
    try put([(1, second), (9, first)], fixture)
    #expect(
      try fixture.findings
        == ["0: object-parts holds 5 entries of which 4 belong to something"])
  }

  private func part(_ number: UInt32, _ fixture: Fixture) throws -> [UInt8] {
    try fixture.log.read { snapshot throws(LogError) in
      let key = PartKey.part(number, of: 0)
      return try snapshot.ownValue(of: key.span.bytes, in: snapshot.tables.parts)?.array ?? []
    }
  }

  private func put(_ parts: [(UInt32, [UInt8]?)], _ fixture: Fixture) throws {
    try fixture.log.write { transaction throws(LogError) in
      let table = LogTable(name: "object-parts", stored: "object-parts", number: 100)
      for (number, bytes) in parts {
        let key = PartKey.part(number, of: 0)
        if let bytes {
          try transaction.put(bytes, for: key, in: table)
        } else {
          try transaction.delete(key, in: table)
        }
      }
    }
  }
}
