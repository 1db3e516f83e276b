package import Regulation

/// A store that counts what is asked of it: rows read, by key or in a scan, and rows written.
///
/// A scan costs what it reads, as it does on disk: so a large county can be asked in a test.
package final class CountingStore: TableStore {
  private let store = MemoryStore()
  /// The keys of a table in order, until one is added or taken away.
  private var sorted: [String: [[UInt8]]] = [:]
  /// Rows read, by table.
  package private(set) var reads: [String: Int] = [:]
  /// Rows written and taken away, by table.
  package private(set) var writes: [String: Int] = [:]
  /// Bytes of the rows read and written.
  package private(set) var byteCount = 0

  package init() {}

  package var readCount: Int { reads.values.reduce(0, +) }
  package var writeCount: Int { writes.values.reduce(0, +) }

  /// Begins to count anew.
  package func reset() { (reads, writes, byteCount) = ([:], [:], 0) }

  package func row(_ key: [UInt8], in table: TableUnit) -> [UInt8]? {
    let row = store.row(key, in: table)
    count(row, in: table)
    return row
  }

  package func put(_ row: [UInt8], for key: [UInt8], in table: TableUnit) {
    writes[table.name, default: 0] += 1
    byteCount += row.count
    if store.row(key, in: table) == nil { sorted[table.name] = nil }
    store.put(row, for: key, in: table)
  }

  package func remove(_ key: [UInt8], in table: TableUnit) {
    writes[table.name, default: 0] += 1
    sorted[table.name] = nil
    store.remove(key, in: table)
  }

  package func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: TableUnit,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) rethrows {
    let keys = keys(of: table.name)
    var index = firstIndex(in: keys) { key in
      !key.lexicographicallyPrecedes(prefix)
        && after.map { $0.lexicographicallyPrecedes(key) } ?? true
    }
    while index < keys.count, keys[index].starts(with: prefix) {
      let row = store.row(keys[index], in: table)
      count(row, in: table)
      guard let row, try body(keys[index], row) else { return }
      index += 1
    }
  }

  private func count(_ row: [UInt8]?, in table: TableUnit) {
    reads[table.name, default: 0] += 1
    byteCount += row?.count ?? 0
  }

  private func keys(of table: String) -> [[UInt8]] {
    if let keys = sorted[table] { return keys }
    // Texts without combining characters, as keys are, stand in the order of their bytes; they are
    // compared much faster in a debug build.
    let keys = (store.tables[table] ?? [:]).keys.map { String(decoding: $0, as: UTF8.self) }
      .sorted().map { Array($0.utf8) }
    sorted[table] = keys
    return keys
  }

  /// The first of the keys that stands far enough; all behind it do.
  private func firstIndex(in keys: [[UInt8]], _ isFarEnough: ([UInt8]) -> Bool) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if isFarEnough(keys[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
