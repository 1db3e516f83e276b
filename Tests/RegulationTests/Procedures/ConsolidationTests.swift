import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Article 8: what existing sites owe, and what a special need that was approved leaves on the record.
struct ConsolidationTests {
  /// The open duty of the existing site of an office.
  private func duty(_ county: TestCounty, _ site: SiteID = "jiaoyu") throws -> Deadline? {
    let rule = try #require(DeadlineBook.rule("A8.consolidation"))
    return try county.tables.openDeadlines(rule, of: .site(site)).first
  }

  private func shown(_ county: TestCounty) throws -> SiteAnswer {
    try county.answer(SiteShow.self, ["site": "jiaoyu"])
  }

  @Test(arguments: ["jiaoyu", "jiqiang", "park"] as [SiteID])
  func `an existing site of a department, township or organ owes its content, with an age`(
    _ site: SiteID
  ) throws {
    let county = try TestCounty.withPortal()
    try county.accept(Closing.existing(site, serial: 5))
    let owed = try #require(try duty(county, site))
    #expect(owed.office == Closing.host(of: site) && owed.kind == .duty)
    #expect(owed.from == "2026-03-02" && owed.due == nil && owed.caseID == nil)
    #expect(try duty(county, "portal") == nil)
  }

  @Test func `it waits in the inbox of the host, and the register says since when`() throws {
    let county = try TestCounty.withTwoSites()
    county.wait(until: "2026-04-01")
    let lines = try county.answer(InboxList.self, [:], as: "education-clerk").items
    let line = try #require(lines.first { $0.due?.rule == "A8.consolidation" })
    #expect(line.days == 30 && line.due?.lastDay == nil && line.article == ArticleReference(8))
    #expect(line.subject?.subject == .site("jiaoyu"))
    #expect(try shown(county).consolidationSince == "2026-03-02")
  }

  @Test func `a site opened by its procedure owes nothing of the kind`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "launch")
    #expect(try duty(county) == nil)
    #expect(try shown(county).consolidationSince == nil)
  }

  @Test func `it is met by the takedown, and by nothing before it`() throws {
    let county = try TestCounty.withTwoSites()
    let closing = Closing("jiaoyu")
    try county.close(closing, through: "announce")
    #expect(try duty(county) != nil)
    try county.do("take-down", of: closing, "jiaoyu")
    #expect(try duty(county) == nil)
    #expect(try duty(county, "wenlv") != nil)
  }

  @Test func `it moves with the site to the office that took over its host`() throws {
    let county = try TestCounty.withTwoSites()
    try county.accept(MergeTests.merge)
    #expect(try duty(county)?.office == "culture")
  }

  @Test func `a term is set by an interpretation, for what is entered from then on`() throws {
    let county = try TestCounty.withPortal()
    try county.accept(Closing.existing("wenlv", serial: 3))
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A8.consolidation-term", "value": "days-90", "effectiveFrom": "2026-03-02",
        ]
      ).withPaper())
    try county.accept(Closing.existing("jiaoyu", serial: 2))
    #expect(try duty(county)?.due?.lastDay == "2026-05-31")
    #expect(try duty(county, "wenlv")?.due == nil)
    county.wait(until: "2026-06-01")
    try county.sweep()
    #expect(try duty(county)?.status == .missed)
  }

  @Test func `an existing site that was approved for a special need owes nothing`() throws {
    let county = try TestCounty.withPortal()
    try county.accept(
      Closing.existing("jiaoyu", serial: 2).setting("specialNeed", "承担招生考试报名。")
        .with(Document(number: "西政公开发〔2022〕5号", date: "2022-03-07")))
    #expect(try duty(county) == nil)
    let site = try county.site("jiaoyu")
    #expect(try county.words(of: site.specialNeed) == "承担招生考试报名。")
    #expect(site.needApprovedOn == "2022-03-07")
  }

  @Test func `a special need is stated with the proposal, and approved with the approval`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "apply")
    let stated = try county.site("jiaoyu")
    #expect(stated.specialNeed != nil && stated.needApprovedOn == nil)
    county.wait(until: "2026-03-09")
    try county.accept(try Opening("jiaoyu").request("approve"))
    #expect(try county.site("jiaoyu").needApprovedOn == "2026-03-09")
  }

  @Test func `a filing of an existing site has the day it was granted, or none`() throws {
    let county = try TestCounty.withPortal()
    try county.accept(
      TestCounty.departmentSite.setting("granted", ["icp": "2016-08-01", "mark": "2016-08-15"]))
    let site = try county.site("jiaoyu")
    #expect(
      FilingKind.allCases.map { site.granted($0)?.grantedOn } == [
        "2016-08-15", nil, "2016-08-01", nil, nil,
      ])
    #expect(site.missingFilings.isEmpty)
  }
}
