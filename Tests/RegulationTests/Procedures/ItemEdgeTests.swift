import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// Where the life of an item turns: the same day, for good, one place of two, found exempt, erased, taken back.
struct ItemEdgeTests {
  private func drafted(_ places: [Subject] = [Newsroom.site]) throws -> TestCounty {
    let county = try Newsroom.county()
    try county.accept(Newsroom.draft(to: places))
    return county
  }

  /// What waits about the item, in the order of its queue.
  private func waiting(_ county: TestCounty) throws -> [String] {
    try county.waitingWork().filter { $0.contains("item-") }.map {
      String($0.split(separator: " ")[1].prefix { $0 != "/" })
    }.sorted()
  }

  @Test func `what is planned for the same day waits, and is missed at its end`() throws {
    let county = try drafted()
    try county.ready()
    try county.accept(RuleExample.planItem("2026-03-02T09:00:00Z"))
    let inbox = try county.answer(InboxList.self, ["office": "openness"])
    #expect(inbox.items.contains { $0.subject?.subject == .item(Newsroom.item) })
    func missed() -> Int {
      county.entries.count {
        if case .deadline(.missed(let event)) = $0.event {
          event.subject.item != nil
        } else {
          false
        }
      }
    }
    county.now = LegalTime.end(of: "2026-03-02").adding(microseconds: -1)
    try county.sweep()
    #expect(missed() == 0)
    county.now = LegalTime.end(of: "2026-03-02")
    try county.sweep()
    #expect(missed() == 1)
    try county.accept(Newsroom.publish())
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what holds until a far day has a term to it that everybody can read`() throws {
    let county = try Newsroom.county()
    for (number, day) in ["2026-03-02", "2026-03-03", "2099-12-31"].enumerated() {
      let id = ItemID(checked: "20260302-00000\(number + 1)")
      try county.accept(
        Newsroom.draft().setting("validUntil", .string(day))
          .setting("text", .string("第\(number)稿。")))
      try county.ready(id)
      try county.accept(Newsroom.publish(id))
      let open = try county.tables.deadlines.open("A18.validity", of: .item(id))
      #expect(open.map { $0.due?.lastDay.iso8601 } == [day])
    }
    county.now = LegalTime.end(of: "2026-03-03")
    try county.sweep()
    #expect(try county.rows() == county.rebuiltRows())
    let inbox = try county.answer(InboxList.self, ["office": "openness"])
    #expect(inbox.items.contains { $0.due?.lastDay == "2099-12-31" })
  }

  @Test func `what is out in one of two places waits for the other`() throws {
    let county = try drafted([Newsroom.site, Newsroom.account])
    try county.ready()
    try county.accept(Newsroom.publish())
    #expect(try county.item().outstanding == [Newsroom.account])
    #expect(try waiting(county) == ["item-publishing"])
    try county.accept(Newsroom.publish(at: [Newsroom.account]))
    #expect(try waiting(county) == [])
    // A corrected version waits for both.
    try county.accept(Newsroom.revise())
    try county.ready(version: 2)
    try county.accept(Newsroom.publish(version: 2, at: [Newsroom.account]))
    #expect(try county.item().outstanding == [Newsroom.site])
    #expect(try waiting(county) == ["item-publishing"])
  }

  @Test func `a correction that is rejected leaves what is out, and goes back to its writers`()
    throws
  {
    let county = try drafted()
    try county.ready()
    try county.accept(Newsroom.publish())
    try county.accept(Newsroom.revise())
    try county.accept(
      Newsroom.review(version: 2, by: "reviewer", "reject").setting("faults", ["facts"]))
    let item = try county.item()
    #expect(item.phase == .returned && item.published.map(\.version.value) == [1])
    #expect(try waiting(county) == ["item-revising"])
  }

  @Test func `marks that are answered without a change void nothing`() throws {
    let county = try drafted()
    try county.accept(Newsroom.screen())
    try county.accept(
      Newsroom.review(by: "reviewer", "return").setting("marks", ["“部署”：缺主语。"]))
    let answer = Request(
      "editor", "item.revise",
      [
        "item": .string(Newsroom.item.text), "version": 1,
        "answers": [["markNumber": 1, "answer": "主语即县政府。"]],
      ])
    try county.accept(answer)
    let item = try county.item()
    #expect(item.version == .first && item.screening == .open && item.phase == .inReview)
    #expect(item.marks.first?.answeredIn == .first)
    #expect(try waiting(county) == ["item-review-first"])
  }

  @Test func `what was found exempt is found public by the deputy or the leader alone`() throws {
    let county = try drafted()
    try county.accept(Newsroom.screen().setting("outcome", "exempt"))
    #expect(try waiting(county) == ["item-review-first", "item-revising"])
    #expect(try county.when(Newsroom.screen().by("reviewer")).rule == Article18.screener.id)
    try county.accept(Newsroom.screen().by("openness-deputy"))
    #expect(try county.item().screening == .open)
  }

  @Test func `a version of which a text was erased passes nobody`() throws {
    let county = try drafted()
    let object = try #require(try county.item().content.text?.object)
    try county.given(
      TestCounty.first(
        "object.erased",
        ["erasure": "20260302-000001", "objects": [.integer(Int64(object.value))]]))
    for request in [Newsroom.screen(), Newsroom.review(by: "reviewer")] {
      #expect(try county.when(request).rule == ItemRules.content.id)
    }
    try county.accept(Newsroom.revise())
    try county.accept(Newsroom.screen(version: 2))
  }

  @Test func `what was taken back is no update of its account and its column`() throws {
    let county = try drafted([Newsroom.site, Newsroom.account])
    try county.ready()
    try county.accept(Newsroom.publish(at: [Newsroom.site, Newsroom.account]))
    #expect(try county.tables.activity(at: Newsroom.account)?.count == 1)
    try county.accept(Newsroom.withdraw())
    #expect(try county.tables.activity(at: Newsroom.account) == nil)
    let column = try #require(try county.answer(ColumnList.self, ["site": "portal"]).columns.first)
    #expect(column.standing == .empty && column.publishedCount == 0)
  }
}
