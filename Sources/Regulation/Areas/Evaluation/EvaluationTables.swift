import JSONText
package import CivilTime

/// An evaluation as its events tell it.
package struct Evaluation: JSONDirect, Hashable, Sendable {
  package let id: EvaluationID
  package let unit: OfficeID
  package let office: OfficeID
  package let period: Period
  package internal(set) var grade: EvaluationGrade
  package internal(set) var points: Points?
  package let reasons: Passage
  package let counts: [EvaluatedCount]
  package let weeksShort: Int
  package let recordedOn: CivilDate
  package let recordedBy: StaffID?
  /// The last event that was counted: the one before its own.
  package let countedTo: Int
  package internal(set) var objection: EvaluationObjection?
  /// The day of its last fact.
  package internal(set) var lastOn: CivilDate
}

/// What a unit holds against its evaluation.
package struct EvaluationObjection: Codable, Hashable, Sendable {
  package let words: Passage
  package let on: CivilDate
  package let by: StaffID?
  package internal(set) var isUpheld: Bool?
  package internal(set) var reasons: Passage?
  package internal(set) var settledOn: CivilDate?
  package internal(set) var settledBy: StaffID?
}

extension Evaluation {
  init(_ event: EvaluationRecorded, _ entry: Entry) {
    self.init(
      id: event.evaluation, unit: event.unit, office: event.office, period: event.period,
      grade: event.grade, points: event.points, reasons: event.reasons, counts: event.counts,
      weeksShort: event.weeksShort, recordedOn: entry.occurredOn, recordedBy: entry.actor,
      countedTo: entry.position - 1, lastOn: entry.occurredOn)
  }

  /// Whether somebody has to say whether an objection stands.
  var isDisputed: Bool { objection.map { $0.settledOn == nil } ?? false }
}

/// Evaluations, by unit and period.
package enum EvaluationProjector: Projector {
  package static let name = "evaluations"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .evaluation(let event) = entry.event else { return }
    switch event {
    case .recorded(let event):
      tables.evaluations.last.set(lastKey, event.evaluation)
      put(Evaluation(event, entry), before: nil, tables)
    case .objected(let event):
      try change(event.evaluation, entry, tables) {
        $0.objection = EvaluationObjection(
          words: event.words, on: entry.occurredOn, by: entry.actor)
      }
    case .settled(let event):
      try change(event.evaluation, entry, tables) {
        $0.objection?.isUpheld = event.isUpheld
        $0.objection?.reasons = event.reasons
        $0.objection?.settledOn = entry.occurredOn
        $0.objection?.settledBy = entry.actor
        if let grade = event.grade { ($0.grade, $0.points) = (grade, event.points) }
      }
    }
  }

  private static func change(
    _ id: EvaluationID, _ entry: Entry, _ tables: Tables, _ body: (inout Evaluation) -> Void
  ) throws {
    guard let before = try tables.evaluations.rows[id.text] else { return }
    var after = before
    body(&after)
    after.lastOn = max(after.lastOn, entry.occurredOn)
    put(after, before: before, tables)
  }

  private static func put(_ row: Evaluation, before: Evaluation?, _ tables: Tables) {
    tables.evaluations.rows.set(row.id.text, row)
    if before == nil {
      for key in [
        ListKey.key(nil, nil, row.id.text), ListKey.key(row.unit.text, nil, row.id.text),
        ListKey.key(nil, row.period.text, row.id.text),
        ListKey.key(row.unit.text, row.period.text, row.id.text),
      ] {
        tables.evaluations.listed.set(key, row.id)
      }
    }
    tables.notes.work += EvaluationWork.notes(from: before, to: row)
  }
}

/// What evaluations are kept in.
package final class EvaluationTables {
  /// By id.
  package let rows: RowTable<Evaluation>
  /// By `<unit>/<period>/<id>`, a star for either of the first two.
  package let listed: RowTable<EvaluationID>
  /// The one that was recorded last, under `last`.
  package let last: RowTable<EvaluationID>

  init(_ list: TableList) {
    rows = list.table("evaluations", of: EvaluationProjector.self)
    listed = list.index("evaluations-listed", of: EvaluationProjector.self)
    last = list.table("evaluations-last", of: EvaluationProjector.self)
  }
}

/// Evaluations, as others read them.
package protocol EvaluationLookup: Lookup {
  func evaluation(_ id: EvaluationID) throws -> Evaluation?
  /// That of a unit for a period.
  func evaluation(of unit: OfficeID, in period: Period) throws -> Evaluation?
  /// The one that was recorded last.
  var lastEvaluation: EvaluationID? { get throws }
}

extension Tables: EvaluationLookup {
  package func evaluation(_ id: EvaluationID) throws -> Evaluation? {
    try evaluations.rows[id.text]
  }

  package func evaluation(of unit: OfficeID, in period: Period) throws -> Evaluation? {
    try evaluations.listed.all(under: ListKey.prefix(unit.text, period.text)).first
      .flatMap(evaluation)
  }

  package var lastEvaluation: EvaluationID? {
    get throws { try evaluations.last[EvaluationProjector.lastKey] }
  }
}

/// What an objection asks of the openness office.
enum EvaluationWork {
  static let settling = WorkRule(
    "evaluation-settling", "答复对评估考核的异议", "Settle an objection to an evaluation",
    ArticleReference(41, 5), by: Article41.evaluators, sends: SettleEvaluation.method)

  static let rules = [settling]

  static func notes(from before: Evaluation?, to after: Evaluation) -> [WorkNote] {
    let (was, now) = (before?.isDisputed ?? false, after.isDisputed)
    guard was != now else { return [] }
    return [
      WorkNote(
        settling, about: after.id, waits: now ? .id(after.office) : nil,
        subject: .evaluation(after.id), notBy: now ? after.recordedBy.map { [$0] } : nil)
    ]
  }
}
