import EventLog
import Regulation

/// The tables of a county, kept beside its log and changed in the same transaction.
///
/// Each table has two places in the log's file, and one of them is what a store reads and writes:
/// see ``TableSlots``.
final class LogStore: TableStore {
  private var places: [String: LogTable] = [:]
  /// The table that was used last, and its place: rows are written table after table.
  private var last: (table: String, place: LogTable)?
  /// The transaction or snapshot under way; nothing outside of one.
  var snapshot: Snapshot?
  /// How many rows were written or removed.
  private(set) var changeCount = 0

  /// Says where the rows of a table lie; a table nobody placed is none of this store's.
  func place(_ table: String, at place: LogTable) {
    places[table] = place
    last = nil
  }

  func placeNowhere() {
    places.removeAll()
    last = nil
  }

  func row(_ key: [UInt8], in table: String) throws -> [UInt8]? {
    try reading().get(key, in: try named(table))
  }

  func put(_ row: [UInt8], for key: [UInt8], in table: String) throws {
    changeCount += 1
    try writing().put(row, for: key, in: try named(table))
  }

  func remove(_ key: [UInt8], in table: String) throws {
    changeCount += 1
    try writing().delete(key, in: try named(table))
  }

  func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: String,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) throws {
    var failure: (any Error)?
    try reading().scan(
      try named(table), prefix: prefix, after: after
    ) { key, row throws(LogError) in
      do {
        return try body(key.array, row.array)
      } catch let error as LogError {
        throw error
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }

  private func named(_ table: String) throws(LogError) -> LogTable {
    if let last, last.table == table { return last.place }
    guard let place = places[table] else {
      throw .invalidRequest("the table \(table) is used where nobody said that it would be")
    }
    last = (table, place)
    return place
  }

  private func reading() throws(LogError) -> Snapshot {
    guard let snapshot else { throw .invalidRequest("a table is used outside a transaction") }
    return snapshot
  }

  private func writing() throws(LogError) -> Transaction {
    guard let transaction = snapshot as? Transaction else {
      throw .invalidRequest("a table is changed outside a write")
    }
    return transaction
  }
}

extension RawSpan {
  /// A copy of the bytes.
  var array: [UInt8] { withUnsafeBytes { unsafe Array($0) } }
}
