import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

/// Lists through requests, page by page, as an auditor reads them.
@Suite struct PagingTests {
  private static let auditor: StaffID = "sun-shishen"

  /// Every line of a list, by pages of so many.
  private func pages(
    _ desk: Desk, _ method: String, _ key: String, by limit: Int64, _ params: JSONMember...
  ) throws -> [JSONValue] {
    var lines: [JSONValue] = []
    var next: JSONValue?
    repeat {
      let more =
        [JSONMember("limit", .integer(limit))] + (next.map { [JSONMember("after", $0)] } ?? [])
      let page = try #require(
        try desk.send(method, .object(params + more), as: Self.auditor).result)
      let found = try #require(page[key]?.elements)
      #expect(found.count == Int(limit) || page["next"] == nil)
      lines += found
      next = page["next"]
    } while next != nil
    return lines
  }

  @Test func `events are read in pages, in the order of the log and against it`() throws {
    let desk = try Desk.afterOpening()
    let head = try desk.head()
    let forward = try pages(desk, "event.list", "events", by: 7)
    #expect(forward.map { $0["position"] } == (1...head).map { .integer(Int64($0)) })
    let backward = try pages(desk, "event.list", "events", by: 7, JSONMember("backward", true))
    #expect(backward == forward.reversed())
    let id = JSONMember("case", "site-opening.jiaoyu.1")
    let own = forward.filter { $0["case"] == id.value }
    #expect(try pages(desk, "event.list", "events", by: 3, id) == own && own.count > 10)
    #expect(
      try pages(desk, "event.list", "events", by: 3, id, JSONMember("backward", true))
        == own.reversed())
    let last = try desk.send("event.list", ["after": 1, "backward": true], as: Self.auditor).result
    #expect(last?["events"] == [] && last?["next"] == nil)
  }

  @Test(arguments: [
    ("office.list", "offices"), ("staff.list", "staff"), ("site.list", "sites"),
    ("case.list", "cases"), ("deadline.list", "deadlines"), ("violation.list", "violations"),
  ])
  func `a list in pages is the list in one`(_ method: String, _ key: String) throws {
    let desk = try Desk.afterOpening()
    let whole = try #require(try desk.send(method, ["limit": 500], as: Self.auditor).result)
    #expect(whole["next"] == nil)
    #expect(try pages(desk, method, key, by: 1) == whole[key]?.elements)
  }

  @Test(arguments: [
    ("site.list", "limit", 0), ("site.list", "limit", 501), ("site.list", "limit", -1),
    ("deadline.list", "limit", 5000), ("event.list", "after", -1),
    ("event.list", "limit", 1000), ("rule.list", "article", 47), ("calendar.show", "year", 0),
    ("calendar.show", "year", 10_000),
  ])
  func `a number out of its range is refused and not moved into it`(
    _ method: String, _ key: String, _ value: Int64
  ) throws {
    let desk = try Desk()
    let reply = try desk.send(method, .object([JSONMember(key, .integer(value))]))
    #expect(reply.code == -32602 && reply.path == "params.\(key)")
  }

  @Test func `a case shows the latest of its events, and where those before begin`() throws {
    let desk = try Desk.afterOpening()
    let id: JSONValue = "site-opening.jiaoyu.1"
    let shown = try #require(try desk.send("case.show", ["case": id], as: Self.auditor).result)
    let all = try pages(desk, "event.list", "events", by: 50, JSONMember("case", id))
    #expect(shown["history"]?.elements == all && shown["earlier"] == nil)
    // One event more than is shown.
    let record = try #require(try desk.records().last { $0.correlation == "site-opening.jiaoyu.1" })
    for _ in all.count...CaseAnswer.historyLimit {
      try desk.force(
        String(decoding: record.data, as: UTF8.self), type: record.type,
        version: Int(record.schemaVersion), correlation: record.correlation)
    }
    let longer = try #require(try desk.send("case.show", ["case": id], as: Self.auditor).result)
    let history = try #require(longer["history"]?.elements)
    let earlier = try #require(longer["earlier"])
    #expect(history.count == CaseAnswer.historyLimit)
    let before = try desk.send(
      "event.list", ["case": id, "backward": true, "after": earlier], as: Self.auditor)
    #expect(before.result?["events"] == [all[0]] && history.first == all[1])
  }
}
