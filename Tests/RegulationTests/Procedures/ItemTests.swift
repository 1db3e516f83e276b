import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// The life of an item: who is asked for what, what a change voids, what the public sees.
struct ItemTests {
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

  @Test func `the inbox asks for each thing in turn, and for nothing that is done`() throws {
    let county = try drafted()
    #expect(try waiting(county) == ["item-review-first", "item-screening"])
    try county.accept(Newsroom.screen())
    try county.accept(Newsroom.review(by: "reviewer"))
    #expect(try waiting(county) == ["item-review-second"])
    try county.accept(Newsroom.review(by: "second-reviewer"))
    #expect(try waiting(county) == ["item-review-final"])
    try county.accept(Newsroom.review(by: "chief"))
    #expect(try waiting(county) == ["item-storing"])
    try county.accept(Newsroom.store())
    #expect(try waiting(county) == ["item-publishing"])
    try county.accept(Newsroom.publish())
    #expect(try waiting(county) == [])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is returned waits for its writers, and then for everybody anew`() throws {
    let county = try drafted()
    try county.accept(Newsroom.review(by: "reviewer"))
    try county.accept(
      Newsroom.review(by: "second-reviewer", "return").setting("reasons", "缺出席人员。"))
    #expect(try waiting(county) == ["item-revising"])
    let line = try county.answer(InboxList.self, ["office": "openness"]).items.first {
      $0.work.text.hasPrefix("item-revising")
    }
    #expect(try county.words(of: line?.reasons) == "缺出席人员。")
    let outcome = try county.accept(Newsroom.revise())
    guard case .item(.revised(let event)) = outcome.events.first else {
      throw TestMistake("\(outcome)")
    }
    #expect(event.voided == [.first] && event.changed == [.text])
    #expect(try waiting(county) == ["item-review-first", "item-screening"])
    let item = try county.item()
    #expect(item.version.value == 2 && item.reviews.passed.isEmpty && item.screening == nil)
  }

  @Test func `nobody is asked to review what they wrote or passed`() throws {
    let county = try drafted()
    try county.accept(Newsroom.revise().by("second-editor"))
    try county.accept(Newsroom.review(version: 2, by: "reviewer"))
    let row = try #require(
      try county.tables.work.rows["item-review-second/\(Newsroom.item)"])
    #expect(row.notBy == ["editor", "second-editor", "reviewer"])
    #expect(row.roles == [.reviewer] && row.office == "openness")
  }

  @Test func `saving without a change voids nothing`() throws {
    let county = try drafted()
    try county.accept(Newsroom.review(by: "reviewer"))
    let same = Newsroom.revise().setting("text", "3月2日，县政府召开会议，部署春季造林。")
    #expect(try county.accept(same).events.isEmpty)
    #expect(try county.item().reviews.passed.count == 1)
  }

  @Test func `a text outside the norms goes to the leader before the chief editor`() throws {
    let county = try drafted()
    try county.accept(Newsroom.review(by: "reviewer"))
    try county.accept(
      Newsroom.review(by: "second-reviewer", "refer").setting("reasons", "涉及未公开数据。"))
    #expect(try county.item().reviews.chain == [.first, .second, .leader, .final])
    try county.accept(Newsroom.review(by: "second-reviewer"))
    #expect(try county.when(Newsroom.review(by: "chief")).rule == Article41.reviewer.id)
    try county.accept(Newsroom.review(by: "openness-leader"))
    try county.accept(Newsroom.review(by: "chief"))
    #expect(try county.item().reviews.isComplete)
    // It stays there when the text changes.
    try county.accept(Newsroom.revise())
    #expect(try county.item().reviews.chain == [.first, .second, .leader, .final])
  }

  @Test func `marks are numbered, and the next version says which were answered`() throws {
    let county = try drafted()
    try county.accept(
      Newsroom.review(by: "reviewer", "return").setting("marks", ["“部署”：缺主语。", "日期有误。"]))
    try county.accept(
      Newsroom.revise().setting("answers", [["markNumber": 2, "answer": "日期无误，见通知。"]]))
    let answer = try county.answer(ItemShow.self, ["item": .string(Newsroom.item.text)])
    #expect(answer.marks.map(\.number.value) == [1, 2])
    #expect(answer.marks.map { $0.answeredIn?.value } == [nil, 2])
    #expect(try county.words(of: answer.marks[1].answer) == "日期无误，见通知。")
  }

  @Test func `an account of a person goes without reviews, unless it is interpreted otherwise`()
    throws
  {
    let county = try Newsroom.county()
    try county.accept(
      Request(
        "openness-clerk", "account.register-existing",
        [
          "account": "xianzhang", "kind": "personal", "owner": "openness-leader", "post": "县长",
          "platform": "微博", "name": "西吉县长", "host": "openness", "verified": true,
        ]))
    let draft = Newsroom.draft(to: [.account("xianzhang")])
    try county.accept(draft)
    #expect(try county.item().reviews.chain == [])
    try county.accept(Newsroom.screen())
    try county.accept(Newsroom.publish(at: [.account("xianzhang")]))
    // Together with an account of the unit, the unit's reviews hold.
    try county.accept(Newsroom.draft(to: [.account("xianzhang"), Newsroom.account]))
    #expect(try county.item("20260302-000002").reviews.chain == ReviewLevel.three)
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A41.personal-without-reviews", "value": "forbidden",
          "effectiveFrom": "2026-03-02",
        ], document: Opening.paper))
    try county.accept(draft.setting("text", "另一稿。"))
    #expect(try county.item("20260302-000003").reviews.chain == ReviewLevel.three)
  }

  @Test func `a corrected version is reviewed, takes the place of the other, and counts once`()
    throws
  {
    let county = try drafted([Newsroom.account])
    try county.ready()
    try county.accept(Newsroom.publish(at: [Newsroom.account]))
    try county.accept(Newsroom.revise())
    #expect(try county.item().published.map(\.version.value) == [1])
    try county.ready(version: 2)
    try county.accept(Newsroom.publish(version: 2, at: [Newsroom.account]))
    let item = try county.item()
    #expect(item.published.map(\.version.value) == [2] && item.phase == .published)
    let cells = try county.answer(
      FigureShow.self, ["figure": "A35.published", "period": "2026-03"]
    ).cells
    #expect(cells.map(\.sum) == [1])
    #expect(try county.tables.activity(at: Newsroom.account)?.count == 1)
  }

  @Test func `what was taken back is out nowhere, and its week does not count it`() throws {
    let county = try Newsroom.county()
    county.now = "2026-03-09T01:00:00Z"
    var ids: [ItemID] = []
    for number in 1...4 {
      let id = ItemID(checked: "20260309-00000\(number)")
      try county.accept(
        Newsroom.draft(to: [Newsroom.account]).setting("text", .string("第\(number)条。")))
      try county.ready(id)
      try county.accept(Newsroom.publish(id, at: [Newsroom.account]))
      ids.append(id)
    }
    func weeks() throws -> [String] {
      county.entries.compactMap {
        guard case .deadline(.fellShort(let event)) = $0.event, event.rule == "A40.posts" else {
          return nil
        }
        return "\(event.period) \(event.done) of \(event.needed)"
      }
    }
    #expect(try weeks() == ["2026-W10 0 of 4"])
    try county.accept(Newsroom.withdraw(ids[3]))
    #expect(try county.item(ids[3]).published.isEmpty)
    county.now = LegalTime.end(of: "2026-03-15").adding(microseconds: -1)
    try county.sweep()
    #expect(try weeks().count == 1)
    county.now = LegalTime.end(of: "2026-03-15")
    try county.sweep()
    #expect(try weeks() == ["2026-W10 0 of 4", "2026-W11 3 of 4"])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an account is near the veto after ten days, and over it after fourteen`() throws {
    let county = try drafted([Newsroom.account])
    func standing() throws -> RhythmStanding? {
      try county.answer(RhythmList.self, ["office": "openness"]).accounts.first?.standing
    }
    // Never published: from the first week that is measured on.
    #expect(try standing() == .active)
    county.now = LegalTime.start(of: "2026-03-16")
    #expect(try standing() == .veto)
    county.now = "2026-03-02T03:00:00Z"
    try county.ready()
    try county.accept(Newsroom.publish(at: [Newsroom.account]))
    let days: [(CivilDate, RhythmStanding)] = [
      ("2026-03-11", .active), ("2026-03-12", .warning), ("2026-03-15", .warning),
      ("2026-03-16", .veto),
    ]
    for (day, wanted) in days {
      county.now = LegalTime.start(of: day)
      #expect(try standing() == wanted, "\(day)")
    }
  }

  @Test func `what is planned is listed by its moment, and missed when its day has passed`() throws
  {
    let county = try drafted()
    try county.ready()
    try county.accept(RuleExample.planItem("2026-03-05T01:00:00Z"))
    let list = try county.answer(PlanList.self, ["office": "openness"])
    #expect(list.items.map(\.item) == [Newsroom.item])
    county.now = LegalTime.end(of: "2026-03-05").adding(microseconds: -1)
    try county.sweep()
    func missed() -> Int {
      county.entries.count {
        if case .deadline(.missed(let event)) = $0.event {
          event.rule == "A18.planned-publication"
        } else {
          false
        }
      }
    }
    #expect(missed() == 0)
    county.now = LegalTime.end(of: "2026-03-05")
    try county.sweep()
    #expect(missed() == 1)
    try county.accept(Newsroom.publish())
    #expect(try county.answer(PlanList.self, ["office": "openness"]).items.isEmpty)
  }

  @Test func `a change of what is planned takes the plan back`() throws {
    let county = try drafted()
    try county.ready()
    try county.accept(RuleExample.planItem("2026-03-05T01:00:00Z"))
    try county.accept(Newsroom.revise())
    #expect(try county.item().plan == nil)
    #expect(try county.answer(PlanList.self, [:]).items.isEmpty)
    county.now = LegalTime.end(of: "2026-03-05")
    let count = county.entries.count
    try county.sweep()
    #expect(county.entries.count == count)
  }

  @Test func `an auditor sees who saw which text, in the order of the log`() throws {
    let county = try drafted()
    try county.accept(Newsroom.review(by: "reviewer"))
    try county.accept(Newsroom.revise())
    try county.ready(version: 2)
    try county.accept(Newsroom.publish(version: 2))
    let answer = try county.answer(ItemShow.self, ["item": .string(Newsroom.item.text)])
    let told = answer.trail.map {
      "\($0.by?.id.text ?? "-") \($0.version?.value ?? 0) \($0.level?.rawValue ?? "-")"
    }
    #expect(
      told == [
        "editor 1 -", "reviewer 1 first", "editor 2 -", "security 2 -", "reviewer 2 first",
        "second-reviewer 2 second", "chief 2 final", "editor 2 -", "editor 2 -",
      ])
    #expect(try county.words(of: answer.trail[0].content?.text) == "3月2日，县政府召开会议，部署春季造林。")
  }

  @Test func `lists are of an office, a place and a phase`() throws {
    let county = try drafted()
    try county.accept(Newsroom.draft(to: [Newsroom.account]))
    try county.accept(Newsroom.drop("20260302-000002"))
    func ids(_ params: JSONValue) throws -> [String] {
      try county.answer(ItemList.self, params).items.map { String($0.item.text.suffix(1)) }
    }
    #expect(try ids([:]) == ["1", "2"])
    #expect(try ids(["office": "openness", "phase": "dropped"]) == ["2"])
    #expect(try ids(["phase": "in-review"]) == ["1"])
    #expect(try ids(["place": "site-portal"]) == ["1"])
    #expect(try ids(["place": "account-xiji-fabu", "phase": "in-review"]) == [])
    #expect(try ids(["office": "education"]) == [])
  }

  @Test func `a correction that is given up leaves what is out, and its number is not given again`()
    throws
  {
    let county = try drafted()
    try county.ready()
    try county.accept(Newsroom.publish())
    let out = try county.item()
    try county.accept(Newsroom.revise())
    try county.accept(
      Newsroom.review(version: 2, by: "reviewer", "return").setting("reasons", "不改。"))
    try county.accept(Newsroom.drop())
    var item = try county.item()
    #expect(item.phase == .published && item.version == .first && item.standing == nil)
    #expect(
      (item.content, item.reviews, item.published) == (out.content, out.reviews, out.published))
    #expect(try waiting(county) == [])
    #expect(try county.when(Newsroom.drop()).rule == ItemRules.phase.id)
    try county.accept(Newsroom.revise())
    item = try county.item()
    #expect(item.version.value == 3)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a place is taken off where the item is not out, and what was reviewed stays so`()
    throws
  {
    let county = try drafted([Newsroom.site, Newsroom.account])
    try county.ready()
    try county.accept(Newsroom.publish())
    #expect(try waiting(county) == ["item-publishing"])
    try county.accept(Newsroom.narrow(without: [Newsroom.account]))
    #expect(try waiting(county) == [])
    let item = try county.item()
    #expect(item.places == [Newsroom.site] && item.version == .first)
    let listed = try county.answer(ItemList.self, ["place": .string(Newsroom.account.text)])
    #expect(listed.items.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what interprets a document is withdrawn with it, and goes out with its next version`()
    throws
  {
    let county = try Newsroom.county()
    try county.accept(Newsroom.column("zcwj", kind: "policy"))
    try county.accept(Newsroom.column("zcjd", kind: "interpretation"))
    let policy = Newsroom.item, other: ItemID = "20260302-000002"
    try county.accept(
      Newsroom.draft().setting("category", "policy").setting("columns", ["zcwj"]))
    try county.accept(
      Newsroom.draft().setting("columns", ["zcjd"]).setting("title", "解读")
        .setting("interprets", .string(policy.text)))
    try county.ready(policy)
    try county.ready(other)
    let both = Newsroom.publish(policy).setting(
      "interpretation",
      [
        "item": .string(other.text), "version": 1,
        "appearances": Newsroom.appearances(other, [Newsroom.site]),
      ])
    try county.accept(both)
    // The document alone may be corrected while what interprets it is out.
    try county.accept(Newsroom.revise(policy))
    try county.ready(policy, version: 2)
    try county.accept(Newsroom.publish(policy, version: 2))
    #expect(try county.accept(Newsroom.withdraw(policy)).events.count == 2)
    #expect(try county.item(other).phase == .withdrawn)
  }

  @Test func `a policy document is not corrected alone once what interprets it was withdrawn`()
    throws
  {
    let county = try Newsroom.county()
    try county.accept(Newsroom.column("zcwj", kind: "policy"))
    try county.accept(Newsroom.column("zcjd", kind: "interpretation"))
    let policy = Newsroom.item, other: ItemID = "20260302-000002"
    try county.accept(
      Newsroom.draft().setting("category", "policy").setting("columns", ["zcwj"]))
    try county.accept(
      Newsroom.draft().setting("columns", ["zcjd"]).setting("title", "解读")
        .setting("interprets", .string(policy.text)))
    try county.ready(policy)
    try county.ready(other)
    try county.accept(
      Newsroom.publish(policy).setting(
        "interpretation",
        [
          "item": .string(other.text), "version": 1,
          "appearances": Newsroom.appearances(other, [Newsroom.site]),
        ]))
    try county.accept(Newsroom.withdraw(other))
    try county.accept(Newsroom.revise(policy))
    try county.ready(policy, version: 2)
    #expect(
      try county.when(Newsroom.publish(policy, version: 2)).rule == Article18.interpretation.id)
  }
}
