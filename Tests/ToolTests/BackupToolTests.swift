import Foundation
import Testing

/// Copies of a ledger, and the card that opens them.
struct BackupToolTests {
  private func file(_ ledger: TestLedger, _ name: String, _ text: String) throws -> String {
    let file = ledger.folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func `every ledger has keys from its founding, and doctor asks for the card`() throws {
    let ledger = try TestLedger()
    #expect(try names(ledger.path).contains("keys"))
    let before = try Tool.run("admin", ["doctor", ledger.path, "--lang", "en"])
    #expect(before.output.contains("recovery key: generation 1"))
    #expect(before.output.contains("the card of recovery key 1 was not taken"))
    let card = try Tool.run("admin", ["keys", "recovery", ledger.path])
    #expect(card.output.contains("generation 1") && card.output.contains("两名保管人"))
    let after = try Tool.run("admin", ["doctor", ledger.path, "--lang", "en"])
    #expect(!after.output.contains("was not taken"))
  }

  @Test func `a backup is restored with its card and not with another`() throws {
    let ledger = try TestLedger()
    let backup = ledger.folder.appending(path: "copies/one").path
    let restored = ledger.folder.appending(path: "restored").path
    #expect(try ledger.send([Line.department(1)]).status == 0)
    let card = try file(
      ledger, "card", try Tool.run("admin", ["keys", "recovery", ledger.path]).output)
    let made = try Tool.run("admin", ["backup", ledger.path, backup, "--lang", "en"])
    #expect(made.status == 0 && made.errors.isEmpty, "\(made)")
    #expect(try names(backup) == ["data.mdb", "erasures", "keys.sealed"])
    let done = try Tool.run(
      "admin",
      [
        "restore", backup, restored, "--recovery-key", card, "--erasures",
        backup + "/erasures", "--lang", "en",
      ])
    #expect(done.status == 0, "\(done)")
    #expect(done.output.contains("generation 2"))
    #expect(try Tool.run("replay", ["verify", restored]).status == 0)
    let other = try file(
      ledger, "other", try Tool.run("admin", ["keys", "recovery", restored]).output)
    let refused = try Tool.run(
      "admin", ["restore", backup, restored + "-2", "--recovery-key", other, "--lang", "en"])
    #expect(refused.status == 3 && refused.errors.contains("that of generation 2 was given"))
    #expect(try names(ledger.folder.path).allSatisfy { !$0.hasPrefix("restored-2") })
  }

  @Test func `a restore says whether there is a card, and tells the line that is wrong`() throws {
    let ledger = try TestLedger()
    let backup = ledger.folder.appending(path: "copy").path
    #expect(try Tool.run("admin", ["backup", ledger.path, backup]).status == 0)
    let target = ledger.folder.appending(path: "restored").path
    #expect(try Tool.run("admin", ["restore", backup, target]).status == 64)
    let card = try Tool.run("admin", ["keys", "recovery", ledger.path]).output
    let line = try #require(card.split(separator: "\n").first { $0.hasPrefix("3  ") })
    let wrong = try file(
      ledger, "wrong", card.replacing(line, with: "3  0000 0000 0000 0000  0000"))
    let refused = try Tool.run(
      "admin", ["restore", backup, target, "--recovery-key", wrong, "--lang", "en"])
    #expect(refused.status == 64 && refused.errors.contains("line 3"))
    #expect(try Tool.run("admin", ["restore", backup, target, "--without-texts"]).status == 0)
    #expect(try Tool.run("replay", ["verify", target, "--without-keys"]).status == 0)
  }

  @Test func `what is there already is not written over, and nothing half made is left`() throws {
    let ledger = try TestLedger()
    let backup = ledger.folder.appending(path: "copy").path
    #expect(try Tool.run("admin", ["backup", ledger.path, backup]).status == 0)
    #expect(try Tool.run("admin", ["backup", ledger.path, backup]).status == 3)
    let damaged = ledger.folder.appending(path: "damaged").path
    try FileManager.default.copyItem(atPath: backup, toPath: damaged)
    let bytes = try #require(FileManager.default.contents(atPath: damaged + "/data.mdb"))
    let place = try #require(bytes.firstRange(of: Data("西吉县".utf8)))
    var altered = bytes
    altered[place.lowerBound] ^= 1
    try altered.write(to: URL(filePath: damaged + "/data.mdb"))
    let target = ledger.folder.appending(path: "restored").path
    let refused = try Tool.run("admin", ["restore", damaged, target, "--without-texts"])
    #expect(refused.status == 1 && !refused.errors.isEmpty)
    #expect(try names(ledger.folder.path) == ["copy", "damaged", "ledger"])
  }
}
