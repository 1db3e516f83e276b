import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// The annual report from its beginning to its versions, and what is owed meanwhile.
struct ReportTests {
  private func draft(_ county: TestCounty, _ site: SiteID = "portal") throws -> AnnualReport {
    try ReportDraft(site: site, year: CalendarYear(inRange: 2026)).answer(view(county)).report
  }

  private func show(_ county: TestCounty, _ version: Int? = nil) throws -> ReportShowAnswer {
    try ReportShow(
      site: "portal", year: CalendarYear(inRange: 2026),
      version: version.map { EditionNumber(inRange: $0) }
    ).answer(view(county))
  }

  private func view(_ county: TestCounty) -> View {
    View(
      tables: county.tables, history: EntryHistory(entries: county.entries, county.texts),
      actor: nil, now: county.now)
  }

  private func line(_ report: AnnualReport, _ layout: ReportLayout) throws -> ReportLine {
    try #require(report.line(layout.id))
  }

  /// A county with an item out, visits of two months, and one assessment, when the year is over.
  private func busy() throws -> TestCounty {
    let county = try YearReporting.begun()
    try county.accept(Newsroom.draft())
    try county.ready()
    try county.accept(Newsroom.publish())
    for request in [Securing.grade(), Securing.assess(problems: 3), Securing.rectify(2)] {
      try county.accept(request)
    }
    try county.accept(YearReporting.measure("visits", 1200, in: "2026-01"))
    try county.accept(YearReporting.measure("visits", 800, in: "2026-02"))
    county.wait(until: "2027-01-05")
    return county
  }

  @Test func `a draft says of every line what is known and how`() throws {
    let county = try busy()
    let report = try draft(county)
    #expect(report.groups.map(\.group) == ReportGroup.allCases)
    let published = try line(report, .published)
    #expect(published.number == 1 && published.way == .counted)
    #expect(
      published.figure?.text == "A35.published.v1/site-portal/2026@\(report.position)")
    let column = try line(report, .column)
    #expect(column.number == 1 && column.part?.text == "site-portal.yaowen")
    #expect(column.name?.text == "西吉要闻")
    #expect(try line(report, .news).number == 1)
    #expect(try line(report, .elsewhere).number == 0)
    let visits = try line(report, .visits)
    #expect(visits.number == 2000 && visits.way == .measured && visits.events.count == 2)
    #expect(visits.source?.text == "网站访问统计系统")
    #expect(try line(report, .problems).number == 3)
    #expect(try line(report, .fixed).number == 2)
    #expect(try line(report, .code).text?.text == "6404220001")
  }

  @Test func `what nobody knows is empty and never 0`() throws {
    let report = try draft(try YearReporting.over())
    for layout in [ReportLayout.visitors, .days, .natural, .legal, .interpretation, .users] {
      let found = try line(report, layout)
      #expect(found.number == nil && found.way == nil, "\(layout.word)")
    }
    #expect(try line(report, .completed).number == 0)
    #expect(try line(report, .unified).yes == nil)
  }

  @Test func `the average of messages is of first answers, in tenths`() throws {
    let county = try Citizens.county()
    _ = try county.answered()
    let site = try #require(try county.message().counted?.site)
    let report = try draft(county, site)
    let completed = try #require(try line(report, .completed).number)
    let days = try county.tables.figures.sum(
      of: MessageFigures.days, FigureKey(.site(site)), in: FigurePeriod(report.year)
    ).sum
    #expect(completed > 0)
    #expect(
      try line(report, .days).number == (20 * days + completed) / (2 * completed))
  }

  @Test func `a report goes from hand to hand, and three people stand under it`() throws {
    let county = try busy()
    func asked() throws -> [String] {
      try county.waitingWork().compactMap { $0.contains("report-") ? $0 : nil }
    }
    #expect(try asked().allSatisfy { $0.contains("report-preparing") })
    try county.accept(YearReporting.submit())
    #expect(try asked().allSatisfy { $0.contains("report-reviewing") })
    try county.accept(YearReporting.review("漏一个月。"))
    #expect(try show(county).returned != nil)
    for request in YearReporting.publishing { try county.accept(request) }
    let shown = try show(county)
    let foot = try #require(shown.report)
    #expect(try line(foot, .preparer).text?.text == "李娜")
    #expect(try line(foot, .reviewer).text?.text == "罗兰")
    #expect(try line(foot, .responsible).text?.text == "张伟")
    #expect(shown.standing.phase == .published && !shown.standing.isLate)
    #expect(try asked().allSatisfy { $0.contains("report-feedback") })
    try county.accept(YearReporting.feedBack("GJ-2027-1"))
    #expect(try asked().isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is submitted stays as it was when more is recorded`() throws {
    let county = try busy()
    try county.accept(YearReporting.submit())
    let frozen = try #require(try show(county).report)
    try county.accept(
      YearReporting.measure("visits", 5, in: "2026-12", at: "2027-01-01T08:00:00+08:00"))
    #expect(try show(county).report == frozen)
    #expect(try line(draft(county), .visits).number == 2005)
  }

  @Test func `a measurement that is put right asks for a correction of what is out`() throws {
    let county = try busy()
    for request in YearReporting.publishing { try county.accept(request) }
    let other = YearReporting.measure("followers", of: Newsroom.account)
    try county.accept(other)
    try county.accept(YearReporting.putRight(other, 3))
    #expect(try !show(county).standing.isOutdated)
    try county.accept(
      YearReporting.putRight(YearReporting.measure("visits", 1200, in: "2026-01"), 1201))
    #expect(try show(county).standing.isOutdated)
    #expect(try county.waitingWork().contains { $0.contains("report-correcting") })
    let corrected = try county.accept(YearReporting.correct()).events
    guard case .report(.reopened(let event)) = try #require(corrected.first) else {
      Issue.record("not reopened: \(corrected)")
      return
    }
    #expect(event.carriedBy.map(\.version.value) == [1] && event.change == .correction)
    for request in YearReporting.publishing { try county.accept(request) }
    let shown = try show(county)
    #expect(shown.versions.map(\.version.value) == [1, 2])
    #expect(try line(#require(shown.report), .visits).number == 2001)
    #expect(try line(#require(try show(county, 1).report), .visits).number == 2000)
    #expect(try !county.waitingWork().contains { $0.contains("report-correcting") })
  }

  @Test func `a revision is told apart from a correction, and names only what carried the line`()
    throws
  {
    let county = try busy()
    for request in YearReporting.publishing { try county.accept(request) }
    let events = try county.accept(YearReporting.revise()).events
    guard case .report(.reopened(let event)) = try #require(events.first) else {
      Issue.record("not reopened: \(events)")
      return
    }
    #expect(event.change == .revision && event.lines.map(\.text) == ["publication.total"])
  }

  @Test(arguments: [("2027-01-31", false), ("2027-02-01", true)] as [(CivilDate, Bool)])
  func `a report is in time on 31 January and late the day after`(
    _ date: CivilDate, _ isLate: Bool
  ) throws {
    let county = try busy()
    county.wait(until: date)
    for request in YearReporting.publishing { try county.accept(request) }
    #expect(try show(county).standing.isLate == isLate)
    let raised = county.entries.filter {
      guard case .violation(.raised(let event)) = $0.event else { return false }
      return event.kind == .reportMissing
    }
    #expect(raised.isEmpty != isLate)
    #expect(
      try county.tables.openViolation(.reportMissing, of: .site("portal")) == nil)
  }

  @Test func `a site that is entered during a year owes that year's report`() throws {
    let county = try TestCounty.withPortal()
    let row = try #require(
      try county.tables.deadlines.recurring(ReportRecurring.yearly, of: .site("portal")))
    #expect(row.awaited?.period.text == "2026")
    #expect(row.awaited?.due.lastDay == "2027-01-31")
  }

  @Test func `the year before is what its published report says`() throws {
    let county = try busy()
    for request in YearReporting.publishing { try county.accept(request) }
    let next = try ReportDraft(site: "portal", year: CalendarYear(inRange: 2027))
      .answer(view(county)).report
    #expect(try line(next, .visits).before == 2000 && line(next, .visits).number == nil)
    #expect(try line(draft(county), .visits).before == nil)
  }

  @Test func `the county's report sums what adds up and names who is missing`() throws {
    let county = try busy()
    func asked() throws -> ReportCountyAnswer {
      try ReportCounty(year: CalendarYear(inRange: 2026)).answer(view(county))
    }
    #expect(try asked().missing.map(\.site.subject.text) == ["site-portal"])
    #expect(try asked().missing.first?.phase == .drafting)
    for request in YearReporting.publishing { try county.accept(request) }
    let whole = try asked()
    #expect(whole.siteCount == 1 && whole.publishedCount == 1 && whole.missing.isEmpty)
    #expect(whole.sums.first { $0.line == ReportLayout.visits.id }?.sum == 2000)
    #expect(!whole.sums.contains { $0.line == ReportLayout.visitors.id })
  }

  @Test func `the same again is no event`() throws {
    let county = try busy()
    let same = [YearReporting.start(), YearReporting.state(), YearReporting.measure("visits", 800)]
    for request in same { try county.accept(request) }
    for request in same { #expect(try county.when(request).events.isEmpty, "\(request.method)") }
  }
}
