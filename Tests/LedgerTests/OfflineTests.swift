import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// A site's time offline in a real ledger: what was missed, what was raised, and any day of it.
@Suite struct OfflineTests {
  private static let id = "site-temporary-offline.jiaoyu.2"

  /// The site of the education bureau, offline since 6 July 2026 until the 20th.
  private func desk() throws -> Desk {
    let desk = try Desk.afterOpening()
    let paper: JSONValue = ["number": "固政公开函〔2026〕5号", "date": "2026-07-06"]
    let steps: [(StaffID, String, JSONValue)] = [
      (
        Desk.administrator, "staff.assign",
        ["staff": "ma-shiyi", "name": "马示意", "office": "jiaoyu-ju", "roles": ["clerk"]]
      ),
      (
        "ma-shiyi", "site.propose-offline",
        ["site": "jiaoyu", "reason": "rectification", "explanation": "整改。", "until": "2026-07-20"]
      ),
      (
        "zhao-yangben", "case.decide",
        ["case": .string(Self.id), "step": "county-review", "decision": "approve"]
      ),
      (
        "li-xugou", "case.decide",
        [
          "case": .string(Self.id), "step": "consent", "decision": "approve",
          "onBehalfOf": "guyuan-zwgkb", "document": paper,
        ]
      ),
      (
        "li-xugou", "announcement.publish",
        [
          "case": .string(Self.id), "title": "临时下线公告",
          "address": "https://www.nxxj.gov.cn/gg/9.html",
        ]
      ),
      ("ma-shiyi", "site.take-offline", ["case": .string(Self.id)]),
    ]
    for (index, step) in steps.enumerated() {
      let reply = try desk.send(
        step.1, envelope(step.2, "down-\(index)", "2026-07-06T02:00:00Z"), as: step.0)
      try #require(reply.outcome == .answered, "\(reply.text)")
    }
    return desk
  }

  private func envelope(_ params: JSONValue, _ requestID: String, _ now: String) -> JSONValue {
    guard case .object(let members) = params else { return params }
    return .object(
      members + [JSONMember("requestId", .string(requestID)), JSONMember("now", .string(now))])
  }

  private func restore(_ desk: Desk, _ now: String) throws {
    let reply = try desk.send(
      "site.restore", envelope(["case": .string(Self.id)], "up", now), as: "ma-shiyi")
    try #require(reply.outcome == .answered, "\(reply.text)")
  }

  @Test func `what was missed and raised stands before the return, and ends with it`() throws {
    let desk = try desk()
    let before = try desk.head()
    try restore(desk, "2026-08-12T02:00:00Z")
    let records = try desk.records().dropFirst(before)
    #expect(
      records.map(\.type) == [
        "deadline.missed", "deadline.missed", "violation.raised", "site.offline-ended",
        "case.completed", "violation.ended",
      ])
    #expect(
      records.prefix(3).map(\.occurredOn) == ["2026-07-20", "2026-08-05", "2026-08-05"])
    #expect(records.prefix(3).allSatisfy { $0.actor == nil })
    try desk.expectSound()
  }

  @Test func `back on the thirtieth day, the limit was kept`() throws {
    let desk = try desk()
    let before = try desk.head()
    try restore(desk, "2026-08-05T15:59:59Z")
    let records = try desk.records().dropFirst(before)
    // The announced end was missed; the thirty days were not.
    #expect(records.map(\.type) == ["deadline.missed", "site.offline-ended", "case.completed"])
    try desk.expectSound()
  }

  @Test func `a return dated in time without a paper is refused, and leaves nothing`() throws {
    let desk = try desk()
    let before = try desk.head()
    let late = { (name: String, members: [JSONMember]) in
      JSONValue.object(
        [
          JSONMember("case", .string(Self.id)), JSONMember("requestId", .string(name)),
          JSONMember("now", "2026-08-12T02:00:00Z"), JSONMember("occurredOn", "2026-08-03"),
        ] + members)
    }
    let refused = try desk.send("site.restore", late("word", []), as: "ma-shiyi")
    #expect(refused.outcome == .refused && refused.text.contains("record.backdated"))
    // What had fallen due by then stays; of the refused request there is nothing.
    #expect(
      try desk.records().dropFirst(before).map(\.type) == [
        "deadline.missed", "deadline.missed", "violation.raised",
      ])
    try desk.expectSound()
    let paper: JSONValue = ["number": "西教发〔2026〕9号", "date": "2026-08-03"]
    let proved = try desk.send(
      "site.restore", late("paper", [JSONMember("document", paper)]), as: "ma-shiyi")
    #expect(proved.outcome == .answered, "\(proved.text)")
    #expect(
      try desk.records().dropFirst(before + 3).map(\.type) == [
        "site.offline-ended", "case.completed", "violation.ended",
      ])
    try desk.expectSound()
  }

  @Test func `the site is shown as it was on any day`() throws {
    let desk = try desk()
    try restore(desk, "2026-08-12T02:00:00Z")
    func site(_ date: CivilDate) throws -> SiteAnswer {
      var found: SiteAnswer?
      try desk.ledger.look(at: .date(date)) { found = try SiteShow(site: "jiaoyu").answer($0) }
      return try #require(found)
    }
    #expect(try site("2026-07-05").site.phase == .live)
    #expect(try site("2026-07-05").site.offline == nil)
    let during = try site("2026-07-06")
    #expect(during.site.phase == .offline && during.openCases == [CaseID(Self.id)])
    #expect(during.site.offline?.current?.lastDay == "2026-08-05")
    let after = try site("2026-08-12").site
    #expect(after.phase == .live && after.offline?.spells.first?.daysOverLimit == 7)
    #expect(after.offline?.spells.first?.daysOverPlan == 23)
  }
}
