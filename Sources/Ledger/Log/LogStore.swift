import EventLog
import Regulation

/// The tables of a county, kept beside its log and changed in the same transaction.
final class LogStore: TableStore {
  private let tables: [String: LogTable]
  /// The transaction or snapshot under way; nothing outside of one.
  var snapshot: Snapshot?

  init(_ log: EventLog) throws(LogError) {
    let names = Tables.names
    tables = Dictionary(uniqueKeysWithValues: zip(names, try log.openTables(names)))
  }

  func row(_ key: [UInt8], in table: String) throws -> [UInt8]? {
    try reading().get(key, in: try named(table))
  }

  func put(_ row: [UInt8], for key: [UInt8], in table: String) throws {
    try writing().put(row, for: key, in: try named(table))
  }

  func remove(_ key: [UInt8], in table: String) throws {
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

  /// Takes every row out of a table.
  func empty(_ table: String) throws { try writing().empty(try named(table)) }

  private func named(_ table: String) throws(LogError) -> LogTable {
    guard let found = tables[table] else { throw .invalidRequest("no table \(table)") }
    return found
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
