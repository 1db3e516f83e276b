import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Requests that are committed together, and processes that write to the same ledger.
@Suite struct GroupTests {
  @Test func `a refused request does not disturb its neighbours`() throws {
    let desk = try Desk()
    let replies = try desk.group([
      Desk.register(1, kind: "police"), "nonsense", Desk.register(2, kind: "police"),
      Desk.register(3),
      Desk.line("case.show", ["case": "site-opening.x.1"], id: 4), Desk.register(1, kind: "police"),
      Desk.register(5),
    ])
    #expect(
      replies.map(\.outcome) == [
        .answered, .unreadable, .refused, .answered, .refused, .answered, .answered,
      ])
    let first = Desk.founded + 1
    #expect(
      replies.map(\.positions) == [[first], [], [], [first + 1], [], [first], [first + 2]])
    #expect(replies[5].text == replies[0].text)
    #expect(try desk.head() == first + 2)
    try desk.expectSound()
  }

  @Test func `what is refused when some of it is folded leaves nothing, and its neighbours stand`()
    throws
  {
    let desk = try Desk(simulatedClock: false)
    try desk.staffed(at: Desk.start)
    try desk.enter(1...1)
    let clock = Clock { Desk.start }
    try desk.send(
      "staff.assign",
      [
        "requestId": "ma-lan", "staff": "ma-lan", "name": "马兰", "office": "jiaoyu-ju",
        "roles": ["clerk"],
      ], clock: clock)
    func ask(_ id: String, _ method: String, _ members: [JSONMember]) throws -> String {
      try Desk.line(method, .object([JSONMember("requestId", .string(id))] + members))
    }
    let survey = JSONMember("survey", "20260302-000001")
    let day = JSONValue.string("2026-03-02")
    let open = try ask(
      "d-1", "survey.open",
      [
        JSONMember("place", "site-site-1"), JSONMember("kind", "solicitation"),
        JSONMember("title", "错峰放学怎么安排"), JSONMember("from", day), JSONMember("until", day),
        JSONMember("address", "https://www.nxxj.gov.cn/zj/1.html"),
      ])
    let close = try ask("d-2", "survey.close", [survey, JSONMember("opinionCount", 3)])
    let begun = try desk.group([open, close], as: "ma-lan", clock: clock)
    #expect(begun.map(\.outcome) == [.answered, .answered], "\(begun.map(\.text))")
    // A term that runs from a later day than it is met on: no rule of the county's brings that about.
    try desk.ledger.write { _ in
      let deadlines = desk.ledger.tables.deadlines
      var planted: Deadline?
      try deadlines.rows.scan { _, row in
        if row.rule.text == "A20.survey-result" { planted = row }
        return true
      }
      var row = try #require(planted)
      row.from = "2026-03-09"
      deadlines.rows.set(row.id.text, row)
    }
    let (rows, head) = (try desk.rows(), try desk.head())
    let publish = try ask(
      "d-3", "survey.publish", [survey, JSONMember("address", "https://www.nxxj.gov.cn/zj/2.html")])
    let refused = try desk.group([publish], as: "ma-lan", clock: clock)
    #expect(refused.map(\.outcome) == [.refused])
    #expect(refused[0].text.contains("record.fact-order"), "\(refused[0].text)")
    #expect(try desk.rows() == rows && desk.head() == head)
    let again = try ask(
      "d-4", "survey.open",
      [
        JSONMember("place", "site-site-1"), JSONMember("kind", "solicitation"),
        JSONMember("title", "校车线路怎么设"), JSONMember("from", day), JSONMember("until", day),
        JSONMember("address", "https://www.nxxj.gov.cn/zj/3.html"),
      ])
    let rest = try desk.group([again, publish, publish, again], as: "ma-lan", clock: clock)
    #expect(rest.map(\.outcome) == [.answered, .refused, .refused, .answered])
    #expect(rest[0].positions == [head + 1] && rest[3].text == rest[0].text)
    let show = try desk.send("survey.show", .object([survey]), as: "ma-lan", clock: clock)
    #expect(show.text.contains("\"phase\":\"closed\""), "\(show.text)")
  }

  @Test func `a query in a group sees the commands before it and not those behind`() throws {
    let desk = try Desk()
    let show = try Desk.line("office.list", ["kind": "department"])
    let events = try Desk.line("event.list", ["stream": "office-office-1"])
    let replies = try desk.group([show, Desk.register(1), show, events, Desk.register(2), show])
    #expect(
      [0, 2, 5].map { replies[$0].result?["offices"]?.elements?.count } == [0, 1, 2])
    #expect(replies[3].result?["events"]?.elements?.count == 1)
  }

  @Test func `a person assigned in a group is in the directory for the next request of it`() throws
  {
    let desk = try Desk()
    let replies = try desk.group([
      Desk.register(1),
      Desk.line(
        "staff.assign",
        [
          "requestId": "s-1", "staff": "li-si", "name": "李四", "office": "office-1",
          "roles": ["clerk"],
        ]),
      Desk.line("staff.list", ["office": "office-1"]),
    ])
    #expect(replies.map(\.outcome) == [.answered, .answered, .answered])
    #expect(replies[2].result?["staff"]?.elements?.count == 1)
    #expect(try desk.send("inbox.list", [:], as: "li-si").outcome == .answered)
  }

  @Test func `a group during which the map grows is carried out once`() throws {
    let desk = try Desk()
    let twin = try Desk()
    try desk.ledger.log.close()
    let small = try CountyLedger(
      opening: desk.scratch.path, isReadOnly: false, mapByteCount: 1 << 17)
    let lines = try (1...600).map { try Desk.register($0) }
    let caller = Caller(staff: Desk.administrator, language: .en)
    let replies = try RequestHandler(small, caller: caller)
      .handle(lines.map { .text(Array($0.utf8)) }).map(Reply.init)
    #expect(replies.map(\.positions) == (1...600).map { [Desk.founded + $0] })
    try #require(try twin.group(lines).count == 600)
    #expect(try small.rows() == twin.rows())
    #expect(try Verification.run(small).findings.isEmpty)
  }

  @Test func `what another process wrote is seen at once, and written over by nobody`() throws {
    let desk = try Desk()
    try desk.send(Desk.register(1))
    let renamed = try desk.sendFromAnotherProcess([
      Desk.line("office.rename", Desk.rename("n-1", to: "新名称", office: "office-1"))
    ])
    #expect(renamed.map(\.positions) == [[Desk.founded + 2]])
    let list = try desk.send("office.list", ["kind": "department"])
    #expect(list.result?["offices"]?.elements?.first?["name"] == "新名称")
    // The row is changed on top of the other process's change.
    try desk.send(
      "staff.assign",
      [
        "requestId": "s-1", "staff": "li-si", "name": "李四", "office": "office-1",
        "roles": ["clerk"],
      ])
    #expect(try desk.rows()["offices"]?["office-1"]?.contains("新名称") == true)
    try desk.expectSound()
  }

  @Test func `tables that a newer program filled meanwhile stop this one before it writes`() throws
  {
    let desk = try Desk()
    try desk.send(Desk.register(1))
    let versions = try desk.rows()["versions"]
    try desk.ledger.tamper("versions", "cases", #"{"version":1000,"slot":1}"#)
    for line in [try Desk.register(2), try Desk.line("ledger.show", [:])] {
      let reply = try desk.send(line)
      #expect(reply.code == 2001)
      #expect(reply.outcome == .storageFailed)
      #expect(reply.data?["text"]?["en"]?.text?.contains("a newer program") == true)
    }
    #expect(throws: LedgerError.newerTables(projector: "cases", version: 1000)) {
      try desk.reopen()
    }
    let again = try CountyLedger(opening: desk.scratch.path, isReadOnly: false)
    #expect(try again.read { try Int($0.head.position) } == Desk.founded + 1)
    try again.tamper("versions", "cases", try #require(versions?["cases"]))
    #expect(try Verification.run(again).isSound)
  }

  @Test func `a write that fails leaves log, tables and memory as they were`() throws {
    struct Fault: Error {}
    let desk = try Desk()
    try desk.send(Desk.register(1))
    let before = (try desk.rows(), try desk.root())
    #expect(throws: Fault.self) {
      try desk.ledger.write { transaction in
        _ = try transaction.append(
          Append(
            writes: [
              .init(stream: "x", expected: .any, events: [NewEvent(type: "x", data: [])])
            ], now: Desk.start))
        desk.ledger.tables.directory.offices.set("office-1", nil)
        try desk.ledger.tables.flush()
        throw Fault()
      }
    }
    #expect(try desk.rows() == before.0)
    #expect(try desk.root() == before.1)
    let list = try desk.send("office.list", ["kind": "department"])
    #expect(list.result?["offices"]?.elements?.count == 1)
  }
}
