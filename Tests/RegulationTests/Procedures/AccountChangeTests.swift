import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The change of accounts: names and people, suspension, another unit.
struct AccountChangeTests {
  @Test func `a name changes when the leader approved it, and both filings follow`() throws {
    let county = try TestCounty.withAccount()
    let changing = AccountChanging.rename
    try county.change(changing, but: 3)
    #expect(try county.account("jiaoyu-weibo").name == "西吉教育")
    try county.accept(changing.apply)
    #expect(try county.account("jiaoyu-weibo").name == "西吉教育发布")
    try county.accept(changing.update(.openness))
    #expect(try county.state(changing.caseID).status == .running)
    try county.accept(changing.update(.cac))
    #expect(try county.state(changing.caseID).status == .completed)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a change that is rejected or withdrawn leaves the account as it is`() throws {
    let county = try TestCounty.withAccount()
    try county.accept(AccountChanging.rename.propose)
    let no = AccountChanging.rename.decide("approve", "reject", reasons: "不改。")
    #expect(try county.when(no).types == ["case.rejected", "account.change-ended"])
    #expect(try county.account("jiaoyu-weibo").change?.end == .rejected)
    let again = AccountChanging(["name": "西吉教育在线"], number: 3)
    try county.change(again)
    #expect(try county.account("jiaoyu-weibo").name == "西吉教育在线")
  }

  @Test func `people change, and who was not named stays`() throws {
    let county = try TestCounty.withAccount()
    try county.change(AccountChanging(["chiefEditor": "education-deputy"]))
    let team = try #require(try county.account("jiaoyu-weibo").team)
    #expect(team.chiefEditor == "education-deputy" && team.lead == "education-leader")
    #expect(team.operators == ["education-second"])
  }

  @Test func `the days of a suspension are known, its first one too, and not the last`() throws {
    let county = try TestCounty.withAccount()
    func suspended(_ first: CivilDate, _ last: CivilDate) throws -> Bool {
      try county.tables.wasSuspended("jiaoyu-weibo", between: first, and: last)
    }
    county.now = "2026-03-11T01:00:00Z"
    try county.change(AccountChanging.suspension)
    #expect(try county.account("jiaoyu-weibo").phase == .suspended)
    #expect(try !suspended("2026-03-02", "2026-03-10"))
    #expect(try suspended("2026-03-02", "2026-03-11"))
    #expect(try suspended("2026-06-01", "2026-06-07"))
    county.now = "2026-04-01T01:00:00Z"
    try county.change(AccountChanging(["suspended": false], number: 3))
    #expect(try county.account("jiaoyu-weibo").phase == .open)
    #expect(try suspended("2026-03-30", "2026-04-05"))
    #expect(try !suspended("2026-04-01", "2026-04-05"))
    #expect(
      try !county.tables.wasSuspended("wenlv-weibo", between: "2026-03-01", and: "2026-05-01"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the week in which it was suspended and those until it goes on are not measured`()
    throws
  {
    let county = try TestCounty.withAccount()
    func shortfalls() -> [CivilDate] {
      county.entries.compactMap {
        if case .deadline(.fellShort(let event)) = $0.event, event.rule == "A40.posts" {
          event.lastDay
        } else {
          nil
        }
      }
    }
    county.now = "2026-03-18T01:00:00Z"
    try county.change(AccountChanging.suspension)
    #expect(shortfalls() == ["2026-03-08", "2026-03-15"])
    county.now = "2026-04-01T01:00:00Z"
    try county.change(AccountChanging(["suspended": false], number: 3))
    county.now = "2026-04-14T01:00:00Z"
    try county.sweep()
    #expect(shortfalls() == ["2026-03-08", "2026-03-15", "2026-04-12"])
  }

  @Test func `an account that is suspended can be closed`() throws {
    let county = try TestCounty.withAccount()
    try county.change(AccountChanging.suspension)
    try county.accept(AccountClosing(["jiaoyu-weibo"], number: 3).propose)
  }

  @Test func `another unit takes an account over, with what is due and what is under way`() throws {
    let county = try TestCounty.withAccount()
    let closing = AccountClosing(["jiaoyu-weibo"], number: 3)
    let taking = AccountChanging.takeover
    try county.change(taking, but: 3)
    try county.accept(closing.propose)
    let outcome = try county.when(taking.apply)
    #expect(outcome.types == ["account.changed", "case.host-moved"])
    let account = try county.account("jiaoyu-weibo")
    #expect(account.host == "culture" && account.team?.chiefEditor == "culture-clerk")
    #expect(account.team?.custodian == "education-custodian" && account.team?.operators == [])
    try county.accept(
      closing.decide("approve", "jiaoyu-weibo", by: "culture-leader"))
    county.now = "2026-05-06T01:00:00Z"
    try county.accept(
      AccountClosing.archive("jiaoyu-weibo", "2026-04").by("culture-clerk"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the unit that would take it over can say no`() throws {
    let county = try TestCounty.withAccount()
    let taking = AccountChanging.takeover
    try county.change(taking, but: 4)
    let no = taking.decide(
      "successor-consent", "reject", by: "culture-leader", reasons: "无人管理。")
    _ = try county.when(no)
    #expect(try county.state(taking.caseID).status != .running)
    #expect(try county.account("jiaoyu-weibo").host == "education")
    #expect(try county.account("jiaoyu-weibo").change?.end == .rejected)
  }
}
