import JSONText
package import CivilTime

/// A measure as its events tell it.
package struct Measure: JSONDirect, Hashable, Sendable {
  package let id: MeasureID
  package let account: AccountID
  package let kind: MeasureKind
  package let ground: MeasureGround
  /// The unit it was addressed to.
  package let office: OfficeID
  package let findings: Passage
  package let evidence: [LogPosition]
  package let takenOn: CivilDate
  package let paper: PaperName?
  package let closeBy: CivilDate?
  package internal(set) var answer: Passage?
  package internal(set) var answeredOn: CivilDate?
}

/// Measures against accounts.
package enum MeasureProjector: Projector {
  package static let name = "measures"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .measure(let event) = entry.event else { return }
    let measures = tables.measures
    switch event {
    case .taken(let event):
      measures.rows.set(
        event.measure.text,
        Measure(
          id: event.measure, account: event.account, kind: event.kind, ground: event.ground,
          office: event.office, findings: event.findings, evidence: event.evidence,
          takenOn: entry.occurredOn, paper: entry.document.map(PaperName.init),
          closeBy: event.closeBy, answer: nil, answeredOn: nil))
      measures.byAccount.set("\(event.account)/\(event.measure)", event.measure)
      measures.last.set(lastKey, event.measure)
    case .answered(let event):
      guard var measure = try measures.rows[event.measure.text] else { return }
      (measure.answer, measure.answeredOn) = (event.answer, entry.occurredOn)
      measures.rows.set(event.measure.text, measure)
    }
  }
}

/// What measures are kept in.
package final class MeasureTables {
  /// By id.
  package let rows: RowTable<Measure>
  /// By `<account>/<measure>`.
  package let byAccount: RowTable<MeasureID>
  /// The one that was taken last, under `last`.
  package let last: RowTable<MeasureID>

  init(_ list: TableList) {
    rows = list.table("measures", of: MeasureProjector.self)
    byAccount = list.index("measures-by-account", of: MeasureProjector.self)
    last = list.table("measures-last", of: MeasureProjector.self)
  }
}

/// Measures, as others read them.
package protocol MeasureLookup: Lookup {
  func measure(_ id: MeasureID) throws -> Measure?
  /// Whether a measure of a kind was taken against an account on a paper.
  ///
  /// - Complexity: O(n) in the measures against the account.
  func hasMeasure(
    on paper: PaperName, against account: AccountID, _ kind: MeasureKind
  ) throws -> Bool
  /// The one that was taken last.
  var lastMeasure: MeasureID? { get throws }
}

extension Tables: MeasureLookup {
  package func measure(_ id: MeasureID) throws -> Measure? { try measures.rows[id.text] }

  package func hasMeasure(
    on paper: PaperName, against account: AccountID, _ kind: MeasureKind
  ) throws -> Bool {
    try measures.byAccount.all(of: account).compactMap(measure).contains {
      $0.paper == paper && $0.kind == kind
    }
  }

  package var lastMeasure: MeasureID? {
    get throws { try measures.last[MeasureProjector.lastKey] }
  }
}
