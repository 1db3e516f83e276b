import JSONText
package import CivilTime

/// What was measured of a site or an account in a month or a year, as it was said last.
package struct TakenMeasurement: JSONDirect, Hashable, Sendable {
  package let subject: Subject
  package let kind: MeasurementKind
  package let period: FigurePeriod
  package let value: Int
  package let source: Line
  package let countedBy: Passage
  package let takenAt: Instant
  /// Who recorded it.
  package let recordedBy: StaffID?
  /// The event that says so.
  package let event: Int
  package let recordedOn: CivilDate
  /// Why it was put right last.
  package let reasons: Passage?
}

/// What was measured.
package enum MeasurementProjector: Projector {
  package static let name = "measurements"
  /// 2: what was taken back is not there any more.
  package static let version = 2

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .measurement(let event) = entry.event else { return }
    let row =
      switch event {
      case .recorded(let event):
        TakenMeasurement(
          subject: event.subject, kind: event.kind, period: event.period, value: event.value,
          source: event.source, countedBy: event.countedBy, takenAt: event.takenAt,
          recordedBy: entry.actor, event: entry.position, recordedOn: entry.occurredOn,
          reasons: nil)
      case .corrected(let event):
        TakenMeasurement(
          subject: event.subject, kind: event.kind, period: event.period, value: event.value,
          source: event.source, countedBy: event.countedBy, takenAt: event.takenAt,
          recordedBy: entry.actor, event: entry.position, recordedOn: entry.occurredOn,
          reasons: event.reasons)
      case .withdrawn: nil as TakenMeasurement?
      }
    let payload = event.measurementPayload
    tables.measurements.rows.set(
      MeasurementTables.key(payload.subject, payload.kind, payload.period), row)
  }
}

/// What measurements are kept in.
package final class MeasurementTables {
  /// By `<place>/<kind>/<period>`.
  package let rows: RowTable<TakenMeasurement>

  init(_ list: TableList) {
    rows = list.table("measurements", of: MeasurementProjector.self)
  }

  static func prefix(_ place: Subject, _ kind: MeasurementKind) -> String {
    "\(place)/\(kind)/"
  }

  static func key(_ place: Subject, _ kind: MeasurementKind, _ period: FigurePeriod) -> String {
    prefix(place, kind) + period.text
  }
}

/// Measurements, as others read them.
package protocol MeasurementLookup: Lookup {
  func measurement(
    _ kind: MeasurementKind, of place: Subject, in period: FigurePeriod
  ) throws -> TakenMeasurement?
  /// Those that lie in a year: the year's own first, then its months.
  func measurements(
    _ kind: MeasurementKind, of place: Subject, in year: CalendarYear
  ) throws -> [TakenMeasurement]
}

extension Tables: MeasurementLookup {
  package func measurement(
    _ kind: MeasurementKind, of place: Subject, in period: FigurePeriod
  ) throws -> TakenMeasurement? {
    try measurements.rows[MeasurementTables.key(place, kind, period)]
  }

  package func measurements(
    _ kind: MeasurementKind, of place: Subject, in year: CalendarYear
  ) throws -> [TakenMeasurement] {
    var found: [TakenMeasurement] = []
    let prefix = MeasurementTables.prefix(place, kind) + FigurePeriod(year).text
    try measurements.rows.scan(prefix: prefix) { _, row in
      found.append(row)
      return true
    }
    return found
  }
}
