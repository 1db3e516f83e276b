import CivilTime
import Regulation
import TestSupport
import Testing

/// What patrols see of a site, and what follows (A12, A34.1).
struct PatrolTests {
  let outage = Outage()

  private func condition(_ county: TestCounty) throws -> SiteCondition? {
    try SiteCondition.of(county.site("jiaoyu"), county.tables)
  }

  @Test func `a live site that is down without a case is raised, until it is seen online`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(false))
    let raised = try #require(county.raised(.downWithoutCase).first)
    #expect(raised.evidence == [county.entries.count - 1])
    #expect(raised.office == "education" && raised.ground == ArticleReference(34, 1))
    county.wait(until: "2026-03-03")
    try county.accept(outage.observe(false))
    #expect(county.raised(.downWithoutCase).count == 1)
    try county.accept(outage.observe(true))
    #expect(county.ended(.downWithoutCase).count == 1)
  }

  @Test func `it ends with the emergency that explains it`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(false))
    try county.accept(outage.emergency())
    #expect(county.ended(.downWithoutCase).count == 1)
    try county.accept(outage.observe(false, evidence: "巡查记录2026-2"))
    #expect(county.raised(.downWithoutCase).count == 1)
  }

  @Test(
    arguments: [
      ("2026-03-02", true), ("2026-03-05", false), ("2026-03-10", false),
      ("2026-03-11", true),
    ] as [(CivilDate, Bool)])
  func `what was seen is judged by the day it was seen`(
    _ day: CivilDate, _ isRaised: Bool
  ) throws {
    let county = try TestCounty.withSites()
    county.wait(until: "2026-03-20")
    try county.accept(outage.emergency().on("2026-03-05"))
    try county.accept(
      try outage.request("restore", of: "site-emergency-offline").on("2026-03-10"))
    try county.accept(outage.observe(false).on(day))
    #expect(county.raised(.downWithoutCase).isEmpty != isRaised)
  }

  @Test(arguments: ["propose", "deploy"] as [StepID])
  func `a site online before its launch is raised, until it is launched`(_ last: StepID) throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: last)
    try county.accept(outage.observe(true))
    #expect(county.raised(.liveWithoutApproval).count == 1)
    let definition = try county.newestOpening()
    for step in definition.steps where try county.waiting(opening.caseID).contains(step.id) {
      try county.accept(try opening.request(step.id))
    }
    #expect(try county.site("jiaoyu").phase == .live)
    #expect(county.ended(.liveWithoutApproval).count == 1)
  }

  @Test func `or until it is found unreachable`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "approve")
    try county.accept(outage.observe(false))
    #expect(county.raised(.liveWithoutApproval).isEmpty)
    try county.accept(outage.observe(true))
    try county.accept(outage.observe(false))
    #expect(county.raised(.liveWithoutApproval).count == 1)
    #expect(county.ended(.liveWithoutApproval).count == 1)
  }

  @Test func `the same observation is recorded once`() throws {
    let county = try TestCounty.withSites()
    #expect(try county.when(outage.observe(true)).types == ["site.observed"])
    #expect(try county.when(outage.observe(true)).types == [])
    #expect(
      try county.when(outage.observe(true, evidence: "巡查记录2026-2")).types == ["site.observed"])
  }

  @Test func `an update is not seen before it happens`() throws {
    let county = try TestCounty.withSites()
    #expect(
      try county.when(outage.observe(true, updated: "2026-03-03")).rule == "record.fact-date")
    #expect(try county.when(outage.observe(true, updated: "2026-03-02")).refusal == nil)
  }

  @Test(arguments: [("2026-02-16", false), ("2026-02-15", true)] as [(CivilDate, Bool)])
  func `fourteen days without an update are allowed, fifteen are asleep`(
    _ updated: CivilDate, _ isAsleep: Bool
  ) throws {
    let county = try TestCounty.withSites()
    #expect(try condition(county) == nil)
    try county.accept(outage.observe(true, updated: updated))
    #expect(try condition(county) == (isAsleep ? .sleeping : nil))
    county.wait(until: "2026-03-20")
    #expect(try condition(county) == (isAsleep ? .sleeping : nil))
    try county.accept(outage.observe(true, updated: "2026-03-19"))
    #expect(try condition(county) == nil)
  }

  @Test(arguments: [("2026-03-31", false), ("2026-04-01", true)] as [(CivilDate, Bool)])
  func `unreachable for thirty days, it is a zombie`(_ day: CivilDate, _ isZombie: Bool) throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(false))
    county.wait(until: day)
    try county.accept(outage.observe(false))
    #expect(try condition(county) == (isZombie ? .zombie : nil))
  }

  @Test func `seen online in between, it is none`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(false))
    county.wait(until: "2026-03-20")
    try county.accept(outage.observe(true))
    county.wait(until: "2026-04-01")
    try county.accept(outage.observe(false))
    #expect(try condition(county) == nil)
  }

  @Test func `offline by a case, it is neither`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(false))
    try county.accept(outage.emergency())
    county.wait(until: "2026-05-01")
    try county.accept(outage.observe(false))
    #expect(try condition(county) == nil)
  }
}
