package import CivilTime

/// What happened to measurements.
package enum MeasurementEvent: Hashable, Sendable {
  case recorded(MeasurementRecorded)
  case corrected(MeasurementCorrected)
  case withdrawn(MeasurementWithdrawn)

  package var payload: any EventPayload { measurementPayload }

  var measurementPayload: any MeasurementPayload {
    switch self {
    case .recorded(let payload): payload
    case .corrected(let payload): payload
    case .withdrawn(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(MeasurementRecorded.self) { .measurement(.recorded($0)) },
    EventKind(MeasurementCorrected.self) { .measurement(.corrected($0)) },
    EventKind(MeasurementWithdrawn.self) { .measurement(.withdrawn($0)) },
  ]
}

/// What was measured says of what.
package protocol MeasurementPayload: EventPayload {
  var subject: Subject { get }
  var kind: MeasurementKind { get }
  var period: FigurePeriod { get }
}

extension MeasurementPayload {
  package static var article: ArticleReference? { ArticleReference(35) }
  package var about: Subject? { subject }
  package var stream: String { subject.text }
}

/// Something of a site or an account was measured (A35).
package struct MeasurementRecorded: MeasurementPayload {
  package static let type = "measurement.recorded"
  package static var wording: Bilingual { Bilingual("测量数据已登记", "A measurement was recorded") }
  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  package let value: Int
  package let source: Line
  package let countedBy: Passage
  package let takenAt: Instant

  package var said: [Bilingual] {
    Self.saying(kind.name, period.plain, .plain("\(value)"), source.plain, countedBy.plain)
  }
}

/// A measurement was wrong: it is another number, and why (A35).
package struct MeasurementCorrected: MeasurementPayload {
  package static let type = "measurement.corrected"
  package static var wording: Bilingual { Bilingual("测量数据已更正", "A measurement was put right") }
  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  package let value: Int
  package let source: Line
  package let countedBy: Passage
  package let takenAt: Instant
  /// The event that it puts right, and what that said.
  package let corrects: LogPosition
  package let was: Int
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      kind.name, period.plain, Bilingual("由 \(was) 更正为 \(value)", "\(value) and not \(was)"),
      source.plain, reasons.plain)
  }
}

/// A measurement should not have been recorded, and why: nothing is measured of it any more (A35).
package struct MeasurementWithdrawn: MeasurementPayload {
  package static let type = "measurement.withdrawn"
  package static var wording: Bilingual { Bilingual("测量数据已撤回", "A measurement was taken back") }
  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  /// The event that it takes back, and what that said.
  package let withdraws: LogPosition
  package let was: Int
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      kind.name, period.plain, Bilingual("撤回 \(was)", "\(was) is taken back"), reasons.plain)
  }
}
