package import CivilTime

/// The rows of deadlines, and the indexes by which they are found.
package final class DeadlineTables {
  /// By deadline id.
  package let rows: RowTable<Deadline>
  /// The deadlines that are still asked for, oldest first, by `<rule>/<subject>`.
  package let open: RowTable<[DeadlineID]>
  /// Those that will be missed, by `<last day>/<id>`: in the order in which they are.
  package let due: RowTable<DeadlineID>
  /// How many end on a day, by that day.
  package let dueDays: RowTable<Int>
  /// One row, under `earliest`: the first day on which one of them ends. None, when there is none.
  package let clock: RowTable<CivilDate>
  /// By `<office>/open/<last day>/<id>` or `<office>/ended/…`; without a last day, 9999-12-31.
  package let byOffice: RowTable<DeadlineID>
  /// By `<case>/<id>`.
  package let byCase: RowTable<DeadlineID>

  /// The deadlines whose status the entry folded last changed, and its position: not a table, but what
  /// the fold tells those behind it, while they fold the same entry.
  fileprivate var changes: [DeadlineChange] = []
  fileprivate var changedBy = 0

  static let earliestKey = "earliest"

  init(_ list: TableList) {
    rows = list.table("deadlines", of: DeadlineProjector.self)
    open = list.table("deadlines-open", of: DeadlineProjector.self)
    due = list.table("deadlines-due", of: DeadlineProjector.self)
    dueDays = list.table("deadlines-due-days", of: DeadlineProjector.self)
    clock = list.table("deadline-clock", of: DeadlineProjector.self)
    byOffice = list.table("deadlines-by-office", of: DeadlineProjector.self)
    byCase = list.table("deadlines-by-case", of: DeadlineProjector.self)
  }
}

extension DeadlineTables {
  func begin(_ entry: Entry) {
    changedBy = entry.position
    if !changes.isEmpty { changes = [] }
  }

  func note(_ change: DeadlineChange) { changes.append(change) }

  /// What an entry changed, while it is being folded.
  package func changes(by entry: Entry) -> [DeadlineChange] {
    entry.position == changedBy ? changes : []
  }
}

extension DeadlineTables {
  /// The deadline that falls to be missed next, when its term has ended by `now`.
  ///
  /// Of several that end on one day, the first by id: whoever looks, and when, finds them in the
  /// same order.
  ///
  /// - Complexity: one row in memory when nothing is due.
  package func firstMissed(by now: Instant) throws -> Deadline? {
    guard let day = try clock[Self.earliestKey], LegalTime.end(of: day) <= now else { return nil }
    var first: DeadlineID?
    try due.scan(prefix: "\(day)/") { _, id in
      first = id
      return false
    }
    return try first.flatMap { try rows[$0.text] }
  }

  /// The deadlines of a rule about a subject that are still asked for, oldest first.
  package func open(_ rule: DeadlineRuleID, of subject: Subject) throws -> [Deadline] {
    try (open["\(rule)/\(subject)"] ?? []).compactMap { try rows[$0.text] }
  }

  /// The deadlines of a case, by rule and subject.
  package func of(_ caseID: CaseID) throws -> [Deadline] {
    var found: [Deadline] = []
    try byCase.scan(prefix: "\(caseID)/") { _, id in
      if let row = try rows[id.text] { found.append(row) }
      return true
    }
    return found
  }
}

/// Deadlines, as others read them.
package protocol DeadlineLookup: Lookup {
  /// The deadlines of a rule about a subject that are still asked for, oldest first.
  func openDeadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline]
}

extension Tables: DeadlineLookup {
  package func openDeadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline] {
    try deadlines.open(rule.id, of: subject)
  }
}
