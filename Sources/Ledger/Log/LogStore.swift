import EventLog
import Regulation

/// The tables of a county, kept beside its log and changed in the same transaction.
///
/// Each table has two places in the log's file, and one of them is what a store reads and writes:
/// see ``TableSlots``.
final class LogStore: TableStore {
  /// Where the rows of a table lie; nowhere for one that is none of this store's.
  var locate: (TableUnit) -> LogTable? = { _ in nil } {
    didSet { forgetPlaces() }
  }
  /// What was located, by the tables' numbers.
  private var places: [(table: ObjectIdentifier, place: LogTable)?] = []
  /// The transaction or snapshot under way; nothing outside of one.
  var snapshot: Snapshot?
  /// How many rows were written or removed.
  private(set) var changeCount = 0

  /// Tables may lie elsewhere from now on.
  func forgetPlaces() { places.removeAll(keepingCapacity: true) }

  func row(_ key: [UInt8], in table: TableUnit) throws -> [UInt8]? {
    try reading().get(key, in: try place(of: table))
  }

  func put(_ row: [UInt8], for key: [UInt8], in table: TableUnit) throws {
    changeCount += 1
    try writing().put(row, for: key, in: try place(of: table))
  }

  func remove(_ key: [UInt8], in table: TableUnit) throws {
    changeCount += 1
    try writing().delete(key, in: try place(of: table))
  }

  func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: TableUnit,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) throws {
    var failure: (any Error)?
    try reading().scan(
      try place(of: table), prefix: prefix, after: after
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

  private func place(of table: TableUnit) throws(LogError) -> LogTable {
    if table.number < places.count, let known = places[table.number],
      known.table == ObjectIdentifier(table)
    {
      return known.place
    }
    guard let place = locate(table) else {
      throw .invalidRequest("the table \(table.name) is used where nobody said that it would be")
    }
    while places.count <= table.number { places.append(nil) }
    places[table.number] = (ObjectIdentifier(table), place)
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
