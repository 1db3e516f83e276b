import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// When it is due: in the inbox, in the case, in the list, and what the ledger saw by itself.
@Suite struct InboxDueTests {
  /// Two sites that miss filings: the first without a term, the second, entered later, with one.
  private func desk() throws -> Desk {
    let desk = try Desk(simulatedClock: false)
    try desk.staffed(at: Desk.start)
    try desk.enter(1...1)
    try desk.interpret("days-10", at: Desk.start)
    try desk.enter(2...2)
    try desk.send(
      "staff.assign",
      [
        "requestId": "ma-lan", "staff": "ma-lan", "name": "马兰", "office": "jiaoyu-ju",
        "roles": ["clerk"],
      ], clock: Clock { Desk.start })
    return desk
  }

  private func ask(
    _ desk: Desk, _ method: String, _ params: JSONValue = [:], at now: Instant,
    as staff: StaffID = "ma-lan"
  ) throws -> JSONValue {
    let reply = try desk.send(method, params, as: staff, clock: Clock { now })
    return try #require(reply.result, "\(reply.text)")
  }

  @Test func `the inbox shows what is due first, and by how much it is overdue`() throws {
    let desk = try desk()
    let soon = try #require(
      try ask(desk, "inbox.list", at: "2026-03-10T01:00:00Z")["items"]?.elements)
    let cases = soon.compactMap { $0["case"]?.text }
    #expect(cases.first == "site-completion.site-2.1")
    #expect(cases.last == "site-completion.site-1.1")
    let due = try #require(soon.first?["due"])
    #expect(due["lastDay"] == "2026-03-12")
    #expect(due["state"] == "pending")
    #expect(due["leftDays"] == 2)
    #expect(due["isProvisional"] == false)
    #expect(soon.last?["due"]?["lastDay"] == nil)
    let late = try ask(desk, "inbox.list", at: "2026-03-15T01:00:00Z")["items"]?.elements?.first
    #expect(late?["due"]?["state"] == "overdue")
    #expect(late?["due"]?["overdueDays"] == 3)
  }

  @Test func `a case shows its deadlines and the miss in its history`() throws {
    let desk = try desk()
    let show: JSONValue = ["case": "site-completion.site-2.1"]
    let before = try ask(desk, "case.show", show, at: "2026-03-10T01:00:00Z")
    #expect(before["deadlines"]?.elements?.count == 5)
    try desk.ledger.sweep(clock: Clock { "2026-03-15T01:00:00Z" }) { #expect($0.count == 5) }
    let after = try ask(desk, "case.show", show, at: "2026-03-15T01:00:00Z")
    let last = try #require(after["history"]?.elements?.last)
    #expect(last["type"] == "deadline.missed")
    #expect(last["actor"] == nil)
    #expect(last["causation"] == after["deadlines"]?.elements?.first?["startedBy"])
  }

  @Test func `deadlines are listed by office, article, range and state`() throws {
    let desk = try desk()
    func count(_ params: JSONValue, at now: Instant = "2026-03-15T01:00:00Z") throws -> Int? {
      try ask(desk, "deadline.list", params, at: now, as: "li-na")["deadlines"]?.elements?.count
    }
    #expect(try count([:]) == 12)
    #expect(try count(["office": "jiaoyu-ju"]) == 12)
    #expect(try count(["office": "xiji-zwgkb"]) == 0)
    #expect(try count(["article": "A10"]) == 10)
    #expect(try count(["article": "A10.2"]) == 0)
    #expect(try count(["article": "A15"]) == 0)
    #expect(try count(["article": "A8"]) == 2)
    #expect(try count(["subject": "site-site-2"]) == 6)
    #expect(try count(["from": "2026-03-12", "to": "2026-03-12"]) == 5)
    #expect(try count(["to": "2026-03-11"]) == 0)
    #expect(try count(["from": "2026-03-13"]) == 0)
    #expect(try count(["state": "overdue"]) == 5)
    #expect(try count(["state": "overdue"], at: "2026-03-12T15:00:00Z") == 0)
    #expect(try count(["state": "pending"]) == 7)
    #expect(try count(["state": "met"]) == 0)
    let page = try ask(desk, "deadline.list", ["limit": 3], at: Desk.start)
    #expect(page["deadlines"]?.elements?.count == 3)
    let next = try #require(page["next"])
    let rest = try ask(desk, "deadline.list", ["after": next], at: Desk.start)
    #expect(rest["deadlines"]?.elements?.count == 9)
    #expect(rest["next"] == nil)
    #expect(page["asOf"] == "2026-03-02")
    #expect(
      try desk.send("deadline.list", ["office": "nobody"], as: "li-na").rule == "directory.known")
  }

  @Test func `what the ledger saw is listed with its evidence`() throws {
    let desk = try desk()
    let found = try #require(
      try ask(desk, "violation.list", ["open": true], at: Desk.start)["violations"]?.elements)
    #expect(found.map { $0["kind"] } == ["missing-filings", "missing-filings"])
    #expect(found.first?["ground"] == "A34.2")
    let evidence = try #require(found.first?["evidence"]?.elements?.first)
    guard case .integer(let position) = evidence else { return }
    let shown = try #require(try desk.ledger.read { try $0.event(at: UInt64(position)) })
    #expect(shown.type == SiteRegisteredExisting.type)
    #expect(
      try ask(desk, "violation.list", ["subject": "site-site-2"], at: Desk.start)["violations"]?
        .elements?.count == 1)
    #expect(
      try ask(desk, "violation.list", ["open": false], at: Desk.start)["violations"]?.elements?
        .isEmpty == true)
    // Recorded in the append of the command that showed it, and told in its answer.
    let raised = try #require(try desk.records().first { $0.type == ViolationRaised.type })
    #expect(raised.requestID == "e-1")
    #expect(raised.actor == nil)
    #expect(raised.causation == UInt64(position))
  }
}
