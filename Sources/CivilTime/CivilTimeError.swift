/// Why a text is not a date or an instant.
package enum CivilTimeError: Error, Hashable, Sendable {
  /// The text has not the form `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS[.fraction]offset`.
  case malformed
  /// The form is right, the day does not exist: 2025-02-29, or a year 0000.
  case impossibleDate
  /// The form is right, the time of day or the offset does not exist: 24:00:00, +24:00.
  case impossibleTime
  /// Second 60. RFC 3339 allows it; a count of microseconds cannot hold it, so it is refused
  /// rather than moved to another second.
  case leapSecond
  /// A time without `Z` or `+HH:MM` says nothing about which instant it is.
  case missingOffset
  /// The instant, once moved to UTC, is outside the years 0001 to 9999.
  case outOfRange
}

extension CivilTimeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed: "not in the form of RFC 3339"
    case .impossibleDate: "no such day"
    case .impossibleTime: "no such time of day or offset"
    case .leapSecond: "a leap second cannot be recorded"
    case .missingOffset: "the offset from UTC is missing"
    case .outOfRange: "outside the years 0001 to 9999"
    }
  }
}
