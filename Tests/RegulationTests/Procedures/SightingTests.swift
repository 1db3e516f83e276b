import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What stands at an address, beside what was approved: what the ledger finds by comparing.
struct SightingTests {
  private func published() throws -> TestCounty {
    let county = try Newsroom.county()
    try county.accept(Newsroom.draft())
    try county.ready()
    try county.accept(Newsroom.publish())
    return county
  }

  private func result(_ county: TestCounty, _ request: Request) throws -> SightingRecorded {
    guard case .sighting(.recorded(let event)) = try county.accept(request).events.first else {
      throw TestMistake("\(request)")
    }
    return event
  }

  private func text(_ text: String) -> [JSONMember] { [JSONMember("text", .string(text))] }

  @Test func `the approved text is found as approved, however the page sets it out`() throws {
    let county = try published()
    let seen = try result(
      county, Newsroom.see(Newsroom.item, text("3月2日，县政府召开会议，\n\n　　部署 春季造林。")))
    #expect(seen.result == .asApproved && seen.version == .first && seen.text == nil)
    #expect(try county.waitingWork().filter { $0.contains("sighting") } == [])
  }

  @Test func `one character of difference is another text, and a violation until it is settled`()
    throws
  {
    let county = try published()
    let seen = try result(
      county, Newsroom.see(Newsroom.item, text("3月3日，县政府召开会议，部署春季造林。")))
    #expect(seen.result == .altered && seen.version == nil && seen.text != nil)
    #expect(try county.tables.openViolation(.published, of: Newsroom.site) != nil)
    #expect(try county.waitingWork().contains { $0.contains("sighting-settling") })
    try county.accept(Newsroom.settle("corrected"))
    #expect(try county.tables.openViolation(.published, of: Newsroom.site) == nil)
    #expect(try county.waitingWork().filter { $0.contains("sighting") } == [])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `nothing is found to differ from a text that was erased`() throws {
    let county = try published()
    let object = try #require(try county.item().content.text?.object)
    county.texts.erase(object.value, by: county.entries.count)
    let seen = Newsroom.see(Newsroom.item, text("3月2日，县政府召开会议，部署春季造林。"))
    #expect(try county.when(seen).rule == SightingRules.compared.id)
    #expect(try county.tables.openViolation(.published, of: Newsroom.site) == nil)
    let judged = try result(county, Newsroom.see(Newsroom.item, [JSONMember("judged", "same")]))
    #expect(judged.result == .asApproved)
  }

  @Test func `a violation of a place lasts until everything seen there is settled`() throws {
    let county = try published()
    try county.accept(Newsroom.see(Newsroom.item, text("一")))
    try county.accept(Newsroom.see(nil, text("二")))
    try county.accept(Newsroom.settle("corrected"))
    #expect(try county.tables.openViolation(.published, of: Newsroom.site) != nil)
    try county.accept(Newsroom.settle("removed", "20260302-000002"))
    #expect(try county.tables.openViolation(.published, of: Newsroom.site) == nil)
  }

  @Test func `each stage of an item is found as what it is`() throws {
    let county = try Newsroom.county()
    try county.accept(Newsroom.draft())
    let see = Newsroom.see(Newsroom.item, text(Newsroom.text))
    #expect(try result(county, see).result == .unapproved)
    #expect(
      try result(county, Newsroom.see(Newsroom.item, judged("absent"))).result == .asApproved)
    try county.ready()
    #expect(try result(county, see).result == .unrecorded)
    try county.accept(Newsroom.publish())
    #expect(try result(county, see).result == .asApproved)
    #expect(try result(county, Newsroom.see(Newsroom.item, judged("absent"))).result == .absent)
    #expect(
      try result(county, Newsroom.see(Newsroom.item, judged("different"))).result == .altered)
    try county.accept(Newsroom.revise())
    // What is out is compared, and not the correction on its way.
    #expect(
      try result(county, Newsroom.see(Newsroom.item, judged("same"))).result == .asApproved)
    let next = Newsroom.see(Newsroom.item, text("3月2日，县政府召开会议，部署春季造林工作，乔生明出席。"))
    #expect(try result(county, next).result == .unapproved)
    try county.ready(version: 2)
    #expect(try result(county, next).result == .unrecorded)
    try county.accept(Newsroom.publish(version: 2))
    #expect(try result(county, next).result == .asApproved)
    let old = try result(county, see)
    #expect(old.result == .older && old.version == .first)
    let none = try result(county, Newsroom.see(nil, text("一则不明来历的消息。")))
    #expect(none.result == .unapproved)
    let open = try county.answer(SightingList.self, ["place": "site-portal", "open": true])
    #expect(
      open.sightings.map(\.result) == [
        .unapproved, .unrecorded, .absent, .altered, .unapproved, .unrecorded, .older, .unapproved,
      ])
    #expect(
      try county.answer(SightingList.self, ["item": .string(Newsroom.item.text)]).sightings.count
        == 11)
  }

  private func judged(_ word: String) -> [JSONMember] { [JSONMember("judged", .string(word))] }
}

extension Newsroom {
  fileprivate static func see(_ id: ItemID?, _ members: [JSONMember]) -> Request {
    see(id, at: site, by: "editor", members)
  }
}
