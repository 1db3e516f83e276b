package import CivilTime

/// Which days are worked, by the arrangements that stand.
///
/// A year nobody has announced is guessed at: Monday to Friday are worked. Whoever counts with it
/// learns that the year was a guess. The region's own days are known or unknown year by year, apart
/// from the national ones.
package struct WorkingCalendar: Hashable, Sendable {
  /// The arrangement that stands for a year, by year.
  private var national: [Int: AnnouncedArrangement] = [:]
  private var region: [Int: AnnouncedArrangement] = [:]
  /// The days that differ from Monday to Friday.
  private var exceptions: [CivilDate: CalendarException] = [:]

  /// A calendar of arrangements; of several for one scope and year, the last recorded stands.
  ///
  /// - Complexity: O(n log n) in the arrangements and their days.
  package init(_ announced: [AnnouncedArrangement] = []) {
    for version in announced.sorted(by: { $0.position < $1.position }) {
      switch version.arrangement.scope {
      case .national: national[version.arrangement.year] = version
      case .region: region[version.arrangement.year] = version
      }
    }
    // A later year's notice has the last word on the December before it, the region on its own days.
    for standing in [national, region] {
      for (_, version) in standing.sorted(by: { $0.key < $1.key }) { note(version) }
    }
  }

  private mutating func note(_ version: AnnouncedArrangement) {
    let arrangement = version.arrangement
    for date in arrangement.daysOff {
      exceptions[date] = CalendarException(isWorking: false, arrangement: version)
    }
    for date in arrangement.workdays {
      exceptions[date] = CalendarException(isWorking: true, arrangement: version)
    }
  }

  /// The same calendar as if nobody of a scope had said anything: for the national scope the days
  /// of the week alone, for the region's the national arrangements.
  package func without(_ scope: CalendarScope) -> WorkingCalendar {
    switch scope {
    case .national: WorkingCalendar()
    case .region: WorkingCalendar(Array(national.values))
    }
  }

  /// Whether a day is worked: announced, or guessed from the day of the week.
  package func isWorking(_ date: CivilDate) -> Bool {
    exceptions[date]?.isWorking ?? !date.weekday.isWeekend
  }

  /// Everything the calendar knows of a day.
  package func day(_ date: CivilDate) -> CalendarDay {
    let exception = exceptions[date]
    return CalendarDay(
      date: date, isWorking: exception?.isWorking ?? !date.weekday.isWeekend,
      isProvisional: national[date.year] == nil,
      isRegionUnknown: region[date.year] == nil,
      exception: exception?.arrangement.arrangement.scope,
      arrangements: arrangements(over: date...date))
  }

  /// The arrangement of a scope that stands for a year.
  package func arrangement(_ scope: CalendarScope, of year: Int) -> AnnouncedArrangement? {
    switch scope {
    case .national: national[year]
    case .region: region[year]
    }
  }

  /// The years somebody has announced, in order.
  package var years: [Int] { Set(national.keys).union(region.keys).sorted() }

  /// Whether some of these days lie in a year without a national arrangement.
  package func isProvisional(over days: ClosedRange<CivilDate>) -> Bool {
    (days.lowerBound.year...days.upperBound.year).contains { national[$0] == nil }
  }

  /// Whether some of these days lie in a year whose days of the region's own nobody has entered.
  package func isRegionUnknown(over days: ClosedRange<CivilDate>) -> Bool {
    (days.lowerBound.year...days.upperBound.year).contains { region[$0] == nil }
  }

  /// The positions of the arrangements that say what these days are, in the order of the log.
  package func arrangements(over days: ClosedRange<CivilDate>) -> [Int] {
    // The next year's notice may reach into the December of the last one.
    (days.lowerBound.year...days.upperBound.year + 1).flatMap { year in
      [national[year], region[year]].compactMap(\.self).filter { $0.arrangement.touches(days) }
    }.map(\.position).sorted()
  }
}

/// A day that an arrangement makes different from what its day of the week says.
private struct CalendarException: Hashable, Sendable {
  let isWorking: Bool
  let arrangement: AnnouncedArrangement
}

/// What the calendar knows of a day.
package struct CalendarDay: Hashable, Sendable {
  package let date: CivilDate
  package let isWorking: Bool
  /// The year has no national arrangement: the day of the week is all there is to go by.
  package let isProvisional: Bool
  /// Nobody has entered the region's own days of that year.
  package let isRegionUnknown: Bool
  /// Whose arrangement names the day; nobody's when the day of the week decides.
  package let exception: CalendarScope?
  /// Positions of the arrangements that were asked, in the order of the log.
  package let arrangements: [Int]
}

extension Weekday {
  /// Saturday or Sunday.
  package var isWeekend: Bool {
    switch self {
    case .monday, .tuesday, .wednesday, .thursday, .friday: false
    case .saturday, .sunday: true
    }
  }
}
