/// Where a table's rows are kept: bytes under a key, in the order of the keys' bytes.
///
/// Three things conform: a transaction of the log, a scratch file, for a replay that trusts nothing
/// stored, and memory, for one that is small.
package protocol TableStore: AnyObject {
  func row(_ key: [UInt8], in table: TableUnit) throws -> [UInt8]?
  func put(_ row: [UInt8], for key: [UInt8], in table: TableUnit) throws
  func remove(_ key: [UInt8], in table: TableUnit) throws
  /// Calls `body` with each key and row whose key begins with `prefix` and, when one is given, stands
  /// behind the key `after`; in key order, until it answers false.
  func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: TableUnit,
    _ body: ([UInt8], [UInt8]) throws -> Bool) throws
}

/// Tables in memory: what is folded without a ledger's files.
package final class MemoryStore: TableStore {
  /// Every table's rows; a table without rows may be absent.
  package private(set) var tables: [String: [[UInt8]: [UInt8]]] = [:]
  /// The keys of each table, in their order.
  private var keys: [String: [[UInt8]]] = [:]

  package init() {}

  package func row(_ key: [UInt8], in table: TableUnit) -> [UInt8]? { tables[table.name]?[key] }

  package func put(_ row: [UInt8], for key: [UInt8], in table: TableUnit) {
    let name = table.name
    guard tables[name, default: [:]].updateValue(row, forKey: key) == nil else { return }
    let place = place(of: key, in: keys[name] ?? [])
    keys[name, default: []].insert(key, at: place)
  }

  package func remove(_ key: [UInt8], in table: TableUnit) {
    let name = table.name
    guard tables[name]?.removeValue(forKey: key) != nil else { return }
    let place = place(of: key, in: keys[name] ?? [])
    keys[name]?.remove(at: place)
  }

  package func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: TableUnit,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) rethrows {
    let name = table.name
    let keys = keys[name] ?? []
    let low = after.map { $0.lexicographicallyPrecedes(prefix) ? prefix : $0 } ?? prefix
    for key in keys[place(of: low, in: keys)...] where key != after {
      guard key.starts(with: prefix), let row = tables[name]?[key], try body(key, row) else {
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
