import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// The stored tables, and those built from the log.
@Suite struct TableTests {
  @Test func `tables of another version are built anew at the next open, to the same bytes`() throws
  {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    try desk.ledger.tamper("versions", "cases", #"{"version":1,"slot":1}"#)
    try desk.ledger.tamper("cases", "site-opening.jiaoyu.1", nil)
    try desk.ledger.tamper("work", "left-over", "{}")
    try desk.reopen()
    let built = RebuildPlan(of: [CaseProjector.self]).targets.map { $0.name }
    #expect(try desk.rows() == before.swapped(built))
    try desk.expectSound()
  }

  @Test func `an auditor's open leaves tables of another version alone and says so`() throws {
    let desk = try Desk.afterOpening()
    try desk.ledger.tamper("versions", "sites", #"{"version":1,"slot":1}"#)
    let before = try desk.rows()
    try desk.reopen(isReadOnly: true)
    #expect(try desk.rows() == before)
    #expect(
      try Verification.run(desk.ledger).findings.map(\.description)
        == ["tables of sites: version 1, not \(SiteProjector.version)"])
    #expect(throws: LedgerError.olderTables(projector: "sites")) {
      try desk.ledger.events(after: 0, limit: 1)
    }
    #expect(try desk.send("ledger.show", [:]).code == 2001)
  }

  @Test(
    arguments: [
      ("sites", "portal", "{}", "not what the log gives"),
      ("sites", "portal", "not JSON", "not what the log gives"),
      ("work", "x/y", "{}", "the log gives no such row"),
      ("staff", "wang-shili", nil, "missing"),
    ] as [(String, String, String?, String)])
  func `a row that is not what the log gives is found`(
    _ table: String, _ key: String, _ row: String?, _ what: String
  ) throws {
    let desk = try Desk.afterOpening()
    try desk.ledger.tamper(table, key, row)
    let report = try Verification.run(desk.ledger)
    #expect(report.findings.map(\.description) == ["table \(table), row \(key): \(what)"])
    #expect(!report.isSound)
  }

  @Test func `more wrong rows than anyone reads are counted`() throws {
    let desk = try Desk()
    let wrong = Verification.maximumRowFindings + 7
    let table = try desk.ledger.unit("host-cases")
    try desk.ledger.write { _ in
      for number in 0..<wrong {
        try desk.ledger.store.put([0x30], for: Array("row-\(number)".utf8), in: table)
      }
    }
    let findings = try Verification.run(desk.ledger).findings
    #expect(findings.count == Verification.maximumRowFindings + 1)
    #expect(findings.last?.what == "table host-cases: 7 more rows")
  }

  @Test func `a look at any position gives what a ledger of that prefix holds`() throws {
    let desk = try Desk()
    var rows: [Int: [String: [String: String]]] = [Desk.founded: try desk.rows()]
    for line in try ScenarioLine.opening() {
      try desk.send(line.request, as: line.staff)
      rows[try desk.head()] = try desk.rows()
    }
    #expect(rows.count > 60)
    for (position, stored) in rows {
      var looked: [String: [String: String]] = [:]
      try desk.ledger.look(at: .position(position)) { looked = try $0.storedRows() }
      looked["versions"] = stored["versions"]
      #expect(looked == stored, "position \(position)")
    }
  }
}
