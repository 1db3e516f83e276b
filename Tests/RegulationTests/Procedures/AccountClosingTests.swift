import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The closing of accounts, and its five working days.
struct AccountClosingTests {
  @Test func `an existing account keeps its gaps in view`() throws {
    let county = try TestCounty.withAccounts()
    let account = try county.account("jiaoyu-weibo")
    #expect(account.missingFilings == [.openness])
    #expect(account.isImported && account.phase == .open && account.isVerified == true)
    let open = try deadlines(county, "jiaoyu-weibo").filter(\.isOpen)
    #expect(open.map(\.id.text).count == 1)
    #expect(open.first?.part == "openness")
  }

  @Test func `a drive closes the accounts of several units, each by its leader's leave`() throws {
    let county = try TestCounty.withAccounts()
    let drive = AccountClosing(["jiaoyu-weibo", "jiaoyu-douyin", "wenlv-weibo"], by: "openness")
    try county.close(drive, through: "approve")
    let own: [AccountID] = ["jiaoyu-weibo", "jiaoyu-douyin"]
    for step in ["announce", "cancel"] as [StepID] {
      #expect(try county.when(try drive.request(step, own)).events.count == 2)
    }
    let filed = try county.when(try drive.request("file", own))
    #expect(filed.types == ["account.closing-filed", "account.closing-filed"])
    #expect(try county.state(drive.caseID).status == .running)
    for step in ["announce", "cancel", "file"] as [StepID] {
      try county.accept(try drive.request(step, ["wenlv-weibo"]))
    }
    #expect(try county.state(drive.caseID).status == .completed)
    #expect(try county.account("wenlv-weibo").phase == .closed)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a leader's no leaves the account in use`() throws {
    let county = try TestCounty.withAccounts()
    let drive = AccountClosing(["jiaoyu-weibo", "wenlv-weibo"], by: "openness")
    try county.accept(drive.propose)
    let no = drive.decide("reject", "wenlv-weibo", by: "culture-leader", reasons: "仍在使用。")
    #expect(try county.when(no).types == ["case.subject-dropped", "account.closing-ended"])
    for step in ["approve", "announce", "cancel", "file"] as [StepID] {
      try county.accept(try drive.request(step, ["jiaoyu-weibo"]))
    }
    #expect(try county.state(drive.caseID).status == .completed)
    #expect(try county.account("wenlv-weibo").phase == .open)
    try county.accept(AccountClosing(["wenlv-weibo"], by: "culture").propose)
  }

  @Test func `a closing is withdrawn until the first account is cancelled`() throws {
    let county = try TestCounty.withAccounts()
    let closing = AccountClosing(["jiaoyu-weibo", "jiaoyu-douyin"])
    try county.close(closing, through: "announce")
    #expect(try county.attempt(closing.withdraw).refusal == nil)
    try county.accept(try closing.request("cancel", ["jiaoyu-weibo"]))
    #expect(try county.when(closing.withdraw).rule == "case.committed")
  }

  /// The day of the cancellation, by legal time, and the last day to file it.
  @Test(
    arguments: [
      // A plain week: Monday to Monday.
      ("2026-03-02", "2026-03-09", false),
      // Before the Spring Festival of 2026, off from 15 to 23 February, worked on 14 and 28.
      ("2026-02-11", "2026-02-25", false), ("2026-02-13", "2026-02-27", false),
      ("2026-02-24", "2026-03-02", false),
      // Before National Day of 2026, off from 1 to 7 October; 20 September and 10 October are worked.
      ("2026-09-18", "2026-09-24", false), ("2026-09-30", "2026-10-13", false),
      // Into a year that is not announced: New Year's Day counts, provisionally.
      ("2026-12-25", "2027-01-01", true),
    ] as [(CivilDate, CivilDate, Bool)])
  func `a closing is filed in five working days`(
    _ cancelled: CivilDate, _ last: CivilDate, _ isProvisional: Bool
  ) throws {
    let county = try TestCounty.withAccounts(now: "2026-01-05T01:00:00Z")
    let closing = AccountClosing(["jiaoyu-weibo"])
    try county.announceCalendar()
    try county.close(closing, through: "announce")
    county.now = LegalTime.start(of: cancelled).adding(seconds: 9 * 3600)
    try county.accept(try closing.request("cancel", ["jiaoyu-weibo"]))
    let due = try #require(try filing(county).due)
    #expect(due.lastDay == last)
    #expect(due.isProvisional == isProvisional)
  }

  @Test func `a closing filed on the last day is in time, a day later it is late`() throws {
    for (day, late) in [("2026-03-09", 0), ("2026-03-10", 1)] as [(CivilDate, Int)] {
      let county = try TestCounty.withAccounts()
      let closing = AccountClosing(["jiaoyu-weibo"])
      try county.announceCalendar()
      try county.close(closing, through: "cancel")
      county.now = LegalTime.start(of: day).adding(seconds: 23 * 3600)
      try county.sweep()
      #expect(try filing(county).status == (late == 0 ? .pending : .missed))
      try county.accept(try closing.request("file", ["jiaoyu-weibo"]))
      #expect(try filing(county).status == .met)
      #expect(try filing(county).lateDays == late)
      #expect(try county.state(closing.caseID).status == .completed)
    }
  }

  @Test func `a filing is in time by the date of its paper, whenever it is recorded`() throws {
    for (paper, late) in [("2026-03-09", 0), ("2026-03-10", 1)] as [(CivilDate, Int)] {
      let county = try TestCounty.withAccounts()
      let closing = AccountClosing(["jiaoyu-weibo"])
      try county.announceCalendar()
      try county.close(closing, through: "cancel")
      county.wait(until: "2026-03-20")
      let file = try closing.request("file", ["jiaoyu-weibo"])
      try county.accept(file.with(Document(number: "西教发〔2026〕9号", date: paper)))
      #expect(try filing(county).metOn == paper && filing(county).lateDays == late)
      #expect(try county.account("jiaoyu-weibo").closing?.filedOn == paper)
    }
  }

  private func deadlines(_ county: TestCounty, _ account: AccountID) throws -> [Deadline] {
    var found: [Deadline] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.subject == .account(account) { found.append(row) }
      return true
    }
    return found
  }

  private func filing(_ county: TestCounty) throws -> Deadline {
    try #require(
      try deadlines(county, "jiaoyu-weibo").first { $0.rule == "A39.account-closing-filing" })
  }
}
