package import CivilTime

/// When a term ends, and how sure that is.
package struct Due: Codable, Hashable, Sendable {
  /// The term ends with this day, at 24:00 of legal time (Civil Code, Article 203).
  package let lastDay: CivilDate
  /// Working days were counted in a year that has no national arrangement yet; to be computed
  /// again once it has one.
  package let isProvisional: Bool
  /// Working days were counted in a year whose days of the region's own nobody has entered: each
  /// of them would move the end to a later day.
  package let isRegionUnknown: Bool
  /// The arrangements it was computed with, as positions in the log; none where no working day
  /// was counted.
  package let arrangements: [Int]

  package init(
    lastDay: CivilDate, isProvisional: Bool = false, isRegionUnknown: Bool = false,
    arrangements: [Int] = []
  ) {
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.isRegionUnknown = isRegionUnknown
    self.arrangements = arrangements
  }

  /// The first instant after the term.
  package var end: Instant { LegalTime.end(of: lastDay) }
}

extension Term {
  /// When a term that began on a day ends.
  ///
  /// Civil Code, Articles 200 to 203: the day it began is not counted; months and years end on the
  /// day of that number, or on the month's last day where it has none; the last day ends at 24:00.
  /// A last day that is off does not move the end: `docs/decisions/0113-counting-terms.md` says why.
  ///
  /// - Complexity: O(n) in working days, O(1) otherwise.
  package func due(from start: CivilDate, in calendar: WorkingCalendar) -> Due {
    switch self {
    case .workingDays(let count): Self.count(count, after: start, in: calendar)
    case .days(let count): Due(lastDay: start.adding(days: count))
    case .weeks(let count): Due(lastDay: start.adding(days: 7 * count))
    case .months(let count): Due(lastDay: start.adding(months: count))
    case .years(let count): Due(lastDay: start.adding(months: 12 * count))
    case .endOfWeek: Due(lastDay: start.adding(days: 7 - start.weekday.rawValue))
    case .endOfMonth: Due(lastDay: start.endOfMonth)
    case .endOfQuarter: Due(lastDay: start.endOfQuarter)
    case .endOfYear: Due(lastDay: start.endOfYear)
    case .workingDayAfterMonth(let count):
      Self.count(count, after: start.endOfMonth, in: calendar)
    case .date(let date): Due(lastDay: date)
    }
  }

  private static func count(
    _ count: Int, after start: CivilDate, in calendar: WorkingCalendar
  ) -> Due {
    var rest = count
    var day = start
    // The range of dates has an end; a count that reaches it stops there.
    while rest > 0, day < .latest {
      day = day.adding(days: 1)
      if calendar.isWorking(day) { rest -= 1 }
    }
    let days = min(start.adding(days: 1), day)...day
    return Due(
      lastDay: day, isProvisional: calendar.isProvisional(over: days),
      isRegionUnknown: calendar.isRegionUnknown(over: days),
      arrangements: calendar.arrangements(over: days))
  }
}

extension CivilDate {
  /// The same day of the month so many months later, or that month's last day.
  ///
  /// Source: Civil Code, Article 202.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let sum = year * 12 + month - 1 + months
    guard sum < 10_000 * 12 else { return .latest }
    let (there, then) = (sum / 12, sum % 12 + 1)
    return CivilDate(year: there, month: then, day: min(day, Self.daysInMonth(then, of: there)))
      ?? .earliest
  }
}
