import Foundation
import Testing

/// Files that are put aside for requests to name.
struct ObjectToolTests {
  private func file(_ ledger: TestLedger, _ name: String, _ bytes: Data) throws -> String {
    let file = ledger.folder.appending(path: name)
    try bytes.write(to: file)
    return file.path
  }

  private func put(_ ledger: TestLedger, _ arguments: String...) throws -> Tool.Run {
    try Tool.run("admin", ["objects", "put", ledger.path] + arguments)
  }

  @Test func `a file is put aside, listed, and told by doctor`() throws {
    let ledger = try TestLedger()
    let path = try file(ledger, "扫描.pdf", Data(repeating: 7, count: 200_000))
    let run = try put(ledger, path)
    #expect(run.status == 0, "\(run)")
    let commitment = try #require(run.lines.first)
    #expect(commitment.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    let list = try Tool.run("admin", ["objects", "staged", ledger.path])
    #expect(list.lines.count == 1 && list.output.hasPrefix(commitment))
    let doctor = try Tool.run("admin", ["doctor", ledger.path, "--lang", "en"])
    #expect(doctor.output.contains("1 texts and files are put aside"))
    #expect(try Tool.run("replay", ["verify", ledger.path]).status == 0)
  }

  @Test func `the same file twice is named by two names`() throws {
    let ledger = try TestLedger()
    let path = try file(ledger, "a.txt", Data("同意".utf8))
    #expect(try put(ledger, path).output != put(ledger, path).output)
  }

  @Test func `a file from the standard input is put aside as well`() throws {
    let ledger = try TestLedger()
    let run = try Tool.run(
      "admin", ["objects", "put", ledger.path, "-", "--name", "纪要.pdf"], input: Data([1, 2, 3]))
    #expect(run.status == 0 && run.lines.count == 1)
  }

  @Test func `what is too large, not there, or no text is refused and leaves nothing`() throws {
    let ledger = try TestLedger()
    let large = try file(ledger, "large", Data(count: (16 << 20) + 1))
    #expect(try put(ledger, large).status == 64)
    #expect(try put(ledger, ledger.folder.path + "/none").status == 64)
    let bytes = try file(ledger, "bytes", Data([0xFF, 0xFE]))
    #expect(try put(ledger, bytes, "--text").status == 64)
    #expect(try Tool.run("admin", ["objects", "staged", ledger.path]).output.isEmpty)
  }

  @Test func `a number that no event has given is said to be none`() throws {
    let ledger = try TestLedger()
    for number in ["1", "0", "99999"] {
      #expect(try Tool.run("replay", ["object", ledger.path, number]).status == 1)
    }
  }
}
