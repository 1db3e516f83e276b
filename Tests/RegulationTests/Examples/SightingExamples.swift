import CivilTime
import JSONText
import Regulation
import TestSupport

/// What is seen at addresses beside what was approved, and the places of an item.
extension RuleExample {
  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try readiedItem()
      try county.accept(county.assign("cac-clerk", "罗衡", to: "cac", [.clerk]))
      try county.accept(Newsroom.publish())
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static let other: [JSONMember] = [JSONMember("text", "县政府召开会议。")]

  static let sightings: [RuleExample] = [
    .allows(SightingRules.place, "the portal", after([], Newsroom.see())),
    .refuses(
      SightingRules.place, "a site that the ledger has not",
      after([], Newsroom.see(nil, at: .site("wuming")))),
    .allows(SightingRules.item, "an item of the portal", after([], Newsroom.see())),
    .refuses(
      SightingRules.item, "an item that does not go to the account",
      after([], Newsroom.see(at: Newsroom.account))),
    .allows(
      SightingRules.compared, "a person's judgement",
      after([], Newsroom.see([JSONMember("judged", "same")]))),
    .allows(
      SightingRules.compared, "no item, and the text", after([], Newsroom.see(nil, other))),
    .refuses(
      SightingRules.compared, "no text and no judgement", missing: ["text"],
      after([], Newsroom.see([]))),
    .refuses(
      SightingRules.compared, "the text and a judgement",
      after([], Newsroom.see(other + [JSONMember("judged", "same")]))),
    .refuses(
      SightingRules.compared, "no item and nothing that was seen", missing: ["text"],
      after([], Newsroom.see(nil, []))),
    .refuses(
      SightingRules.compared, "no item, and a judgement of it",
      after([], Newsroom.see(nil, [JSONMember("judged", "different")]))),
    .allows(SightingRules.observer, "the unit's editor", after([], Newsroom.see())),
    .allows(SightingRules.observer, "the county CAC", after([], Newsroom.see(by: "cac-clerk"))),
    .refuses(
      SightingRules.observer, "a department's clerk", after([], Newsroom.see(by: "culture-clerk"))),
    .allows(
      SightingRules.settler, "the unit's editor",
      after([Newsroom.see(other)], Newsroom.settle("corrected"))),
    .refuses(
      SightingRules.settler, "who only reviews",
      after([Newsroom.see(other)], Newsroom.settle("corrected", by: "reviewer"))),
    .allows(
      SightingRules.settler, "a mistake, by the office that made it",
      after([Newsroom.see(by: "cac-clerk", other)], Newsroom.settle("mistaken", by: "cac-clerk"))),
    .refuses(
      SightingRules.settler, "another's mistake",
      after([Newsroom.see(by: "cac-clerk", other)], Newsroom.settle("mistaken"))),
    .allows(
      SightingRules.known, "what waits to be settled",
      after([Newsroom.see(other)], Newsroom.settle("removed"))),
    .refuses(SightingRules.known, "nothing of that number", after([], Newsroom.settle("removed"))),
    .refuses(
      SightingRules.known, "what was as approved",
      after([Newsroom.see()], Newsroom.settle("removed"))),
    .refuses(
      SightingRules.known, "what was settled",
      after([Newsroom.see(other), Newsroom.settle("removed")], Newsroom.settle("corrected"))),
    .allows(
      SightingRules.outcome, "recorded afterwards, and on record",
      after(
        [Newsroom.see(nil, other)],
        Newsroom.settle("recorded").setting("item", .string(Newsroom.item.text)))),
    .refuses(
      SightingRules.outcome, "recorded afterwards, and not said what", missing: ["item"],
      after([Newsroom.see(nil, other)], Newsroom.settle("recorded"))),
    .refuses(
      SightingRules.outcome, "another text, said to be recorded afterwards",
      after([Newsroom.see(other)], Newsroom.settle("recorded"))),
    .refuses(
      SightingRules.outcome, "settled before it was seen",
      after(
        [Newsroom.see(other)],
        Newsroom.settle("corrected").on("2026-03-01"))),
    .refuses(SightingRules.outcome, "recorded afterwards, and it is not") {
      let county = try readiedItem()
      try county.accept(Newsroom.see())
      return (county, Newsroom.settle("recorded"))
    },
  ]
}

extension Newsroom {
  fileprivate static func see(_ members: [JSONMember]) -> Request { see(item, members) }
  fileprivate static func see(_ id: ItemID?, _ members: [JSONMember]) -> Request {
    see(id, at: site, by: "editor", members)
  }
  fileprivate static func see(by person: StaffID, _ members: [JSONMember]) -> Request {
    see(item, at: site, by: person, members)
  }
}
