import JSONText
package import CivilTime

/// Who said which days of a year are off and which weekends are worked.
package enum CalendarScope: String, Codable, CaseIterable, Sendable {
  /// The State Council's notice: everybody's.
  case national
  /// The autonomous region's own days, on top of the national ones.
  case region

  package var name: Bilingual {
    switch self {
    case .national: Bilingual("全国", "national")
    case .region: Bilingual("自治区", "region")
    }
  }
}

/// A year's days off and made-up workdays, as its notice lists them.
///
/// Only what differs from Monday to Friday stands in it: weekdays that are off, weekend days that
/// are worked. A notice carries the year of its title, and may reach into the December before: that
/// for 2019 moved 31 December 2018.
package struct Arrangement: Codable, Hashable, Sendable {
  package let scope: CalendarScope
  package let year: Int
  /// In order, each once.
  package let daysOff: [CivilDate]
  /// In order, each once.
  package let workdays: [CivilDate]

  package init(scope: CalendarScope, year: Int, daysOff: [CivilDate], workdays: [CivilDate]) {
    self.scope = scope
    self.year = year
    self.daysOff = daysOff
    self.workdays = workdays
  }

  /// The days a notice for a year can be about: the year, and the December before it.
  package static func reach(of year: Int) -> ClosedRange<CivilDate> {
    let first = CivilDate(year: year - 1, month: 12, day: 1) ?? .earliest
    let last = CivilDate(year: year, month: 12, day: 31) ?? .latest
    return min(first, last)...last
  }

  /// Whether a change of this arrangement can move a term counted over these days.
  package func touches(_ days: ClosedRange<CivilDate>) -> Bool {
    Self.reach(of: year).overlaps(days)
  }
}

/// An arrangement as the ledger recorded it: the event's position is its version.
package struct AnnouncedArrangement: JSONDirect, Hashable, Sendable {
  package let position: Int
  package let arrangement: Arrangement

  package init(position: Int, arrangement: Arrangement) {
    self.position = position
    self.arrangement = arrangement
  }
}
