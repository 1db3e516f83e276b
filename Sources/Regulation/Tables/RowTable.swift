import JSONText

/// A table whatever its rows are: what `Tables` does with all of them alike.
///
/// Not a generic class: a county has many tables, and each type of rows would be a class that the
/// runtime makes whenever a process starts.
package final class TableUnit {
  package let name: String
  /// Its place among the tables that have been declared with it, from 0.
  package let number: Int
  /// The projector that fills it, by name.
  package let owner: String
  /// What its rows are read and written as; nothing for those that are by hand.
  let rowType: (any JSONDirect.Type)?
  fileprivate let store: any TableStore
  /// What a row in memory is stored as; nothing when there is none.
  private let bytes: (HeldRow) throws -> [UInt8]?

  fileprivate init(
    _ name: String, number: Int, of owner: String, rows type: (any JSONDirect.Type)?,
    in store: any TableStore, bytes: @escaping (HeldRow) throws -> [UInt8]?
  ) {
    self.name = name
    self.number = number
    self.owner = owner
    rowType = type
    self.store = store
    self.bytes = bytes
  }

  /// Calls `body` with every row as it is stored, until it answers false.
  func scanStored(_ body: ([UInt8], [UInt8]) throws -> Bool) throws {
    try store.scan([], after: nil, in: self, body)
  }

  /// The rows in memory, by key: as classes that do not say what a row is, so that looking one up
  /// is compiled once and not for each type at run time.
  fileprivate var rows: [String: HeldRow] = [:]
  /// Those that changed, in the order they changed.
  fileprivate var changed: [HeldRow] = []

  /// How many rows are held in memory.
  var cachedCount: Int { max(rows.count, changed.count) }

  /// How many of them are not written yet.
  var changedCount: Int { changed.count }

  /// Rows that changed, from which on they are written in the order of their keys: neighbours then
  /// change one page after the other. Fewer are written as they changed: all of their pages are in
  /// the processor's cache.
  private static let sortedCount = 256

  /// Writes what changed, in an order that does not depend on a hash seed.
  func flush() throws {
    guard !changed.isEmpty else { return }
    if changed.count >= Self.sortedCount { changed.sort { $0.key < $1.key } }
    for (place, row) in changed.enumerated() {
      // Of what was said of a key of an index more than once, the last holds.
      if place + 1 < changed.count, changed[place + 1].key == row.key { continue }
      let key = Array(row.key.utf8)
      if let bytes = try bytes(row) {
        try store.put(bytes, for: key, in: self)
      } else {
        try store.remove(key, in: self)
      }
      row.isChanged = false
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Forgets what is in memory, changes included.
  package func forget() {
    guard cachedCount > 0 else { return }
    rows.removeAll(keepingCapacity: true)
    changed.removeAll(keepingCapacity: true)
  }
}

/// A row in memory, or that there is none under a key.
private class HeldRow {
  let key: String
  /// Whether it was read or put: what stands under the key is known.
  var isKnown = false
  var isChanged = false

  init(_ key: String) { self.key = key }
}

private final class Held<Row>: HeldRow {
  var row: Row?
}

/// A row of an index as it is stored, or that there is none under a key any more.
private final class HeldBytes: HeldRow {
  let bytes: [UInt8]?

  init(_ key: String, _ bytes: [UInt8]?) {
    self.bytes = bytes
    super.init(key)
  }
}

/// One table: rows of one type under text keys, decoded once and written back once.
///
/// A unit of work: changes stay in memory until `flush`, so a row that a group of requests touches
/// a hundred times is decoded and encoded once. A value, which refers to its unit: copies are the same
/// table.
///
/// An index holds no rows in memory, only what is to be written, in its order: its keys are written
/// far more often than one of them is looked up, and hardly ever twice.
///
/// How a row is read and written comes in from outside: a type parameter with a requirement would
/// make the runtime search every type's conformances when a process starts.
package struct RowTable<Row> {
  package let unit: TableUnit
  private let encode: (Row) throws -> [UInt8]
  private let decode: ([UInt8]) throws -> Row
  /// How a row of an index is written; nothing for a table that holds its rows.
  private let written: ((Row) -> [UInt8])?

  init(
    _ name: String, of owner: String, rows type: (any JSONDirect.Type)?, in list: TableList,
    encode: @escaping (Row) throws -> [UInt8],
    decode: @escaping ([UInt8]) throws -> Row
  ) {
    self.encode = encode
    self.decode = decode
    written = nil
    unit = TableUnit(
      name, number: list.units.count, of: owner, rows: type, in: list.store
    ) { held in
      try unsafeDowncast(held, to: Held<Row>.self).row.map(encode)
    }
  }

  init(
    index name: String, of owner: String, rows type: any JSONDirect.Type,
    in list: TableList, written: @escaping (Row) -> [UInt8],
    decode: @escaping ([UInt8]) throws -> Row
  ) {
    self.encode = written
    self.decode = decode
    self.written = written
    unit = TableUnit(
      name, number: list.units.count, of: owner, rows: type, in: list.store
    ) { held in
      unsafeDowncast(held, to: HeldBytes.self).bytes
    }
  }

  /// A row as it is stored.
  package func bytes(of row: Row) throws -> [UInt8] { try encode(row) }

  package subscript(key: String) -> Row? {
    get throws {
      guard written == nil else {
        try unit.flush()
        return try unit.store.row(Array(key.utf8), in: unit).map(decode)
      }
      let held = held(key)
      if !held.isKnown {
        held.row = try unit.store.row(Array(key.utf8), in: unit).map(decode)
        held.isKnown = true
      }
      return held.row
    }
  }

  /// What is held under a key, from now on at least: a key is looked for once.
  private func held(_ key: String) -> Held<Row> {
    func found(_ held: inout HeldRow) -> HeldRow { held }
    return unsafeDowncast(
      found(&unit.rows[key, default: Held<Row>(key)]), to: Held<Row>.self)
  }

  /// Puts a row, or removes it when there is none.
  package func set(_ key: String, _ row: Row?) {
    if let written {
      unit.changed.append(HeldBytes(key, row.map(written)))
      return
    }
    let held = held(key)
    held.row = row
    held.isKnown = true
    guard !held.isChanged else { return }
    held.isChanged = true
    unit.changed.append(held)
  }

  /// Calls `body` with every row whose key begins with `prefix`, in key order, until it answers
  /// false; with `after`, those whose keys stand behind it. Changes are flushed first.
  package func scan(
    prefix: String = "", after: String? = nil,
    _ body: (_ key: String, _ row: Row) throws -> Bool
  ) throws {
    try unit.flush()
    let after = after.map { Array($0.utf8) }
    try unit.store.scan(Array(prefix.utf8), after: after, in: unit) { key, row in
      try body(String(decoding: key, as: UTF8.self), try decode(row))
    }
  }

  /// Forgets what is in memory, changes included.
  package func forget() { unit.forget() }
}

extension RowTable {
  /// The first key that begins with `prefix` and stands behind `after`.
  func firstKey(prefix: String, after: String?) throws -> String? {
    try first(prefix: prefix, after: after)?.key
  }

  /// The first row whose key begins with `prefix` and stands behind `after`; it is not kept in memory.
  package func first(prefix: String, after: String?) throws -> (key: String, row: Row)? {
    var first: (key: String, row: Row)?
    try scan(prefix: prefix, after: after) { key, row in
      first = (key, row)
      return false
    }
    return first
  }
}

extension RowTable where Row: JSONDirect {
  init(_ name: String, of owner: String, in list: TableList) {
    self.init(
      name, of: owner, rows: Row.self, in: list, encode: { try RowCodec.encode($0) },
      decode: { try RowCodec.decode(Row.self, $0) })
  }
}

extension RowTable {
  /// The rows whose keys begin with an office or a case and a slash, in the order of what stands behind.
  func all(of owner: some TextForm) throws -> [Row] { try all(under: "\(owner.text)/") }

  /// The rows whose keys begin with `prefix`, in the order of what stands behind.
  func all(under prefix: String) throws -> [Row] {
    var rows: [Row] = []
    try scan(prefix: prefix) { _, row in
      rows.append(row)
      return true
    }
    return rows
  }
}
