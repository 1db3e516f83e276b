import CivilTime
import Regulation
import Testing

@testable import Exports

@Suite struct FeedTests {
  @Test func `an entry is a whole day with a reminder on the morning of its warning`() {
    let lines = Self.lines(Self.entry(remindOn: "2026-01-26"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260131"))
    #expect(lines.contains("DTEND;VALUE=DATE:20260201"))
    #expect(lines.contains("DTSTAMP:20260105T013107Z"))
    #expect(lines.contains("SEQUENCE:3"))
    #expect(lines.contains("TRIGGER:-P4DT15H"))
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
  }

  @Test(
    arguments: [
      ("2026-01-31", "TRIGGER:PT9H"), ("2026-01-30", "TRIGGER:-PT15H"),
      ("2026-01-29", "TRIGGER:-P1DT15H"),
    ] as [(CivilDate, Substring)])
  func `a reminder rings at nine on its day`(remindOn: CivilDate, line: Substring) {
    #expect(Self.lines(Self.entry(remindOn: remindOn)).contains(line))
  }

  @Test(arguments: [nil, "2026-02-01"] as [CivilDate?])
  func `without a day to remind on, or with one behind the end, there is no alarm`(day: CivilDate?)
  {
    #expect(!Self.lines(Self.entry(remindOn: day)).contains("BEGIN:VALARM"))
  }

  @Test func `no line is longer than 75 octets, none is cut inside a character, none is lost`()
    throws
  {
    for count in 0...80 {
      let title = String(repeating: "x", count: count) + String(repeating: "网站😀é", count: 40)
      let text = ICalendar.text(of: [Self.entry(summary: title)], name: title)
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
      let unfolded = text.replacing("\r\n ", with: "")
      #expect(unfolded.contains("SUMMARY:\(title)\r\n"))
    }
  }

  @Test func `marks and line feeds are escaped, controls left out`() {
    #expect(ICalendar.escaped("a;b,c\\d\ne\u{7}\u{7f}：f") == "a\\;b\\,c\\\\d\\ne：f")
  }

  @Test func `a deadline keeps its id, and its entry rises with every change`() throws {
    let first = try Self.entry(of: Self.deadline())
    #expect(first.uid == "A10.sample/site-jiaoyu/12@00ff")
    #expect(first.status == .tentative)
    #expect(first.summary.hasPrefix("【暂定】"))
    #expect(first.remindOn == "2027-01-06")
    #expect(first.sequence == 0)
    let counted = try Self.deadline(Due(lastDay: "2027-01-12", arrangements: [30]))
    let moved = try Self.entry(of: counted)
    #expect(moved.status == .confirmed)
    #expect(moved.sequence == 18)
    #expect(moved.changedAt == Self.recordedAt(30))
    let missed = try Self.entry(of: counted.missed(by: 40))
    #expect(missed.summary.hasPrefix("【逾期】"))
    #expect(missed.remindOn == nil)
    let met = try Self.entry(of: counted.missed(by: 40).met(on: "2027-01-14", by: 41))
    #expect(met.status == .cancelled)
    #expect([first, moved, missed, met].map(\.uid) == Array(repeating: first.uid, count: 4))
    #expect([moved, missed, met].map(\.sequence) == [18, 28, 29])
  }

  @Test(arguments: [(60, true), (61, false)])
  func `what has ended stays for sixty days as cancelled`(days: Int, isThere: Bool) throws {
    let met = try Self.deadline().met(on: "2027-01-03", by: 20)
    let ended = LegalTime.date(of: Self.recordedAt(20))
    let found = try Self.found(met, on: ended.adding(days: days))
    #expect((found != nil) == isThere)
  }

  @Test func `a duty without a day is not in the feed`() throws {
    #expect(try Self.found(Self.deadline(nil), on: "2027-01-01") == nil)
  }

  // Samples

  private static func entry(
    summary: String = "期限", remindOn: CivilDate? = nil
  ) -> CalendarEntry {
    CalendarEntry(
      uid: "a@b", sequence: 3, createdAt: "2026-01-05T01:31:07Z",
      changedAt: "2026-01-05T01:31:07Z", day: "2026-01-31", summary: summary,
      details: ["一", "二"], category: "第十五条", status: .confirmed, remindOn: remindOn)
  }

  private static func lines(_ entry: CalendarEntry) -> [Substring] {
    ICalendar.text(of: [entry], name: "名").split(
      separator: "\r\n", omittingEmptySubsequences: false)
  }

  private static func deadline(
    _ due: Due? = Due(lastDay: "2027-01-11", isProvisional: true)
  ) throws -> Deadline {
    let county = try SampleCounty()
    let rule = DeadlineRule(
      "A10.sample", ArticleReference(10), .due, "样例", "sample", warning: .before(days: 5))
    let effect = DeadlineEffect.start(
      rule, of: .site(SiteID(checked: "jiaoyu")), owedBy: nil, try #require(county.entries.first),
      from: "2026-12-31")
    guard case .start(let start) = effect else { throw SampleFailure() }
    var deadline = Deadline(start, startedBy: 12, in: try county.tables.calendar)
    deadline.due = due
    deadline.warnOn = due?.lastDay.adding(days: -5)
    return deadline
  }

  private struct SampleFailure: Error {}

  /// An hour an event.
  private static func recordedAt(_ position: Int) -> Instant {
    LegalTime.start(of: "2026-12-31").adding(seconds: Int64(position) * 3600)
  }

  private static func found(_ deadline: Deadline, on today: CivilDate) throws -> CalendarEntry? {
    try DeadlineFeed(logID: "00ff", today: today, namesOffices: false, in: .zh)
      .entry(of: deadline, SampleCounty().tables, recordedAt: recordedAt)
  }

  private static func entry(of deadline: Deadline) throws -> CalendarEntry {
    try #require(try found(deadline, on: "2027-01-15"))
  }
}
