package import CivilTime

/// When nobody was on duty though somebody should have been, by what was planned.
///
/// A site is watched for 24 hours a day (A29); an account on every day (A41.3).
enum DutyGaps {
  /// The spans of a month that no shift covers, in their order.
  ///
  /// - Parameters:
  ///   - shifts: in the order in which they begin; of the month before too, where they reach into it.
  ///   - isWholeDay: whether a day with a shift is covered whole.
  static func gaps(
    _ shifts: [DutyShift], in month: Period, isWholeDay: Bool
  ) -> [DutySpan] {
    let end = LegalTime.end(of: month.last)
    var covered = LegalTime.start(of: month.first)
    var gaps: [DutySpan] = []
    for shift in shifts {
      let (from, to) = isWholeDay ? days(of: shift) : (shift.from, shift.to)
      if from > covered { gaps.append(DutySpan(from: covered, to: min(from, end))) }
      covered = max(covered, to)
      guard covered < end else { return gaps }
    }
    gaps.append(DutySpan(from: covered, to: end))
    return gaps
  }

  /// From the start of the first day of a shift to the end of its last; one that ends at midnight ends on the day
  /// before.
  private static func days(of shift: DutyShift) -> (Instant, Instant) {
    let last = LegalTime.date(of: shift.to.adding(seconds: -1))
    return (LegalTime.start(of: LegalTime.date(of: shift.from)), LegalTime.end(of: last))
  }
}

/// From when to when.
package struct DutySpan: Codable, Hashable, Sendable {
  package let from: Instant
  package let to: Instant
}
