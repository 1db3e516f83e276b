import JSONText
import TestSupport
import Testing

import Regulation

@testable import Ledger

/// What the calendar and the list of rules answer.
@Suite struct CalendarQueryTests {
  @Test func `a ledger begins with the arrangements published by then, and says which`() throws {
    let desk = try Desk()
    let shown = try #require(try desk.send("calendar.show", [:]).result)
    #expect(shown["year"] == 2026)
    #expect(shown["national"]?["document"]?["number"] == "国办发明电〔2025〕7号")
    #expect(shown["national"]?["source"] == "program")
    #expect(shown["national"]?["position"] == .integer(Int64(Desk.founded)))
    #expect(shown["region"] == nil)
    #expect(shown["years"]?.elements?.count == 6)
    let earlier = try #require(try desk.send("calendar.show", ["year": 2022]).result)
    #expect(earlier["region"]?["daysOff"]?.elements?.count == 2)
    #expect(earlier["region"]?["document"] == nil)
  }

  @Test func `days say whether they are worked`() throws {
    let desk = try Desk()
    let days = try #require(
      try desk.send("calendar.days", ["from": "2026-10-09", "through": "2026-10-11"]).result?[
        "days"]?
        .elements)
    #expect(days.map { $0["isWorking"] } == [true, true, false])
    #expect(days.map { $0["namedBy"] } == [nil, "national", nil])
    let today = try #require(try desk.send("calendar.days", [:]).result?["days"]?.elements)
    #expect(today.map { $0["date"] } == ["2026-03-02"])
    #expect(
      try desk.send("calendar.days", ["from": "2026-01-01", "through": "9999-12-31"])
        .result?["days"]?.elements?.count == CalendarDays.maximumDays)
    #expect(
      try desk.send("calendar.days", ["from": "2026-01-02", "through": "2026-01-01"])
        .result?["days"]?.elements?.isEmpty == true)
  }

  @Test func `a term says when it ends, and how sure that is`() throws {
    let desk = try Desk()
    let due = try #require(
      try desk.send("calendar.due", ["term": "working-days-10", "from": "2026-12-24"]).result)
    #expect(due["due"]?["lastDay"] == "2027-01-07")
    #expect(due["due"]?["isProvisional"] == true)
    #expect(due["name"]?["zh"] == "10个工作日")
  }

  @Test func `a calendar is read anew once another process changed it`() throws {
    let desk = try Desk()
    func isWorking() throws -> JSONValue? {
      try desk.send("calendar.days", ["from": "2026-10-07"]).result?["days"]?.elements?.first?[
        "isWorking"]
    }
    #expect(try isWorking() == false)
    try desk.send(
      "staff.assign",
      [
        "requestId": "s-1", "staff": "li-si", "name": "李四", "office": "xiji-zwgkb",
        "roles": ["clerk"],
      ])
    let line = try Desk.line(
      "calendar.announce",
      [
        "requestId": "c-1", "scope": "national", "year": 2026, "daysOff": ["2026-10-01"],
        "workdays": [], "document": ["number": "国办发明电〔2026〕1号", "date": "2026-03-02"],
      ])
    #expect(try desk.sendFromAnotherProcess([line], as: "li-si").map(\.outcome) == [.answered])
    #expect(try isWorking() == true)
    try desk.expectSound()
  }

  @Test func `rules are those in force on the day, with what the parameters are`() throws {
    let desk = try Desk()
    let before = try #require(try desk.send("rule.list", ["date": "2021-12-07"]).result)
    #expect(before["ruleSets"]?.elements?.isEmpty == true)
    #expect(before["parameters"]?.elements?.isEmpty == true)
    #expect(before["rules"]?.elements?.allSatisfy { $0["article"] == "record" } == true)
    let now = try #require(try desk.send("rule.list", ["article": 15]).result)
    #expect(now["date"] == "2026-03-02")
    #expect(now["ruleSets"]?.elements?.first?["inForceFrom"] == "2021-12-08")
    let parameters = try #require(now["parameters"]?.elements)
    let warning = parameters.first { $0["parameter"] == "A15.warning-day" }
    #expect(warning?["value"] == "25")
    #expect(warning?["origin"] == "reading")
    #expect(warning?["interpretation"] == nil)
    let report = parameters.first { $0["parameter"] == "A15.2.report-term" }
    #expect(report?["value"] == nil)
    #expect(report?["citation"]?["zh"] == "第十五条第二款")
  }

  @Test func `an interpretation is shown with its paper from its day on`() throws {
    let desk = try Desk()
    try desk.send(
      "staff.assign",
      [
        "requestId": "s-1", "staff": "li-si", "name": "李四", "office": "xiji-zwgkb",
        "roles": ["leader"],
      ])
    let issued = try desk.send(
      "interpretation.issue",
      [
        "requestId": "i-1", "parameter": "A15.warning-day", "value": "20",
        "effectiveFrom": "2026-04-01",
        "document": ["number": "西政公开函〔2026〕7号", "date": "2026-03-01"],
      ], as: "li-si")
    #expect(issued.outcome == .answered)
    func warning(_ date: String) throws -> JSONValue? {
      try desk.send("rule.list", ["article": 15, "date": .string(date)]).result?["parameters"]?
        .elements?
        .first { $0["parameter"] == "A15.warning-day" }
    }
    #expect(try warning("2026-03-31")?["value"] == "25")
    #expect(try warning("2026-03-31")?["issued"]?.elements?.count == 1)
    let later = try warning("2026-04-01")
    #expect(later?["value"] == "20")
    #expect(later?["interpretation"]?["document"]?["number"] == "西政公开函〔2026〕7号")
    #expect(later?["interpretation"]?["effectiveFrom"] == "2026-04-01")
    try desk.expectSound()
  }
}
