/// The columns of sites.
package enum ColumnProjector: Projector {
  package static let name = "columns"
  package static let version = 1

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .column(let event) = entry.event else { return }
    let rows = tables.columns.rows
    let key = ColumnTables.key(event.column.site, event.column.column)
    rows.set(key, Column.evolve(try rows[key], event, on: entry.occurredOn))
  }
}

/// What columns are kept in.
package final class ColumnTables {
  /// By `<site>/<column>`, closed ones too.
  package let rows: RowTable<Column>

  init(_ list: TableList) {
    rows = list.table("columns", of: ColumnProjector.self)
  }

  static func key(_ site: SiteID, _ column: ColumnID) -> String { "\(site)/\(column)" }
}

/// Columns, as others read them.
package protocol ColumnLookup: Lookup {
  func column(_ id: ColumnID, of site: SiteID) throws -> Column?
  /// The open columns of a site, by id.
  ///
  /// - Complexity: O(n) in the columns the site ever had.
  func columns(of site: SiteID) throws -> [Column]
}

extension Tables: ColumnLookup {
  package func column(_ id: ColumnID, of site: SiteID) throws -> Column? {
    try columns.rows[ColumnTables.key(site, id)]
  }

  package func columns(of site: SiteID) throws -> [Column] {
    var found: [Column] = []
    try columns.rows.scan(prefix: "\(site)/") { _, column in
      if column.closedOn == nil { found.append(column) }
      return true
    }
    return found
  }
}
