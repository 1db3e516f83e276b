package import JSONText

/// Every table of a county, over one store, as one unit of work: one member an area that keeps any.
///
/// An area's are declared when they are first used: a process that answers one request uses few.
package final class Tables {
  /// What the entry that is being folded has changed so far.
  package var notes = FoldNotes()

  /// The most rows kept in memory from one transaction to the next: enough for every row that a
  /// group of requests touches, and a few tens of megabytes at worst.
  package static let maximumCachedRows = 20_000

  /// Every table's name.
  package static let names = Tables(in: MemoryStore()).all.map(\.name)

  let list: TableList
  /// Those of the areas that were used.
  @exclusivity(unchecked) var held = AreaTables()
  private var isAll = false

  package init(in store: any TableStore) { list = TableList(in: store) }

  /// Every table, in the order in which they are declared: area by area, as an area's are first used.
  package var all: [TableUnit] {
    if !isAll { declareAll() }
    isAll = true
    return list.units
  }

  /// The tables a projector owns, in the order of their names, whatever was used before.
  package func owned(by projector: any Projector.Type) -> [TableUnit] {
    all.filter { $0.owner == projector.name }.sorted { $0.name < $1.name }
  }

  /// The types of the rows of the tables a projector owns, in the order in which they are declared.
  package func rowTypes(of projector: any Projector.Type) -> [any JSONDirect.Type] {
    all.filter { $0.owner == projector.name }.compactMap(\.rowType)
  }

  /// Calls `body` with every row as it is stored, table by table, in the order of their keys; changes
  /// are written first.
  package func forEachRow(
    _ body: (_ table: String, _ key: [UInt8], _ row: [UInt8]) throws -> Void
  ) throws {
    try flush()
    for table in all {
      try table.scanStored { key, row in
        try body(table.name, key, row)
        return true
      }
    }
  }

  /// Writes every change to the store.
  package func flush() throws {
    for table in list.units { try table.flush() }
  }

  /// Forgets everything in memory, changes included.
  package func forget() {
    for table in list.units { table.forget() }
    held.calendars?.forget()
  }

  /// Flushes and forgets when more rows are held in memory than are meant to be.
  package func trim(to limit: Int = Tables.maximumCachedRows) throws {
    guard list.units.reduce(0, { $0 + $1.cachedCount }) > limit else { return }
    try flush()
    forget()
  }

  /// How many rows were changed since they were last written.
  package var changedCount: Int { list.units.reduce(0) { $0 + $1.changedCount } }
}

/// The tables of a county as areas declare them, each in one place: its name, its rows, whose it is.
final class TableList {
  let store: any TableStore
  private(set) var units: [TableUnit] = []

  init(in store: any TableStore) { self.store = store }

  /// Declares a table of a projector.
  func table<Row: JSONDirect>(_ name: String, of owner: any Projector.Type) -> RowTable<Row> {
    let table = RowTable<Row>(name, of: owner.name, in: self)
    units.append(table.unit)
    return table
  }

  /// Declares an index of a projector: ids under the keys by which they are asked for.
  func index<ID: TextForm>(_ name: String, of owner: any Projector.Type) -> RowTable<ID> {
    index(name, of: owner) { id in
      var json = JSONBuffer(reserving: id.text.utf8.count + 2)
      json.string(id.text)
      return json.bytes
    }
  }

  /// Declares an index of numbers.
  func index(_ name: String, of owner: any Projector.Type) -> RowTable<Int> {
    index(name, of: owner) { Array(String($0).utf8) }
  }

  private func index<Row: JSONDirect>(
    _ name: String, of owner: any Projector.Type, _ written: @escaping (Row) -> [UInt8]
  ) -> RowTable<Row> {
    let table = RowTable<Row>(
      index: name, of: owner.name, rows: Row.self, in: self, written: written,
      decode: { try RowCodec.decode(Row.self, $0) })
    units.append(table.unit)
    return table
  }

  /// Declares a table whose rows are read and written by hand.
  func table<Row>(
    _ name: String, of owner: any Projector.Type, _ encode: @escaping (Row) throws -> [UInt8],
    _ decode: @escaping ([UInt8]) throws -> Row
  ) -> RowTable<Row> {
    let table = RowTable<Row>(
      name, of: owner.name, rows: nil, in: self, encode: encode, decode: decode)
    units.append(table.unit)
    return table
  }
}
