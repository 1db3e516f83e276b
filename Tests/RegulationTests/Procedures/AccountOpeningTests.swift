import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The opening of accounts, its filings, and the list of platforms.
struct AccountOpeningTests {
  @Test func `an account is opened, and in use before both filings are in`() throws {
    let county = try TestCounty.withPlatform()
    let opening = AccountOpening()
    try county.open(opening, through: "open")
    let account = try county.account("jiaoyu-weibo")
    #expect(account.phase == .open && account.openedOn == "2026-03-02")
    #expect(account.isVerified == true && account.number?.text == "7000000001")
    #expect(account.team?.chiefEditor == "education-editor" && !account.isImported)
    #expect(account.missingFilings == [.cac, .openness])
    try county.accept(try opening.request("file-cac"))
    #expect(try county.state(opening.caseID).status == .running)
    try county.accept(try opening.request("file-openness"))
    #expect(try county.state(opening.caseID).status == .completed)
    #expect(try county.account("jiaoyu-weibo").missingFilings.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a personal account is consented to, and no leader's approval is asked for`() throws {
    let county = try TestCounty.withPlatform()
    let opening = AccountOpening("ma-weibo", .personal)
    try county.accept(opening.propose)
    #expect(try county.waiting(opening.caseID) == ["consent"])
    try county.accept(opening.decide("approve", by: "education-leader"))
    #expect(
      try county.waiting(opening.caseID) == ["register", "file-cac", "file-openness"])
    let account = try county.account("ma-weibo")
    #expect(account.owner == "education-deputy" && account.post == "副局长")
  }

  @Test func `who did what is judged does not judge it, and a plan sent back is mended`() throws {
    let county = try TestCounty.withPlatform()
    let opening = AccountOpening()
    try county.accept(opening.propose)
    try county.accept(opening.decide("return", reasons: "名称再斟酌。"))
    try county.accept(opening.propose.setting("name", "西吉教育发布"))
    #expect(try county.account("jiaoyu-weibo").name == "西吉教育发布")
    #expect(try county.account("jiaoyu-weibo").opening?.caseID == opening.caseID)
    try county.accept(opening.decide("return", reasons: "再改。"))
    let other = opening.propose.setting("kind", "personal").setting("owner", "education-deputy")
      .setting("post", "副局长")
    #expect(try county.when(other).rule == "case.one-open")
  }

  @Test func `an opening that is rejected or withdrawn leaves an id that may be proposed again`()
    throws
  {
    let county = try TestCounty.withPlatform()
    let opening = AccountOpening()
    try county.accept(opening.propose)
    let no = try county.when(opening.decide("reject", reasons: "不需要。"))
    #expect(no.types == ["case.rejected", "account.opening-ended"])
    #expect(try county.account("jiaoyu-weibo").phase == .ended)
    #expect(try county.attempt(opening.propose).refusal == nil)
    try county.accept(opening.propose)
    #expect(try county.account("jiaoyu-weibo").phase == .opening)
    #expect(try county.when(opening.propose).rule == "account.one-id")
  }

  @Test func `an opening is withdrawn until the account is in use, and its terms end with it`()
    throws
  {
    let county = try TestCounty.withPlatform()
    let opening = AccountOpening()
    try county.open(opening, through: "verify")
    #expect(try deadlines(county).filter(\.isOpen).count == 2)
    #expect(try county.attempt(opening.withdraw).refusal == nil)
    try county.accept(opening.withdraw)
    #expect(try deadlines(county).filter(\.isOpen).isEmpty)
    let second = try TestCounty.withPlatform()
    try second.open(opening, through: "open")
    #expect(try second.when(opening.withdraw).rule == "case.committed")
  }

  /// The day of the approval, by legal time, and the last day to file.
  @Test(
    arguments: [
      ("2026-03-02", "2026-03-16", false),
      // Before the Spring Festival of 2026, off from 15 to 23 February, worked on 14 and 28.
      ("2026-02-11", "2026-03-03", false),
      ("2026-12-25", "2027-01-08", true),
    ] as [(CivilDate, CivilDate, Bool)])
  func `an account is filed in ten working days of its approval`(
    _ approved: CivilDate, _ last: CivilDate, _ isProvisional: Bool
  ) throws {
    let county = try TestCounty.withPlatform(now: "2026-01-05T01:00:00Z")
    try county.announceCalendar()
    let opening = AccountOpening()
    try county.accept(opening.propose)
    county.now = LegalTime.start(of: approved).adding(seconds: 9 * 3600)
    try county.accept(opening.decide("approve"))
    for deadline in try deadlines(county) {
      #expect(deadline.due?.lastDay == last)
      #expect(deadline.due?.isProvisional == isProvisional)
    }
    #expect(try deadlines(county).count == 2)
  }

  @Test func `a filing in the last minute of its last day is in time, in the next it is late`()
    throws
  {
    for (time, late) in [
      ("2026-03-16T15:59:00Z", 0), ("2026-03-16T16:00:00Z", 1),
    ] as [(Instant, Int)] {
      let county = try TestCounty.withPlatform()
      try county.announceCalendar()
      let opening = AccountOpening()
      try county.open(opening, through: "open")
      county.now = time
      try county.sweep()
      let missed = county.entries.filter {
        if case .deadline(.missed) = $0.event { true } else { false }
      }
      #expect(missed.count == (late == 0 ? 0 : 2))
      try county.accept(try opening.request("file-cac"))
      let filed = try #require(try deadlines(county).first { $0.part == "cac" })
      #expect(filed.status == .met && filed.lateDays == late)
      let other = try #require(try deadlines(county).first { $0.part == "openness" })
      #expect(other.status == (late == 0 ? .pending : .missed) && other.isOpen)
    }
  }

  @Test func `an account owes its monthly archive from the month behind its opening`() throws {
    let county = try TestCounty.withPlatform()
    try county.open(AccountOpening())
    county.now = "2026-05-06T01:00:00Z"
    try county.accept(AccountClosing.archive("jiaoyu-weibo", "2026-04"))
    let early = AccountClosing.archive("jiaoyu-weibo", "2026-02")
    #expect(try county.when(early).rule == "A41.4.account")
  }

  @Test func `a filing that is made up for ends the duty it was`() throws {
    let county = try TestCounty.withPlatform()
    try county.accept(AccountClosing.existing("jiaoyu-weibo"))
    #expect(try deadlines(county).filter(\.isOpen).map(\.rule.text) == ["A39.missing-filing"])
    try county.accept(AccountOpening.makeUp("jiaoyu-weibo", .openness))
    #expect(try deadlines(county).filter(\.isOpen).isEmpty)
    #expect(try county.account("jiaoyu-weibo").filedWithOpennessOn == "2026-03-02")
    let again = AccountOpening.makeUp("jiaoyu-weibo", .openness)
    #expect(try county.when(again).rule == "A39.missing-filing")
  }

  @Test func `accounts on a platform that was taken off the list stay, and are found`() throws {
    let county = try TestCounty.withPlatform()
    try county.open(AccountOpening())
    try county.accept(AccountClosing.existing("wenlv-weibo", on: "抖音"))
    try county.accept(AccountOpening.delisting)
    #expect(try county.account("jiaoyu-weibo").phase == .open)
    let platform = try #require(try county.tables.platform("weibo"))
    #expect(platform.isApproved(on: "2026-03-01") == false && !platform.isListed)
    try county.accept(AccountOpening.listing)
    #expect(try county.tables.platform("weibo")?.listed.count == 2)
    let again = try county.when(AccountOpening.listing)
    #expect(again.refusal == nil && again.events.isEmpty)
    let found = try AccountList(platform: PlatformName("微博"))
      .answer(View(of: county.tables, at: county.now)).accounts
    #expect(found.map(\.account.id) == ["jiaoyu-weibo"] && found.allSatisfy(\.platformListed))
  }

  @Test func `a unit that was merged hands on the account it was opening`() throws {
    let county = try TestCounty.withPlatform()
    let opening = AccountOpening()
    try county.open(opening, through: "approve")
    try county.accept(
      Request(
        "admin", "office.merge", ["office": "education", "into": "culture"],
        document: Document(number: "西编发〔2026〕1号", date: "2026-03-02")))
    #expect(try county.account("jiaoyu-weibo").host == "culture")
    #expect(try deadlines(county).filter(\.isOpen).allSatisfy { $0.office == "culture" })
    try county.accept(try opening.request("register").by("culture-clerk"))
  }

  private func deadlines(_ county: TestCounty) throws -> [Deadline] {
    var found: [Deadline] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.subject == .account("jiaoyu-weibo") { found.append(row) }
      return true
    }
    return found
  }
}

extension PlatformID: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    guard let id = PlatformID(text) else { preconditionFailure("not a platform: \(text)") }
    self = id
  }
}
