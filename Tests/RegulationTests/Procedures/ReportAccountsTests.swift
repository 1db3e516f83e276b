import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What a unit's accounts did in a year.
struct ReportAccountsTests {
  private func sheet(
    _ county: TestCounty, _ office: String = "education", _ year: Int64 = 2026
  ) throws -> AnnualReport {
    try county.answer(
      ReportAccounts.self, ["office": .string(office), "year": .integer(year)]
    ).report
  }

  private func lines(_ report: AnnualReport, _ layout: ReportLayout) -> [ReportLine] {
    report.lines.filter { $0.line == layout.id }
  }

  @Test func `a sheet has a line of each account, with the figure or measurement behind it`() throws
  {
    let county = try Responding.county()
    county.wait(until: "2027-01-05")
    try county.accept(
      YearReporting.yearly("followers", 4200, of: .account("jiaoyu-weixin")))
    let report = try sheet(county)
    #expect(report.site == nil && report.office?.id == "education" && report.findings.isEmpty)
    #expect(lines(report, .unit).map(\.text?.text) == ["西吉县教育局"])
    #expect(lines(report, .inUse).map(\.number) == [1])
    let posts = try #require(lines(report, .wechatPosts).first)
    #expect(posts.part?.text == "account-jiaoyu-weixin" && posts.way == .counted)
    #expect(
      posts.figure?.text
        == "A35.published.v1/account-jiaoyu-weixin/2026@\(report.position)")
    let followers = try #require(lines(report, .wechatFollowers).first)
    #expect(followers.number == 4200 && followers.way == .measured && followers.events.count == 1)
    let short = try #require(lines(report, .weeksShort).first)
    #expect(short.figure?.text.contains("/education/2026@") == true)
  }

  @Test func `the year before stands beside it, and is empty where there was no account`() throws {
    let county = try Responding.county()
    county.wait(until: "2028-01-05")
    try county.accept(
      YearReporting.yearly("followers", 4200, of: .account("jiaoyu-weixin")))
    let first = try sheet(county)
    #expect(first.lines.allSatisfy { $0.before == nil })
    let second = try sheet(county, "education", 2027)
    #expect(lines(second, .wechatFollowers).map(\.before) == [4200])
    #expect(lines(second, .wechatPosts).map(\.before) == [0])
    #expect(lines(second, .wechatFollowers).map(\.number) == [nil])
  }

  @Test func `a unit without accounts has a sheet that says so, and an unknown one none`() throws {
    let county = try Responding.county()
    let report = try sheet(county, "propaganda")
    #expect(lines(report, .media).map(\.yes) == [false])
    #expect(lines(report, .wechatPosts).isEmpty)
    #expect(throws: Refusal.self) { try sheet(county, "education", 2027) }
    #expect(throws: Refusal.self) { try sheet(county, "nobody") }
  }

  @Test func `of a year before its accounts were entered nobody knows what a unit had`() throws {
    let county = try Responding.county()
    let report = try sheet(county, "education", 2025)
    #expect(lines(report, .inUse).map(\.number) == [nil])
    #expect(lines(report, .media).map(\.yes) == [nil])
    #expect(lines(report, .wechat).isEmpty)
  }

  @Test func `an account that was cancelled in the year is on its sheet, and not on the next`()
    throws
  {
    let county = try TestCounty.withAccounts()
    try county.announceCalendar()
    try county.close(AccountClosing(["wenlv-weibo"]), through: "file")
    let cancelled = try #require(try county.account("wenlv-weibo").closing?.cancelledOn)
    let year = Int64(cancelled.year)
    county.wait(until: "2028-01-05")
    let host = try county.account("wenlv-weibo").host.text
    #expect(lines(try sheet(county, host, year), .weibo).count == 1)
    #expect(lines(try sheet(county, host, year), .inUse).map(\.number) == [0])
    #expect(lines(try sheet(county, host, year + 1), .weibo).isEmpty)
  }
}
