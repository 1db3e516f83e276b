import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The monthly archive of an account (A41.4): a duty that recurs, in a county with its calendar.
struct ArchiveTests {
  private static let account: AccountID = "jiaoyu-weibo"

  /// An account entered on 2 March 2026: April is its first whole month, and May began with five days
  /// off and a Saturday that was worked.
  private func county(calendar: Bool = true) throws -> TestCounty {
    let county = try TestCounty.withAccounts([Self.account])
    if calendar { try county.announceCalendar() }
    return county
  }

  private func shortfalls(_ county: TestCounty) -> [String] {
    county.entries.compactMap { entry in
      guard case .deadline(.fellShort(let event)) = entry.event, event.rule == "A41.4.archive"
      else {
        return nil
      }
      #expect(entry.occurredOn == event.lastDay && entry.actor == nil)
      return "\(event.period) by \(event.lastDay)"
    }
  }

  /// How many events there are that tell of no week without items (A40), which runs beside.
  private func own(_ county: TestCounty) -> Int {
    county.entries.count {
      guard case .deadline(.fellShort(let event)) = $0.event else { return true }
      return event.rule != "A40.posts"
    }
  }

  private func look(_ county: TestCounty, at now: Instant) throws {
    county.now = now
    try county.sweep()
  }

  @Test func `a month is archived by the fifth working day of the next, to its last minute`() throws
  {
    let last: CivilDate = "2026-05-11"
    let inTime = try county()
    inTime.now = LegalTime.end(of: last).adding(microseconds: -1)
    try inTime.accept(AccountClosing.archive(Self.account, "2026-04"))
    try look(inTime, at: "2026-06-01T00:00:00Z")
    #expect(shortfalls(inTime) == [])
    let late = try county()
    try look(late, at: LegalTime.end(of: last).adding(microseconds: -1))
    #expect(shortfalls(late) == [])
    try look(late, at: LegalTime.end(of: last))
    #expect(shortfalls(late) == ["2026-04 by \(last)"])
    try late.accept(AccountClosing.archive(Self.account, "2026-04"))
    let line = try #require(
      try late.answer(ShortfallList.self, ["office": "education"]).shortfalls.first {
        $0.rule == "A41.4.archive"
      })
    #expect(line.madeUpOn == "2026-05-12" && !line.isRecordedLate && line.done == 1)
    #expect(try late.rows() == late.rebuiltRows())
  }

  @Test func `what was archived in time and recorded behind the term is shown as that`() throws {
    let county = try county()
    try look(county, at: "2026-05-20T01:00:00Z")
    try county.accept(AccountClosing.archive(Self.account, "2026-04").on("2026-05-08"))
    let line = try #require(
      try county.answer(ShortfallList.self, ["office": "education"]).shortfalls.first {
        $0.rule == "A41.4.archive"
      })
    #expect(line.isRecordedLate && line.madeUpOn == "2026-05-08")
  }

  @Test func `a month in order adds no event, whoever looks`() throws {
    let county = try county()
    county.now = "2026-05-06T01:00:00Z"
    try county.accept(AccountClosing.archive(Self.account, "2026-04"))
    let count = own(county)
    for day in 7...31 {
      try look(county, at: LegalTime.end(of: "2026-05-01").adding(seconds: Int64(day) * 86_400))
    }
    #expect(own(county) == count)
    let line = try #require(
      try county.answer(RecurringList.self, ["office": "education"]).recurring.first {
        $0.rule == "A41.4.archive"
      })
    #expect(line.period?.text == "2026-05" && line.lastDay == "2026-06-05" && line.leftDays == 3)
    #expect(line.rule == "A41.4.archive" && line.done == 0 && line.needed == 1)
  }

  @Test func `an interpretation reaches the months that begin behind it`() throws {
    let county = try county()
    county.now = "2026-04-10T01:00:00Z"
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        ["parameter": "A41.4.archive-day", "value": "2", "effectiveFrom": "2026-04-10"],
        document: Opening.paper))
    try look(county, at: "2026-07-31T01:00:00Z")
    #expect(
      shortfalls(county) == [
        "2026-04 by 2026-05-11", "2026-05 by 2026-06-02", "2026-06 by 2026-07-02",
      ])
  }

  @Test func `a calendar that is announced moves the end, and what fell short may run again`()
    throws
  {
    let county = try county(calendar: false)
    try look(county, at: LegalTime.end(of: "2026-05-07"))
    // Without the days off of May, its fifth working day is the 7th.
    #expect(shortfalls(county) == ["2026-04 by 2026-05-07"])
    try county.announceCalendar()
    #expect(
      try county.answer(ShortfallList.self, ["office": "education"]).shortfalls.allSatisfy {
        $0.rule != "A41.4.archive"
      })
    #expect(try county.rows() == county.rebuiltRows())
    try county.accept(AccountClosing.archive(Self.account, "2026-04"))
    try look(county, at: "2026-06-01T01:00:00Z")
    #expect(shortfalls(county).count == 1)
  }

  @Test
  func `what fell short is a figure of the office that owed it, in the month of its last day`()
    throws
  {
    let county = try county()
    try look(county, at: "2026-06-30T01:00:00Z")
    func sum(_ period: String) throws -> Int {
      try county.answer(
        FigureShow.self,
        ["figure": "record.periods-fallen-short", "period": .string(period), "key": "education"]
      ).cells.first?.sum ?? 0
    }
    // Beside the months, the weeks without an item (A40) that end in them: 4, 5 and 4.
    #expect(try sum("2026-05") == 1 + 5 && sum("2026-06") == 1 + 4 && sum("2026-04") == 0 + 4)
    try county.accept(AccountClosing.archive(Self.account, "2026-04"))
    #expect(try sum("2026") == 2 + 4 + 4 + 5 + 4)
  }

  @Test func `a cancelled account owes no more, and a merged host's duty is its successor's`()
    throws
  {
    let county = try county()
    try county.accept(
      Request(
        "admin", "office.merge", ["office": "education", "into": "culture"],
        document: Opening.paper))
    #expect(
      try county.answer(RecurringList.self, ["office": "culture"]).recurring.map(\.rule)
        == ["A40.posts", "A41.4.archive"])
    let request = AccountClosing.archive(Self.account, "2026-04")
    county.now = "2026-05-06T01:00:00Z"
    try county.accept(request.by("culture-clerk"))
    let closed = try self.county()
    try closed.close(AccountClosing([Self.account]), through: "cancel")
    try look(closed, at: "2026-12-31T01:00:00Z")
    #expect(shortfalls(closed) == [])
    #expect(try closed.answer(RecurringList.self, ["office": "education"]).recurring.isEmpty)
  }
}
