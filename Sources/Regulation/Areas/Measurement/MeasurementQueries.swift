import JSONText

/// `measurement.list`: what was measured of a site or an account, by kind and period.
package struct MeasurementList: ListQuery {
  package static let method = "measurement.list"
  package static let summary = Bilingual(
    "查看测量数据", "Lists what was measured of a site or an account")
  package static let reads: ReadingMatter = .figures

  package let subject: Subject
  package let kind: MeasurementKind?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(subject: Subject, kind: MeasurementKind? = nil) {
    self.subject = subject
    self.kind = kind
  }

  package func answer(_ view: View) throws -> MeasurementListAnswer {
    let page = try view.tables.measurements.rows.page(
      prefix: kind.map { MeasurementTables.prefix(subject, $0) } ?? "\(subject)/", paging
    ) { _, row in row }
    return MeasurementListAnswer(measurements: page.lines, next: page.next)
  }
}

/// The answer to `measurement.list`.
package struct MeasurementListAnswer: ListAnswer, Sendable {
  package internal(set) var measurements: [TakenMeasurement]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: MeasurementListAnswer) {
    measurements += page.measurements
    next = page.next
  }
}
