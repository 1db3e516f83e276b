internal import Regulation

/// A store that counts what is asked of it: rows read, by key or in a scan, and rows written.
package final class CountingStore: TableStore {
  private let store = MemoryStore()
  package private(set) var readCount = 0
  package private(set) var writeCount = 0
  /// Bytes of the rows read and written.
  package private(set) var byteCount = 0

  package init() {}

  /// Begins to count anew.
  package func reset() { (readCount, writeCount, byteCount) = (0, 0, 0) }

  package func row(_ key: [UInt8], in table: String) -> [UInt8]? {
    let row = store.row(key, in: table)
    readCount += 1
    byteCount += row?.count ?? 0
    return row
  }

  package func put(_ row: [UInt8], for key: [UInt8], in table: String) {
    writeCount += 1
    byteCount += row.count
    store.put(row, for: key, in: table)
  }

  package func remove(_ key: [UInt8], in table: String) {
    writeCount += 1
    store.remove(key, in: table)
  }

  package func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: String,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) rethrows {
    try store.scan(prefix, after: after, in: table) { key, row in
      readCount += 1
      byteCount += row.count
      return try body(key, row)
    }
  }
}
