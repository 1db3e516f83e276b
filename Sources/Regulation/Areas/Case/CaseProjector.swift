import JSONText
package import CivilTime

/// What waits for somebody: one row for each open step of each running case.
package struct InboxItem: JSONDirect, Hashable, Sendable {
  package let caseID: CaseID
  package let step: StepID
  /// Of a step that is done for each subject of the case.
  package let subject: Subject?
  package let since: Instant
  /// How often it was sent back.
  package let returns: Int

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, subject, since, returns
  }
}

/// How the inbox names the office a step waits for.
package enum InboxKey {
  /// `id:<office>/` for a certain office, `kind:<kind>/` for the county's one of a kind.
  package static func prefix(_ office: ResolvedOffice) -> String {
    switch office {
    case .id(let id): "id:\(id)/"
    case .kind(let kind): "kind:\(kind.rawValue)/"
    }
  }
}

/// Cases, and what of them waits for whom.
package enum CaseProjector: Projector {
  package static let name = "cases"
  package static let version = 3

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    try fold(entry, into: tables, under: .regulation)
  }

  package static func fold(
    _ entry: Entry, into tables: Tables, under definitions: Definitions
  ) throws {
    guard let id = entry.correlation else { return }
    let before = try tables.cases.rows[id.text]
    guard let definition = try definition(of: before, entry, definitions) else { return }
    let after = CaseState.evolve(before, entry, under: definition)
    guard after != before else { return }
    tables.cases.rows.set(id.text, after)
    try note(before, after, tables)
    noteHosts(before, after, tables)
    let was = items(before, definition)
    let now = items(after, definition)
    for (key, _) in was where now[key] == nil { tables.cases.inbox.set(key, nil) }
    for (key, item) in now where was[key] != item { tables.cases.inbox.set(key, item) }
  }

  /// Keeps, for each subject, which cases about it are open.
  private static func note(
    _ before: CaseState?, _ after: CaseState?, _ tables: Tables
  ) throws {
    guard let after else { return }
    for subject in after.subjects {
      let was = before?.isOpen(for: subject.subject)
      let now = after.isOpen(for: subject.subject)
      guard was != now else { continue }
      var cases = try tables.cases.subjects[subject.subject.text] ?? SubjectCases()
      if was == nil { cases.count += 1 }
      cases.open.removeAll { $0 == after.id }
      if now { cases.open.append(after.id) }
      tables.cases.subjects.set(subject.subject.text, cases)
    }
  }

  /// Keeps, for each office, the running cases it has a part in as host.
  private static func noteHosts(_ before: CaseState?, _ after: CaseState?, _ tables: Tables) {
    guard let id = after?.id ?? before?.id else { return }
    let was = before?.runningHosts ?? []
    let now = after?.runningHosts ?? []
    for host in was.subtracting(now) { tables.cases.hosts.set("\(host)/\(id)", nil) }
    for host in now.subtracting(was) { tables.cases.hosts.set("\(host)/\(id)", id) }
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

  private static func items(
    _ state: CaseState?, _ definition: Definition
  ) -> [String: InboxItem] {
    guard let state else { return [:] }
    var items: [String: InboxItem] = [:]
    for waiting in state.waiting(under: definition) {
      let step = "\(waiting.step.id)\(waiting.subject.map { "/\($0)" } ?? "")"
      items["\(InboxKey.prefix(waiting.office))\(state.id)/\(step)"] = InboxItem(
        caseID: state.id, step: waiting.step.id, subject: waiting.subject, since: waiting.since,
        returns: state.step(waiting.step.id, of: waiting.subject)?.returns ?? 0)
    }
    return items
  }
}

extension CaseState {
  /// The offices that do a host's part in a case that runs.
  fileprivate var runningHosts: Set<OfficeID> {
    status == .running ? Set([host] + remaining.map(\.host)) : []
  }

  /// Whether the case still runs for a subject.
  fileprivate func isOpen(for subject: Subject) -> Bool {
    status == .running && !dropped.contains(subject)
  }
}
