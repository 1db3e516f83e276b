/// Where a table's rows are kept: bytes under a key, in the order of the keys' bytes.
///
/// Two things conform: a transaction of the log, and memory, for a replay that trusts nothing stored.
package protocol TableStore: AnyObject {
  func row(_ key: [UInt8], in table: String) throws -> [UInt8]?
  func put(_ row: [UInt8], for key: [UInt8], in table: String) throws
  func remove(_ key: [UInt8], in table: String) throws
  /// Calls `body` with each key and row whose key begins with `prefix` and, when one is given, stands
  /// behind the key `after`; in key order, until it answers false.
  func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: String,
    _ body: ([UInt8], [UInt8]) throws -> Bool) throws
}

/// Tables in memory: what a replay builds from the log alone.
package final class MemoryStore: TableStore {
  /// Every table's rows; a table without rows may be absent.
  package private(set) var tables: [String: [[UInt8]: [UInt8]]] = [:]

  package init() {}

  package func row(_ key: [UInt8], in table: String) -> [UInt8]? { tables[table]?[key] }

  package func put(_ row: [UInt8], for key: [UInt8], in table: String) {
    tables[table, default: [:]][key] = row
  }

  package func remove(_ key: [UInt8], in table: String) { tables[table]?[key] = nil }

  package func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: String,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) rethrows {
    let rows = (tables[table] ?? [:]).filter { key, _ in
      key.starts(with: prefix) && after.map { $0.lexicographicallyPrecedes(key) } ?? true
    }
    for (key, row) in rows.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard try body(key, row) else { return }
    }
  }
}
