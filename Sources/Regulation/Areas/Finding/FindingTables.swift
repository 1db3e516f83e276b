import CivilTime

/// Findings, and which are whose.
package enum FindingProjector: Projector {
  package static let name = "findings"
  /// 2: findings that were put right, disputes that were rejected, and those of one cause.
  /// 3: what was rectified in time and recorded late is not overdue.
  package static let version = 3
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .finding(let event) = entry.event { try fold(event, entry, tables) }
    if case .deadline(.missed(let event)) = entry.event, let id = event.subject.finding {
      try change(id, tables) { $0.miss(event.rule, event.lastDay) }
    }
    if let (place, office) = moved(entry) {
      for finding in try tables.findings(of: place) where !finding.phase.isEnded {
        try change(finding.id, tables) { $0.office = office }
      }
    }
  }

  private static func fold(_ event: FindingEvent, _ entry: Entry, _ tables: Tables) throws {
    let id = event.payload.finding
    let before = try tables.findings.rows[id.text]
    try put(IssuedFinding.evolve(before, event, entry), before: before, tables)
    guard case .issued(let event) = event else { return }
    tables.findings.last.set(lastKey, id)
    if let former = event.relapseOf { try change(former, tables) { $0.relapses.append(id) } }
  }

  /// The thing that went to another host, and which.
  private static func moved(_ entry: Entry) -> (Subject, OfficeID)? {
    if case .change(.hostMoved(let event)) = entry.event { return (.site(event.site), event.to) }
    if case .account(.hostMoved(let event)) = entry.event {
      return (.account(event.account), event.to)
    }
    if case .account(.change(.changed(let event))) = entry.event, let host = event.now.host {
      return (.account(event.account), host)
    }
    return nil
  }

  private static func change(
    _ id: FindingID, _ tables: Tables, _ body: (inout IssuedFinding) -> Void
  ) throws {
    guard let before = try tables.findings.rows[id.text] else { return }
    var after = before
    body(&after)
    try put(after, before: before, tables)
  }

  private static func put(
    _ after: IssuedFinding?, before: IssuedFinding?, _ tables: Tables
  ) throws {
    guard after != before, let id = (after ?? before)?.id else { return }
    tables.findings.rows.set(id.text, after)
    tables.findings.listed.move(id, from: keys(of: before), to: keys(of: after))
    tables.notes.work += FindingWork.notes(from: before, to: after)
  }

  private static func keys(of finding: IssuedFinding?) -> [String] {
    guard let finding else { return [] }
    let members = [
      nil, finding.office.text, finding.place.text, FindingTables.issuer(finding.issuer),
    ]
    let ofCause = finding.cause.map { [ListKey.prefix(FindingTables.cause($0), nil)] } ?? []
    let asked = [nil, finding.phase.rawValue, FindingTables.kind(finding.kind)]
    return (members.flatMap { member in asked.map { ListKey.prefix(member, $0) } } + ofCause)
      .map { $0 + finding.id.text }
  }
}

/// What findings are kept in.
package final class FindingTables {
  /// By finding id.
  package let rows: RowTable<IssuedFinding>
  /// By `<office, place, or issuer>/<phase or kind>/<finding>`, and `<cause>/*/<finding>`.
  package let listed: RowTable<FindingID>
  /// The finding issued last, under `last`.
  package let last: RowTable<FindingID>

  init(_ list: TableList) {
    rows = list.table("findings", of: FindingProjector.self)
    listed = list.index("findings-listed", of: FindingProjector.self)
    last = list.table("findings-last", of: FindingProjector.self)
  }

  static func issuer(_ office: OfficeID) -> String { "by:\(office)" }
  static func cause(_ first: FindingID) -> String { "for:\(first)" }
  static func kind(_ kind: FindingKind) -> String { "of:\(kind.rawValue)" }
}

/// Findings, as others read them.
package protocol FindingLookup: Lookup {
  func finding(_ id: FindingID) throws -> IssuedFinding?
  /// The findings of a site or an account, oldest first; of one phase, where one is asked for.
  ///
  /// - Complexity: O(n) in them.
  func findings(of place: Subject, in phase: FindingPhase?) throws -> [IssuedFinding]
  /// The findings that one decision issued for one cause, in their order; none where it issued one alone.
  ///
  /// - Complexity: O(n) in them.
  func findings(together finding: IssuedFinding) throws -> [IssuedFinding]
  /// The one that was issued last.
  var lastFinding: FindingID? { get throws }
}

extension FindingLookup {
  func findings(of place: Subject) throws -> [IssuedFinding] {
    try findings(of: place, in: nil)
  }
}

extension Tables: FindingLookup {
  package func finding(_ id: FindingID) throws -> IssuedFinding? { try findings.rows[id.text] }

  package func findings(of place: Subject, in phase: FindingPhase?) throws -> [IssuedFinding] {
    var ids: [FindingID] = []
    try findings.listed.scan(prefix: ListKey.prefix(place.text, phase?.rawValue)) { _, id in
      ids.append(id)
      return true
    }
    return try ids.compactMap(finding)
  }

  package func findings(together finding: IssuedFinding) throws -> [IssuedFinding] {
    let first = finding.cause ?? finding.id
    var others: [FindingID] = []
    try findings.listed.scan(prefix: ListKey.prefix(FindingTables.cause(first), nil)) { _, id in
      others.append(id)
      return true
    }
    return others.isEmpty ? [] : try ([first] + others).compactMap { try self.finding($0) }
  }

  package var lastFinding: FindingID? {
    get throws { try findings.last[FindingProjector.lastKey] }
  }
}
