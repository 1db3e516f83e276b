/// Where a table's rows are kept: bytes under a key, in the order of the keys' bytes.
///
/// Three things conform: a transaction of the log, a scratch file, for a replay that trusts nothing
/// stored, and memory, for one that is small.
package protocol TableStore: AnyObject {
  func row(_ key: [UInt8], in table: String) throws -> [UInt8]?
  func put(_ row: [UInt8], for key: [UInt8], in table: String) throws
  func remove(_ key: [UInt8], in table: String) throws
  /// Calls `body` with each key and row whose key begins with `prefix`, in key order, until it
  /// answers false.
  func scan(
    _ prefix: [UInt8], in table: String, _ body: ([UInt8], [UInt8]) throws -> Bool) throws
}

/// Tables in memory.
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
    _ prefix: [UInt8], in table: String, _ body: ([UInt8], [UInt8]) throws -> Bool
  ) rethrows {
    let rows = (tables[table] ?? [:]).filter { $0.key.starts(with: prefix) }
    for (key, row) in rows.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard try body(key, row) else { return }
    }
  }
}
