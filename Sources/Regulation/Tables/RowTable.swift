import JSONText

/// A table whatever its rows are: what `Tables` does with all of them alike.
package class TableUnit {
  package let name: String
  /// The projector that fills it; nothing for what is not folded from the log.
  let owner: String?
  /// What its rows are read and written as; nothing for those that are by hand.
  let rowType: (any JSONDirect.Type)?
  fileprivate let store: any TableStore

  init(
    _ name: String, of owner: String?, rows type: (any JSONDirect.Type)?, in store: any TableStore
  ) {
    self.name = name
    self.owner = owner
    rowType = type
    self.store = store
  }

  /// Calls `body` with every row as it is stored, until it answers false.
  func scanStored(_ body: ([UInt8], [UInt8]) throws -> Bool) throws {
    try store.scan([], in: name, body)
  }

  /// How many rows are held in memory.
  var cachedCount: Int { 0 }

  /// Whether any row was asked for or put since all were forgotten: most processes use few of the
  /// tables, and what a table holds its rows in is made at its first use.
  fileprivate(set) final var isInUse = false

  func flush() throws {}

  package func forget() {}
}

/// One table: rows of one type under text keys, decoded once and written back once.
///
/// A unit of work: changes stay in memory until `flush`, so a row that a group of requests touches
/// a hundred times is decoded and encoded once.
///
/// How a row is read and written comes in from outside: a type parameter with a requirement would
/// make the runtime search every type's conformances when a process starts, and a county has many
/// tables.
package final class RowTable<Row>: TableUnit {
  private let encode: (Row) throws -> [UInt8]
  private let decode: ([UInt8]) throws -> Row
  private var cache: [String: Cached] = [:]
  /// The keys of changed rows, in the order they changed.
  private var changed: [String] = []

  private struct Cached {
    var row: Row?
    var isChanged: Bool
  }

  init(
    _ name: String, of owner: String?, rows type: (any JSONDirect.Type)?, in store: any TableStore,
    encode: @escaping (Row) throws -> [UInt8],
    decode: @escaping ([UInt8]) throws -> Row
  ) {
    self.encode = encode
    self.decode = decode
    super.init(name, of: owner, rows: type, in: store)
  }

  override var cachedCount: Int { isInUse ? cache.count : 0 }

  /// A row as it is stored.
  package func bytes(of row: Row) throws -> [UInt8] { try encode(row) }

  package subscript(key: String) -> Row? {
    get throws {
      if isInUse, let cached = cache[key] { return cached.row }
      let row = try store.row(Array(key.utf8), in: name).map(decode)
      isInUse = true
      cache[key] = Cached(row: row, isChanged: false)
      return row
    }
  }

  /// Puts a row, or removes it when there is none.
  package func set(_ key: String, _ row: Row?) {
    isInUse = true
    if cache.updateValue(Cached(row: row, isChanged: true), forKey: key)?.isChanged != true {
      changed.append(key)
    }
  }

  /// Calls `body` with every row whose key begins with `prefix`, in key order, until it answers
  /// false. Changes are flushed first.
  package func scan(
    prefix: String = "", _ body: (_ key: String, _ row: Row) throws -> Bool
  ) throws {
    try flush()
    try store.scan(Array(prefix.utf8), in: name) { key, row in
      try body(String(decoding: key, as: UTF8.self), try decode(row))
    }
  }

  /// Writes what changed, in an order that does not depend on a hash seed.
  override func flush() throws {
    guard !changed.isEmpty else { return }
    for key in changed.sorted() {
      if let row = cache[key]?.row {
        try store.put(try encode(row), for: Array(key.utf8), in: name)
      } else {
        try store.remove(Array(key.utf8), in: name)
      }
      cache[key]?.isChanged = false
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Forgets what is in memory, changes included.
  override package func forget() {
    guard isInUse else { return }
    isInUse = false
    cache.removeAll(keepingCapacity: true)
    changed.removeAll(keepingCapacity: true)
  }
}

extension RowTable where Row: JSONDirect {
  convenience init(_ name: String, of owner: String?, in store: any TableStore) {
    self.init(
      name, of: owner, rows: Row.self, in: store, encode: { try RowCodec.encode($0) },
      decode: { try RowCodec.decode(Row.self, $0) })
  }
}

extension RowTable {
  /// The rows whose keys begin with an office or a case and a slash, in the order of what stands behind.
  func all(of owner: some TextForm) throws -> [Row] {
    var rows: [Row] = []
    try scan(prefix: "\(owner.text)/") { _, row in
      rows.append(row)
      return true
    }
    return rows
  }
}
