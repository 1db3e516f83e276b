import EventLog
import Glibc
import Regulation

/// Tables built from the log alone, in a file that goes with the process: what verification compares
/// with, and what a look at the past is answered from.
///
/// Never in the ledger's own directory, which stays as it is.
final class ScratchStore: TableStore {
  /// What a scan reads first, and at most, at a time: many end at their first row.
  private static let firstBatchCount = 4
  static let batchCount = 256

  let scratch: ScratchTables
  private(set) var changeCount = 0

  /// - Parameter kept: a directory to begin as a copy of.
  /// - Throws: `LedgerError.scratch`.
  init(copying kept: String? = nil) throws(LedgerError) {
    let place = Self.place
    do throws(LogError) {
      scratch = try ScratchTables(
        in: place, tables: Tables.names, copying: kept)
    } catch {
      throw .scratch(place: place, error)
    }
  }

  /// Where there is to be room for a copy of every table: `TMPDIR`, or `/var/tmp`.
  static var place: String {
    guard let text = getenv("TMPDIR") else { return "/var/tmp" }
    let place = unsafe String(cString: text)
    return place.isEmpty ? "/var/tmp" : place
  }

  func row(_ key: [UInt8], in table: TableUnit) throws -> [UInt8]? {
    try named { () throws(LogError) in try scratch.get(key, in: table.name) }
  }

  func put(_ row: [UInt8], for key: [UInt8], in table: TableUnit) throws {
    changeCount += 1
    try named { () throws(LogError) in try scratch.put(row, for: key, in: table.name) }
  }

  func remove(_ key: [UInt8], in table: TableUnit) throws {
    changeCount += 1
    try named { () throws(LogError) in try scratch.delete(key, in: table.name) }
  }

  func scan(
    _ prefix: [UInt8], after: [UInt8]?, in table: TableUnit,
    _ body: ([UInt8], [UInt8]) throws -> Bool
  ) throws {
    var start = after.map { $0.lexicographicallyPrecedes(prefix) ? prefix : $0 + [0] } ?? prefix
    var limit = Self.firstBatchCount
    while true {
      let rows = try rows(from: start, limit: limit, in: table)
      for (key, row) in rows {
        guard key.starts(with: prefix), try body(key, row) else { return }
      }
      guard rows.count == limit, let last = rows.last else { return }
      // The first key behind it.
      start = last.key + [0]
      limit = min(limit * 4, Self.batchCount)
    }
  }

  func rows(
    from key: [UInt8], limit: Int, in table: TableUnit
  ) throws -> [(key: [UInt8], row: [UInt8])] {
    try named { () throws(LogError) in try scratch.rows(from: key, limit: limit, in: table.name) }
  }

  func count(_ table: String) throws -> Int {
    try named { () throws(LogError) in try scratch.count(table) }
  }

  /// Puts what was changed where it takes no memory.
  func commit() throws {
    changeCount = 0
    try named { () throws(LogError) in try scratch.commit() }
  }

  /// Says of an error where it was: it is not the ledger's.
  private func named<R>(_ body: () throws(LogError) -> R) throws(LedgerError) -> R {
    do throws(LogError) {
      return try body()
    } catch {
      throw .scratch(place: scratch.place, error)
    }
  }
}
