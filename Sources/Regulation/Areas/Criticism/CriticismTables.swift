import CivilTime

/// Notices of criticism, and which are whose.
package enum CriticismProjector: Projector {
  package static let name = "criticisms"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .criticism(let event) = entry.event else { return }
    let criticisms = tables.criticisms
    let id = event.payload.criticism
    let before = try criticisms.rows[id.text]
    let after = Criticism.evolve(before, event, entry)
    criticisms.rows.set(id.text, after)
    criticisms.listed.move(id, from: keys(of: before), to: keys(of: after))
    tables.notes.work += CriticismWork.notes(from: before, to: after)
    if case .issued = event { criticisms.last.set(lastKey, id) }
  }

  private static func keys(of row: Criticism?) -> [String] {
    guard let row else { return [] }
    return [nil, row.unit.text].flatMap { member in
      [nil, row.phase.rawValue].map { ListKey.prefix(member, $0) + row.id.text }
    }
  }
}

/// What notices of criticism are kept in.
package final class CriticismTables {
  /// By id.
  package let rows: RowTable<Criticism>
  /// By `<unit>/<phase>/<id>`.
  package let listed: RowTable<CriticismID>
  /// The one that was issued last, under `last`.
  package let last: RowTable<CriticismID>

  init(_ list: TableList) {
    rows = list.table("criticisms", of: CriticismProjector.self)
    listed = list.index("criticisms-listed", of: CriticismProjector.self)
    last = list.table("criticisms-last", of: CriticismProjector.self)
  }
}

/// Notices of criticism, as others read them.
package protocol CriticismLookup: Lookup {
  func criticism(_ id: CriticismID) throws -> Criticism?
  /// Those of a unit, oldest first.
  ///
  /// - Complexity: O(n) in them.
  func criticisms(of unit: OfficeID) throws -> [Criticism]
  var lastCriticism: CriticismID? { get throws }
}

extension Tables: CriticismLookup {
  package func criticism(_ id: CriticismID) throws -> Criticism? {
    try criticisms.rows[id.text]
  }

  package func criticisms(of unit: OfficeID) throws -> [Criticism] {
    var ids: [CriticismID] = []
    try criticisms.listed.scan(prefix: ListKey.prefix(unit.text)) { _, id in
      ids.append(id)
      return true
    }
    return try ids.compactMap(criticism)
  }

  package var lastCriticism: CriticismID? {
    get throws { try criticisms.last[CriticismProjector.lastKey] }
  }
}
