import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// Annual reports over years, hosts and corrections (A35).
struct ReportYearTests {
  private func publish(_ year: Int64, _ county: TestCounty) throws {
    for request in [YearReporting.start("portal", year)] + YearReporting.publishing {
      try county.accept(request.setting("year", .integer(year)))
    }
  }

  private func asked(_ year: Int64, _ county: TestCounty) throws -> ReportCountyAnswer {
    try county.answer(ReportCounty.self, ["year": .integer(year)])
  }

  // MARK: Years

  @Test func `years without a report are one violation, which ends with the last of them`() throws {
    let county = try Newsroom.county()
    county.wait(until: "2028-02-02")
    try county.sweep()
    #expect(try county.tables.openViolation(.reportMissing, of: .site("portal")) != nil)
    try publish(2027, county)
    #expect(try county.tables.openViolation(.reportMissing, of: .site("portal")) != nil)
    try publish(2026, county)
    #expect(try county.tables.openViolation(.reportMissing, of: .site("portal")) == nil)
  }

  @Test func `a site that is entered when the year has begun counts from that year on`() throws {
    let county = try Newsroom.county()
    county.wait(until: "2027-01-01")
    try county.accept(TestCounty.departmentSite)
    #expect(try asked(2025, county).siteCount == 0)
    #expect(try asked(2026, county).siteCount == 1)
    #expect(try asked(2027, county).siteCount == 2)
    let early = YearReporting.start("jiaoyu", 2026).by("education-clerk")
    #expect(try county.when(early).rule == "A35.year")
    try county.accept(YearReporting.start("jiaoyu", 2027).by("education-clerk"))
  }

  @Test func `what was taken back is asked to be corrected, and is not known any more`() throws {
    let visits = YearReporting.yearly("visits", 1000)
    let county = try YearReporting.over()
    try county.accept(visits)
    for request in YearReporting.publishing { try county.accept(request) }
    try county.accept(YearReporting.takeBack(visits))
    let shown = try county.answer(ReportShow.self, ["site": "portal", "year": 2026])
    #expect(shown.outdatedBy.count == 1)
    #expect(shown.report?.line(ReportLayout.visits.id)?.number == 1000)
    let draft = try county.answer(ReportDraft.self, ["site": "portal", "year": 2026]).report
    let line = try #require(draft.line(ReportLayout.visits.id))
    #expect(line.number == nil && line.way == nil && line.events.isEmpty)
    // By the month then, which a year beside it would not let be.
    try county.accept(
      YearReporting.measure("visits", 70, in: "2026-03", at: "2027-01-04T08:00:00+08:00"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test(arguments: [("2028-02-28", false), ("2028-02-29", true)] as [(CivilDate, Bool)])
  func `in time is by the term that is set, in every answer`(
    _ date: CivilDate, _ isLate: Bool
  ) throws {
    let county = try Newsroom.county()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A35.report-days", "value": "days-59", "effectiveFrom": "2026-03-02",
        ]
      ).withPaper())
    county.wait(until: date)
    try publish(2027, county)
    let shown = try county.answer(ReportShow.self, ["site": "portal", "year": 2027]).standing
    #expect(shown.lastDay == "2028-02-28" && shown.isLate == isLate)
    #expect(try asked(2027, county).lateCount == (isLate ? 1 : 0))
  }

  @Test func `what is not out on the day behind the last is late before anything comes`() throws {
    let county = try YearReporting.over()
    county.wait(until: "2027-01-31")
    #expect(try asked(2026, county).lateCount == 0)
    county.wait(until: "2027-02-01")
    let late = try asked(2026, county)
    #expect(late.lateCount == late.missing.count && late.lateCount > 0)
  }

  @Test func `a year to come has no report to wait for`() throws {
    let county = try YearReporting.over()
    #expect(try asked(2027, county).siteCount == 1)
    #expect(try asked(2028, county).siteCount == 0 && asked(2028, county).missing.isEmpty)
  }

  @Test func `a site that is closed counts for the years it was open to the end of`() throws {
    let county = try TestCounty.withTwoSites()
    county.wait(until: "2027-03-02")
    try county.close(Closing("jiaoyu"))
    func owes(_ year: Int64) throws -> Bool {
      try asked(year, county).missing.map(\.site.subject).contains(.site("jiaoyu"))
    }
    #expect(try !owes(2025) && owes(2026) && !owes(2027))
  }

  // MARK: Hosts

  @Test func `a report goes on with the office that takes the site over`() throws {
    let county = try TestCounty.withSite()
    county.wait(until: "2027-01-05")
    let start = YearReporting.start("jiaoyu").by("education-clerk")
    try county.accept(start)
    try county.change(Changing(["host": "culture"], to: "culture"), through: "apply-change")
    #expect(
      try county.tables.report(of: "jiaoyu", for: CalendarYear(inRange: 2026))?.office == "culture")
    let waits = try county.waitingWork().filter { $0.contains("report-preparing") }
    #expect(waits == ["id:culture report-preparing/jiaoyu/2026"])
    #expect(
      try county.answer(ReportList.self, ["office": "culture"]).reports.map(\.year.value) == [2026])
    #expect(try county.answer(ReportList.self, ["office": "education"]).reports.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  // MARK: What is put right

  @Test func `a measurement that is put right before the report is out is not lost`() throws {
    let visits = YearReporting.yearly("visits", 1000)
    let county = try YearReporting.over()
    try county.accept(visits)
    try county.accept(YearReporting.submit())
    try county.accept(YearReporting.putRight(visits, 2000))
    let key = try #require(try county.tables.report(of: "portal", for: CalendarYear(inRange: 2026)))
    #expect(!key.outdatedBy.isEmpty)
    for request in YearReporting.publishing.dropFirst() { try county.accept(request) }
    #expect(try county.waitingWork().contains { $0.contains("report-correcting") })
  }

  @Test func `a report that is submitted again carries the number that was put right`() throws {
    let visits = YearReporting.yearly("visits", 1000)
    let county = try YearReporting.over()
    try county.accept(visits)
    try county.accept(YearReporting.submit())
    try county.accept(YearReporting.putRight(visits, 2000))
    try county.accept(YearReporting.review("访问量已更正。"))
    try county.accept(YearReporting.submit())
    #expect(
      try county.tables.report(of: "portal", for: CalendarYear(inRange: 2026))?.outdatedBy == [])
  }

  @Test func `a version names what it changed, also what nobody said it would`() throws {
    let visits = YearReporting.yearly("visits", 1000)
    let county = try YearReporting.over()
    try county.accept(visits)
    for request in YearReporting.publishing { try county.accept(request) }
    try county.accept(YearReporting.putRight(visits, 2000))
    try county.accept(YearReporting.correct(["innovation.search"]))
    try county.accept(YearReporting.submit())
    let shown = try county.answer(ReportShow.self, ["site": "portal", "year": 2026])
    #expect(
      shown.versions.map { $0.changedLines.map(\.text) }
        == [[], ["innovation.search", "visits.total"]])
  }

  @Test func `what a report said of the year before stays, whatever becomes of that`() throws {
    let visits = YearReporting.yearly("visits", 1000)
    let county = try YearReporting.over()
    try county.accept(visits)
    for request in YearReporting.publishing { try county.accept(request) }
    county.wait(until: "2028-01-05")
    try publish(2027, county)
    func before(_ version: JSONValue) throws -> Int? {
      let answer = try county.answer(
        ReportShow.self, ["site": "portal", "year": 2027, "version": version])
      return answer.report?.line(ReportLayout.visits.id)?.before
    }
    #expect(try before(1) == 1000)
    try county.accept(YearReporting.putRight(visits, 2000))
    for request in [YearReporting.correct()] + YearReporting.publishing {
      try county.accept(request)
    }
    #expect(try before(1) == 1000)
    let draft = try county.answer(ReportDraft.self, ["site": "portal", "year": 2027]).report
    #expect(draft.line(ReportLayout.visits.id)?.before == 2000)
  }

  // MARK: Days

  @Test(arguments: [
    ("2026-02-28T23:59:59+08:00", false), ("2026-03-01T00:00:00+08:00", true),
  ])
  func `a month is measured when it is over`(_ moment: String, _ isOver: Bool) throws {
    let county = try Newsroom.county()
    let outcome = try county.when(YearReporting.measure(at: moment))
    #expect(outcome.rule == (isOver ? nil : "measurement.time"))
  }

  @Test(arguments: [("2026-12-31", false), ("2027-01-01", true)] as [(CivilDate, Bool)])
  func `a report is submitted of a day behind its year`(_ day: CivilDate, _ isOver: Bool) throws {
    let county = try YearReporting.over()
    let outcome = try county.when(YearReporting.submit().on(day))
    #expect((outcome.rule == "A35.year") == !isOver)
  }

  /// What the checks find of a year of which the last months are measured.
  private func checks(_ site: SiteID, months: Int, in county: TestCounty) throws -> [String] {
    county.wait(until: "2027-01-05")
    for month in (13 - months)...12 {
      let tail = month < 10 ? "0\(month)" : "\(month)"
      try county.accept(
        YearReporting.measure(
          in: "2026-\(tail)", of: .site(site), at: "2027-01-04T08:00:00+08:00"
        ).by(site == "portal" ? "openness-clerk" : "education-clerk"))
    }
    return try county.answer(
      ReportDraft.self, ["site": .string(site.text), "year": 2026]
    ).report.findings.map(\.check)
  }

  @Test(arguments: [(1, true), (11, true), (12, false)])
  func `a month that was not measured of a whole year is missed`(
    _ months: Int, _ lacks: Bool
  ) throws {
    let county = try YearReporting.begun()
    #expect(
      try checks("portal", months: months, in: county).contains("A35.months") == lacks)
  }

  @Test(arguments: [(1, true), (9, true), (10, false)])
  func `the months before a site was opened are not missed`(_ months: Int, _ lacks: Bool) throws {
    let county = try TestCounty.withPortal()
    try county.accept(TestCounty.departmentSite.setting("openedOn", "2026-03-01"))
    try county.accept(YearReporting.start("jiaoyu").by("education-clerk"))
    #expect(
      try checks("jiaoyu", months: months, in: county).contains("A35.months") == lacks)
  }

  @Test func `a year that was measured as a whole lacks no month`() throws {
    let county = try YearReporting.after([YearReporting.yearly("visits", 1000)])
    let draft = try county.answer(ReportDraft.self, ["site": "portal", "year": 2026]).report
    #expect(!draft.findings.map(\.check).contains("A35.months"))
  }

  // MARK: Where it is out

  @Test func `the address of a report that is out is put right with a reason`() throws {
    let county = try YearReporting.after(YearReporting.publishing + [YearReporting.feedBack("G-1")])
    let other = YearReporting.publish("https://www.nxxj.gov.cn/nb/2.html")
    #expect(try county.accept(YearReporting.publish()).events.isEmpty)
    let refused = try #require(try county.when(other).refusal)
    #expect(refused.rule.id == "report.put-right" && refused.missing == ["reasons"])
    #expect(refused.found.zh.contains("https://www.nxxj.gov.cn/nb/2026.html"))
    let right = other.setting("reasons", "网址抄错。")
    try county.accept(right)
    #expect(try county.accept(right).events.isEmpty)
    let row = try #require(try county.tables.report(of: "portal", for: CalendarYear(inRange: 2026)))
    #expect(row.address?.text == "https://www.nxxj.gov.cn/nb/2.html" && row.fedBackOn != nil)
    #expect(
      try county.tables.reportVersions(of: row).map(\.address?.text) == [row.address?.text])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a receipt is put right with a reason, and one that comes later without`() throws {
    let county = try YearReporting.after(YearReporting.publishing + [YearReporting.feedBack()])
    #expect(try county.accept(YearReporting.feedBack()).events.isEmpty)
    county.wait(until: "2027-01-08")
    try county.accept(YearReporting.feedBack("G-1"))
    #expect(try county.accept(YearReporting.feedBack("G-1")).events.isEmpty)
    let refused = try #require(try county.when(YearReporting.feedBack("G-2")).refusal)
    #expect(refused.rule.id == "report.put-right" && refused.found.zh.contains("G-1"))
    try county.accept(YearReporting.feedBack("G-2").setting("reasons", "抄错。"))
    let row = try #require(try county.tables.report(of: "portal", for: CalendarYear(inRange: 2026)))
    let version = try county.tables.reportVersions(of: row).last
    #expect(version?.receipt?.text == "G-2" && version?.fedBackOn == "2027-01-05")
    #expect(row.fedBackOn == "2027-01-05")
  }

  @Test func `one kind of person alone asks for no more than there is`() throws {
    let county = try YearReporting.serving(10)
    try county.accept(YearReporting.yearly("intake-natural", 11))
    let refused = try county.when(YearReporting.submit())
    #expect(refused.rule == "A35.intake")
    let other = try YearReporting.serving(10)
    try other.accept(YearReporting.yearly("intake-natural", 10))
    #expect(try other.when(YearReporting.submit()).rule != "A35.intake")
  }
}
