import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// A ledger somebody else made: whatever it holds, the answer is an error and never a crash.
@Suite struct HostileTests {
  /// What an auditor and a clerk do with a ledger.
  private func use(_ desk: Desk) throws -> (findings: [Ledger.Finding], replies: [Reply]) {
    let lines: [(String, JSONValue)] = [
      ("event.list", ["stream": "office-xiji-zwgkb"]), ("event.list", [:]), ("case.list", [:]),
      ("site.list", [:]), ("office.list", [:]),
      ("staff.list", [:]), ("inbox.list", [:]), ("case.show", ["case": "site-opening.jiaoyu.1"]),
      ("site.show", ["site": "jiaoyu"]), ("ledger.show", [:]),
      ("site.launch", ["requestId": "h-1", "case": "site-opening.jiaoyu.1"]),
      (
        "case.decide",
        [
          "requestId": "h-2", "case": "site-opening.jiaoyu.1", "step": "consent",
          "decision": "approve",
        ]
      ),
    ]
    // An administrator reads no case; an auditor, whom not every ledger here has, reads all.
    let replies = try (["wang-shili", "sun-shishen"] as [StaffID]).flatMap { staff in
      try lines.map { try desk.send($0, $1, as: staff) }
    }
    for reply in replies { #expect(reply.id == 1) }
    do {
      try desk.ledger.look(at: .head) { view in
        _ = try CaseList.everything.answer(view)
      }
    } catch {
      #expect(!"\(error)".isEmpty)
    }
    return (try Verification.run(desk.ledger).findings, replies)
  }

  private func opened(definition: String = "site-opening", version: Int = 1) -> String {
    #"{"case":"site-opening.jiaoyu.1","definition":"\#(definition)","version":\#(version),"#
      + #""site":"jiaoyu","host":"xiji-zwgkb","kind":"department"}"#
  }

  @Test(arguments: [("site-opening", 2), ("site-visit", 1)])
  func `a case on a definition this program does not have is an error`(
    _ definition: String, _ version: Int
  ) throws {
    let desk = try Desk()
    try desk.force(
      opened(definition: definition, version: version), type: "case.opened",
      correlation: "site-opening.jiaoyu.1")
    let (findings, _) = try use(desk)
    #expect(
      findings.contains { $0.position == Desk.founded + 1 && $0.what.contains("unknownDefinition") }
    )
    #expect(throws: CaseProblem.self) { try desk.ledger.rebuild() }
  }

  @Test func `a stored case on a definition this program does not have is an error`() throws {
    let desk = try Desk.afterOpening()
    let row = try #require(try desk.rows()["cases"]?["site-opening.wenlv.1"])
    try desk.ledger.tamper(
      "cases", "site-opening.wenlv.1", row.replacing("\"version\":1", with: "\"version\":9"))
    try desk.reopen()
    for (method, params) in [
      ("case.list", [:]), ("case.show", ["case": "site-opening.wenlv.1"]),
      ("site.launch", ["requestId": "h-1", "case": "site-opening.wenlv.1"]),
    ] as [(String, JSONValue)] {
      #expect(try desk.send(method, params, as: "zhao-yangben").code == 2001)
    }
  }

  @Test func `a case about a site that no event began is an error`() throws {
    let desk = try Desk()
    try desk.force(opened(), type: "case.opened", correlation: "site-opening.jiaoyu.1")
    try desk.ledger.rebuild()
    let (findings, replies) = try use(desk)
    #expect(findings.isEmpty)
    #expect(replies.allSatisfy { $0.outcome != .unreadable })
  }

  @Test func `a stored case with fewer steps than its definition is no trap`() throws {
    let desk = try Desk.afterOpening()
    let id = "site-opening.wenlv.1"
    let row = try #require(try desk.rows()["cases"]?[id])
    let fourth = try #require(row.ranges(of: #",{"id":"approve""#).first)
    try desk.ledger.tamper("cases", id, String(row[..<fourth.lowerBound]) + #"],"each":[]}"#)
    try desk.reopen()
    _ = try use(desk)
    let reply = try desk.send(
      "case.decide",
      [
        "requestId": "h-9", "case": .string(id), "step": "approve", "decision": "return",
        "reasons": "材料不全。",
      ], as: "zhao-yangben")
    #expect(reply.outcome != .unreadable)
    #expect(try Verification.run(desk.ledger).isSound == false)
  }

  @Test func `a time of no year is an error where it is told`() throws {
    let desk = try Desk()
    try desk.force(
      #"{"office":"xiji-zwgkb","name":"甲","formerName":"乙"}"#, type: "office.renamed",
      stream: "office-xiji-zwgkb", now: Instant(microsecondsSince1970: .max))
    try desk.ledger.rebuild()
    let (_, replies) = try use(desk)
    #expect(replies[0].code == 2001)
  }

  @Test(arguments: [
    (#"{"office":"a","name":"新名","formerName":"旧名"}"#, "office.renamed"),
    (#"{"staff":"nobody","office":"nowhere","reason":"走"}"#, "staff.removed"),
    (#"{"case":"x.y.1"}"#, "case.completed"), (#"{"x":1}"#, "unheard.of"), ("{", "site.launched"),
  ])
  func `events that no rule would have let in are folded or named`(
    _ data: String, _ type: String
  ) throws {
    let desk = try Desk()
    try desk.force(data, type: type, correlation: "x.y.1")
    _ = try use(desk)
    #expect(try Verification.run(desk.ledger).eventCount == Desk.founded + 1)
  }

  @Test(arguments: Tables.names + [TableSlots.tableName])
  func `a row that is no row is an error`(_ table: String) throws {
    let desk = try Desk.afterOpening()
    let rows = try desk.rows()[table] ?? ["no-row": ""]
    for key in rows.keys { try desk.ledger.tamper(table, key, "{]") }
    let (findings, _) = try use(desk)
    #expect(!findings.isEmpty)
  }

  @Test func `a directory without a ledger, and one with an empty log, is none`() throws {
    let scratch = try Scratch()
    #expect(throws: LedgerError.notALedger) { try CountyLedger(at: scratch.path) }
    #expect(throws: LedgerError.notALedger) {
      try CountyLedger(at: scratch.path, isReadOnly: true)
    }
    let log = try EventLog.open(scratch.path)
    try log.close()
    #expect(throws: LedgerError.notALedger) { try CountyLedger(at: scratch.path) }
  }

  @Test func `a ledger is founded once`() throws {
    let desk = try Desk()
    try desk.ledger.log.close()
    let again = try Desk.founding()
    #expect(throws: LedgerError.alreadyFounded) {
      try CountyLedger.found(at: desk.scratch.path, again, at: Desk.start)
    }
  }
}

extension CaseList {
  fileprivate static var everything: CaseList {
    get throws { try JSONReader.decode(CaseList.self, from: Array("{}".utf8)) }
  }
}
