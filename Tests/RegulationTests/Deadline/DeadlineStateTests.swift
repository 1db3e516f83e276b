import CivilTime
import Regulation
import TestSupport
import Testing

/// A deadline from its start to its end, and what the day says of it meanwhile.
struct DeadlineStateTests {
  private static let report = DeadlineRule(
    "A39.filing", ArticleReference(39), .due, "备案", "the filing", term: .workingDays(5),
    warning: .before(days: 2))
  private static let offline = DeadlineRule(
    "A15.max-days", ArticleReference(15), .due, "恢复", "back online", term: .days(30),
    warning: .day(25))
  private static let notice = DeadlineRule(
    "A13.notice", ArticleReference(13), .hold, "公告", "the notice", term: .days(30))
  private static let prompt = DeadlineRule(
    "A14.report", ArticleReference(14), .duty, "报告", "the report", warning: .day(30))

  /// The published arrangements, as if recorded in the order of their notices.
  private static let published = WorkingCalendar(
    PublishedArrangements.all.enumerated().map {
      AnnouncedArrangement(position: 4 + $0, arrangement: $1.arrangement)
    })

  private static func begin(
    _ rule: DeadlineRule, _ from: CivilDate, in calendar: WorkingCalendar = published
  ) -> Deadline {
    Deadline(
      DeadlineStart(
        rule: rule, subject: .site("jiaoyu"), part: nil, office: "education", caseID: nil,
        step: nil, from: from, term: rule.term, warning: rule.warning),
      startedBy: 31, in: calendar)
  }

  @Test func `a term of working days ends where the calendar says and keeps which one it was`() {
    let row = Self.begin(Self.report, "2026-02-11")
    #expect(row.id.text == "A39.filing/site-jiaoyu/31")
    // Thursday, Friday, the Saturday that is worked; then Spring Festival until 23 February.
    #expect(row.due?.lastDay == "2026-02-25")
    #expect(row.due?.isProvisional == false)
    #expect(row.due?.arrangements.isEmpty == false)
    #expect(row.warnOn == "2026-02-23")
  }

  @Test(
    arguments: [
      ("2026-03-26", .pending), ("2026-03-27", .warning), ("2026-04-01", .warning),
      ("2026-04-02", .overdue),
    ] as [(CivilDate, DeadlineStanding)])
  func `thirty days offline are warned of on the twenty-fifth and overdue behind the thirtieth`(
    _ today: CivilDate, _ standing: DeadlineStanding
  ) {
    let row = Self.begin(Self.offline, "2026-03-02")
    #expect(row.due?.lastDay == "2026-04-01")
    #expect(row.standing(on: today) == standing)
  }

  @Test(
    arguments: [("2026-04-01", 0, .met), ("2026-04-02", 1, .late), ("2026-04-11", 10, .late)]
      as [(CivilDate, Int, DeadlineStanding)])
  func `what is done late is done, and late by how much`(
    _ date: CivilDate, _ late: Int, _ standing: DeadlineStanding
  ) {
    let row = Self.begin(Self.offline, "2026-03-02").missed(by: 40).met(on: date, by: 41)
    #expect(row.lateDays == late)
    #expect(row.standing(on: "2026-06-01") == standing)
    #expect(row.isRecordedLate == (late == 0))
    #expect(row.missedBy == 40)
    #expect(!row.isOpen)
  }

  @Test func `what has to last is not missed, and may end behind its last day`() {
    let row = Self.begin(Self.notice, "2026-03-02")
    #expect(row.missableOn == nil)
    #expect(row.miss == nil)
    #expect(row.standing(on: "2026-04-01") == .pending)
    #expect(!row.isOver(on: "2026-04-01"))
    #expect(row.standing(on: "2026-04-02") == .elapsed)
    #expect(row.isOver(on: "2026-04-02"))
    #expect(row.met(on: "2026-04-02", by: 50).lateDays == nil)
  }

  @Test func `a duty without a number is never missed, and is warned of by its age`() {
    let row = Self.begin(Self.prompt, "2026-03-02")
    #expect(row.due == nil)
    #expect(row.missableOn == nil)
    #expect(row.standing(on: "2026-03-31") == .pending)
    #expect(row.standing(on: "2030-01-01") == .warning)
    #expect(row.met(on: "2026-05-01", by: 50).standing(on: "2026-05-01") == .met)
  }

  @Test func `what has ended changes no more`() {
    let met = Self.begin(Self.offline, "2026-03-02").met(on: "2026-03-20", by: 41)
    for row in [met, met.cancelled(by: 50), met.missed(by: 50), met.met(on: "2026-04-20", by: 50)] {
      #expect(row == met)
    }
    #expect(met.recounted(in: WorkingCalendar()) == met)
    let cancelled = Self.begin(Self.offline, "2026-03-02").cancelled(by: 41)
    #expect(cancelled.met(on: "2026-03-20", by: 50) == cancelled)
  }

  // MARK: A calendar that changes

  private static func arrangement(
    _ position: Int, off: [CivilDate]
  ) -> AnnouncedArrangement {
    AnnouncedArrangement(
      position: position,
      arrangement: Arrangement(scope: .national, year: 2026, daysOff: off, workdays: []))
  }

  private static let plain = WorkingCalendar([arrangement(4, off: [])])
  private static let longer = WorkingCalendar([
    arrangement(60, off: ["2026-03-06", "2026-03-09"])
  ])

  @Test func `a year that is announced later moves what was provisional`() {
    let row = Self.begin(Self.report, "2026-03-02", in: WorkingCalendar())
    #expect(row.due?.isProvisional == true)
    #expect(row.due?.lastDay == "2026-03-09")
    let sure = row.recounted(in: Self.longer)
    #expect(sure.due?.isProvisional == false)
    #expect(sure.due?.lastDay == "2026-03-11")
    #expect(sure.due?.arrangements == [60])
    #expect(sure.warnOn == "2026-03-09")
  }

  @Test func `what was missed and ends later by a new calendar runs again`() {
    let missed = Self.begin(Self.report, "2026-03-02", in: Self.plain).missed(by: 50)
    #expect(missed.status == .missed)
    let again = missed.recounted(in: Self.longer)
    #expect(again.status == .pending)
    #expect(again.missedBy == nil)
    #expect(again.miss?.lastDay == "2026-03-11")
  }

  @Test func `what was missed and does not end later stays missed`() {
    let missed = Self.begin(Self.report, "2026-03-02", in: Self.longer).missed(by: 70)
    let earlier = missed.recounted(in: Self.plain)
    #expect(earlier.status == .missed)
    #expect(earlier.missedBy == 70)
    #expect(earlier.due?.lastDay == "2026-03-09")
    #expect(missed.recounted(in: Self.longer) == missed)
  }

  // MARK: Ids

  @Test(
    arguments: [
      "A15.max-days/site-jiaoyu/0", "A15.max-days/site-jiaoyu/01", "A15.max-days/jiaoyu/3",
      "A15.max-days/site-jiaoyu", "A15/site-jiaoyu/3", "A47.x/site-jiaoyu/3", "",
      "A15.max-days/site-jiaoyu/icp/icp/3", "A15.max-days/site-jiaoyu/99999999999",
    ])
  func `what has not the form of a deadline's id is none`(_ text: String) {
    #expect(DeadlineID(text) == nil)
  }

  @Test func `rules have ids of their own under their articles`() {
    let ids = DeadlineBook.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in DeadlineBook.all {
      #expect(rule.id.text.hasPrefix("\(rule.article)."), "\(rule.id)")
      #expect(rule.term == nil || rule.kind != .duty, "\(rule.id) has a number of its own")
      #expect(DeadlineBook.rule(rule.id) == rule)
    }
  }
}
