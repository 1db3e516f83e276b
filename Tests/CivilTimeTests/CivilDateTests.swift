import CivilTime
import Testing

@Suite struct CivilDateTests {
  /// Counts days the slow way, one at a time, knowing only the lengths of the months.
  struct DayCounter {
    var year = 1900
    var month = 1
    var day = 1

    var leap: Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }
    var monthLength: Int {
      [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    mutating func step() {
      day += 1
      if day > monthLength { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }

    var text: String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(year)-\(two(month))-\(two(day))"
    }
  }

  @Test func `every day from 1900 to 2100 agrees with a count of days`() throws {
    var counter = DayCounter()
    // 1900-01-01 was a Monday, 25,567 days before 1970-01-01.
    var days: Int32 = -25_567
    var weekday = 1
    while counter.year <= 2100 {
      let date = try #require(CivilDate(daysSince1970: days))
      let (year, month, day) = date.components
      let same =
        year == counter.year && month == counter.month && day == counter.day
        && CivilDate(year: year, month: month, day: day) == date
        && date.iso8601 == counter.text && date.weekday.rawValue == weekday
        && date.isInLeapYear == counter.leap && date.daysInMonth == counter.monthLength
        && date.quarter == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][month - 1]
      let parsed = try CivilDate(iso8601: counter.text)
      if !same || parsed != date { Issue.record("\(date) is not \(counter.text)") }
      counter.step()
      days += 1
      weekday = weekday % 7 + 1
    }
    #expect(days == 47_847)  // 2101-01-01
  }

  @Test func `every day from 0001 to 9999 follows the one before`() throws {
    var date = CivilDate.earliest
    #expect(date.iso8601 == "0001-01-01")
    #expect(date.weekday == .monday)
    var previous = date.components
    while date < .latest {
      date = date.adding(days: 1)
      let next = date.components
      let consecutive =
        (next.year == previous.year && next.month == previous.month
          && next.day == previous.day + 1)
        || (next.day == 1 && next.year == previous.year && next.month == previous.month + 1
          && previous.day == CivilDate.daysInMonth(previous.month, of: previous.year))
        || (next.day == 1 && next.month == 1 && next.year == previous.year + 1
          && previous.month == 12 && previous.day == 31)
      if !consecutive { Issue.record("\(previous) is followed by \(next)") }
      previous = next
    }
    #expect(date.iso8601 == "9999-12-31")
    #expect(date.weekday == .friday)
  }

  @Test func `the range ends at 0001-01-01 and 9999-12-31`() {
    let (first, last) = (CivilDate.earliest.daysSince1970, CivilDate.latest.daysSince1970)
    #expect(CivilDate(daysSince1970: first) == .earliest)
    #expect(CivilDate(daysSince1970: first - 1) == nil)
    #expect(CivilDate(daysSince1970: last) == .latest)
    #expect(CivilDate(daysSince1970: last + 1) == nil)
    #expect(CivilDate(daysSince1970: .min) == nil)
    #expect(CivilDate(year: 1, month: 1, day: 1) == .earliest)
    #expect(CivilDate(year: 0, month: 12, day: 31) == nil)
    #expect(CivilDate(year: 9999, month: 12, day: 31) == .latest)
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func `adding days stops at the ends of the range`() {
    let date: CivilDate = "2024-02-28"
    #expect(date.adding(days: 1) == "2024-02-29")
    #expect(date.adding(days: 2) == "2024-03-01")
    #expect(date.adding(days: -59) == "2023-12-31")
    #expect(date.adding(days: .max) == .latest)
    #expect(date.adding(days: .min) == .earliest)
    #expect(CivilDate.earliest.adding(days: .min) == .earliest)
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.latest.days(since: .earliest) == 3_652_058)
  }

  @Test func `months, quarters and years begin and end where the calendar says`() {
    let leap: CivilDate = "2024-02-10"
    #expect(leap.startOfMonth == "2024-02-01")
    #expect(leap.endOfMonth == "2024-02-29")
    #expect(leap.startOfQuarter == "2024-01-01")
    #expect(leap.endOfQuarter == "2024-03-31")
    #expect(leap.startOfYear == "2024-01-01")
    #expect(leap.endOfYear == "2024-12-31")
    let common: CivilDate = "2023-02-28"
    #expect(common.endOfMonth == common)
    #expect(CivilDate.latest.endOfQuarter == .latest)
    #expect(CivilDate.earliest.startOfYear == .earliest)
    #expect(("2025-09-30" as CivilDate).quarter == 3)
    #expect(("2025-10-01" as CivilDate).quarter == 4)
  }

  @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false)])
  func `29 February exists in leap years only`(year: Int, leap: Bool) {
    #expect(CivilDate.isLeap(year) == leap)
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == leap)
  }

  @Test(arguments: [
    ("2025-02-29", CivilTimeError.impossibleDate), ("2025-13-01", .impossibleDate),
    ("2025-00-01", .impossibleDate), ("2025-01-00", .impossibleDate),
    ("2025-04-31", .impossibleDate), ("0000-01-01", .impossibleDate),
    ("2025-1-01", .malformed), ("2025-01-1", .malformed), ("25-01-01", .malformed),
    ("+2025-01-01", .malformed), ("2025/01/01", .malformed), ("2025-01-01 ", .malformed),
    (" 2025-01-01", .malformed), ("20250101", .malformed), ("", .malformed),
    ("2025-01-0a", .malformed), ("2025-01-01T", .malformed), ("٢٠٢٥-٠١-٠١", .malformed),
    ("2025-01:01", .malformed), ("-025-01-01", .malformed), ("10000-01-01", .malformed),
  ])
  func `a text that is no date is refused`(text: String, reason: CivilTimeError) {
    #expect(throws: reason) { try CivilDate(iso8601: text) }
  }

  @Test func `dates are appended behind what is there`() {
    var bytes = Array("on ".utf8)
    ("0987-06-05" as CivilDate).append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "on 0987-06-05")
  }

  @Test func `dates are ordered`() {
    #expect(("1969-12-31" as CivilDate) < "1970-01-01")
    #expect(("1970-01-01" as CivilDate).daysSince1970 == 0)
    #expect(("1970-01-01" as CivilDate).weekday == .thursday)
    #expect("\("2026-01-02" as CivilDate)" == "2026-01-02")
  }
}
