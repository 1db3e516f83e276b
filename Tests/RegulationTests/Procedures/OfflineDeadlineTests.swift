import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The thirty days, the announced end, the reports, and what the ledger raises by itself (A15, A34.1).
struct OfflineDeadlineTests {
  let outage = Outage()
  static let site: Subject = .site("jiaoyu")

  /// Offline since 2 March, until the 20th: the thirtieth day is 1 April.
  private func county() throws -> TestCounty {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    return county
  }

  private func restore(_ county: TestCounty) throws {
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
  }

  @Test func `the thirty days begin the day after, and warn on the twenty-fifth`() throws {
    let maximum = try #require(try county().deadline("A15.max-days"))
    #expect(maximum.from == "2026-03-02")
    #expect(maximum.due?.lastDay == "2026-04-01")
    #expect(maximum.warnOn == "2026-03-27")
    #expect(maximum.caseID == outage.caseID() && maximum.step == "restore")
    #expect(maximum.office == "education")
  }

  @Test func `another warning day holds for what begins after it was set`() throws {
    let county = try TestCounty.withSites()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A15.warning-day", "value": "20", "effectiveFrom": "2026-03-02",
        ]
      ).withPaper())
    try county.takeOffline(outage, until: "2026-03-20")
    #expect(try county.deadline("A15.max-days")?.warnOn == "2026-03-22")
  }

  @Test(arguments: [("2026-04-01", 0, false), ("2026-04-02", 1, true)] as [(CivilDate, Int, Bool)])
  func `restored on the thirtieth day is in time, the day after is a violation`(
    _ day: CivilDate, _ late: Int, _ isRaised: Bool
  ) throws {
    let county = try county()
    county.wait(until: day)
    try restore(county)
    let maximum = try #require(try county.deadline("A15.max-days"))
    #expect(maximum.status == .met && maximum.lateDays == late && maximum.metOn == day)
    let raised = county.raised(.offlineTooLong)
    #expect(raised.count == (isRaised ? 1 : 0))
    #expect(county.ended(.offlineTooLong).count == raised.count)
    guard let violation = raised.first else { return }
    let start = try #require(try county.site("jiaoyu").offline?.spells.first?.startedBy)
    let missed = try #require(maximum.missedBy)
    #expect(violation.evidence == [start, missed])
    #expect(violation.office == "education" && violation.ground == ArticleReference(34, 1))
  }

  @Test func `the announced end is missed by itself, and the thirty days are not`() throws {
    let county = try county()
    county.wait(until: "2026-03-21")
    try restore(county)
    #expect(try county.deadline("A15.planned-end")?.lateDays == 1)
    #expect(try county.deadline("A15.max-days")?.lateDays == 0)
    #expect(county.raised(.offlineTooLong).isEmpty)
  }

  @Test func `back in time and recorded late, the violation ends with the day it was`() throws {
    let county = try county()
    county.wait(until: "2026-05-04")
    try county.accept(
      try outage.request("restore", of: "site-temporary-offline").on("2026-03-19").withPaper())
    #expect(try county.deadline("A15.max-days")?.isRecordedLate == true)
    #expect(county.raised(.offlineTooLong).count == 1)
    #expect(county.ended(.offlineTooLong).count == 1)
  }

  @Test func `a later end moves the announced one, not the thirtieth day`() throws {
    let county = try county()
    let later = outage.numbered(2)
    county.wait(until: "2026-03-18")
    try county.accept(later.extend(until: "2026-03-31"))
    try county.go(on: later, "site-offline-extension", through: "announce")
    let planned = try #require(try county.open("A15.planned-end"))
    #expect(planned.due?.lastDay == "2026-03-31")
    #expect(planned.caseID == outage.caseID())
    #expect(try county.deadline("A15.max-days")?.due?.lastDay == "2026-04-01")
  }

  @Test func `the reports of an emergency have an age, and no end by themselves`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.emergency())
    let report = try #require(try county.deadline("A15.2.report"))
    #expect(report.kind == .duty && report.due == nil && report.office == "education")
    let age = try #require(try county.deadline("A15.2.emergency"))
    #expect(age.due == nil && age.warnOn == "2026-04-01")
    county.wait(until: "2027-03-01")
    try county.accept(try outage.request("report", of: "site-emergency-offline"))
    #expect(county.events("deadline.missed").isEmpty)
    #expect(try county.deadline("A15.2.report")?.status == .met)
    let forward = try county.open("A15.2.forward", "state-council-general")
    #expect(forward?.office == "guyuan-openness")
    try county.accept(try outage.request("forward-state-council", of: "site-emergency-offline"))
    #expect(
      try county.open("A15.2.forward", "state-council-general") == nil)
    #expect(
      try county.open("A15.2.forward", "regional-general") != nil)
  }

  @Test func `an interpretation gives the report an end, and it is missed`() throws {
    let county = try TestCounty.withSites()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A15.2.report-term", "value": "days-3", "effectiveFrom": "2026-03-02",
        ]
      ).withPaper())
    try county.accept(outage.emergency())
    #expect(try county.deadline("A15.2.report")?.due?.lastDay == "2026-03-05")
    county.wait(until: "2026-03-06")
    try county.accept(try outage.request("report", of: "site-emergency-offline"))
    #expect(county.events("deadline.missed").count == 1)
    #expect(try county.deadline("A15.2.report")?.lateDays == 1)
  }

  @Test func `taken for an emergency, the limit ends and the report is owed`() throws {
    let county = try county()
    county.wait(until: "2026-04-10")
    let other = outage.numbered(2)
    try county.accept(other.reclassify())
    #expect(county.raised(.offlineTooLong).count == 1)
    try county.accept(try other.request("decide", of: "site-offline-reclassification"))
    #expect(county.ended(.offlineTooLong).count == 1)
    #expect(try county.deadline("A15.max-days")?.status == .cancelled)
    #expect(try county.deadline("A15.planned-end")?.status == .cancelled)
    let report = try #require(try county.deadline("A15.2.report"))
    #expect(
      report.status == .pending
        && report.caseID
          == other.caseID(
            "site-offline-reclassification")
    )
    let age = try #require(try county.deadline("A15.2.emergency"))
    #expect(age.from == "2026-03-02" && age.caseID == outage.caseID())
    try restore(county)
    #expect(try county.deadline("A15.2.emergency")?.status == .met)
  }

  @Test func `the numbers of the text stand once`() {
    #expect(ParameterBook.offlineMaximumDays.initial == .count(Article15.days))
    #expect(ParameterBook.offlinePerYear.initial == .count(1))
  }
}
