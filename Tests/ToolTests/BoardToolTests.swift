import Foundation
import Testing

/// `siteledger-export board`, as a county publishes it.
struct BoardToolTests {
  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  @Test func `the same ledger and day give the same folder, and another day another`() throws {
    let ledger = try TestLedger()
    func board(_ name: String, _ more: [String] = []) throws -> [String: Data] {
      let folder = ledger.folder.appending(path: name)
      let run = try Tool.run("export", ["board", ledger.path, "--to", folder.path] + more)
      #expect(run.status == 0, "\(run.errors)")
      return try files(in: folder)
    }
    let first = try board("one")
    #expect(first["index.html"] != nil && first["figures.html"] != nil)
    #expect(try board("two") == first)
    #expect(try board("one") == first)
    #expect(try board("later", ["--on", "2031-01-01"]) != first)
    #expect(try board("english", ["--lang", "en"]).keys.sorted() == first.keys.sorted())
  }

  @Test(arguments: ["2020-01-01", "2026-02-30", "soon"])
  func `a day before the last event, or that is none, is refused`(_ day: String) throws {
    let ledger = try TestLedger()
    let folder = ledger.folder.appending(path: "board")
    let run = try Tool.run(
      "export", ["board", ledger.path, "--to", folder.path, "--on", day])
    #expect(run.status == 64 && run.errors.contains(day), "\(run)")
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test(arguments: [
    ["case", "site-opening.none.1"], ["bulletin", "20260302-000001"],
    ["report", "none", "2026", "--no-sheets"], ["tiles"],
  ])
  func `an export that fails leaves no folder that it made, and one that was there as it was`(
    _ arguments: [String]
  ) throws {
    let ledger = try TestLedger()
    let folder = ledger.folder.appending(path: "pages")
    let all = [arguments[0], ledger.path] + arguments.dropFirst() + ["--to", folder.path]
    let run = try Tool.run("export", all)
    #expect(run.status != 0, "\(run)")
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    #expect(try Tool.run("export", all).status == run.status)
    #expect(try files(in: folder).isEmpty)
    try Data("kept".utf8).write(to: folder.appending(path: "kept.txt"))
    #expect(try Tool.run("export", all).status == run.status)
    #expect(try files(in: folder) == ["kept.txt": Data("kept".utf8)])
  }
}
