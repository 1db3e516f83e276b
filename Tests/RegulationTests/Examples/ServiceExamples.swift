import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The service catalogue (A21).
extension RuleExample {
  static let services: [RuleExample] = [
    .allows(Article21.site, "a service of the portal") { (try .withPortal(), enter()) },
    .refuses(Article21.site, "a service of a site that is not open yet") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, enter(on: "jiaoyu", office: "education").by("education-clerk"))
    },
    .refuses(SiteRules.known, "a service of a site that nobody knows") {
      (try .withPortal(), enter(on: "wenlv"))
    },
    .allows(Article21.keeper, "a leader of the host lists it") {
      (try .withPortal(), enter().by("openness-leader"))
    },
    .refuses(Article21.keeper, "the office that handles it lists it on the portal") {
      (try .withPortal(), enter().by("education-clerk"))
    },
    .refuses(Article21.keeper, "the host's security officer would update another's site") {
      let county = try listed()
      return (county, update().by("education-security"))
    },
    .allows(Article21.oneEntrance, "the same name of another office") {
      let county = try listed()
      return (county, enter(office: "culture"))
    },
    .refuses(Article21.oneEntrance, "the same item a second time") {
      let county = try listed()
      return (county, enter().setting("entrance", "https://zwfw.example.gov.cn/2"))
    },
    .refuses(Article21.oneEntrance, "an update that makes two of one name") {
      let county = try listed()
      try county.accept(enter(name: "学籍转出"))
      return (county, update(second).setting("name", "学籍转入"))
    },
    .allows(Article21.oneEntrance, "a name that was retired") {
      let county = try listed()
      try county.accept(retire())
      return (county, enter())
    },
    .allows(ServiceRules.known, "the end of what is listed") {
      let county = try listed()
      return (county, retire())
    },
    .refuses(ServiceRules.known, "an update of nothing") {
      (try .withPortal(), update())
    },
    .allows(ServiceRules.offered, "an update of what is offered") {
      let county = try listed()
      return (county, update())
    },
    .refuses(ServiceRules.offered, "an update of what was retired") {
      let county = try listed()
      try county.accept(retire())
      return (county, update())
    },
    .allows(Article21.recorder, "the office that handles it records its intake") {
      let county = try listed()
      return (county, intake("2026-02").by("education-clerk"))
    },
    .allows(Article21.recorder, "the host records it") {
      let county = try listed()
      return (county, intake("2026-02"))
    },
    .refuses(Article21.recorder, "another office records it") {
      let county = try listed()
      return (county, intake("2026-02").by("culture-clerk"))
    },
    .allows(Article21.month, "March, on the first of April") {
      let county = try listed()
      county.wait(until: "2026-04-01")
      return (county, intake("2026-03"))
    },
    .refuses(Article21.month, "March, on its last day") {
      let county = try listed()
      county.wait(until: "2026-03-31")
      return (county, intake("2026-03"))
    },
    .allows(Article21.month, "December, over New Year") {
      let county = try listed()
      county.wait(until: "2027-01-01")
      return (county, intake("2026-12"))
    },
    .allows(Article21.month, "the month in which it was retired") {
      let county = try listed()
      try county.accept(retire())
      county.wait(until: "2026-04-01")
      return (county, intake("2026-03"))
    },
    .refuses(Article21.month, "the month behind its end") {
      let county = try listed()
      try county.accept(retire())
      county.wait(until: "2026-05-01")
      return (county, intake("2026-04"))
    },
    .allows(Article21.correction, "another figure, with its reason") {
      let county = try listed()
      try county.accept(intake("2026-02"))
      return (county, intake("2026-02").setting("accepted", 13).setting("reasons", "漏计一件。"))
    },
    .refuses(Article21.correction, "another figure without one", missing: ["reasons"]) {
      let county = try listed()
      try county.accept(intake("2026-02"))
      return (county, intake("2026-02").setting("accepted", 13))
    },
    .allows(ServiceRules.figures, "none in a month") {
      let county = try listed()
      return (county, intake("2026-02").setting("accepted", 0).setting("completed", 0))
    },
    .refuses(ServiceRules.figures, "less than none") {
      let county = try listed()
      return (county, intake("2026-02").setting("completed", -1))
    },
    .refuses(Duties.onBehalf, "a catalogue is kept in one's own name") {
      (try .withPortal(), enter().forOffice("municipal"))
    },
  ]

  private static let second = "20260302-000002"

  private static func listed() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    try county.accept(enter())
    return county
  }

  static func enter(
    on site: String = "portal", office: String = "education", name: String = "学籍转入"
  ) -> Request {
    Request(
      "openness-clerk", "service.enter",
      [
        "site": .string(site), "name": .string(name), "office": .string(office),
        "entrance": "https://zwfw.example.gov.cn/1",
      ])
  }

  private static func update(_ id: String = "20260302-000001") -> Request {
    Request(
      "openness-clerk", "service.update",
      ["service": .string(id), "entrance": "https://zwfw.example.gov.cn/new"])
  }

  private static func retire() -> Request {
    Request(
      "openness-clerk", "service.retire", ["service": "20260302-000001", "reasons": "事项已下放。"])
  }

  static func intake(_ month: String) -> Request {
    Request(
      "openness-clerk", "service.record-intake",
      [
        "service": "20260302-000001", "month": .string(month), "accepted": 12, "completed": 11,
        "source": "一体化平台月报",
      ])
  }
}

/// What the catalogue keeps, and which ids it draws.
struct ServiceTests {
  @Test func `ids are drawn in the order in which services are listed`() throws {
    let county = try TestCounty.withPortal()
    for number in 1...3 {
      try county.accept(RuleExample.enter(name: "事项\(number)"))
    }
    county.wait(until: "2026-03-03")
    try county.accept(RuleExample.enter(name: "事项4"))
    var ids: [String] = []
    try county.tables.services.rows.scan { id, service in
      #expect(service.id.text == id)
      ids.append("\(id) \(service.name)")
      return true
    }
    #expect(
      ids == [
        "20260302-000001 事项1", "20260302-000002 事项2", "20260302-000003 事项3",
        "20260303-000001 事项4",
      ])
  }

  @Test func `names whose fingerprints meet are told apart by what they are`() throws {
    let county = try TestCounty.withPortal()
    let long = String(repeating: "学", count: 200)
    try county.accept(RuleExample.enter(name: long))
    try county.accept(RuleExample.enter(name: String(long.dropLast())))
    #expect(try county.when(RuleExample.enter(name: long)).rule == Article21.oneEntrance.id)
  }

  @Test
  func `a figure that was put right names the one it replaces, and the same again is no event`()
    throws
  {
    let county = try TestCounty.withPortal()
    try county.accept(RuleExample.enter())
    let first = try county.accept(RuleExample.intake("2026-02"))
    #expect(first.events.count == 1)
    let position = county.entries.count
    let corrected = RuleExample.intake("2026-02").setting("completed", 12)
      .setting("reasons", "补计。")
    let outcome = try county.accept(corrected)
    guard case .service(.intakeRecorded(let event)) = try #require(outcome.events.first) else {
      Issue.record("\(outcome)")
      return
    }
    #expect(event.corrects == position)
    let month = try #require(CalendarMonth("2026-02"))
    let id = try #require(ServiceID("20260302-000001"))
    let known = try county.tables.intake(of: id, in: month)
    #expect(known?.completed == 12)
  }
}
