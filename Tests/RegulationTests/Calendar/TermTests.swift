import CivilTime
import Regulation
import Testing

/// Terms counted over the arrangements that were published.
struct TermTests {
  /// The national arrangements alone, the oldest at position 1.
  static let national = calendar { $0.scope == .national }
  /// With the region's own days.
  static let all = calendar { _ in true }

  static func calendar(_ choose: (Arrangement) -> Bool) -> WorkingCalendar {
    WorkingCalendar(
      PublishedArrangements.all.map(\.arrangement).filter(choose).enumerated().map {
        AnnouncedArrangement(position: $0.offset + 1, arrangement: $0.element)
      })
  }

  @Test(arguments: [
    // The starting day is not counted, whether worked or not.
    (Term.workingDays(1), "2025-03-03", "2025-03-04"),
    (.workingDays(5), "2025-03-03", "2025-03-10"),
    (.workingDays(1), "2025-03-07", "2025-03-10"),
    (.workingDays(1), "2025-03-08", "2025-03-10"),
    // A made-up Sunday and Saturday count, the days they were moved to do not.
    (.workingDays(1), "2025-01-25", "2025-01-26"),
    (.workingDays(2), "2025-01-26", "2025-02-05"),
    (.workingDays(3), "2025-02-05", "2025-02-08"),
    (.workingDays(10), "2025-09-28", "2025-10-17"),
    (.workingDays(2), "2025-10-09", "2025-10-11"),
    // Over the end of a year.
    (.workingDays(1), "2024-12-31", "2025-01-02"),
    (.workingDays(10), "2025-12-29", "2026-01-13"),
    (.workingDays(1), "2021-07-16", "2021-07-19"),
    // Other days.
    (.days(30), "2025-01-31", "2025-03-02"), (.days(1), "2025-12-31", "2026-01-01"),
    (.weeks(1), "2025-03-03", "2025-03-10"),
    (.months(1), "2025-01-31", "2025-02-28"), (.months(1), "2024-01-31", "2024-02-29"),
    (.months(1), "2025-02-28", "2025-03-28"), (.months(13), "2024-12-15", "2026-01-15"),
    (.years(1), "2024-02-29", "2025-02-28"), (.years(1), "2025-03-01", "2026-03-01"),
    (.endOfWeek, "2025-03-03", "2025-03-09"), (.endOfWeek, "2025-03-09", "2025-03-09"),
    (.endOfMonth, "2025-02-01", "2025-02-28"), (.endOfQuarter, "2025-05-01", "2025-06-30"),
    (.endOfYear, "2025-12-31", "2025-12-31"),
    (.workingDayAfterMonth(5), "2025-09-01", "2025-10-14"),
    (.workingDayAfterMonth(5), "2025-10-31", "2025-11-07"),
    (.date("2025-10-01"), "2025-03-03", "2025-10-01"),
  ])
  func `a term ends with its last day`(_ term: Term, _ start: String, _ lastDay: String) throws {
    let due = term.due(from: try CivilDate(iso8601: start), in: Self.national)
    #expect(due.lastDay.iso8601 == lastDay)
    #expect(!due.isProvisional)
  }

  @Test func `a term ends at midnight of legal time`() {
    let due = Term.workingDays(1).due(from: "2025-03-03", in: Self.national)
    #expect(due.end == "2025-03-04T16:00:00Z")
  }

  @Test func `the region's own days off move the end`() {
    #expect(Term.workingDays(1).due(from: "2021-07-16", in: Self.all).lastDay == "2021-07-21")
    #expect(Term.workingDays(1).due(from: "2021-05-12", in: Self.all).lastDay == "2021-05-17")
  }

  @Test func `a working-day term that reaches a year without a national notice is provisional`() {
    let before = Term.workingDays(2).due(from: "2026-12-29", in: Self.all)
    #expect(before.lastDay == "2026-12-31")
    #expect(!before.isProvisional)
    let after = Term.workingDays(3).due(from: "2026-12-29", in: Self.all)
    #expect(after.lastDay == "2027-01-01")
    #expect(after.isProvisional)
    #expect(!Term.days(30).due(from: "2026-12-29", in: Self.all).isProvisional)
  }

  @Test func `once the year is announced, the end is sure and another`() {
    let notice = AnnouncedArrangement(
      position: 99,
      arrangement: Arrangement(
        scope: .national, year: 2027, daysOff: ["2027-01-01"], workdays: ["2027-01-02"]))
    let later = Self.announced + [notice]
    let due = Term.workingDays(3).due(from: "2026-12-29", in: WorkingCalendar(later))
    #expect(due.lastDay == "2027-01-02")
    #expect(!due.isProvisional)
    #expect(due.arrangements.contains(99))
  }

  @Test func `a region's year that nobody entered is said, and is not provisional`() {
    #expect(!Term.workingDays(1).due(from: "2022-07-08", in: Self.all).isRegionUnknown)
    let due = Term.workingDays(1).due(from: "2023-07-07", in: Self.all)
    #expect(due.isRegionUnknown)
    #expect(!due.isProvisional)
    #expect(!Term.months(1).due(from: "2023-07-07", in: Self.all).isRegionUnknown)
  }

  @Test func `a due day names the arrangements it was counted with`() {
    // Known in this order: 2021 national, 2021 region, 2022 national, 2022 region, 2023 and on.
    #expect(Term.workingDays(1).due(from: "2021-07-16", in: Self.all).arrangements == [1, 2])
    // December may be moved by the notice for the next year.
    #expect(Term.workingDays(1).due(from: "2021-12-06", in: Self.all).arrangements == [1, 2, 3, 4])
    #expect(Term.workingDays(5).due(from: "2025-12-29", in: Self.all).arrangements == [7, 8])
    #expect(Term.days(5).due(from: "2025-12-29", in: Self.all).arrangements.isEmpty)
  }

  /// 国办发明电〔2018〕15号: 2018-12-29 worked, 2018-12-31 off.
  @Test func `a notice may move days of the December before its year`() {
    let calendar = WorkingCalendar([
      AnnouncedArrangement(
        position: 1,
        arrangement: Arrangement(scope: .national, year: 2018, daysOff: [], workdays: [])),
      AnnouncedArrangement(
        position: 2,
        arrangement: Arrangement(
          scope: .national, year: 2019, daysOff: ["2018-12-31", "2019-01-01"],
          workdays: ["2018-12-29"])),
    ])
    #expect(Term.workingDays(1).due(from: "2018-12-28", in: calendar).lastDay == "2018-12-29")
    #expect(Term.workingDays(1).due(from: "2018-12-29", in: calendar).lastDay == "2019-01-02")
  }

  /// Over many years: what an order left to a dictionary would get right by chance once.
  @Test
  func `of two notices that name one 31 December the later year's stands, over the region's own`() {
    var notices: [AnnouncedArrangement] = []
    func note(_ scope: CalendarScope, _ year: Int, off: [CivilDate] = [], on: [CivilDate] = []) {
      notices.append(
        AnnouncedArrangement(
          position: notices.count + 1,
          arrangement: Arrangement(scope: scope, year: year, daysOff: off, workdays: on)))
    }
    let days = (2000...2040).compactMap { CivilDate(year: $0, month: 12, day: 31) }
    for (before, day) in zip(days, days.dropFirst()) {
      note(.national, day.year, off: [before], on: [day])
    }
    let last = days.dropLast()
    #expect(last.allSatisfy { !WorkingCalendar(notices).isWorking($0) })
    for day in last { note(.region, day.year, on: [day]) }
    let calendar = WorkingCalendar(notices)
    #expect(last.allSatisfy { calendar.isWorking($0) })
    #expect(last.allSatisfy { calendar.day($0).exception == .region })
  }

  @Test func `of two notices for a year the last recorded stands`() {
    func notice(_ position: Int, off: [CivilDate]) -> AnnouncedArrangement {
      AnnouncedArrangement(
        position: position,
        arrangement: Arrangement(scope: .national, year: 2020, daysOff: off, workdays: []))
    }
    // 2020: the days off of the Spring Festival were lengthened after they had been published.
    let calendar = WorkingCalendar([
      notice(7, off: ["2020-01-30", "2020-01-31"]), notice(3, off: ["2020-01-30"]),
    ])
    #expect(!calendar.isWorking("2020-01-31"))
    #expect(calendar.arrangement(.national, of: 2020)?.position == 7)
  }

  @Test func `counting stops at the last date there is`() {
    let due = Term.workingDays(9999).due(from: "9999-12-30", in: WorkingCalendar())
    #expect(due.lastDay == .latest)
    #expect(Term.years(9999).due(from: "2025-01-01", in: WorkingCalendar()).lastDay == .latest)
  }

  @Test(arguments: [
    Term.workingDays(10), .days(30), .weeks(2), .months(1), .years(1), .endOfWeek, .endOfMonth,
    .endOfQuarter, .endOfYear, .workingDayAfterMonth(5), .date("2026-01-31"),
    .date("2024-02-29"), .date("2000-02-29"), .date("2026-04-30"), .date("0001-12-31"),
    .workingDays(9999),
  ])
  func `a term reads as it writes`(_ term: Term) throws {
    #expect(Term(term.text) == term)
    #expect(term.text.wholeMatch(of: try Regex(Term.pattern)) != nil)
  }

  @Test(arguments: [
    "", "working-days", "working-days-", "working-days-0", "working-days-01", "working-days-+1",
    "working-days-10000", "days--1", "end-of-day", "2026-02-30", "2026-1-31", "Days-1", "days-1 ",
    "month-end-working-day", "0000-01-01", "2026-00-01", "2026-01-00", "2026-04-31", "2100-02-29",
    "2026-02-29", "10000-01-01",
  ])
  func `anything else is no term`(_ text: String) throws {
    #expect(Term(text) == nil)
    #expect(text.wholeMatch(of: try Regex(Term.pattern)) == nil)
  }

  private static let announced = PublishedArrangements.all.map(\.arrangement).enumerated().map {
    AnnouncedArrangement(position: $0.offset + 1, arrangement: $0.element)
  }
}

/// What ships with the program.
struct PublishedArrangementTests {
  @Test func `every day off is a weekday and every made-up day a weekend, each of its year`() {
    for published in PublishedArrangements.all {
      let arrangement = published.arrangement
      #expect(arrangement.daysOff == Array(Set(arrangement.daysOff)).sorted())
      #expect(arrangement.workdays == Array(Set(arrangement.workdays)).sorted())
      #expect(arrangement.daysOff.allSatisfy { !$0.weekday.isWeekend })
      #expect(arrangement.workdays.allSatisfy { $0.weekday.isWeekend })
      #expect(
        (arrangement.daysOff + arrangement.workdays).allSatisfy { $0.year == arrangement.year })
      #expect(
        published.knownFrom <= CivilDate(year: arrangement.year, month: 1, day: 1) ?? .earliest)
    }
  }

  @Test func `what was known grows with the day`() throws {
    let xiji = try #require(DivisionCode("640422"))
    func known(_ date: CivilDate) -> [String] {
      PublishedArrangements.known(on: date, in: xiji).map {
        "\($0.arrangement.year) \($0.arrangement.scope.rawValue)"
      }
    }
    #expect(known("2020-11-24").isEmpty)
    #expect(known("2020-11-25") == ["2021 national"])
    #expect(known("2021-12-08") == ["2021 national", "2021 region", "2022 national"])
    #expect(known("2026-11-22").count == 8)
  }

  @Test func `the region's days are no other region's`() throws {
    let gansu = try #require(DivisionCode("620422"))
    let known = PublishedArrangements.known(on: "2026-11-22", in: gansu)
    #expect(known.allSatisfy { $0.arrangement.scope == .national })
    #expect(PublishedArrangements.find(.region, of: 2022, in: gansu) == nil)
  }
}
