/// The rows of violations, and the index by which open ones are found.
package final class ViolationTables {
  /// By violation id.
  package let rows: RowTable<Violation>
  /// The open one, by `<kind>/<subject>`.
  package let open: RowTable<ViolationID>

  init(_ list: TableList) {
    rows = list.table("violations", of: ViolationProjector.self)
    open = list.table("violations-open", of: ViolationProjector.self)
  }

  /// The violation of a kind that stands for a subject.
  package func open(_ kind: ViolationKind, of subject: Subject) throws -> Violation? {
    try open[Self.key(kind, subject)].flatMap { try rows[$0.text] }
  }

  static func key(_ kind: ViolationKind, _ subject: Subject) -> String {
    "\(kind)/\(subject)"
  }
}

/// What the ledger saw by itself (A34), and what of it stands.
package enum ViolationProjector: Projector {
  package static let name = "violations"
  package static let version = 1

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .violation(let event) = entry.event else { return }
    let violations = tables.violations
    let id: ViolationID
    let key: String
    switch event {
    case .raised(let event):
      id = event.violation
      key = ViolationTables.key(event.kind, event.subject)
      violations.open.set(key, id)
    case .ended(let event):
      id = event.violation
      key = ViolationTables.key(event.kind, event.subject)
      if try violations.open[key] == id { violations.open.set(key, nil) }
    }
    violations.rows.set(id.text, Violation.evolve(try violations.rows[id.text], entry))
  }
}

/// What the ledger saw by itself, as others read it.
package protocol ViolationLookup: Lookup {
  /// The violation of a kind that stands for a subject.
  func openViolation(_ kind: ViolationKind, of subject: Subject) throws -> Violation?
}

extension Tables: ViolationLookup {
  package func openViolation(_ kind: ViolationKind, of subject: Subject) throws -> Violation? {
    try violations.open(kind, of: subject)
  }
}
