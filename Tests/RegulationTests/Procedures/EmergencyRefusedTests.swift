import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Article 15, second paragraph: what was told as an emergency, and is not taken for one.
struct EmergencyRefusedTests {
  let outage = Outage()
  static let id: CaseID = "site-emergency-offline.jiaoyu.1"

  private func county(offlineOn date: CivilDate = "2026-03-02") throws -> TestCounty {
    let county = try TestCounty.withSites()
    county.wait(until: date)
    try county.accept(outage.emergency())
    return county
  }

  @Test func `it counts from its first day, ends its case, and the site is down`() throws {
    let county = try county()
    try county.accept(try outage.request("report", of: "site-emergency-offline"))
    county.wait(until: "2026-03-06")
    let outcome = try county.when(outage.refuse())
    #expect(
      outcome.types == ["site.emergency-refused", "case.withdrawn"])
    #expect(try county.state(Self.id).status == .withdrawn)
    let site = try county.site("jiaoyu")
    #expect(site.phase == .live)
    let spell = try #require(site.offline?.down)
    #expect(site.offline?.spells.count == 1)
    #expect(spell.startedOn == "2026-03-02" && spell.isCounted && spell.lastDay == "2026-04-01")
    #expect(county.raised(.downWithoutCase).map(\.evidence.count) == [2])
    #expect(try county.waitingWork().filter { $0.contains("site-emergency-offline") } == [])
    #expect(try county.open("A15.2.emergency") == nil && county.open("A15.2.forward") == nil)
    #expect(try county.open("A15.max-days")?.due?.lastDay == "2026-04-01")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `its days run from the first, so that the thirtieth may have passed`() throws {
    let county = try county()
    county.wait(until: "2026-04-03")
    try county.accept(outage.refuse())
    county.wait(until: "2026-04-04")
    try county.accept(outage.observe(false))
    #expect(county.raised(.offlineTooLong).count == 1)
    county.wait(until: "2026-04-05")
    try county.accept(outage.observe(true))
    #expect(county.ended(.downWithoutCase).count == 1 && county.ended(.offlineTooLong).count == 1)
    #expect(try county.site("jiaoyu").offline?.spells.map(\.daysOverLimit) == [4])
  }

  @Test func `a case may take it over, with the days it was down counted`() throws {
    let county = try county()
    county.wait(until: "2026-03-06")
    try county.accept(outage.refuse())
    let later = outage.numbered(2)
    #expect(try county.when(later.propose(until: "2026-04-02")).rule == "A15.max-days")
    try county.accept(later.propose(until: "2026-04-01"))
    try county.go(on: later, "site-temporary-offline", through: "take-offline")
    let spell = try #require(try county.site("jiaoyu").offline?.current)
    #expect(spell.startedOn == "2026-03-02" && spell.lastDay == "2026-04-01")
    #expect(county.ended(.downWithoutCase).count == 1)
  }

  @Test(arguments: [(1, false), (2, true)])
  func `of a site that is back it shows what it was, and is over at once`(
    _ day: Int, _ isTooLong: Bool
  ) throws {
    let county = try county()
    county.wait(until: try #require(CivilDate(year: 2026, month: 4, day: day)))
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    county.wait(until: "2026-05-06")
    try county.accept(outage.refuse())
    for kind in [ViolationKind.downWithoutCase, .offlineTooLong] {
      let count = kind == .downWithoutCase || isTooLong ? 1 : 0
      #expect(county.raised(kind).count == count && county.ended(kind).count == count)
    }
    let site = try county.site("jiaoyu")
    #expect(site.phase == .live && site.offline?.down == nil)
    #expect(site.offline?.counted(in: 2026)?.startedOn == "2026-03-02")
    #expect(try county.when(outage.numbered(2).propose(days: 3)).rule == "A15.once-a-year")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `one that ended on its day does not count`() throws {
    let county = try county()
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    county.wait(until: "2026-03-05")
    try county.accept(outage.refuse())
    #expect(try county.site("jiaoyu").offline?.counted(in: 2026) == nil)
    try county.accept(outage.numbered(2).propose(days: 3))
  }

  @Test func `what another person took for one is undone the same way`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    let other = outage.numbered(2)
    try county.accept(other.reclassify())
    try county.accept(try other.request("decide", of: "site-offline-reclassification"))
    #expect(try county.site("jiaoyu").offline?.counted(in: 2026) == nil)
    try county.accept(other.refuse("site-offline-reclassification"))
    let spell = try #require(try county.site("jiaoyu").offline?.counted(in: 2026))
    #expect(spell.kind == .temporary && spell.lastDay == "2026-04-01")
    #expect(county.raised(.downWithoutCase).isEmpty)
    #expect(try county.open("A15.max-days")?.due?.lastDay == "2026-04-01")
    #expect(try county.open("A15.planned-end")?.due?.lastDay == "2026-03-20")
    #expect(try county.site("jiaoyu").phase == .offline)
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
  }

  @Test func `reports of an earlier emergency are owed all the same`() throws {
    let county = try county()
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    county.wait(until: "2026-03-04")
    let second = outage.numbered(2)
    try county.accept(second.emergency())
    try county.accept(second.refuse())
    #expect(try county.open("A15.2.report")?.caseID == Self.id)
    #expect(try county.waiting(Self.id) == ["report"])
  }

  @Test func `it is refused once`() throws {
    let county = try county()
    try county.accept(outage.refuse())
    #expect(try county.when(outage.refuse()).rule == "A15.2.acceptance")
  }

  @Test func `nobody but the municipal office says so, by its paper`() throws {
    let county = try county()
    #expect(try county.when(outage.refuse().with(nil)).rule == "duties.on-behalf")
    #expect(
      try county.when(outage.refuse().by("culture-clerk")).rule == "A15.2.acceptance")
  }
}

/// Sites that one thing took offline.
struct EmergencyTogetherTests {
  let outage = Outage()
  static let id: CaseID = "site-emergency-offline.jiaoyu.1"

  private func county() throws -> TestCounty {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency(also: "portal").by("openness-deputy"))
    return county
  }

  @Test func `one case tells of all, and each host does its own part`() throws {
    let county = try county()
    for site in ["jiaoyu", "portal"] as [SiteID] {
      #expect(try county.site(site).phase == .offline)
    }
    #expect(
      Set(try county.waitingWork().filter { $0.contains(Self.id.text) }) == [
        "id:education \(Self.id)/report/site-jiaoyu", "id:education \(Self.id)/restore/site-jiaoyu",
        "id:openness \(Self.id)/report/site-portal", "id:openness \(Self.id)/restore/site-portal",
      ])
    let restore = outage.act("site.restore", Self.id)
    #expect(try county.when(restore).rule == "case.subject")
    #expect(
      try county.when(restore.setting("sites", ["portal"])).rule == "duties.right-office")
    try county.accept(restore.setting("sites", ["jiaoyu"]))
    #expect(try county.site("jiaoyu").phase == .live)
    #expect(try county.site("portal").phase == .offline)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `it ends when every site is back and reported of`() throws {
    let county = try county()
    for (site, by) in [("jiaoyu", "education-clerk"), ("portal", "openness-clerk")]
      as [(String, StaffID)]
    {
      for step in EmergencyOfflineTests.reports + ["restore"] {
        #expect(try county.state(Self.id).status == .running)
        let request = try outage.request(step, of: "site-emergency-offline")
          .setting("sites", [.string(site)])
        try county.accept(request.actor == outage.clerk ? request.by(by) : request)
      }
    }
    #expect(try county.state(Self.id).status == .completed)
  }

  @Test func `one that is not live keeps all from being told of`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    let count = county.entries.count
    let both = outage.numbered(2).emergency(also: "portal").by("openness-deputy")
    #expect(try county.when(both).rule == "A15.live")
    #expect(county.entries.count == count)
    #expect(try county.site("portal").phase == .live)
  }

  @Test func `the same site named twice is told of once`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency(also: "jiaoyu"))
    #expect(try county.state(Self.id).subjectCount == 1)
  }

  @Test func `refused, each of them was down without a case`() throws {
    let county = try county()
    try county.accept(outage.refuse())
    #expect(
      Set(county.raised(.downWithoutCase).map(\.subject)) == [.site("jiaoyu"), .site("portal")])
  }
}
