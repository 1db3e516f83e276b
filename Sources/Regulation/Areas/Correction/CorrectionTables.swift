import JSONText
package import CivilTime

/// A correction that was applied for, and what became of it.
package struct Correction: JSONDirect, Hashable, Sendable {
  package let id: CorrectionID
  package let position: LogPosition
  package let fact: Line
  package let subject: Subject
  package let caseID: CaseID?
  package let filing: FilingKind?
  package let was: FactValues
  package let now: FactValues?
  package let reasons: Passage
  /// The paper that shows what is right.
  package let paper: PaperName
  package let proposedBy: StaffID
  package let proposedOn: CivilDate
  /// The position of the event that made it.
  package var madeBy: LogPosition?
  /// How it ended without being made.
  package var end: CorrectionEnd?
  package var endedBy: StaffID?
  package var endedOn: CivilDate?

  package enum CodingKeys: String, CodingKey {
    case id, position, fact, subject
    case caseID = "case"
    case filing, was, now, reasons, paper, proposedBy, proposedOn, madeBy, end, endedBy, endedOn
  }

  package var isOpen: Bool { madeBy == nil && end == nil }
}

/// What stands of a fact that was put right, or is to be.
package struct CorrectedFact: JSONDirect, Hashable, Sendable {
  /// The correction that is applied for.
  package var open: CorrectionID?
  /// The events that put it right, in their order.
  package var madeBy: [LogPosition] = []
  /// What is right by them.
  package var now = FactValues()
  package var isStruck = false

  package init() {}
}

/// Corrections, and what they say of which event.
package enum CorrectionProjector: Projector {
  package static let name = "corrections"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .correction(let event) = entry.event else { return }
    let corrections = tables.corrections
    switch event {
    case .proposed(let event):
      guard let actor = entry.actor, let document = entry.document else { return }
      corrections.last.set(lastKey, event.correction)
      let row = Correction(
        id: event.correction, position: event.position, fact: event.fact, subject: event.subject,
        caseID: event.caseID, filing: event.filing, was: event.was, now: event.now,
        reasons: event.reasons, paper: PaperName(document), proposedBy: actor,
        proposedOn: entry.occurredOn)
      try change(row, corrections) { $0.open = event.correction }
    case .made(let event):
      guard var row = try corrections.rows[event.correction.text] else { return }
      row.madeBy = LogPosition(entry.position)
      row.endedBy = entry.actor
      row.endedOn = entry.occurredOn
      try change(row, corrections) { fact in
        fact.open = nil
        fact.madeBy += [LogPosition(entry.position)].compactMap(\.self)
        fact.now = fact.now.replaced(by: event.now ?? FactValues())
        fact.isStruck = event.isStruck
      }
    case .ended(let event):
      guard var row = try corrections.rows[event.correction.text] else { return }
      row.end = event.how
      row.endedBy = entry.actor
      row.endedOn = entry.occurredOn
      try change(row, corrections) { $0.open = nil }
    }
  }

  private static func change(
    _ after: Correction, _ corrections: CorrectionTables, _ note: (inout CorrectedFact) -> Void
  ) throws {
    let before = try corrections.rows[after.id.text]
    corrections.rows.set(after.id.text, after)
    corrections.listed.move(
      after.id, from: before.map(CorrectionTables.keys) ?? [], to: CorrectionTables.keys(after))
    let key = CorrectionTables.key(after.position.value, after.filing)
    var fact = try corrections.facts[key] ?? CorrectedFact()
    note(&fact)
    corrections.facts.set(key, fact)
  }
}

/// What corrections are kept in.
package final class CorrectionTables {
  /// By correction id.
  package let rows: RowTable<Correction>
  /// By `<subject or *>/<open or ended>/<correction>`.
  package let listed: RowTable<CorrectionID>
  /// What stands of a fact, by `<position>/<filing or *>`.
  package let facts: RowTable<CorrectedFact>
  /// The correction applied for last, under `last`.
  package let last: RowTable<CorrectionID>

  init(_ list: TableList) {
    rows = list.table("corrections", of: CorrectionProjector.self)
    listed = list.index("corrections-listed", of: CorrectionProjector.self)
    facts = list.table("corrected-facts", of: CorrectionProjector.self)
    last = list.table("corrections-last", of: CorrectionProjector.self)
  }

  static func prefix(_ subject: Subject?, isOpen: Bool) -> String {
    ListKey.prefix(subject?.text, isOpen ? "open" : "ended")
  }

  static func keys(_ row: Correction) -> [String] {
    [nil, row.subject].map { prefix($0, isOpen: row.isOpen) + row.id.text }
  }

  static func key(_ position: Int, _ filing: FilingKind?) -> String {
    ListKey.key("\(position)", nil, filing?.rawValue ?? "*")
  }
}

/// Corrections, as others read them.
package protocol CorrectionLookup: Lookup {
  func correction(_ id: CorrectionID) throws -> Correction?
  /// What stands of a fact that was put right, or is to be.
  func corrected(_ position: Int, _ filing: FilingKind?) throws -> CorrectedFact?
  /// The events that put right what an event says, in their order.
  func corrections(of position: Int) throws -> [LogPosition]
  /// The correction that was applied for last.
  var lastCorrection: CorrectionID? { get throws }
}

extension Tables: CorrectionLookup {
  package func correction(_ id: CorrectionID) throws -> Correction? {
    try corrections.rows[id.text]
  }

  package func corrected(_ position: Int, _ filing: FilingKind?) throws -> CorrectedFact? {
    try corrections.facts[CorrectionTables.key(position, filing)]
  }

  package func corrections(of position: Int) throws -> [LogPosition] {
    var found: [LogPosition] = []
    try corrections.facts.scan(prefix: ListKey.prefix("\(position)")) { _, fact in
      found += fact.madeBy
      return true
    }
    return found.sorted()
  }

  package var lastCorrection: CorrectionID? {
    get throws { try corrections.last[CorrectionProjector.lastKey] }
  }
}
