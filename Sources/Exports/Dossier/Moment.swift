package import CivilTime

/// An instant as the county reads it: RFC 3339 with the offset of legal time, to the second.
///
/// The microseconds stay in the log; a position says exactly which moment is meant.
package struct Moment: Codable, Hashable, Sendable, Comparable {
  package let instant: Instant

  package init(_ instant: Instant) { self.instant = instant }

  package var date: CivilDate { LegalTime.date(of: instant) }

  /// `2026-01-05 09:31`.
  var minutes: String { "\(date) \(LegalTime.clock(of: instant))" }

  /// `2026-01-05T09:31:07+08:00`.
  var text: String {
    let seconds = instant.microseconds(since: LegalTime.start(of: date)) / 1_000_000 % 60
    return "\(date)T\(LegalTime.clock(of: instant)):\(seconds < 10 ? "0" : "")\(seconds)+08:00"
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.instant < right.instant }

  package init(from decoder: any Decoder) throws { instant = try Instant(from: decoder) }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
