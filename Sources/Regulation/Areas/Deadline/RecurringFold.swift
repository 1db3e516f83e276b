import CivilTime

/// Folds duties that recur: each is a row that rolls.
package enum RecurringFold {
  package static func apply(_ effect: RecurringEffect, _ entry: Entry, _ tables: Tables) throws {
    switch effect {
    case .begin(let rule, let subject, let office, let date):
      guard try tables.deadlines.recurring(rule, of: subject) == nil else { return }
      let row = Recurring(
        id: DeadlineID(rule.id, subject, nil, startedBy: entry.position), rule: rule,
        subject: subject, office: office, from: .whole(rule.grain, from: date))
      try put(try rolled(row, rule, entry, tables), before: nil, tables)
    case .count(let rule, let subject, let period, let amount):
      try count(rule, subject, period, amount, entry, tables)
    case .pause(let rule, let subject):
      guard let before = try tables.deadlines.recurring(rule, of: subject) else { return }
      var row = before
      row.isPaused = true
      try put(row, before: before, tables)
    case .resume(let rule, let subject, let date):
      guard let before = try tables.deadlines.recurring(rule, of: subject), before.isPaused else {
        return
      }
      var row = before
      row.isPaused = false
      row.from = max(row.from, .whole(rule.grain, from: date))
      row.periods.removeAll { $0.period < row.from }
      try put(try rolled(row, rule, entry, tables), before: before, tables)
    case .end(let rule, let subject):
      guard let before = try tables.deadlines.recurring(rule, of: subject) else { return }
      try put(nil, before: before, tables)
    }
  }

  // MARK: What is done

  private static func count(
    _ rule: RecurringRule, _ subject: Subject, _ period: Period, _ amount: Int, _ entry: Entry,
    _ tables: Tables
  ) throws {
    let key = shortfallKey(rule.id, subject, period)
    if var shortfall = try tables.deadlines.shortfalls[key] {
      shortfall.done = max(0, shortfall.done + amount)
      let isMadeUp = shortfall.done >= shortfall.needed
      if isMadeUp != (shortfall.madeUpOn != nil) {
        shortfall.madeUpOn = isMadeUp ? entry.occurredOn : nil
        shortfall.madeUpBy = isMadeUp ? entry.position : nil
      }
      tables.deadlines.shortfalls.set(key, shortfall)
      return
    }
    guard let before = try tables.deadlines.recurring(rule, of: subject) else { return }
    var row = try rolled(before, rule, entry, tables)
    guard let first = row.periods.first?.period, period >= first else {
      return try put(row, before: before, tables)
    }
    while let last = row.periods.last?.period, last < period {
      row.periods.append(try open(last.next, rule, tables))
    }
    for index in row.periods.indices where row.periods[index].period == period {
      row.periods[index].done = max(0, row.periods[index].done + amount)
    }
    try put(try rolled(row, rule, entry, tables), before: before, tables)
  }

  /// The row as of an entry: periods whose term has ended with enough done are settled and gone, and
  /// the last one is one in which not enough was done.
  private static func rolled(
    _ row: Recurring, _ rule: RecurringRule, _ entry: Entry, _ tables: Tables
  ) throws -> Recurring {
    var row = row
    if row.periods.isEmpty { row.periods = [try open(row.from, rule, tables)] }
    while row.awaited == nil, let last = row.periods.last {
      row.periods.append(try open(last.period.next, rule, tables))
    }
    let today = LegalTime.date(of: entry.recordedAt)
    while row.periods.count > 1, row.periods[0].done >= row.periods[0].needed,
      row.periods[0].due.lastDay < today
    {
      row.periods.removeFirst()
    }
    return row
  }

  private static func open(
    _ period: Period, _ rule: RecurringRule, _ tables: Tables
  ) throws -> OpenPeriod {
    let demand = try rule.asks(tables, period.first)
    return OpenPeriod(
      period: period, done: 0, needed: demand.count, term: demand.term,
      due: demand.term.due(from: period.last, in: try tables.calendar))
  }

  // MARK: What was not

  /// A period fell short: it is settled, and the next one is waited for.
  package static func fellShort(_ event: PeriodFellShort, _ entry: Entry, _ tables: Tables) throws {
    guard let rule = tables.deadlines.rule(event.rule),
      let before = try tables.deadlines.recurring(rule, of: event.subject),
      let open = before.periods.first(where: { $0.period == event.period })
    else { return }
    let shortfall = Shortfall(
      recurring: before.id, rule: rule.id, subject: before.subject, office: before.office,
      period: open.period, needed: open.needed, done: open.done, term: open.term, due: open.due,
      fellShortBy: entry.position, madeUpOn: nil, madeUpBy: nil)
    let key = shortfallKey(rule.id, before.subject, open.period)
    tables.deadlines.shortfalls.set(key, shortfall)
    if let office = before.office {
      tables.deadlines.shortfallsOf.set("\(office)/\(open.due.lastDay)/\(key)", key)
    }
    var row = before
    row.periods.removeAll { $0.period <= open.period }
    if row.periods.isEmpty { row.periods = [try Self.open(open.period.next, rule, tables)] }
    try put(try rolled(row, rule, entry, tables), before: before, tables)
  }

  // MARK: What changes what is asked for

  /// Counts every term anew under a calendar that changed. A period that fell short just before the
  /// one that is waited for, and now ends later, runs again.
  ///
  /// - Complexity: O(n) in the duties.
  package static func recount(_ entry: Entry, _ tables: Tables) throws {
    let calendar = try tables.calendar
    try forEach(tables) { before, rule in
      var row = before
      for index in row.periods.indices {
        row.periods[index].due = row.periods[index].term.due(
          from: row.periods[index].period.last, in: calendar)
      }
      if let first = row.periods.first?.period,
        let again = try reopened(before: first, rule, before, calendar, tables)
      {
        row.periods.insert(again, at: 0)
      }
      try put(row, before: before, tables)
    }
  }

  private static func reopened(
    before period: Period, _ rule: RecurringRule, _ row: Recurring, _ calendar: WorkingCalendar,
    _ tables: Tables
  ) throws -> OpenPeriod? {
    let former = Period(rule.grain, of: period.first.adding(days: -1))
    let key = shortfallKey(rule.id, row.subject, former)
    guard let shortfall = try tables.deadlines.shortfalls[key] else { return nil }
    let due = shortfall.term.due(from: former.last, in: calendar)
    guard due.lastDay > shortfall.due.lastDay else { return nil }
    tables.deadlines.shortfalls.set(key, nil)
    if let office = shortfall.office {
      tables.deadlines.shortfallsOf.set("\(office)/\(shortfall.due.lastDay)/\(key)", nil)
    }
    return OpenPeriod(
      period: former, done: shortfall.done, needed: shortfall.needed, term: shortfall.term,
      due: due)
  }

  /// Asks anew what periods that have not begun yet are asked for; what runs keeps what it began with.
  ///
  /// - Complexity: O(n) in the duties, for a parameter that a duty depends on.
  package static func reinterpret(_ parameter: ParameterID, _ entry: Entry, _ tables: Tables) throws
  {
    guard tables.deadlines.recurringRules.contains(where: { $0.parameters.contains(parameter) })
    else {
      return
    }
    let today = LegalTime.date(of: entry.recordedAt)
    try forEach(tables) { before, rule in
      guard rule.parameters.contains(parameter) else { return }
      var row = before
      for index in row.periods.indices where row.periods[index].period.first > today {
        var open = try open(row.periods[index].period, rule, tables)
        open.done = row.periods[index].done
        row.periods[index] = open
      }
      try put(try rolled(row, rule, entry, tables), before: before, tables)
    }
  }

  /// What one office owes is owed by another from now on, all of it or about one subject.
  static func reassign(
    _ from: OfficeID, _ to: OfficeID, _ subject: Subject?, _ tables: Tables
  ) throws {
    var moving: [Recurring] = []
    try tables.deadlines.recurringBy.scan(prefix: "\(from)/") { _, id in
      if let row = try tables.deadlines.recurring[id.text], (subject ?? row.subject) == row.subject
      {
        moving.append(row)
      }
      return true
    }
    for before in moving {
      var row = before
      row.office = to
      try put(row, before: before, tables)
    }
  }

  private static func forEach(
    _ tables: Tables, _ body: (Recurring, RecurringRule) throws -> Void
  ) throws {
    var ids: [DeadlineID] = []
    try tables.deadlines.recurringOf.scan { _, id in
      ids.append(id)
      return true
    }
    for id in ids {
      guard let row = try tables.deadlines.recurring[id.text],
        let rule = tables.deadlines.rule(row.rule)
      else { continue }
      try body(row, rule)
    }
  }

  // MARK: Rows and their indexes

  static func shortfallKey(
    _ rule: DeadlineRuleID, _ subject: Subject, _ period: Period
  ) -> String {
    "\(rule)/\(subject)/\(period)"
  }

  private static func put(_ row: Recurring?, before: Recurring?, _ tables: Tables) throws {
    guard row != before, let any = row ?? before else { return }
    let deadlines = tables.deadlines
    deadlines.recurring.set(any.id.text, row)
    if (row == nil) != (before == nil) {
      deadlines.recurringOf.set("\(any.rule)/\(any.subject)", row?.id)
    }
    let (was, now) = (before?.office, row?.office)
    if was != now {
      if let was { deadlines.recurringBy.set("\(was)/\(any.id)", nil) }
      if let now { deadlines.recurringBy.set("\(now)/\(any.id)", any.id) }
    }
    try deadlines.move(any.id, from: before?.missableOn, to: row?.missableOn)
  }
}
