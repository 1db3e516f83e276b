import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What is no case when its office ends: who goes on with it.
struct MergedWorkTests {
  private func inbox(_ office: OfficeID, _ county: TestCounty) throws -> [String] {
    try county.answer(InboxList.self, ["office": .string(office.text)]).items.map { $0.work.text }
  }

  private func dissolve(_ office: String) -> Request {
    Request("admin", "office.dissolve", ["office": .string(office)]).withPaper()
  }

  private func leave(_ people: StaffID..., county: TestCounty) throws {
    for person in people {
      try county.accept(
        Request("admin", "staff.remove", ["staff": .string(person.text), "reason": "调离"]))
    }
  }

  // MARK: Merged

  @Test func `a message is dealt with, found and answered by the office that took over`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    try county.accept(Citizens.accept(to: "education"))
    let asked = try inbox("education", county).filter { $0.contains("message") }
    #expect(!asked.isEmpty)
    try county.accept(MergeTests.merge)
    #expect(Set(try inbox("culture", county)).isSuperset(of: asked))
    let line = try #require(
      try county.answer(InboxList.self, ["office": "culture"]).items.first {
        asked.contains($0.work.text)
      })
    #expect(line.office.id == "culture")
    let list = try county.answer(MessageList.self, ["office": "culture"])
    #expect(list.messages.map(\.message) == [Citizens.message])
    #expect(list.messages.first?.office?.id == "culture")
    try county.accept(Citizens.draft().by("culture-clerk"))
    try county.accept(Citizens.review())
    #expect(try county.tables.message(Citizens.message)?.answeredOn != nil)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a message is not the merged office's, nor another's`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    try county.accept(Citizens.accept(to: "education"))
    try county.accept(MergeTests.merge)
    #expect(try county.when(Citizens.draft().by("park-clerk")).rule != nil)
    #expect(try county.when(Citizens.assign(to: "education")).rule == "message.unit")
    #expect(try county.when(Citizens.assign(to: "culture")).types.isEmpty)
  }

  @Test func `an item is reviewed, published and taken back by the office that took over`() throws {
    let county = try TestCounty.withPortal()
    for (id, name, roles) in Newsroom.people {
      try county.accept(county.assign(id, name, to: "education", roles))
    }
    try county.accept(AccountClosing.existing("jiaoyu-weibo"))
    try county.accept(Newsroom.draft(to: [.account("jiaoyu-weibo")]))
    try county.accept(MergeTests.merge)
    #expect(
      try county.answer(ItemList.self, ["office": "culture"]).items.map(\.item) == [Newsroom.item])
    try county.accept(Newsroom.revise())
    try county.ready(version: 2)
    try county.accept(Newsroom.publish(version: 2, at: [.account("jiaoyu-weibo")]))
    try county.accept(Newsroom.withdraw())
    #expect(try county.item().phase == .withdrawn)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a finding and a problem notice are answered by the office that took over`() throws {
    let county = try Supervising.county()
    try county.accept(Supervising.issue())
    try county.accept(MergeTests.merge)
    #expect(
      try county.answer(FindingList.self, ["office": "culture"]).findings.map(\.finding)
        == [Supervising.finding])
    try county.accept(Supervising.answer())
    try county.accept(Supervising.rectify())
    #expect(try county.finding().phase == .rectified)
  }

  @Test func `who took over is merged in turn, and carries all of it on`() throws {
    let county = try Supervising.county()
    try county.accept(Supervising.issue())
    try county.accept(MergeTests.merge)
    try county.accept(
      Request("admin", "office.merge", ["office": "culture", "into": "park"]).withPaper())
    #expect(try county.office("park").carries == ["culture", "education"])
    #expect(try county.tables.carrier(of: "education") == "park")
    #expect(
      try county.answer(FindingList.self, ["office": "park"]).findings.map(\.finding)
        == [Supervising.finding])
    try county.accept(Supervising.answer())
  }

  // MARK: Dissolved

  @Test func `what waits for an office that nobody takes over waits for the openness office`()
    throws
  {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    try county.accept(Citizens.accept(to: "jiqiang"))
    try leave("jiqiang-clerk", "jiqiang-leader", county: county)
    #expect(try !inbox("jiqiang", county).isEmpty)
    try county.accept(dissolve("jiqiang"))
    #expect(try inbox("openness", county).contains { $0.contains("message") })
    try county.accept(Citizens.draft().by("openness-clerk"))
  }

  @Test func `what comes back to a dissolved office waits for the openness office`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    try county.accept(Citizens.accept(to: "jiqiang"))
    try county.accept(county.assign("jiqiang-reviewer", "马审核", to: "jiqiang", [.reviewer]))
    try county.accept(Citizens.draft().by("jiqiang-clerk"))
    try county.accept(Citizens.review().by("jiqiang-reviewer"))
    try county.accept(Citizens.withhold().by("jiqiang-leader"))
    try county.accept(Citizens.close().by("jiqiang-clerk"))
    try leave("jiqiang-clerk", "jiqiang-leader", "jiqiang-reviewer", county: county)
    try county.accept(dissolve("jiqiang"))
    try county.accept(Citizens.reopen())
    #expect(try county.tables.message(Citizens.message)?.holder(county.tables) == "openness")
    #expect(try inbox("openness", county).contains { $0.contains("message") })
    try county.accept(Citizens.draft().by("openness-clerk"))
  }

  @Test func `the next office of a kind carries what the one before it left`() throws {
    let county = try TestCounty.staffed()
    let people = try county.tables.staff(of: "staffing")
    for person in people { try leave(person, county: county) }
    try county.accept(dissolve("staffing"))
    #expect(try county.office("openness").carries == ["staffing"])
    #expect(try county.tables.carrier(of: "staffing") == "openness")
    try county.accept(
      Request(
        "admin", "office.register",
        ["office": "staffing-new", "kind": "staffing", "name": "西吉县编办"]))
    #expect(try county.office("openness").carries == nil)
    #expect(try county.office("staffing-new").carries == ["staffing"])
    #expect(try county.tables.carrier(of: "staffing") == "staffing-new")
    #expect(try county.rows() == county.rebuiltRows())
  }
}
