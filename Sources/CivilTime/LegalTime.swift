/// The county's legal time, +08:00 the whole year: which date an instant falls on, and when a
/// date begins and ends.
///
/// The offset is a constant and no time zone file is read, so that a replay gives the same dates
/// on any machine and in any year.
package enum LegalTime {
  /// Seconds east of Greenwich.
  package static let offsetSeconds: Int64 = 8 * 3600

  /// The date an instant falls on; the first or last date there is, for an instant far outside.
  package static func date(of instant: Instant) -> CivilDate {
    let (days, _) = instant.adding(seconds: offsetSeconds).daysAndRest
    return CivilDate(clampingDaysSince1970: Int(days))
  }

  /// The first instant of a date.
  package static func start(of date: CivilDate) -> Instant {
    Instant(microsecondsSince1970: Int64(date.daysSince1970) * Instant.microsecondsPerDay)
      .adding(seconds: -offsetSeconds)
  }

  /// The first instant after a date: a date is `start(of:) ..< end(of:)`.
  package static func end(of date: CivilDate) -> Instant {
    start(of: date).adding(microseconds: Instant.microsecondsPerDay)
  }

  /// Minutes since midnight, 0 to 1439; the seconds are cut off.
  package static func minuteOfDay(of instant: Instant) -> Int {
    let (_, rest) = instant.adding(seconds: offsetSeconds).daysAndRest
    return Int(rest / (60 * Instant.microsecondsPerSecond))
  }

  /// The time of day as `HH:mm`; the seconds are cut off.
  package static func clock(of instant: Instant) -> String {
    let minutes = minuteOfDay(of: instant)
    var text = InlineArray<5, UInt8>(repeating: UInt8(ascii: ":"))
    var bytes = text.mutableSpan
    write(minutes / 60, digits: 2, to: &bytes, at: 0)
    write(minutes % 60, digits: 2, to: &bytes, at: 3)
    return string(ofASCII: text.span)
  }
}
