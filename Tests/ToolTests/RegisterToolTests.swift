import Foundation
import Testing

/// `siteledger-export register` and `all`, as a county runs them.
struct RegisterToolTests {
  private func ledger() throws -> TestLedger {
    let ledger = try TestLedger()
    let clerk = Line.query(
      "staff.assign",
      #"{"requestId":"c","staff":"clerk","name":"李娜","office":"openness","roles":["clerk"]}"#)
    #expect(try ledger.send([clerk, Line.department(1)]).status == 0)
    let site = Line.query(
      "site.register-existing",
      #"{"requestId":"e","site":"s-1","kind":"department","name":"网站1","host":"dept-1"}"#)
    #expect(try ledger.send([site], as: "clerk").status == 0)
    return ledger
  }

  private func files(in folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  @Test func `the register is a page and a file for programs, and nothing is left beside`() throws {
    let ledger = try ledger()
    let folder = ledger.folder.appending(path: "pages")
    let run = try Tool.run("export", ["register", ledger.path, "--to", folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try files(in: folder) == ["register.html", "register.json"])
    let data = try Data(contentsOf: folder.appending(path: "register.json"))
    let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let sites = try #require(value["sites"] as? [[String: Any]])
    #expect(sites.compactMap { $0["id"] as? String } == ["s-1"])
    let counts = try #require(value["counts"] as? [[String: Any]])
    #expect(counts.first?["number"] as? Int == 1)
    let proof = try #require(value["proof"] as? [String: Any])
    #expect(proof["position"] as? Int == (try ledger.eventCount()))
    let page = try String(
      contentsOf: folder.appending(path: "register.html"), encoding: .utf8)
    #expect(page.contains("id=\"site-s-1\""))
  }

  @Test func `everything at once begins at the index, which names every dossier`() throws {
    let ledger = try ledger()
    let folder = ledger.folder.appending(path: "all")
    let run = try Tool.run("export", ["all", ledger.path, "--to", folder.path])
    #expect(run.status == 0, "\(run.errors)")
    let written = try files(in: folder)
    let dossier = try #require(
      written.first { $0.hasPrefix("site-completion.s-1") && $0.hasSuffix(".html") })
    #expect(written.isSuperset(of: ["index.html", "register.json"]))
    #expect(!written.contains { $0.hasSuffix(".part") })
    let page = try String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
    #expect(page.contains("href=\"\(dossier)\""))
  }

  @Test func `files that belong together appear together, or none of them`() throws {
    let ledger = try TestLedger()
    let folder = ledger.folder.appending(path: "pages")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let place = folder.appending(path: "register.html").path
    try FileManager.default.createSymbolicLink(
      atPath: place, withDestinationPath: ledger.folder.appending(path: "elsewhere").path)
    let arguments = ["register", ledger.path, "--to", folder.path]
    let refused = try Tool.run("export", arguments)
    #expect(refused.status == 3 && refused.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["register.html"])
    try FileManager.default.removeItem(atPath: place)
    let written = try Tool.run("export", arguments)
    #expect(written.status == 0)
    #expect(written.lines.count == 2)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["register.html", "register.json"])
  }

  @Test func `a folder that can't be written to is an error`() throws {
    let ledger = try ledger()
    let run = try Tool.run("export", ["register", ledger.path, "--to", "/sys/siteledger"])
    #expect(run.status != 0 && run.errors.contains("/sys/siteledger"))
  }
}
