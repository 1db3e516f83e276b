/// The rows of violations, and the indexes by which they are found.
package final class ViolationTables {
  /// By violation id.
  package let rows: RowTable<Violation>
  /// The open one, by `<kind>/<subject>`.
  package let open: RowTable<ViolationID>

  /// In the order of the log, by `<who or what>/<open or *>/<position>/<id>`.
  package let listed: RowTable<ViolationID>

  init(_ list: TableList) {
    rows = list.table("violations", of: ViolationProjector.self)
    open = list.table("violations-open", of: ViolationProjector.self)
    listed = list.index("violations-listed", of: ViolationProjector.self)
  }

  /// The violation of a kind that stands for a subject.
  package func open(_ kind: ViolationKind, of subject: Subject) throws -> Violation? {
    try open[Self.key(kind, subject)].flatMap { try rows[$0.text] }
  }

  static func key(_ kind: ViolationKind, _ subject: Subject) -> String {
    "\(kind)/\(subject)"
  }
}

/// How the list of violations is asked: about whom or what, and whether it stands.
enum ViolationKey {
  static let open = "open"

  static func member(_ office: OfficeID) -> String { "office:\(office)" }
  static func member(_ subject: Subject) -> String { "subject:\(subject)" }

  /// Every key of a row; a thing has so few that those which stand are sought among all of its own.
  static func keys(of row: Violation) -> [String] {
    let office = row.office.map { [member($0)] } ?? []
    let all =
      [ListKey.prefix(nil), ListKey.prefix(member(row.subject))]
      + office.map { ListKey.prefix($0) }
    let standing = [ListKey.prefix(nil, open)] + office.map { ListKey.prefix($0, open) }
    let digits = "\(row.raisedBy)"
    let place = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    return (row.isOpen ? all + standing : all).map { "\($0)\(place)/\(row.id)" }
  }
}

/// What the ledger saw by itself (A34), and what of it stands.
package enum ViolationProjector: Projector {
  package static let name = "violations"
  package static let version = 2

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
    let before = try violations.rows[id.text]
    let after = Violation.evolve(before, entry)
    violations.rows.set(id.text, after)
    violations.listed.move(
      id, from: before.map(ViolationKey.keys) ?? [], to: after.map(ViolationKey.keys) ?? [])
  }
}

/// What the ledger saw by itself, as others read it.
package protocol ViolationLookup: Lookup {
  /// The violation of a kind that stands for a subject.
  func openViolation(_ kind: ViolationKind, of subject: Subject) throws -> Violation?
  /// Whether one of a kind was ever raised for a subject on the evidence of an event.
  ///
  /// - Complexity: O(n) in the violations of the subject.
  func wasRaised(
    _ kind: ViolationKind, of subject: Subject, onEvidence position: Int
  ) throws -> Bool
}

extension Tables: ViolationLookup {
  package func openViolation(_ kind: ViolationKind, of subject: Subject) throws -> Violation? {
    try violations.open(kind, of: subject)
  }

  package func wasRaised(
    _ kind: ViolationKind, of subject: Subject, onEvidence position: Int
  ) throws -> Bool {
    var found = false
    try violations.listed.scan(prefix: ListKey.prefix(ViolationKey.member(subject))) { _, id in
      let row = try violations.rows[id.text]
      found = row.map { $0.kind == kind && $0.evidence.contains(position) } ?? false
      return !found
    }
    return found
  }
}
