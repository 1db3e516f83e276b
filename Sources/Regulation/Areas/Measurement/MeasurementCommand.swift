package import CivilTime

/// What can be asked of measurements.
package enum MeasurementCommand: Hashable, Sendable {
  case record(RecordMeasurement)
  case correct(CorrectMeasurement)
  case withdraw(WithdrawMeasurement)
}

/// Records what was measured of a site or an account in a month or a year (A35).
package struct RecordMeasurement: CommandPayload {
  package static let method = "measurement.record"
  package static let summary = Bilingual(
    "登记访问量、关注数等测量数据", "Records what was measured of a site or an account")
  package static var article: ArticleReference? { ArticleReference(35) }
  package static let bounds: [Bound] = [MeasurementRules.bound]

  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  package let value: Int
  /// Where the number is from: a system, a sheet.
  package let source: Line
  /// How it was counted.
  package let countedBy: Prose
  package let takenAt: Instant

  package var passages: [String] { Self.words(countedBy) }
}

/// Puts a measurement right, by another that names why (A35).
package struct CorrectMeasurement: CommandPayload {
  package static let method = "measurement.correct"
  package static let summary = Bilingual("更正测量数据", "Puts a measurement right")
  package static var article: ArticleReference? { ArticleReference(35) }
  package static let bounds: [Bound] = [MeasurementRules.bound]

  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  package let value: Int
  package let source: Line
  package let countedBy: Prose
  package let takenAt: Instant
  package let reasons: Prose

  package var passages: [String] { Self.words(countedBy, reasons) }
}

/// Takes back a measurement that should not have been recorded, with why (A35).
package struct WithdrawMeasurement: CommandPayload {
  package static let method = "measurement.withdraw"
  package static let summary = Bilingual("撤回测量数据", "Takes a measurement back")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
