/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31; four bytes.
///
/// A date is a name on a wall calendar and has no time zone: which date an instant falls on is
/// for ``LegalTime`` to say. Every value of this type lies in the range, so every value has a
/// text of ten characters and no arithmetic on it can trap.
package struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let daysSince1970: Int32

  /// 0001-01-01.
  package static let earliest = CivilDate(unchecked: -719_162)

  /// 9999-12-31.
  package static let latest = CivilDate(unchecked: 2_932_896)

  /// The date so many days after 1970-01-01, or nil outside the range.
  package init?(daysSince1970 days: Int32) {
    guard days >= Self.earliest.daysSince1970, days <= Self.latest.daysSince1970 else {
      return nil
    }
    daysSince1970 = days
  }

  /// The date so many days after 1970-01-01, or the nearer end of the range.
  package init(clampingDaysSince1970 days: Int) {
    let low = Int(Self.earliest.daysSince1970)
    let high = Int(Self.latest.daysSince1970)
    daysSince1970 = Int32(truncatingIfNeeded: min(max(days, low), high))
  }

  private init(unchecked days: Int32) {
    daysSince1970 = days
  }

  /// The date so many days later (earlier, if negative); stops at the ends of the range.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
    return CivilDate(clampingDaysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days this date is after another; negative if it is before.
  package func days(since other: CivilDate) -> Int {
    Int(daysSince1970) - Int(other.daysSince1970)
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}
