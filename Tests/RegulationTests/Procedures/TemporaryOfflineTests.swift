import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Article 15, first paragraph: taking a site offline for a while.
struct TemporaryOfflineTests {
  let outage = Outage()
  static let id: CaseID = "site-temporary-offline.jiaoyu.1"

  private func record(_ county: TestCounty) throws -> OfflineRecord {
    try #require(try county.site("jiaoyu").offline)
  }

  @Test func `from the application to the return, step by step`() throws {
    let county = try TestCounty.withSites()
    #expect(
      try county.when(outage.propose(days: 20)).types == ["case.opened", "site.offline-proposed"])
    for (step, types) in [
      ("county-review", ["case.step-approved"]), ("consent", ["case.step-approved"]),
      ("announce", ["announcement.published"]), ("take-offline", ["site.taken-offline"]),
    ] as [(StepID, [String])] {
      #expect(try county.waiting(Self.id) == [step])
      let request = try outage.request(step, of: "site-temporary-offline")
      #expect(try county.when(request).types == types)
    }
    #expect(try county.site("jiaoyu").phase == .offline)
    county.wait(until: "2026-03-12")
    let back = try county.when(try outage.request("restore", of: "site-temporary-offline"))
    #expect(back.types == ["site.offline-ended", "case.completed"])
    #expect(try county.site("jiaoyu").phase == .live)
    let spell = try #require(try record(county).spells.first)
    #expect(spell.startedOn == "2026-03-02")
    #expect(spell.plannedEnd == "2026-03-22")
    #expect(spell.lastDay == "2026-04-01")
    #expect(spell.endedOn == "2026-03-12")
    #expect(spell.days == 10 && spell.daysOverPlan == 0 && spell.daysOverLimit == 0)
    #expect(spell.isCounted)
    #expect(try county.state(Self.id).status == .completed)
  }

  @Test func `the portal's application goes to the municipality at once`() throws {
    let county = try TestCounty.withSites()
    let portal = Outage.portal
    try county.accept(portal.propose(days: 3))
    let id: CaseID = "site-temporary-offline.portal.1"
    #expect(try county.waiting(id) == ["consent"])
    #expect(try county.state(id).step("county-review")?.status == .skipped)
    try county.go(on: portal, "site-temporary-offline", through: "restore")
    #expect(try county.state(id).status == .completed)
  }

  @Test func `who applied for the portal does not record the consent`() throws {
    let county = try TestCounty.withSites()
    let portal = Outage.portal
    try county.accept(portal.propose(days: 3))
    let consent = try portal.request("consent", of: "site-temporary-offline")
    #expect(try county.when(consent.by("openness-clerk")).rule == "duties.own-submission")
    #expect(try county.when(consent).refusal == nil)
  }

  @Test(
    arguments: [
      ("2026-04-01", 30, 0, 0), ("2026-04-02", 31, 1, 1), ("2026-05-01", 60, 30, 30),
    ] as [(CivilDate, Int, Int, Int)])
  func `what lasts longer is recorded, and by how much`(
    _ end: CivilDate, _ days: Int, _ overPlan: Int, _ overLimit: Int
  ) throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-04-01")
    county.wait(until: end)
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    let spell = try #require(try record(county).spells.first)
    #expect(spell.days == days)
    #expect(spell.daysOverPlan == overPlan)
    #expect(spell.daysOverLimit == overLimit)
  }

  @Test func `what was restored in time and recorded late lasted as long as it did`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    county.wait(until: "2026-06-01")
    try county.accept(
      try outage.request("restore", of: "site-temporary-offline").on("2026-03-19").withPaper())
    let spell = try #require(try record(county).spells.first)
    #expect(spell.days == 17 && spell.daysOverLimit == 0)
  }

  @Test func `a spell begun in December counts in the old year only`() throws {
    let county = try TestCounty.withSites(now: "2026-12-19T01:00:00Z")
    try county.accept(outage.propose(from: "2026-12-20", until: "2027-01-10"))
    try county.go(on: outage, "site-temporary-offline", through: "announce")
    county.wait(until: "2026-12-20")
    try county.accept(try outage.request("take-offline", of: "site-temporary-offline"))
    county.wait(until: "2027-01-10")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    #expect(try record(county).counted(in: 2026) != nil)
    #expect(try record(county).counted(in: 2027) == nil)
    try county.accept(outage.numbered(2).propose(days: 5))
  }

  @Test func `a plan of one year carried out in the next counts there`() throws {
    let county = try TestCounty.withSites(now: "2026-12-28T01:00:00Z")
    try county.accept(outage.propose(from: "2026-12-30", until: "2027-01-15"))
    try county.go(on: outage, "site-temporary-offline", through: "announce")
    county.wait(until: "2027-01-02")
    try county.accept(try outage.request("take-offline", of: "site-temporary-offline"))
    #expect(try record(county).counted(in: 2026) == nil)
    #expect(try record(county).counted(in: 2027)?.lastDay == "2027-02-01")
  }

  @Test func `on the last day of a year and the first of the next, two spells count`() throws {
    let county = try TestCounty.withSites(now: "2026-12-31T01:00:00Z")
    try county.takeOffline(outage, until: "2026-12-31")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    #expect(try county.when(outage.numbered(2).propose(days: 1)).rule == "A15.once-a-year")
    county.wait(until: "2027-01-01")
    try county.takeOffline(outage.numbered(2), until: "2027-01-05")
    #expect(try record(county).spells.count == 2)
  }

  @Test func `applied for in the old year for the new one, the second is let through`() throws {
    let county = try TestCounty.withSites(now: "2026-12-01T01:00:00Z")
    try county.takeOffline(outage, until: "2026-12-05")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    let next = outage.numbered(2)
    #expect(
      try county.when(next.propose(from: "2026-12-31", days: 3)).rule == "A15.once-a-year")
    try county.accept(next.propose(from: "2027-01-01", days: 3))
  }

  @Test func `a second spell is refused by the day it begins, whatever was planned`() throws {
    let county = try TestCounty.withSites(now: "2026-12-20T01:00:00Z")
    try county.takeOffline(outage, until: "2026-12-22")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    let next = outage.numbered(2)
    try county.accept(next.propose(from: "2027-01-01", days: 3))
    try county.go(on: next, "site-temporary-offline", through: "announce")
    county.wait(until: "2027-01-01")
    let take = try next.request("take-offline", of: "site-temporary-offline")
    #expect(try county.when(take.on("2026-12-31")).rule == "A15.plan")
    #expect(try county.when(take).refusal == nil)
  }

  @Test(arguments: ["propose", "county-review", "consent", "announce"] as [StepID])
  func `a withdrawn application does not count`(_ last: StepID) throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.propose(days: 5))
    if last != "propose" { try county.go(on: outage, "site-temporary-offline", through: last) }
    let withdrawn = try county.when(outage.withdraw())
    #expect(withdrawn.types == ["case.withdrawn", "site.offline-application-ended"])
    #expect(try record(county).plan == nil)
    try county.takeOffline(outage.numbered(2), until: "2026-03-20")
  }

  @Test(arguments: ["county-review", "consent"] as [StepID])
  func `a refused application does not count`(_ step: StepID) throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.propose(days: 5))
    if step == "consent" {
      try county.go(on: outage, "site-temporary-offline", through: "county-review")
    }
    let forward = try outage.request(step, of: "site-temporary-offline")
    let refused = try county.when(
      outage.decide("reject", at: step, of: Self.id, by: forward.actor, reasons: "理由不充分。")
        .recorded(like: forward))
    #expect(refused.types == ["case.rejected", "site.offline-application-ended"])
    try county.takeOffline(outage.numbered(2), until: "2026-03-20")
  }

  @Test func `an application that was sent back is made again under the same case`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.propose(days: 5))
    try county.accept(
      outage.decide(
        "return", at: "county-review", of: Self.id, by: "openness-leader", reasons: "时间过短。"))
    let again = try county.when(outage.propose(days: 15))
    #expect(again.types == ["site.offline-proposed"])
    #expect(try record(county).plan?.until == "2026-03-17")
    try county.go(on: outage, "site-temporary-offline", through: "restore")
    #expect(try county.state(Self.id).status == .completed)
  }

  @Test func `a site that is offline is no longer withdrawn, and comes back`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    #expect(try county.when(outage.withdraw()).rule == "case.committed")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
  }

  @Test func `while the portal is offline, an announcement stands on a superior portal`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(Outage.portal, until: "2026-03-20")
    try county.accept(outage.propose(days: 5))
    try county.go(on: outage, "site-temporary-offline", through: "consent")
    let here = outage.announce(Self.id, at: "https://www.nxxj.gov.cn/gg/2.html")
    #expect(try county.when(here).rule == "A15.announcement")
    let above = outage.announce(Self.id, at: "https://www.nxgy.gov.cn/gg/2.html")
    #expect(try county.when(above).refusal == nil)
  }

  @Test func `an opening's announcement stays the site's when a time offline is announced`() throws
  {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "launch")
    let address = try county.site("jiaoyu").announcement
    let outage = Outage(number: 2)
    try county.takeOffline(outage, until: "2026-03-20")
    #expect(try county.site("jiaoyu").announcement == address)
  }

  @Test func `an interpretation adds who consents, for what is applied for after it`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.propose(days: 5))
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        ["parameter": "A15.approver", "value": "regional-general", "effectiveFrom": "2026-03-02"]
      ).withPaper())
    try county.go(on: outage, "site-temporary-offline", through: "consent")
    #expect(try county.waiting(Self.id) == ["announce"])
    try county.accept(outage.withdraw())

    let next = outage.numbered(2)
    try county.accept(next.propose(days: 5))
    try county.go(on: next, "site-temporary-offline", through: "consent")
    #expect(try county.waiting(next.caseID()) == ["higher-consent"])
    let announce = try next.request("announce", of: "site-temporary-offline")
    #expect(try county.when(announce).missing == ["higher-consent"])
    let consent = next.decide(
      "approve", at: "higher-consent", of: next.caseID(), by: "openness-second"
    ).withPaper()
    #expect(try county.when(consent.forOffice("guyuan-openness")).rule == "duties.on-behalf")
    #expect(try county.when(consent.forOffice("region")).refusal == nil)
    #expect(try county.when(announce).refusal == nil)
  }
}
