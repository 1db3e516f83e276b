// Years, months and days from a count of days, and back.
//
// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (`days_from_civil`,
// `civil_from_days`). The idea: let the year begin on 1 March. The day that comes and goes, 29
// February, is then the last of its year and disturbs nothing behind it, and the lengths of the
// months from March on follow a straight line rounded down: the month m (March = 0) begins on day
// (153 m + 2) / 5. Whole eras of 400 years have 146,097 days each; within an era, days divide
// into years by taking out one day each 4 years, putting it back each 100, and taking it out at
// 400. No loops, no tables.

/// A day of the week, counted as ISO 8601 does: Monday is 1.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CivilDate {
  /// The date of a year, month and day, or nil if there is no such day in 0001 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(clampingDaysSince1970: Self.days(year: year, month: month, day: day))
  }

  /// Year, month and day at once; cheaper than asking for each.
  package var components: (year: Int, month: Int, day: Int) {
    // Days since 0000-03-01, the start of the first era; never negative in the range.
    let days = Int(daysSince1970) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 to 9999.
  package var year: Int { components.year }

  /// 1 to 12.
  package var month: Int { components.month }

  /// 1 to 31.
  package var day: Int { components.day }

  /// 1 to 4.
  package var quarter: Int { (components.month - 1) / 3 + 1 }

  /// The day of the week; 1970-01-01 was a Thursday.
  package var weekday: Weekday {
    // earliest is a Monday, so the remainder is 0 on Mondays and never negative.
    let sinceMonday = (Int(daysSince1970) - Int(Self.earliest.daysSince1970)) % 7
    return Weekday.allCases[sinceMonday]
  }

  /// Whether the date's year has a 29 February.
  package var isInLeapYear: Bool { Self.isLeap(year) }

  /// Days in the date's month, 28 to 31.
  package var daysInMonth: Int {
    let (year, month, _) = components
    return Self.daysInMonth(month, of: year)
  }

  /// 1 January of the date's year.
  package var startOfYear: CivilDate { moved(toMonth: 1) }

  /// 31 December of the date's year.
  package var endOfYear: CivilDate { moved(toMonth: 12).endOfMonth }

  /// The first day of the date's quarter.
  package var startOfQuarter: CivilDate { moved(toMonth: quarter * 3 - 2) }

  /// The last day of the date's quarter.
  package var endOfQuarter: CivilDate { moved(toMonth: quarter * 3).endOfMonth }

  /// The first day of the date's month.
  package var startOfMonth: CivilDate { adding(days: 1 - day) }

  /// The last day of the date's month.
  package var endOfMonth: CivilDate {
    let (year, month, day) = components
    return adding(days: Self.daysInMonth(month, of: year) - day)
  }

  /// Whether a year has a 29 February: every fourth, but of the hundreds only every fourth.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in a month (1 to 12) of a year, 28 to 31; 0 for a month that does not exist.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// The first day of another month of the same year.
  private func moved(toMonth month: Int) -> CivilDate {
    CivilDate(clampingDaysSince1970: Self.days(year: year, month: month, day: 1))
  }

  /// Days since 1970-01-01 of an existing day.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch % 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
