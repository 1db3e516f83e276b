/// Where a table's rows are kept: bytes under a key, in the order of the keys' bytes.
///
/// Three things conform: a transaction of the log, a scratch file, for a replay that trusts nothing
/// stored, and memory, for one that is small.
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

/// Tables in memory: what is folded without a ledger's files.
package final class MemoryStore: TableStore {
  /// Every table's rows; a table without rows may be absent.
  package private(set) var tables: [String: [[UInt8]: [UInt8]]] = [:]
  /// The keys of each table, in their order.
  private var keys: [String: [[UInt8]]] = [:]

  package init() {}

  package func row(_ key: [UInt8], in table: String) -> [UInt8]? { tables[table]?[key] }

  package func put(_ row: [UInt8], for key: [UInt8], in table: String) {
    guard tables[table, default: [:]].updateValue(row, forKey: key) == nil else { return }
    let place = place(of: key, in: keys[table] ?? [])
    keys[table, default: []].insert(key, at: place)
  }

  package func remove(_ key: [UInt8], in table: String) {
    guard tables[table]?.removeValue(forKey: key) != nil else { return }
    let place = place(of: key, in: keys[table] ?? [])
    keys[table]?.remove(at: place)
  }

  package func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: String,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) rethrows {
    let keys = keys[table] ?? []
    let low = after.map { $0.lexicographicallyPrecedes(prefix) ? prefix : $0 } ?? prefix
    for key in keys[place(of: low, in: keys)...] where key != after {
      guard key.starts(with: prefix), let row = tables[table]?[key], try body(key, row) else {
        return
      }
    }
  }

  /// Where a key stands among others in their order, or would stand.
  private func place(of key: [UInt8], in keys: [[UInt8]]) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
