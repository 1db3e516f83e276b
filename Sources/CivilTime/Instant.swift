/// A point in time: microseconds since 1970-01-01T00:00:00Z; eight bytes.
///
/// Leap seconds are not counted, as in POSIX. Nothing in this module reads a clock: an instant is
/// parsed, read from a record, or given by whoever holds the clock.
package struct Instant: Hashable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z; negative before it.
  package let microsecondsSince1970: Int64

  /// The instant so many microseconds after 1970-01-01T00:00:00Z.
  ///
  /// Any number is an instant; only those in the years 0001 to 9999 have an RFC 3339 text.
  package init(microsecondsSince1970 microseconds: Int64) {
    microsecondsSince1970 = microseconds
  }

  /// The instant so many microseconds later (earlier, if negative); stops at the ends of `Int64`.
  package func adding(microseconds: Int64) -> Instant {
    let (sum, overflow) = microsecondsSince1970.addingReportingOverflow(microseconds)
    return Instant(microsecondsSince1970: overflow ? (microseconds < 0 ? .min : .max) : sum)
  }

  /// The instant so many seconds later (earlier, if negative); stops at the ends of `Int64`.
  package func adding(seconds: Int64) -> Instant {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: Self.microsecondsPerSecond)
    guard !overflow else { return Instant(microsecondsSince1970: seconds < 0 ? .min : .max) }
    return adding(microseconds: product)
  }

  /// How many microseconds this instant is after another, negative if before; stops at the ends
  /// of `Int64`.
  package func microseconds(since other: Instant) -> Int64 {
    let (difference, overflow) =
      microsecondsSince1970.subtractingReportingOverflow(other.microsecondsSince1970)
    return overflow ? (self < other ? .min : .max) : difference
  }

  package static let microsecondsPerSecond: Int64 = 1_000_000
  package static let microsecondsPerDay: Int64 = 86_400_000_000

  /// Whether the instant lies in the years 0001 to 9999 (UTC) and so has a text.
  package var isInTextRange: Bool {
    self >= Self.earliestText && self <= Self.latestText
  }

  /// 0001-01-01T00:00:00.000000Z.
  package static let earliestText = Instant(
    microsecondsSince1970: Int64(CivilDate.earliest.daysSince1970) * microsecondsPerDay)

  /// 9999-12-31T23:59:59.999999Z.
  package static let latestText = Instant(
    microsecondsSince1970: (Int64(CivilDate.latest.daysSince1970) + 1) * microsecondsPerDay - 1)

  /// Whole days since 1970-01-01 (UTC), rounded down, and the microseconds into that day.
  var daysAndRest: (days: Int64, microseconds: Int64) {
    let (quotient, remainder) = microsecondsSince1970.quotientAndRemainder(
      dividingBy: Self.microsecondsPerDay)
    return remainder < 0
      ? (quotient - 1, remainder + Self.microsecondsPerDay) : (quotient, remainder)
  }
}

extension Instant: Comparable {
  package static func < (left: Instant, right: Instant) -> Bool {
    left.microsecondsSince1970 < right.microsecondsSince1970
  }
}
