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

  static let earliestKey = "earliest"

  package static let names = [
    "deadlines", "deadlines-open", "deadlines-due", "deadlines-due-days", "deadline-clock",
    "deadlines-by-office", "deadlines-by-case",
  ]

  /// Every table, in the order above.
  let all: [TableUnit]

  init(in store: any TableStore) {
    rows = RowTable("deadlines", in: store)
    open = RowTable("deadlines-open", in: store)
    due = RowTable("deadlines-due", in: store)
    dueDays = RowTable("deadlines-due-days", in: store)
    clock = RowTable("deadline-clock", in: store)
    byOffice = RowTable("deadlines-by-office", in: store)
    byCase = RowTable("deadlines-by-case", in: store)
    all = [rows, open, due, dueDays, clock, byOffice, byCase]
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
