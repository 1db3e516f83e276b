import CivilTime

/// What waits for whom: the open steps of running cases, the duties that no case carries, and what areas
/// ask for besides.
///
/// Folds what the cases, the deadlines and the areas before it noted that the entry changed; reads no case and
/// scans none, but where a deadline of a whole case changes.
package enum WorkProjector: Projector {
  package static let name = "work"
  /// 4: a duty that begins on a later day says from which.
  /// 5: the day from which what an area asks for is to be done.
  package static let version = 5
  package static let reads: [any Projector.Type] = [
    DirectoryProjector.self, CaseProjector.self, DeadlineProjector.self, ItemProjector.self,
    FindingProjector.self, ResponseProjector.self, OpinionProjector.self, EvaluationProjector.self,
    ErasureProjector.self,
    MessageProjector.self, InspectionProjector.self, CriticismProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    let notes = tables.notes
    if let (evolved, definition) = notes.evolved, !evolved.changes.isEmpty {
      // Most cases have no deadlines: one look for all of their steps.
      let isDated = try tables.deadlines.hasAny(in: evolved.state.id)
      // By subject, of several: what opens for six hundred at once looks each up, and not through all.
      var places: [String: Int] = [:]
      for (place, own) in evolved.subjects.enumerated() { places[own.subject.subject.text] = place }
      for change in evolved.changes {
        let own = change.subject.flatMap { places[$0.text] }.map { evolved.subjects[$0] }
        try note(change, of: own, evolved, definition, entry, tables, isDated)
      }
    }
    for change in notes.deadlines { try note(change, entry, tables) }
    for work in notes.work { try note(work, entry, tables) }
  }

  // MARK: Steps

  private static func note(
    _ change: StepChange, of own: SubjectState?, _ evolved: CaseEvolved,
    _ definition: Definition, _ entry: Entry, _ tables: Tables, _ isDated: Bool
  ) throws {
    guard change.waited != nil || change.waits != nil else { return }
    let id = WorkID(evolved.state.id, change.step.id, change.subject)
    let before = change.waited == nil ? nil : try tables.work.rows[id.text]
    guard let waits = change.waits else {
      if let before { tables.work.remove(before) }
      return
    }
    let host = own?.subject.host ?? evolved.state.host
    let senders = try senders(evolved.state.host, host, entry, waits, tables)
    if var moved = before, change.was?.since == change.now.since {
      // A correction changed what it rests on, and nothing of who is to act.
      if change.waited == waits { return }
      // It waits for another office, and was asked for as before.
      moved.waits = waits
      moved.senders = senders
      tables.work.put(moved, before: before)
      return
    }
    var item = WorkItem(
      id: id, office: nil, kind: nil, roles: change.step.performer.roles,
      version: evolved.state.version, place: definition.index(of: change.step.id),
      subject: change.subject ?? evolved.state.onlySubject, askedBy: entry.position,
      returns: change.now.returns > 0 ? change.now.returns : nil, senders: senders,
      notBy: submitters(change.step, own, evolved, definition))
    item.waits = waits
    if isDated { try date(&item, evolved.state.id, change.step.id, tables.deadlines) }
    tables.work.put(item, before: before)
  }

  /// Who waits for it: who began the case, the subject's host, and who sent it on or back; not the
  /// office that is to act, nor who has left it to the host to carry out.
  private static func senders(
    _ opener: OfficeID, _ host: OfficeID, _ entry: Entry, _ waits: ResolvedOffice,
    _ register: some DirectoryLookup
  ) throws -> [OfficeID]? {
    var senders: [OfficeID] = []
    func add(_ office: OfficeID) throws {
      guard !senders.contains(office) else { return }
      switch waits {
      case .id(let id): if id != office { senders.append(office) }
      case .kind(let kind):
        if try register.office(office)?.kind != kind { senders.append(office) }
      }
    }
    try add(opener)
    try add(host)
    if let acted = entry.onBehalfOf ?? entry.office, waits != .id(host) || isReturn(entry) {
      try add(acted)
    }
    return senders.isEmpty ? nil : senders
  }

  private static func isReturn(_ entry: Entry) -> Bool {
    if case .workflow(.stepReturned) = entry.event { true } else { false }
  }

  /// Who did what the step judges; of a step done once that judges each of several subjects, nobody is
  /// named here, and the rule still holds.
  private static func submitters(
    _ step: Step, _ own: SubjectState?, _ evolved: CaseEvolved, _ definition: Definition
  ) -> [StaffID]? {
    guard !step.judges.isEmpty else { return nil }
    let subject = own ?? (evolved.state.subjectCount == 1 ? evolved.subjects.first : nil)
    var people: [StaffID] = []
    for id in step.judges {
      guard let person = (evolved.state.step(id) ?? subject?.step(id))?.done?.by,
        !people.contains(person)
      else { continue }
      people.append(person)
    }
    return people.isEmpty ? nil : people
  }

  // MARK: Deadlines

  private static func note(
    _ change: DeadlineChange, _ entry: Entry, _ tables: Tables
  ) throws {
    let deadline = change.after
    guard let caseID = deadline.caseID else { return try noteDuty(deadline, entry, tables) }
    var ids: [WorkID] = []
    if let step = deadline.step {
      ids = [WorkID(caseID, step, deadline.subject), WorkID(caseID, step, nil)]
    } else {
      try tables.work.rows.scan(prefix: "\(caseID)/") { _, item in
        if item.subject.map({ $0 == deadline.subject }) ?? true { ids.append(item.id) }
        return true
      }
    }
    for id in ids {
      guard let before = try tables.work.rows[id.text] else { continue }
      guard let (_, step) = id.step else { continue }
      var item = before
      try date(&item, caseID, step, tables.deadlines)
      tables.work.put(item, before: before)
    }
  }

  /// A duty of an office that is part of no case waits as long as it is asked for.
  private static func noteDuty(
    _ deadline: Deadline, _ entry: Entry, _ tables: Tables
  ) throws {
    guard deadline.kind != .hold else { return }
    try redate(deadline, tables)
    let id = WorkID(deadline.id)
    let before = try tables.work.rows[id.text]
    guard deadline.isOpen, let office = deadline.office,
      let roles = DeadlineBook.rule(deadline.rule)?.roles
    else {
      if let before { tables.work.remove(before) }
      return
    }
    tables.work.put(
      WorkItem(
        id: id, office: office, kind: nil, roles: roles, version: nil, place: nil,
        subject: deadline.subject, askedBy: before?.askedBy ?? entry.position, returns: nil,
        senders: nil, notBy: nil, deadline: deadline.id, lastDay: deadline.due?.lastDay,
        earliest: deadline.from > entry.occurredOn ? deadline.from : nil), before: before)
  }

  // MARK: What areas ask for

  private static func note(_ work: WorkNote, _ entry: Entry, _ tables: Tables) throws {
    let before = try tables.work.rows[work.id.text]
    guard let waits = work.waits else {
      if let before { tables.work.remove(before) }
      return
    }
    var item = WorkItem(
      id: work.id, office: nil, kind: nil, roles: work.rule.roles, version: nil, place: nil,
      subject: work.subject, askedBy: before?.askedBy ?? entry.position, returns: nil,
      senders: nil, notBy: work.notBy, earliest: work.earliest)
    item.waits = waits
    try date(&item, by: work.rule, tables.deadlines)
    tables.work.put(item, before: before)
  }

  /// A deadline began, ended or moved that what an area asks for helps to meet.
  private static func redate(_ deadline: Deadline, _ tables: Tables) throws {
    for rule in WorkRule.all where rule.meets.contains(deadline.rule) {
      let id = WorkID(rule, deadline.subject.slug)
      guard let before = try tables.work.rows[id.text] else { continue }
      var item = before
      try date(&item, by: rule, tables.deadlines)
      tables.work.put(item, before: before)
    }
  }

  private static func date(
    _ item: inout WorkItem, by rule: WorkRule, _ deadlines: DeadlineTables
  ) throws {
    guard let subject = item.subject, !rule.meets.isEmpty else { return }
    let first = try rule.meets.flatMap { try deadlines.open($0, of: subject) }
      .min(by: DeadlineList.comesBefore)
    (item.deadline, item.lastDay) = (first?.id, first?.due?.lastDay)
  }

  /// Says by what the item is due: the first of the deadlines that its step meets; else the first that
  /// the case as a whole has to meet. And from which day on what has to last has lasted.
  private static func date(
    _ item: inout WorkItem, _ caseID: CaseID, _ step: StepID, _ deadlines: DeadlineTables
  ) throws {
    let own = try deadlines.open(in: caseID, step, item.subject)
    let due = own.filter { $0.kind != .hold }
    let first =
      try due.min(by: DeadlineList.comesBefore)
      ?? deadlines.open(in: caseID, nil, item.subject).filter { $0.kind != .hold }
      .min(by: DeadlineList.comesBefore)
    (item.deadline, item.lastDay) = (first?.id, first?.due?.lastDay)
    item.earliest = own.filter { $0.kind == .hold }.compactMap { $0.due?.lastDay.adding(days: 1) }
      .max()
  }
}
