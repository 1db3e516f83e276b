import CivilTime
import Cryptography
import Glibc
import KeyFile
import LMDB
import Testing

@testable import EventLog

extension Fixture {
  @discardableResult
  fileprivate func append(
    brings texts: [String] = [], erases: [UInt64] = []
  ) throws -> Appended {
    let objects = EventObjects(
      brings: texts.map { NewObject(.text, Array($0.utf8)) }, erases: erases)
    return try append(
      Append(
        writes: [
          .init(
            stream: "s-1", expected: .any,
            events: [NewEvent(type: "t", data: Array("{}".utf8), objects: objects)])
        ], now: tick()))
  }

  /// Gives the log a recovery key.
  fileprivate func found() throws {
    try log.write { transaction throws(LogError) in try transaction.makeRecoveryKey() }
  }

  fileprivate func state() throws -> RecoveryState? {
    try log.read { snapshot throws(LogError) in try snapshot.recovery() }
  }

  /// The card as people keep it: as text.
  fileprivate func card() throws -> String {
    let lines = try log.read { snapshot throws(LogError) in try snapshot.recoveryCard()?.lines }
    return try #require(lines).joined(separator: "\n")
  }
}

/// A directory for a copy, with whatever a copy has in it.
private final class Target {
  let path: String

  init() throws { path = try Scratch().path }

  deinit {
    for name in ["data.mdb", "lock.mdb", "keys", "keys.sealed", "erasures"] {
      unlink("\(path)/\(name)")
    }
    rmdir(path)
  }

  func text(_ name: String) throws -> String {
    let file = try #require(fopen("\(path)/\(name)", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  func has(_ name: String) -> Bool { access("\(path)/\(name)", F_OK) == 0 }

  func content(_ number: UInt64) throws -> ObjectContent? {
    let log = try EventLog.open(path, options: .init(isReadOnly: true))
    let content = try log.content(ofObject: number)
    try log.close()
    return content
  }

  func findings(undecided: Set<UInt64> = []) throws -> [String] {
    let log = try EventLog.open(path, options: .init(isReadOnly: true))
    var options = EventLog.VerificationOptions()
    options.undecided = undecided
    let found = try log.verify(options).findings.map { "\($0.position): \($0.what)" }
    try log.close()
    return found
  }
}

private func bytes(_ text: String) -> ObjectContent { .bytes(Array(text.utf8)) }

@Suite struct BackupTests {
  @Test func `a backup has keys only sealed, and opens with the card`() throws {
    let (fixture, backup, restored) = (try Fixture(), try Target(), try Target())
    try fixture.found()
    try fixture.append(brings: ["一", "二"])
    try fixture.append(erases: [1])
    try fixture.log.backup(to: backup.path)
    #expect(!backup.has("keys") && backup.has("keys.sealed"))
    #expect(try backup.content(2) == .unreadable("the file keys is missing"))
    let outcome = try EventLog.restore(
      backup.path, to: restored.path, card: try RecoveryCard(try fixture.card()))
    #expect(outcome.hasContents && outcome.undecided.isEmpty && outcome.generation == 3)
    #expect(try restored.content(1) == .erased(by: 2))
    #expect(try restored.content(2) == bytes("二"))
    #expect(try restored.findings().isEmpty)
  }

  @Test func `without the card the log stands, nothing opens, and what comes later does`() throws {
    let (fixture, backup, restored) = (try Fixture(), try Target(), try Target())
    try fixture.found()
    try fixture.append(brings: ["一"])
    try fixture.log.backup(to: backup.path)
    let outcome = try EventLog.restore(backup.path, to: restored.path, card: nil)
    #expect(!outcome.hasContents && outcome.generation == 2)
    #expect(try restored.findings() == ["1: object 1: there is no key in its slot 1"])
    let log = try EventLog.open(restored.path)
    #expect(try log.verify(.init(opensObjects: false)).isSound)
    try log.write { transaction throws(LogError) in
      _ = try transaction.append(
        Append(
          writes: [
            .init(
              stream: "s-1", expected: .any,
              events: [
                NewEvent(type: "t", data: [], objects: .init(brings: [.init(.text, [65])]))
              ])
          ], now: fixture.tick()))
    }
    #expect(try log.content(ofObject: 2) == .bytes([65]))
    try log.close()
  }

  @Test func `every erasure turns the recovery key, and an older backup needs its own card`() throws
  {
    let (fixture, before, after, restored) =
      (try Fixture(), try Target(), try Target(), try Target())
    try fixture.found()
    #expect(try fixture.state()?.generation == 1)
    let old = try fixture.card()
    try fixture.append(brings: ["一", "二"])
    try fixture.log.backup(to: before.path)
    try fixture.append(erases: [1])
    #expect(try fixture.state()?.generation == 2)
    // What sealed the older backup is nowhere in this place any more.
    #expect(try fixture.log.keys.opened().state(of: 0) == .erased)
    try fixture.log.backup(to: after.path)
    let new = try fixture.card()
    #expect(
      throws: LogError.recovery(.keyOfAnotherGeneration(needed: 2, given: 1))
    ) {
      try EventLog.restore(after.path, to: restored.path, card: try RecoveryCard(old))
    }
    #expect(throws: LogError.recovery(.keyOfAnotherGeneration(needed: 1, given: 2))) {
      try EventLog.restore(before.path, to: restored.path, card: try RecoveryCard(new))
    }
    // Said in the threat model: whoever has both reads what was erased since.
    _ = try EventLog.restore(before.path, to: restored.path, card: try RecoveryCard(old))
    #expect(try restored.content(1) == bytes("一"))
    #expect(try restored.findings().isEmpty)
  }

  @Test func `a newer list of erasures keeps erased what an older backup still holds`() throws {
    let (fixture, before, after, restored) =
      (try Fixture(), try Target(), try Target(), try Target())
    try fixture.found()
    let old = try fixture.card()
    try fixture.append(brings: ["一", "二"])
    try fixture.log.backup(to: before.path)
    try fixture.append(erases: [1])
    try fixture.log.backup(to: after.path)
    let outcome = try EventLog.restore(
      before.path, to: restored.path, card: try RecoveryCard(old),
      erasures: try ErasedList(try after.text("erasures")))
    #expect(outcome.undecided == [1])
    #expect(try restored.content(1) == .unreadable("there is no key in its slot 1"))
    #expect(try restored.content(2) == bytes("二"))
    let finding = "1: the key of object 1 was erased without a decision"
    #expect(try restored.findings() == [finding])
    #expect(try restored.findings(undecided: [1]).isEmpty)
    #expect(try restored.findings(undecided: [2]) == [finding])
    // The decision is sent again.
    let log = try EventLog.open(restored.path)
    try log.write { transaction throws(LogError) in
      _ = try transaction.append(
        Append(
          writes: [
            .init(
              stream: "s-1", expected: .any,
              events: [NewEvent(type: "t", data: [], objects: .init(erases: [1]))])
          ], now: fixture.tick()))
    }
    #expect(try log.verify().isSound)
    #expect(try log.content(ofObject: 1) == .erased(by: 2))
    try log.close()
  }

  @Test func `what does not go with a backup is refused before anything is made`() throws {
    let (fixture, other, backup) = (try Fixture(), try Fixture(), try Target())
    let restored = try Target()
    for one in [fixture, other] {
      try one.found()
      try one.append(brings: ["一"])
    }
    try fixture.log.backup(to: backup.path)
    let strange = try Target()
    try other.log.backup(to: strange.path)
    #expect(throws: LogError.recovery(.keyOfAnotherLog)) {
      try EventLog.restore(
        backup.path, to: restored.path, card: try RecoveryCard(try other.card()))
    }
    #expect(throws: LogError.recovery(.listOfAnotherLog)) {
      try EventLog.restore(
        backup.path, to: restored.path, card: nil,
        erasures: try ErasedList(try strange.text("erasures")))
    }
    #expect(!restored.has("keys") && !restored.has("data.mdb"))
    #expect(throws: LogError.invalidRequest("there is a log in \(backup.path) already")) {
      try fixture.log.backup(to: backup.path)
    }
  }

  @Test func `two ledgers of one backup have keys of their own`() throws {
    let (fixture, backup) = (try Fixture(), try Target())
    let (one, two) = (try Target(), try Target())
    try fixture.found()
    try fixture.append(brings: ["一"])
    try fixture.log.backup(to: backup.path)
    let card = try fixture.card()
    for target in [one, two] {
      _ = try EventLog.restore(backup.path, to: target.path, card: try RecoveryCard(card))
    }
    let again = try Target()
    let first = try EventLog.open(one.path)
    try first.backup(to: again.path)
    try first.close()
    let second = try EventLog.open(two.path)
    let lines = try second.read { snapshot throws(LogError) in try snapshot.recoveryCard()?.lines }
    try second.close()
    let text = try #require(lines).joined(separator: "\n")
    #expect(throws: LogError.recovery(.keyOfAnotherCopy)) {
      try EventLog.restore(again.path, to: try Target().path, card: try RecoveryCard(text))
    }
  }

  @Test func `a log whose key is missing is not backed up, and says which`() throws {
    let (fixture, backup) = (try Fixture(), try Target())
    try fixture.found()
    try fixture.append(brings: ["一"])
    try fixture.log.keys.opened().erase([1])
    #expect(throws: LogError.corrupt(position: 1, "object 1: there is no key in its slot 1")) {
      try fixture.log.backup(to: backup.path)
    }
    try fixture.log.keys.opened().erase([0])
    #expect(
      try fixture.log.verify().findings.map(\.what).contains("there is no recovery key in its slot")
    )
  }

  @Test func `a log without objects is copied and restored all the same`() throws {
    let (fixture, backup, restored) = (try Fixture(), try Target(), try Target())
    try fixture.append("s-1")
    try fixture.log.backup(to: backup.path)
    #expect(!backup.has("keys.sealed"))
    let outcome = try EventLog.restore(backup.path, to: restored.path, card: nil)
    #expect(outcome.generation == nil)
    #expect(!restored.has("keys"))
    #expect(try restored.findings().isEmpty)
  }
}

@Suite struct RecoveryCardTests {
  private func card() throws -> String {
    let fixture = try Fixture()
    try fixture.found()
    return try fixture.card()
  }

  @Test func `a card is read out of whatever stands around it`() throws {
    let text = try card()
    let copied = "恢复密钥卡\n\n" + text.uppercased() + "\ncard 00000000\nsomething else 1 2 3\n"
    #expect(try RecoveryCard(copied).lines.joined(separator: "\n") == text)
    #expect(try RecoveryCard(copied).id.count == 8)
  }

  @Test
  func `a letter that is wrong is told by its line, and a line that is not there by its name`()
    throws
  {
    let lines = try card().split(separator: "\n").map(String.init)
    for index in 2..<6 {
      var wrong = lines
      let place = wrong[index].index(wrong[index].startIndex, offsetBy: 4)
      let old = wrong[index][place]
      wrong[index].replaceSubrange(place...place, with: old == "0" ? "1" : "0")
      #expect(throws: RecoveryCard.Problem.wrong(line: index - 1)) {
        try RecoveryCard(wrong.joined(separator: "\n"))
      }
    }
    let names = ["log", "generation", "1", "2", "3", "4"]
    for (index, name) in names.enumerated() {
      var rest = lines
      rest.remove(at: index)
      #expect(throws: RecoveryCard.Problem.missing(name)) {
        try RecoveryCard(rest.joined(separator: "\n"))
      }
    }
    let other = lines[1].replacing("generation 1", with: "generation 2")
    #expect(throws: RecoveryCard.Problem.wrong(line: 1)) {
      try RecoveryCard(([lines[0], other] + lines[2...]).joined(separator: "\n"))
    }
  }

  @Test func `a list of erasures that was cut or mended by hand is refused`() throws {
    let fixture = try Fixture()
    try fixture.append(brings: ["一", "二"])
    try fixture.append(erases: [1, 2])
    let text = try fixture.log.read { snapshot throws(LogError) in try snapshot.erasureList() }
    #expect(try ErasedList(text).commitments.count == 2)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(throws: ErasedList.Problem.malformed(line: 3)) {
      try ErasedList(lines.dropLast().joined(separator: "\n"))
    }
    #expect(throws: ErasedList.Problem.malformed(line: 3)) {
      try ErasedList([lines[0], lines[1], lines[1]].joined(separator: "\n"))
    }
    #expect(throws: ErasedList.Problem.notAList) { try ErasedList("1 2 3 4") }
  }
}

@Suite struct StandingKeyTests {
  /// A key that no object has, in the first slot behind the recovery key.
  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.found()
    try fixture.log.write { transaction throws(LogError) in
      var slots = try SlotTaker(transaction)
      let slot = try slots.take(transaction.keys).slot
      try slots.store(in: transaction)
      try transaction.putMeta(slot.bigEndianBytes, for: Layout.MetaKey.requestKey)
    }
    try fixture.append(brings: ["一"])
    return fixture
  }

  @Test func `the log's own key is restored with the card, and forgotten without one`() throws {
    let fixture = try fixture()
    let (backup, with, without) = (try Target(), try Target(), try Target())
    try fixture.log.backup(to: backup.path)
    _ = try EventLog.restore(
      backup.path, to: with.path, card: try RecoveryCard(try fixture.card()))
    let log = try EventLog.open(with.path)
    #expect(try log.keys.opened().state(of: 1) == .living)
    #expect(try log.content(ofObject: 1) == bytes("一"))
    try log.close()
    _ = try EventLog.restore(backup.path, to: without.path, card: nil)
    let other = try EventLog.open(without.path)
    try other.read { snapshot throws(LogError) in
      #expect(try snapshot.metaNumber(Layout.MetaKey.requestKey) == nil)
    }
    try other.close()
  }
}
