import CivilTime

/// Deadlines: what runs for whom, what was missed, what was done late; and duties that recur.
///
/// Reads the tables of sites, offices and calendars, through the effects that chapters of the
/// regulation give their events.
package enum DeadlineProjector: Projector {
  package static let name = "deadlines"
  /// 2: a deadline that was missed says whose it was then, and its last day then; duties recur.
  package static let version = 2
  package static let reads: [any Projector.Type] = [
    DirectoryProjector.self, CalendarProjector.self, InterpretationProjector.self,
    ChangeProjector.self, FilingProjector.self, SiteProjector.self, OfflineProjector.self,
    ClosingProjector.self, AccountProjector.self, ItemProjector.self,
    FindingProjector.self, ResponseProjector.self, OpinionProjector.self, SurveyProjector.self,
    SecurityProjector.self,
    MessageProjector.self, InspectionProjector.self, CounterfeitProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .deadline(.missed(let event)) = entry.event,
      let row = try tables.deadlines.rows[event.deadline.text]
    {
      try put(row.missed(by: entry.position), before: row, tables)
    }
    if case .deadline(.fellShort(let event)) = entry.event {
      try RecurringFold.fellShort(event, entry, tables)
    }
    if case .calendar(.announced) = entry.event {
      try recount(in: tables.calendar, tables)
      try RecurringFold.recount(entry, tables)
    }
    if case .interpretation(.issued(let event)) = entry.event {
      try RecurringFold.reinterpret(event.parameter, entry, tables)
    }
    if case .correction(.made(let fact)) = entry.event {
      for change in try tables.deadlines.changes(by: fact, in: tables.calendar) {
        try put(change.after, before: change.before, tables)
      }
    }
    for effect in try DeadlineEffect.all(of: entry, tables) {
      try apply(effect, entry, tables)
    }
  }

  private static func apply(_ effect: DeadlineEffect, _ entry: Entry, _ tables: Tables) throws {
    let deadlines = tables.deadlines
    switch effect {
    case .start(let start):
      let row = Deadline(start, startedBy: entry.position, in: try tables.calendar)
      // Begun twice by one event under one name, it is one.
      if try deadlines.rows[row.id.text] == nil { try put(row, before: nil, tables) }
    case .meet(let rule, let subject, let part, let caseID, let date):
      for row in try chosen(rule, subject, part, caseID, deadlines) {
        try put(row.met(on: date, by: entry.position), before: row, tables)
      }
    case .cancel(let rule, let subject, let part, let caseID):
      for row in try chosen(rule, subject, part, caseID, deadlines) {
        try put(row.cancelled(by: entry.position), before: row, tables)
      }
    case .reassign(let from, let to, let subject):
      try reassign(from, to, subject, entry, tables)
      try RecurringFold.reassign(from, to, subject, tables)
    case .recurring(let effect): try RecurringFold.apply(effect, entry, tables)
    }
  }

  private static func chosen(
    _ rule: DeadlineRule, _ subject: Subject, _ part: DeadlinePart?, _ caseID: CaseID?,
    _ deadlines: DeadlineTables
  ) throws -> [Deadline] {
    try deadlines.open(rule.id, of: subject).filter {
      (part ?? $0.part) == $0.part && (caseID ?? $0.caseID) == $0.caseID
    }
  }

  private static func reassign(
    _ from: OfficeID, _ to: OfficeID, _ subject: Subject?, _ entry: Entry, _ tables: Tables
  ) throws {
    let deadlines = tables.deadlines
    var moving: [Deadline] = []
    let open = ListKey.prefix(DeadlineKey.member(from), DeadlineKey.open)
    try deadlines.listed.scan(prefix: open) { _, id in
      if let row = try deadlines.rows[id.text], (subject ?? row.subject) == row.subject {
        moving.append(row)
      }
      return true
    }
    for row in moving {
      var moved = row
      moved.office = to
      moved.movedBy = entry.position
      try put(moved, before: row, tables)
    }
  }

  /// Counts anew what is still asked for, under a calendar that changed; a row that a change does
  /// not touch stays as it is.
  ///
  /// - Complexity: O(n) in the open deadlines.
  private static func recount(in calendar: WorkingCalendar, _ tables: Tables) throws {
    let deadlines = tables.deadlines
    var ids: [DeadlineID] = []
    try deadlines.open.scan { _, open in
      ids += open
      return true
    }
    for id in ids {
      guard let row = try deadlines.rows[id.text] else { continue }
      try put(row.recounted(in: calendar), before: row, tables)
    }
  }
}

// MARK: Rows and their indexes

extension DeadlineProjector {
  /// Writes a row that changed, and moves it in every index.
  static func put(_ row: Deadline, before: Deadline?, _ tables: Tables) throws {
    guard row != before else { return }
    let deadlines = tables.deadlines
    tables.notes.deadlines.append(DeadlineChange(before: before, after: row))
    deadlines.rows.set(row.id.text, row)
    if before == nil, let key = DeadlineTables.caseKey(row) { deadlines.byCase.set(key, row.id) }
    try moveOpen(row, before, deadlines)
    deadlines.listed.move(
      row.id, from: before.map(DeadlineKey.keys) ?? [], to: DeadlineKey.keys(of: row))
    try deadlines.move(row.id, from: before?.missableOn, to: row.missableOn)
  }

  private static func moveOpen(
    _ row: Deadline, _ before: Deadline?, _ deadlines: DeadlineTables
  ) throws {
    let wasOpen = before?.isOpen ?? false
    guard wasOpen != row.isOpen else { return }
    let key = "\(row.rule)/\(row.subject)"
    var open = try deadlines.open[key] ?? []
    if row.isOpen { open.append(row.id) } else { open.removeAll { $0 == row.id } }
    deadlines.open.set(key, open.isEmpty ? nil : open)
  }
}
