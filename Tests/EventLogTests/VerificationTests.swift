import CivilTime
import Cryptography
import LMDB
import Synchronization
import Testing

@testable import EventLog

@Suite struct VerificationTests {
  /// A log with something of everything.
  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    let id = try #require(EventID("11111111-2222-3333-4444-555555555555"))
    for number in 0..<40 {
      try fixture.append("s-\(number % 5)", ["a", "b"], correlation: "c-\(number % 3)")
    }
    try fixture.append(
      Append(
        writes: [
          .init(
            stream: "s-1", expected: .any,
            events: [NewEvent(id: id, type: "a", data: [1, 2, 3])])
        ], request: .init(id: "r-1", fingerprint: SHA256.hash("x")),
        checkpoint: .init(consumer: "app", position: 1), now: fixture.tick()))
    let key = try Ed25519.SigningKey()
    _ = try fixture.log.write { transaction throws(LogError) in
      try transaction.signCheckpoint(origin: "example.org/log", key: key)
    }
    return fixture
  }

  /// Changes the store behind the log's back.
  private func tamper(
    _ fixture: Fixture, _ table: String,
    _ body: (borrowing WriteTransaction, Table) throws -> Void
  ) throws -> [Finding] {
    try fixture.log.close()
    do {
      let environment = try Environment(path: fixture.scratch.path)
      let table = try #require(try environment.open(tables: [table], create: false)[0])
      let transaction = try environment.beginWrite()
      try body(transaction, table)
      try transaction.commit()
      try environment.close()
    }
    let log = try EventLog.open(fixture.scratch.path, options: .init(isReadOnly: true))
    let findings = try log.verify().findings
    let parallel = try log.verify(.init(threads: 2)).findings
    #expect(findings == parallel)
    #expect(try log.verify(.init(checksEverything: false)).findings.count <= findings.count)
    try log.close()
    return findings
  }

  private func put(
    _ transaction: borrowing WriteTransaction, _ table: Table, _ key: [UInt8], _ value: [UInt8]
  ) throws {
    try transaction.writes.put(value.span.bytes, for: key.span.bytes, in: table)
  }

  private func value(
    _ transaction: borrowing WriteTransaction, _ table: Table, _ key: [UInt8]
  ) throws -> [UInt8] {
    let value = try transaction.reads.value(of: key.span.bytes, in: table)?.array
    return try #require(value)
  }

  @Test func `what is not the tree's own record is neither proven nor signed`() throws {
    let fixture = try fixture()
    let (last, other): (UInt64, UInt64) = (81, 80)
    _ = try tamper(fixture, "log") { transaction, table in
      for position in [last, other] {
        var record = try value(transaction, table, Array(position.bigEndianBytes.span.bytes.array))
        record[20] ^= 1
        try put(transaction, table, Array(position.bigEndianBytes.span.bytes.array), record)
      }
    }
    let log = try EventLog.open(fixture.scratch.path)
    let key = try Ed25519.SigningKey()
    try log.read { snapshot throws(LogError) in
      for position in [last, other] {
        #expect(throws: LogError.self) { try snapshot.inclusionProof(of: position, size: last) }
      }
      _ = try snapshot.inclusionProof(of: 1, size: last)
      try snapshot.checkRecords(at: [1, 2], size: last)
      #expect(throws: LogError.self) { try snapshot.checkRecords(at: [1, other], size: last) }
    }
    #expect(throws: LogError.self) {
      try log.write { transaction throws(LogError) in
        try transaction.signCheckpoint(origin: "example.org/log", key: key)
      }
    }
    try log.close()
  }

  @Test func `a log that does not extend its newest checkpoint is not signed`() throws {
    let fixture = try fixture()
    let key = try Ed25519.SigningKey()
    let other = try Fixture()
    try other.append("s", ["a"])
    let note = try other.log.write { transaction throws(LogError) in
      try transaction.signCheckpoint(origin: "example.org/log", key: key)
    }
    let size: UInt64 = 81
    let text = note.note.replacing("log\n1\n", with: "log\n81\n")
    _ = try tamper(fixture, "checkpoints") { transaction, table in
      try put(transaction, table, size.bigEndianBytes.span.bytes.array, Array(text.utf8))
    }
    let log = try EventLog.open(fixture.scratch.path)
    try log.write { transaction throws(LogError) in
      _ = try transaction.append(
        Append(
          writes: [.init(stream: "s", expected: .any, events: [NewEvent(type: "a", data: [1])])],
          now: fixture.tick()))
    }
    #expect(throws: LogError.self) {
      try log.write { transaction throws(LogError) in
        try transaction.signCheckpoint(origin: "example.org/log", key: key)
      }
    }
    try log.close()
  }

  @Test func `two threads find what one does, wherever it is`() throws {
    let fixture = try Fixture()
    let count = Int(Limits.splitEventCount) + 1001
    let middle = UInt64(count) / 2
    for start in stride(from: 0, to: count, by: 1000) {
      let events = (start..<min(count, start + 1000)).map { number in
        NewEvent(type: "t-\(number % 5)", data: [1], correlation: "c-\(number % 700)")
      }
      let writes = events.enumerated().map { index, event in
        Append.Write(stream: "s-\((start + index) % 300)", expected: .any, events: [event])
      }
      try fixture.append(Append(writes: writes, now: fixture.tick()))
    }
    let one = try fixture.log.verify()
    let two = try fixture.log.verify(.init(threads: 2))
    #expect(one.findings.isEmpty)
    #expect(two.findings.isEmpty)
    #expect(one.root == two.root)
    try fixture.expectSound()
    for position in [1, middle - 1, middle, middle + 1, middle + 2, UInt64(count)] {
      // The last byte of data, then the last byte of the tree hashes.
      for offset in [-33 - 32 * position.trailingZeroBitCount, -1] {
        let findings = try tamper(fixture, "log") { transaction, table in
          var bytes = try value(transaction, table, position.bigEndianBytes)
          bytes[bytes.count + offset] ^= 1
          try put(transaction, table, position.bigEndianBytes, bytes)
        }
        #expect(findings.first?.position == position)
        let log = try EventLog.open(fixture.scratch.path, options: .init(isReadOnly: true))
        #expect(try log.verify(.init(threads: 2)).root == log.verify().root)
        try log.close()
        _ = try tamper(fixture, "log") { transaction, table in
          var bytes = try value(transaction, table, position.bigEndianBytes)
          bytes[bytes.count + offset] ^= 1
          try put(transaction, table, position.bigEndianBytes, bytes)
        }
      }
    }
  }

  @Test func `an untouched log is sound`() throws {
    let fixture = try fixture()
    try fixture.expectSound()
  }

  @Test func `a change of any byte of a record or of its hashes is found`() throws {
    let length = 112 + 3 + 1 + 3 + 64
    let fixture = try fixture()
    let key = UInt64(42).bigEndianBytes
    for offset in 0..<length {
      for isTampered in [true, false] {
        let findings = try tamper(fixture, "log") { transaction, table in
          var bytes = try value(transaction, table, key)
          #expect(bytes.count == length)
          bytes[offset] ^= 0xFF
          try put(transaction, table, key, bytes)
        }
        #expect(findings.isEmpty != isTampered, "offset \(offset)")
      }
    }
  }

  @Test func `a record of any wrong size is reported and does not crash the check`() throws {
    for count in [0, 1, 3, 4, 111, 112, 115, 150, 180, 400] {
      let fixture = try fixture()
      let key = UInt64(42).bigEndianBytes
      let findings = try tamper(fixture, "log") { transaction, table in
        var bytes = try value(transaction, table, key)
        bytes += [UInt8](repeating: 0xFF, count: 400)
        try put(transaction, table, key, Array(bytes.prefix(count)))
      }
      #expect(!findings.isEmpty, "\(count) bytes")
    }
  }

  @Test func `a record that is gone is reported`() throws {
    for position in [1, 42, 81] as [UInt64] {
      let fixture = try fixture()
      let findings = try tamper(fixture, "log") { transaction, table in
        _ = try transaction.writes.delete(position.bigEndianBytes.span.bytes, in: table)
      }
      #expect(!findings.isEmpty)
    }
  }

  @Test(arguments: [
    ("streams", Array("s-1".utf8)), ("categories", Array("s".utf8)),
    ("types", Array("a".utf8)), ("correlations", Array("c-1".utf8)),
    ("requests", Array("r-1".utf8)), ("checkpoints", UInt64(81).bigEndianBytes),
    (
      "event-ids",
      EventID(high: 0x1111_1111_2222_3333, low: 0x4444_5555_5555_5555).bytes
    ),
  ])
  func `an entry of a table that is gone, changed, cut or too much is found`(
    name: String, key: [UInt8]
  ) throws {
    func check(_ body: (borrowing WriteTransaction, Table) throws -> Void) throws {
      let findings = try tamper(try fixture(), name, body)
      #expect(!findings.isEmpty)
    }
    if name != "checkpoints" {
      try check { transaction, table in
        _ = try transaction.writes.delete(key.span.bytes, in: table)
      }
    }
    try check { transaction, table in
      try put(transaction, table, key, try value(transaction, table, key).dropLast(1) + [])
    }
    try check { transaction, table in
      try put(transaction, table, key + [0x41], try value(transaction, table, key))
    }
    if name != "checkpoints" {
      let offset = name == "requests" ? 71 : 7
      try check { transaction, table in
        var bytes = try value(transaction, table, key)
        bytes[offset] ^= 1
        try put(transaction, table, key, bytes)
      }
    }
  }

  @Test func `two threads check what one does, and progress is told`() throws {
    let fixture = try Fixture()
    let types = [String](repeating: "t", count: 50_000)
    for number in 0..<4 { try fixture.append("s-\(number)", types) }
    let told = Mutex<UInt64>(0)
    var options = EventLog.VerificationOptions(threads: 2)
    options.progress = { count in told.withLock { $0 = max($0, count) } }
    let report = try fixture.log.verify(options)
    #expect(report.findings == [])
    #expect(report.head == 200_000)
    #expect(try report.root?.bytes == fixture.root())
    #expect(told.withLock { $0 } == 200_000)
  }
}
