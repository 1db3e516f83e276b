import CivilTime

/// Deadlines: what runs for whom, what was missed, what was done late.
///
/// Reads the tables of sites, offices and calendars, through the effects that chapters of the
/// regulation give their events.
package enum DeadlineProjector: Projector {
  package static let name = "deadlines"
  package static let version = 1
  package static let reads: [any Projector.Type] = [
    DirectoryProjector.self, CalendarProjector.self, InterpretationProjector.self,
    ChangeProjector.self, FilingProjector.self, SiteProjector.self, OfflineProjector.self,
    ClosingProjector.self, AccountProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .deadline(.missed(let event)) = entry.event,
      let row = try tables.deadlines.rows[event.deadline.text]
    {
      try put(row.missed(by: entry.position), before: row, tables.deadlines)
    }
    if case .calendar(.announced) = entry.event {
      try recount(in: tables.calendar, tables.deadlines)
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
      if try deadlines.rows[row.id.text] == nil { try put(row, before: nil, deadlines) }
    case .meet(let rule, let subject, let part, let caseID, let date):
      for row in try chosen(rule, subject, part, caseID, deadlines) {
        try put(row.met(on: date, by: entry.position), before: row, deadlines)
      }
    case .cancel(let rule, let subject, let part, let caseID):
      for row in try chosen(rule, subject, part, caseID, deadlines) {
        try put(row.cancelled(by: entry.position), before: row, deadlines)
      }
    case .reassign(let from, let to, let subject):
      try reassign(from, to, subject, deadlines)
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
    _ from: OfficeID, _ to: OfficeID, _ subject: Subject?, _ deadlines: DeadlineTables
  ) throws {
    var moving: [Deadline] = []
    try deadlines.byOffice.scan(prefix: "\(from)/open/") { _, id in
      if let row = try deadlines.rows[id.text], (subject ?? row.subject) == row.subject {
        moving.append(row)
      }
      return true
    }
    for row in moving {
      var moved = row
      moved.office = to
      try put(moved, before: row, deadlines)
    }
  }

  /// Counts anew what is still asked for, under a calendar that changed; a row that a change does
  /// not touch stays as it is.
  ///
  /// - Complexity: O(n) in the open deadlines.
  private static func recount(in calendar: WorkingCalendar, _ deadlines: DeadlineTables) throws {
    var ids: [DeadlineID] = []
    try deadlines.open.scan { _, open in
      ids += open
      return true
    }
    for id in ids {
      guard let row = try deadlines.rows[id.text] else { continue }
      try put(row.recounted(in: calendar), before: row, deadlines)
    }
  }
}

// MARK: Rows and their indexes

extension DeadlineProjector {
  private static func put(
    _ row: Deadline, before: Deadline?, _ deadlines: DeadlineTables
  ) throws {
    guard row != before else { return }
    deadlines.rows.set(row.id.text, row)
    if before == nil, let caseID = row.caseID {
      deadlines.byCase.set("\(caseID)/\(row.id)", row.id)
    }
    try moveOpen(row, before, deadlines)
    moveOffice(row, before, deadlines)
    try moveDue(row, before, deadlines)
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

  private static func moveOffice(
    _ row: Deadline, _ before: Deadline?, _ deadlines: DeadlineTables
  ) {
    let (was, now) = (before.flatMap(officeKey), officeKey(row))
    guard was != now else { return }
    if let was { deadlines.byOffice.set(was, nil) }
    if let now { deadlines.byOffice.set(now, row.id) }
  }

  private static func officeKey(_ row: Deadline) -> String? {
    guard let office = row.office else { return nil }
    let day = row.due?.lastDay ?? .latest
    return "\(office)/\(row.isOpen ? "open" : "ended")/\(day)/\(row.id)"
  }

  private static func moveDue(
    _ row: Deadline, _ before: Deadline?, _ deadlines: DeadlineTables
  ) throws {
    let (was, now) = (before?.missableOn, row.missableOn)
    guard was != now else { return }
    if let now {
      deadlines.due.set("\(now)/\(row.id)", row.id)
      deadlines.dueDays.set("\(now)", (try deadlines.dueDays["\(now)"] ?? 0) + 1)
      let earliest = try deadlines.clock[DeadlineTables.earliestKey]
      if earliest.map({ now < $0 }) ?? true {
        deadlines.clock.set(DeadlineTables.earliestKey, now)
      }
    }
    if let was {
      deadlines.due.set("\(was)/\(row.id)", nil)
      let rest = (try deadlines.dueDays["\(was)"] ?? 0) - 1
      deadlines.dueDays.set("\(was)", rest > 0 ? rest : nil)
      if rest <= 0, try deadlines.clock[DeadlineTables.earliestKey] == was {
        try wind(deadlines)
      }
    }
  }

  /// Sets the clock to the first day on which a deadline ends.
  private static func wind(_ deadlines: DeadlineTables) throws {
    var first: CivilDate?
    try deadlines.dueDays.scan { day, _ in
      first = try CivilDate(iso8601: day)
      return false
    }
    deadlines.clock.set(DeadlineTables.earliestKey, first)
  }
}
