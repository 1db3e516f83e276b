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
  /// By `<who or what>/<open, or how it ended>/<last day>/<id>`, as ``DeadlineKey`` writes them.
  package let listed: RowTable<DeadlineID>
  /// The duties that recur, by id; those that are owed by `<rule>/<subject>`, and by `<office>/<id>`.
  package let recurring: RowTable<Recurring>
  package let recurringOf: RowTable<DeadlineID>
  package let recurringBy: RowTable<DeadlineID>
  /// Periods that fell short, by `<rule>/<subject>/<period>`; and their keys by
  /// `<office>/<last day>/<rule>/<subject>/<period>`.
  package let shortfalls: RowTable<Shortfall>
  package let shortfallsOf: RowTable<String>
  /// By `<case>/<step>/<subject>/<id>`; of the case as a whole, with `-` for the step.
  package let byCase: RowTable<DeadlineID>

  /// The duties that recur: the regulation's, unless a test brings others.
  package lazy var recurringRules = DeadlineBook.allRecurring

  static let earliestKey = "earliest"

  init(_ list: TableList) {
    rows = list.table("deadlines", of: DeadlineProjector.self)
    open = list.table("deadlines-open", of: DeadlineProjector.self)
    due = list.index("deadlines-due", of: DeadlineProjector.self)
    dueDays = list.table("deadlines-due-days", of: DeadlineProjector.self)
    clock = list.table("deadline-clock", of: DeadlineProjector.self)
    listed = list.index("deadlines-listed", of: DeadlineProjector.self)
    byCase = list.index("deadlines-by-case", of: DeadlineProjector.self)
    recurring = list.table("recurring", of: DeadlineProjector.self)
    recurringOf = list.table("recurring-of", of: DeadlineProjector.self)
    recurringBy = list.index("recurring-by-office", of: DeadlineProjector.self)
    shortfalls = list.table("shortfalls", of: DeadlineProjector.self)
    shortfallsOf = list.table("shortfalls-by-office", of: DeadlineProjector.self)
  }
}

extension DeadlineTables {
  /// What falls to be missed next, when its term has ended by `now`.
  ///
  /// Of several that end on one day, the first by id: whoever looks, and when, finds them in the
  /// same order.
  ///
  /// - Complexity: one row in memory when nothing is due.
  package func firstMissed(by now: Instant) throws -> Miss? {
    guard let day = try clock[Self.earliestKey], LegalTime.end(of: day) <= now else { return nil }
    var first: DeadlineID?
    try due.scan(prefix: "\(day)/") { _, id in
      first = id
      return false
    }
    guard let first else { return nil }
    return try rows[first.text]?.miss ?? recurring[first.text]?.miss
  }

  /// The deadlines of a rule about a subject that are still asked for, oldest first.
  package func open(_ rule: DeadlineRuleID, of subject: Subject) throws -> [Deadline] {
    try (open["\(rule)/\(subject)"] ?? []).compactMap { try rows[$0.text] }
  }

  /// The deadlines of a case, by step and subject.
  package func of(_ caseID: CaseID) throws -> [Deadline] {
    var found: [Deadline] = []
    try byCase.scan(prefix: "\(caseID)/") { _, id in
      if let row = try rows[id.text] { found.append(row) }
      return true
    }
    return found
  }
}

extension DeadlineTables {
  /// What the correction of a fact changes: the terms that began or were met with it.
  package func changes(
    by fact: FactCorrected, in calendar: WorkingCalendar
  ) throws -> [DeadlineChange] {
    guard let was = fact.was.occurredOn, let now = fact.now?.occurredOn else { return [] }
    return try changes(
      ofEvent: fact.position.value, about: fact.subject, from: was, to: now, in: calendar)
  }

  /// What changes where the event at a position happened on another day.
  ///
  /// - Complexity: O(n) in the deadlines there ever were of what it is about.
  func changes(
    ofEvent position: Int, about subject: Subject, from was: CivilDate, to now: CivilDate,
    in calendar: WorkingCalendar
  ) throws -> [DeadlineChange] {
    var changes: [DeadlineChange] = []
    try listed.scan(prefix: "\(DeadlineKey.member(subject))/") { _, id in
      guard let row = try rows[id.text] else { return true }
      let after = row.corrected(position, from: was, to: now, in: calendar)
      if after != row { changes.append(DeadlineChange(before: row, after: after)) }
      return true
    }
    return changes
  }

  /// The deadlines of a step of a case, or of the case as a whole, that are still asked for; about one
  /// subject, when one is given.
  package func open(
    in caseID: CaseID, _ step: StepID?, _ subject: Subject?
  ) throws -> [Deadline] {
    let prefix = "\(caseID)/\(step?.text ?? "-")/" + (subject.map { "\($0)/" } ?? "")
    var found: [Deadline] = []
    try byCase.scan(prefix: prefix) { _, id in
      if let row = try rows[id.text], row.isOpen { found.append(row) }
      return true
    }
    return found
  }

  /// Whether a case has any deadline, whatever became of it.
  func hasAny(in caseID: CaseID) throws -> Bool {
    try byCase.firstKey(prefix: "\(caseID.text)/", after: nil) != nil
  }

  static func caseKey(_ row: Deadline) -> String? {
    row.caseID.map { "\($0)/\(row.step?.text ?? "-")/\(row.subject)/\(row.id)" }
  }
}

// MARK: The queue of what will be missed

extension DeadlineTables {
  /// The duty that recurs by a rule for a subject; nothing where none is owed.
  package func recurring(_ rule: RecurringRule, of subject: Subject) throws -> Recurring? {
    try recurringOf["\(rule.id)/\(subject)"].flatMap { try recurring[$0.text] }
  }

  func rule(_ id: DeadlineRuleID) -> RecurringRule? { recurringRules.first { $0.id == id } }

  /// Moves something from the day behind which it was missed to another.
  func move(_ id: DeadlineID, from was: CivilDate?, to now: CivilDate?) throws {
    guard was != now else { return }
    if let now {
      due.set("\(now)/\(id)", id)
      dueDays.set("\(now)", (try dueDays["\(now)"] ?? 0) + 1)
      let earliest = try clock[Self.earliestKey]
      if earliest.map({ now < $0 }) ?? true { clock.set(Self.earliestKey, now) }
    }
    if let was {
      due.set("\(was)/\(id)", nil)
      let rest = (try dueDays["\(was)"] ?? 0) - 1
      dueDays.set("\(was)", rest > 0 ? rest : nil)
      if rest <= 0, try clock[Self.earliestKey] == was { try wind() }
    }
  }

  /// Sets the clock to the first day on which something ends.
  private func wind() throws {
    var first: CivilDate?
    try dueDays.scan { day, _ in
      first = try CivilDate(iso8601: day)
      return false
    }
    clock.set(Self.earliestKey, first)
  }
}

/// Deadlines, as others read them.
package protocol DeadlineLookup: Lookup {
  /// The deadlines of a rule about a subject that are still asked for, oldest first.
  func openDeadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline]
  /// The deadlines of a rule about a subject, whatever became of them, in the order of their ids.
  ///
  /// - Complexity: O(n) in the deadlines about the subject.
  func deadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline]
  /// The periods of a rule that fell short for a subject, in their order.
  ///
  /// - Complexity: O(n) in them.
  func shortfalls(_ rule: RecurringRule, of subject: Subject) throws -> [Shortfall]
}

extension Tables: DeadlineLookup {
  package func openDeadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline] {
    try deadlines.open(rule.id, of: subject)
  }

  package func deadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline] {
    var found: [Deadline] = []
    try deadlines.listed.scan(prefix: "\(DeadlineKey.member(subject))/") { _, id in
      if let row = try deadlines.rows[id.text], row.rule == rule.id { found.append(row) }
      return true
    }
    return found
  }

  package func shortfalls(_ rule: RecurringRule, of subject: Subject) throws -> [Shortfall] {
    try deadlines.shortfalls.all(under: "\(rule.id)/\(subject)/")
  }
}
