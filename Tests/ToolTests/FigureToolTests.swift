import Foundation
import Testing

/// `siteledger-export figure` and `siteledger-replay recount`, as an auditor runs them.
struct FigureToolTests {
  /// A ledger with two sites, entered on 2 March.
  private func ledger() throws -> TestLedger {
    let ledger = try TestLedger()
    let clerk = Line.query(
      "staff.assign",
      #"{"requestId":"c","staff":"clerk","name":"李娜","office":"openness","roles":["clerk"]}"#)
    #expect(try ledger.send([clerk, Line.department(1)]).status == 0)
    let entries = (1...2).map { number in
      Line.query(
        "site.register-existing",
        #"{"requestId":"e-\#(number)","site":"s-\#(number)","kind":"department","name":"网站\#(number)","host":"dept-1"}"#
      )
    }
    #expect(try ledger.send(entries, as: "clerk").status == 0)
    return ledger
  }

  private func export(_ ledger: TestLedger, _ arguments: String...) throws -> Tool.Run {
    try Tool.run("export", ["figure", ledger.path] + arguments + ["--lang", "en"])
  }

  private func document(_ run: Tool.Run) throws -> [String: Any] {
    #expect(run.status == 0, "\(run.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `the events behind a cell are listed, and add up to it`() throws {
    let ledger = try ledger()
    let run = try export(ledger, "A35.sites-by-phase", "--key", "live", "--period", "2026-03")
    let said = try document(run)
    let events = try #require(said["events"] as? [[String: Any]])
    #expect(events.compactMap { $0["stream"] as? String } == ["site-s-1", "site-s-2"])
    #expect(events.compactMap { $0["amount"] as? Int } == [1, 1])
    #expect(said["sum"] as? Int == 2)
    let head = try ledger.eventCount()
    #expect(said["position"] as? Int == head)
    #expect(said["address"] as? String == "A35.sites-by-phase.v1/live/2026-03@\(head)")
  }

  @Test func `an address gives the same bytes after later events`() throws {
    let ledger = try ledger()
    let address = "A35.sites-by-phase.v1/live/2026@\(try ledger.eventCount())"
    let before = try export(ledger, address)
    #expect(try document(before)["sum"] as? Int == 2)
    let later = Line.query(
      "site.register-existing",
      #"{"requestId":"e-3","site":"s-3","kind":"department","name":"网站3","host":"dept-1","occurredOn":"2026-03-01"}"#
    )
    #expect(try ledger.send([later], as: "clerk").status == 0)
    #expect(try export(ledger, address).output == before.output)
    let now = try export(ledger, "A35.sites-by-phase", "--key", "live", "--period", "2026")
    #expect(try document(now)["sum"] as? Int == 3)
  }

  @Test func `a table for a spreadsheet ends in the sum, and a file is written whole`() throws {
    let ledger = try ledger()
    let folder = ledger.folder.appending(path: "out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let file = folder.appending(path: "live.csv").path
    let run = try export(
      ledger, "A34.violations-raised", "--format", "csv", "--to", file)
    #expect(run.status == 0 && run.lines == [file])
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(
      lines.first?.hasSuffix(
        "position,recordedAt,occurredOn,key,month,amount,type,title,stream,case") == true)
    #expect(lines.count == 4)
    #expect(
      lines.dropFirst().dropLast().allSatisfy {
        $0.contains(",missing-filings,2026-03,1,violation.raised,")
      })
    #expect(lines.last?.hasPrefix("total,,,,,2,A34.violations-raised.v1/*/*@") == true)
  }

  @Test func `a figure nobody knows is refused, and what is no figure is wrong usage`() throws {
    let ledger = try ledger()
    let unknown = try export(ledger, "A10.no-such-figure")
    #expect(unknown.status == 1 && unknown.errors.contains("figure.known"))
    #expect(unknown.output.isEmpty)
    let later = try export(ledger, "A10.sites-opened.v1/department/2026@9999")
    #expect(later.status == 1 && later.errors.contains("figure.address"))
    #expect(try export(ledger, "opened").status == 64)
    #expect(try export(ledger, "A10.sites-opened.v1/department/2026@1", "--key", "x").status == 64)
    #expect(try export(ledger, "A10.sites-opened", "--period", "2026-13").status == 64)
    #expect(try Tool.run("replay", ["recount", ledger.path, "A10.no-such-figure"]).status == 1)
  }

  @Test func `the recount says what it counted`() throws {
    let ledger = try ledger()
    let all = try Tool.run("replay", ["recount", ledger.path, "--lang", "en"])
    #expect(all.status == 0)
    #expect(all.lines.allSatisfy { !$0.contains("✗") })
    #expect(all.lines.last == "at event \(try ledger.eventCount()): all as the log gives")
    let one = try Tool.run(
      "replay", ["recount", ledger.path, "A35.sites-by-phase", "--lang", "en"])
    #expect(one.lines.count == 2)
    #expect(
      one.lines.first
        == "✓ A35.sites-by-phase.v1  sites by phase: cells 1, additions 2")
  }
}
