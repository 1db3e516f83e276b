import CivilTime
import Regulation
import TestSupport
import Testing

/// Article 15, second paragraph: emergencies, and spells that become one.
struct EmergencyOfflineTests {
  let outage = Outage()
  static let id: CaseID = "site-emergency-offline.jiaoyu.1"
  static let reports: [StepID] = [
    "report", "forward-government", "forward-region", "forward-state-council",
  ]

  @Test(arguments: ["force-majeure", "ordered"])
  func `it is effective at once and does not count`(_ cause: String) throws {
    let county = try TestCounty.withSites()
    let outcome = try county.when(outage.emergency(cause: cause))
    #expect(outcome.types == ["case.opened", "site.taken-offline-emergency"])
    let site = try county.site("jiaoyu")
    #expect(site.phase == .offline)
    #expect(site.offline?.current?.kind == .emergency)
    #expect(site.offline?.current?.cause?.rawValue == cause)
    #expect(site.offline?.counted(in: 2026) == nil)
    #expect(try county.waiting(Self.id) == ["restore", "report"])
  }

  @Test(arguments: Self.reports + ["restore"])
  func `the case stays open while anything is missing`(_ left: StepID) throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    let dependents = Definition.siteEmergencyOffline.dependents(of: left)
    for step in Self.reports + ["restore"] where step != left && !dependents.contains(step) {
      try county.accept(try outage.request(step, of: "site-emergency-offline"))
    }
    #expect(try county.state(Self.id).status == .running)
    #expect(try county.waiting(Self.id) == [left])
    for step in [left] + Self.reports.filter(dependents.contains) {
      try county.accept(try outage.request(step, of: "site-emergency-offline"))
    }
    #expect(try county.state(Self.id).status == .completed)
  }

  @Test func `the three reports go up side by side, each with its paper and office`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    let first = try outage.request("forward-region", of: "site-emergency-offline")
    let early = try county.when(first)
    #expect(early.rule == "A15.2.report")
    #expect(early.missing == ["report"])
    try county.accept(try outage.request("report", of: "site-emergency-offline"))
    #expect(
      try county.waiting(Self.id) == [
        "restore", "forward-government", "forward-region", "forward-state-council",
      ])
    try county.accept(first)
    let done = try #require(try county.whole(Self.id).step("forward-region")?.done)
    #expect(done.onBehalfOf == "guyuan-openness" && done.document?.number == Outage.paper.number)
  }

  @Test func `an emergency begins while an earlier one's reports are still owed`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    #expect(try county.when(outage.emergency()).rule == "A15.live")
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    try county.accept(outage.emergency())
    #expect(try county.cases(about: .site("jiaoyu")).open.count == 2)
    let second = outage.numbered(2)
    try county.accept(try second.request("restore", of: "site-emergency-offline"))
    #expect(try county.site("jiaoyu").offline?.spells.count == 2)
  }

  @Test func `an emergency lasts as long as it lasts`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    county.wait(until: "2026-06-01")
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    let spell = try #require(try county.site("jiaoyu").offline?.spells.first)
    #expect(spell.days == 91 && spell.daysOverLimit == nil)
  }

  @Test func `an emergency leaves the year its one temporary spell`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    try county.takeOffline(outage.numbered(2), until: "2026-03-20")
    #expect(try county.site("jiaoyu").offline?.counted(in: 2026) != nil)
  }

  @Test func `an application under way waits for an emergency to pass`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20", through: "announce")
    let emergency = outage.numbered(2)
    try county.accept(emergency.emergency())
    let take = try outage.request("take-offline", of: "site-temporary-offline")
    #expect(try county.when(take).rule == "A15.live")
    try county.accept(try emergency.request("restore", of: "site-emergency-offline"))
    try county.accept(take)
  }

  @Test func `who went offline in an emergency cannot withdraw it`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    let withdraw = outage.withdraw("site-emergency-offline")
    #expect(try county.when(withdraw).rule == "case.committed")
  }
}

/// A spell that counts, taken for an emergency.
struct ReclassificationTests {
  let outage = Outage()
  let other = Outage(number: 2)
  static let id: CaseID = "site-offline-reclassification.jiaoyu.2"

  private func county() throws -> TestCounty {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    return county
  }

  @Test func `another person decides, and it no longer counts`() throws {
    let county = try county()
    try county.accept(other.reclassify())
    let outcome = try county.when(
      try other.request("decide", of: "site-offline-reclassification"))
    #expect(outcome.types == ["case.step-approved", "site.offline-reclassified"])
    let spell = try #require(try county.site("jiaoyu").offline?.current)
    #expect(!spell.isCounted && spell.kind == .emergency && spell.lastDay == nil)
    #expect(spell.reclassifiedOn == "2026-03-02" && spell.cause == .forceMajeure)
    #expect(spell.plannedEnd == "2026-03-20")
    #expect(try county.waiting(Self.id) == ["report"])
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    try county.takeOffline(outage.numbered(3), until: "2026-03-20")
  }

  @Test func `the reports are owed from then on, and keep its case open`() throws {
    let county = try county()
    try county.accept(other.reclassify(cause: "ordered").ordered)
    for step in ["decide"] + EmergencyOfflineTests.reports {
      #expect(try county.state(Self.id).status == .running)
      try county.accept(try other.request(step, of: "site-offline-reclassification"))
    }
    #expect(try county.state(Self.id).status == .completed)
  }

  @Test func `of the portal's, the same person does not decide`() throws {
    let county = try TestCounty.withSites()
    let portal = Outage.portal
    try county.takeOffline(portal, until: "2026-03-20")
    let other = portal.numbered(2)
    try county.accept(other.reclassify())
    let decide = try other.request("decide", of: "site-offline-reclassification")
    #expect(try county.when(decide.by("openness-clerk")).rule == "duties.own-submission")
    #expect(try county.when(decide).refusal == nil)
  }

  @Test func `a spell that has ended is taken for an emergency all the same`() throws {
    let county = try county()
    county.wait(until: "2026-05-01")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    #expect(try county.site("jiaoyu").offline?.spells.first?.daysOverLimit == 30)
    try county.accept(other.reclassify(spell: outage.caseID()))
    try county.accept(try other.request("decide", of: "site-offline-reclassification"))
    let spell = try #require(try county.site("jiaoyu").offline?.spells.first)
    #expect(!spell.isCounted && spell.daysOverLimit == nil && spell.days == 60)
  }

  @Test(arguments: ["reject", "withdraw"])
  func `what was not decided leaves the spell as it was`(_ how: String) throws {
    let county = try county()
    try county.accept(other.reclassify())
    let end =
      how == "withdraw"
      ? other.withdraw("site-offline-reclassification")
      : other.decide(
        "reject", at: "decide", of: Self.id, by: "openness-leader", reasons: "证据不足。")
    #expect(try county.when(end).types.last == "site.offline-application-ended")
    let record = try #require(try county.site("jiaoyu").offline)
    #expect(record.reclassificationPlan == nil && record.current?.isCounted == true)
    #expect(record.counted(in: 2026) != nil)
  }

  @Test func `once decided it is not withdrawn`() throws {
    let county = try county()
    try county.accept(other.reclassify())
    try county.accept(try other.request("decide", of: "site-offline-reclassification"))
    #expect(
      try county.when(other.withdraw("site-offline-reclassification")).rule == "case.committed")
  }
}
