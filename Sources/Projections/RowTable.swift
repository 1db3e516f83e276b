import JSONText

/// One table: rows of one type under text keys, decoded once and written back once.
///
/// A unit of work: changes stay in memory until `flush`, so a row that a group of requests touches
/// a hundred times is decoded and encoded once.
package final class RowTable<Row: Codable & Sendable> {
  package let name: String
  private let store: any TableStore
  private var cache: [String: Cached] = [:]

  private struct Cached {
    var row: Row?
    var isChanged: Bool
  }

  init(_ name: String, in store: any TableStore) {
    self.name = name
    self.store = store
  }

  /// How many rows are held in memory.
  var cachedCount: Int { cache.count }

  package subscript(key: String) -> Row? {
    get throws {
      if let cached = cache[key] { return cached.row }
      let row = try store.row(Array(key.utf8), in: name).map { try RowCodec.decode(Row.self, $0) }
      cache[key] = Cached(row: row, isChanged: false)
      return row
    }
  }

  /// Puts a row, or removes it when there is none.
  package func set(_ key: String, _ row: Row?) {
    cache[key] = Cached(row: row, isChanged: true)
  }

  /// Calls `body` with every row whose key begins with `prefix`, in key order, until it answers
  /// false. Changes are flushed first.
  package func scan(
    prefix: String = "", _ body: (_ key: String, _ row: Row) throws -> Bool
  ) throws {
    try flush()
    try store.scan(Array(prefix.utf8), in: name) { key, row in
      try body(String(decoding: key, as: UTF8.self), try RowCodec.decode(Row.self, row))
    }
  }

  /// Writes what changed, in key order.
  func flush() throws {
    let changed = cache.filter { $0.value.isChanged }.keys
    for key in changed.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let row = cache[key]?.row {
        try store.put(try RowCodec.encode(row), for: Array(key.utf8), in: name)
      } else {
        try store.remove(Array(key.utf8), in: name)
      }
      cache[key]?.isChanged = false
    }
  }

  /// Forgets what is in memory, changes included.
  func forget() { cache.removeAll(keepingCapacity: true) }
}
