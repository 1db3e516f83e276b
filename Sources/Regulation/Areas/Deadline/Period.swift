package import CivilTime

/// How long the periods of a recurring duty are.
package enum Grain: String, Codable, CaseIterable, Sendable {
  /// Monday to Sunday.
  case week
  case month
  case quarter
  case year

  package var name: Bilingual {
    switch self {
    case .week: Bilingual("每周", "weekly")
    case .month: Bilingual("每月", "monthly")
    case .quarter: Bilingual("每季度", "quarterly")
    case .year: Bilingual("每年", "yearly")
    }
  }
}

/// One week, month, quarter or year of the calendar: `2026-W10`, `2026-03`, `2026-Q1`, `2026`.
///
/// Weeks are those of ISO 8601: the year of a week is that of its Thursday.
package struct Period: TextForm {
  package let grain: Grain
  package let first: CivilDate

  package static let pattern =
    "^([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
    + "(-(0[1-9]|1[0-2]|Q[1-4]|W(0[1-9]|[1-4][0-9]|5[0-3])))?$"
  package static let maximumLength = 8
  package static let sample = "2026-03"
  package static let expectation = Bilingual(
    "年、季、月或周，如 2026、2026-Q1、2026-03、2026-W10",
    "a year, quarter, month or week, such as 2026, 2026-Q1, 2026-03 or 2026-W10")

  /// The period a day lies in.
  package init(_ grain: Grain, of date: CivilDate) {
    self.grain = grain
    first =
      switch grain {
      case .week: date.adding(days: 1 - date.weekday.rawValue)
      case .month: date.startOfMonth
      case .quarter: date.startOfQuarter
      case .year: date.startOfYear
      }
  }

  package init(_ month: CalendarMonth) {
    self.init(.month, of: month.first)
  }

  package var last: CivilDate {
    switch grain {
    case .week: first.adding(days: 6)
    case .month: first.endOfMonth
    case .quarter: first.endOfQuarter
    case .year: first.endOfYear
    }
  }

  package var next: Period { Period(grain, of: last.adding(days: 1)) }

  /// The first whole period that begins on a day or behind it.
  package static func whole(_ grain: Grain, from date: CivilDate) -> Period {
    let period = Period(grain, of: date)
    return period.first == date ? period : period.next
  }

  package var text: String {
    let year = String(first.iso8601.prefix(4))
    switch grain {
    case .week:
      let thursday = first.adding(days: 3)
      let week = (thursday.days(since: thursday.startOfYear)) / 7 + 1
      return thursday.iso8601.prefix(4) + (week < 10 ? "-W0" : "-W") + "\(week)"
    case .month: return String(first.iso8601.prefix(7))
    case .quarter: return "\(year)-Q\(first.quarter)"
    case .year: return year
    }
  }

  package init?(_ text: String) {
    let year = text.prefix(4)
    let rest = text.dropFirst(4)
    guard year.utf8.count == 4, let number = Int(year),
      let start = CivilDate(year: number, month: 1, day: 1), let period = Self.read(rest, start),
      period.text == text
    else { return nil }
    self = period
  }

  /// Reads what stands behind the year; what does not write itself back is none.
  private static func read(_ rest: Substring, _ start: CivilDate) -> Period? {
    guard !rest.isEmpty else { return Period(.year, of: start) }
    let word = rest.dropFirst()
    guard let mark = word.first else { return nil }
    if mark == "Q" || mark == "W" {
      guard let number = Int(word.dropFirst()), (1...53).contains(number) else { return nil }
      if mark == "Q" { return Period(.quarter, of: start.adding(months: 3 * (number - 1))) }
      // 4 January lies in the first week.
      return Period(.week, of: start.adding(days: 3 + 7 * (number - 1)))
    }
    guard let month = Int(word), (1...12).contains(month) else { return nil }
    return Period(.month, of: start.adding(months: month - 1))
  }

  package static func < (left: Period, right: Period) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}
