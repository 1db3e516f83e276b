/// Cases, their subjects, and which of them an office has a part in.
///
/// An event reads and writes the rows of what it reaches: of one subject among six hundred, its own
/// row and the case's. Which steps changed it leaves noted for who folds behind.
package enum CaseProjector: Projector {
  package static let name = "cases"
  /// 4: a row for each subject of a case; an office's cases are counted by their parts. 5: what waits
  /// for whom is another's; cases are listed by status and subject. 6: and by office. 7: a step
  /// knows the first day it can have happened, and what is dated before is counted.
  package static let version = 8

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    try fold(entry, into: tables, under: .regulation)
  }

  package static func fold(
    _ entry: Entry, into tables: Tables, under definitions: Definitions
  ) throws {
    if case .directory(.officeMerged(let event)) = entry.event {
      return try takeOver(from: event.office, to: event.into, tables)
    }
    if case .directory(.officeDissolved(let event)) = entry.event, let keeper = event.keeper {
      return try takeOver(from: event.office, to: keeper, tables)
    }
    guard let id = entry.correlation else { return }
    let before = try tables.cases.rows[id.text]
    guard let definition = try definition(of: before, entry, definitions) else { return }
    let subjects: [SubjectState]
    switch CaseState.reach(of: entry, on: before, under: definition) {
    case .nothing: return
    case .itself: subjects = []
    case .subject(let subject):
      guard let before, let own = try tables.subject(subject, of: before, definition) else {
        return
      }
      subjects = [own]
    case .all: subjects = try before.map { try tables.subjects(of: $0, definition) } ?? []
    }
    guard let after = CaseState.evolve(before, subjects, entry, under: definition) else { return }
    if after.state != before { tables.cases.rows.set(id.text, after.state) }
    for (index, own) in after.subjects.enumerated()
    where before == nil || own != subjects[index] {
      tables.cases.parts.set(key(id, own.subject.subject), own)
    }
    tables.notes.evolved = (after, definition)
    noteListed(before, after, tables)
    noteOffices(before, subjects, after, tables)
    try noteSubjects(before, subjects, after, tables)
    if after.state.disorder > (before?.disorder ?? 0) {
      try noteDisorder(entry, after.state, tables)
    }
    try noteHosts(before, subjects, after, tables)
  }

  static func key(_ id: CaseID, _ subject: Subject) -> String { "\(id)/\(subject)" }

  /// Keeps the cases of a status, and those about a subject, whatever became of them.
  static func noteListed(
    _ before: CaseState?, _ after: CaseEvolved, _ tables: Tables
  ) {
    let (id, listed) = (after.state.id, tables.cases.listed)
    if before?.status != after.state.status {
      if let before { listed.set(ListKey.key(nil, before.status.rawValue, id.text), nil) }
      listed.set(ListKey.key(nil, after.state.status.rawValue, id.text), id)
    }
    guard before == nil else { return }
    for own in after.subjects {
      listed.set(ListKey.key(own.subject.subject.text, nil, id.text), id)
    }
  }

  /// What stands for an office where cases are listed.
  static func member(_ office: OfficeID) -> String { "office:\(office)" }

  static func key(_ office: OfficeID, _ id: CaseID) -> String {
    ListKey.key(member(office), nil, id.text)
  }

  /// Keeps the cases of which an office is or was a host, whatever became of them.
  private static func noteOffices(
    _ before: CaseState?, _ subjects: [SubjectState], _ after: CaseEvolved, _ tables: Tables
  ) {
    var hosts: [OfficeID] = []
    if before?.host != after.state.host { hosts.append(after.state.host) }
    for (index, own) in after.subjects.enumerated() where own.subject.host != hosts.last {
      if before == nil || subjects[index].subject.host != own.subject.host {
        hosts.append(own.subject.host)
      }
    }
    for host in hosts { tables.cases.listed.set(key(host, after.state.id), after.state.id) }
  }

  /// Lists the cases of an office that was merged under the one that took over, the ended ones too.
  private static func takeOver(
    from office: OfficeID, to successor: OfficeID, _ tables: Tables
  ) throws {
    for id in try tables.cases.listed.all(under: ListKey.prefix(member(office))) {
      tables.cases.listed.set(key(successor, id), id)
    }
  }

  /// Keeps, for each subject, which cases about it are open.
  private static func noteSubjects(
    _ before: CaseState?, _ subjects: [SubjectState], _ after: CaseEvolved, _ tables: Tables
  ) throws {
    for (index, own) in after.subjects.enumerated() {
      let was = before?.isOpen(for: subjects[index])
      let now = after.state.isOpen(for: own)
      guard was != now else { continue }
      let key = own.subject.subject.text
      var cases = try tables.cases.subjects[key] ?? SubjectCases()
      if was == nil { cases.count += 1 }
      cases.open.removeAll { $0 == after.state.id }
      if now { cases.open.append(after.state.id) }
      tables.cases.subjects.set(key, cases)
    }
  }

  /// Keeps, for what an event is about, that its date contradicts what it rests on.
  private static func noteDisorder(
    _ entry: Entry, _ state: CaseState, _ tables: Tables
  ) throws {
    guard let key = (entry.event.subject ?? state.first)?.text else { return }
    var cases = try tables.cases.subjects[key] ?? SubjectCases()
    cases.noteDisorder(at: entry.position)
    tables.cases.subjects.set(key, cases)
  }

  /// Keeps, for each office, the running cases it has a part in as host.
  private static func noteHosts(
    _ before: CaseState?, _ subjects: [SubjectState], _ after: CaseEvolved, _ tables: Tables
  ) throws {
    var parts: [String: Int] = [:]
    func count(_ host: OfficeID, _ by: Int) { parts[host.text, default: 0] += by }
    if let before, before.status == .running { count(before.host, -1) }
    if after.state.status == .running { count(after.state.host, 1) }
    for own in subjects where before?.isOpen(for: own) ?? false { count(own.subject.host, -1) }
    for own in after.subjects where after.state.isOpen(for: own) { count(own.subject.host, 1) }
    for (host, change) in parts where change != 0 {
      let key = "\(host)/\(after.state.id)"
      var row = try tables.cases.hosts[key] ?? HostCase(caseID: after.state.id, partCount: 0)
      row.partCount += change
      tables.cases.hosts.set(key, row.partCount > 0 ? row : nil)
    }
  }

  /// The definition a case runs on: the one it began with; nothing for a case that no event began.
  ///
  /// - Throws: `CaseProblem.unknownDefinition`: to leave the case out would give tables that are
  ///   not what the log says.
  package static func definition(
    of state: CaseState?, _ entry: Entry, _ definitions: Definitions
  ) throws(CaseProblem) -> Definition? {
    if let state { return try definitions.definition(of: state) }
    guard case .workflow(.opened(let event)) = entry.event else { return nil }
    if let found = definitions.definition(event.definition, version: event.version) { return found }
    throw .unknownDefinition(
      event.caseID, definition: event.definition, version: event.version)
  }
}

extension CaseState {
  /// Whether the case still runs for a subject.
  fileprivate func isOpen(for subject: SubjectState) -> Bool {
    status == .running && !subject.isDropped
  }
}
