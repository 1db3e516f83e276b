import EventLog
import Glibc
import Regulation

/// Tables built from the log alone, in a file that goes with the process: what verification compares
/// with, and what a look at the past is answered from.
///
/// Never in the ledger's own directory, which stays as it is.
final class ScratchStore: TableStore {
  /// Rows written before they are put where they take no memory: LMDB keeps each page that changes,
  /// and in a large table each row has a page of its own.
  static let maximumChangeCount = 5000
  /// The most rows kept in memory from one commit to the next.
  static let maximumCachedRows = 5000
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

  func row(_ key: [UInt8], in table: String) throws -> [UInt8]? {
    try named { () throws(LogError) in try scratch.get(key, in: table) }
  }

  func put(_ row: [UInt8], for key: [UInt8], in table: String) throws {
    changeCount += 1
    try named { () throws(LogError) in try scratch.put(row, for: key, in: table) }
  }

  func remove(_ key: [UInt8], in table: String) throws {
    changeCount += 1
    try named { () throws(LogError) in try scratch.delete(key, in: table) }
  }

  func scan(
    _ prefix: [UInt8], in table: String, _ body: ([UInt8], [UInt8]) throws -> Bool
  ) throws {
    var start = prefix
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
    from key: [UInt8], limit: Int, in table: String
  ) throws -> [(key: [UInt8], row: [UInt8])] {
    try named { () throws(LogError) in try scratch.rows(from: key, limit: limit, in: table) }
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

/// A fold of the log into scratch tables, in bounded memory.
final class ScratchFold {
  let store: ScratchStore
  let tables: Tables
  /// Every event up to and with this one is folded.
  private(set) var position: Int
  /// Events between two looks at how much memory is in use.
  private static let stride = 16

  /// Begins at the beginning, or from a copy of a kept point.
  init(from kept: KeptPoint? = nil) throws {
    store = try ScratchStore(copying: kept?.path)
    tables = Tables(in: store)
    position = kept?.position ?? 0
  }

  func fold(_ entry: Entry) throws {
    try Projectors.fold(entry, into: tables)
    position = entry.position
    guard position % Self.stride == 0,
      store.changeCount + tables.changedCount >= ScratchStore.maximumChangeCount
    else { return }
    try settle()
  }

  /// Folds what the log holds up to a position.
  func fold(
    _ ledger: CountyLedger, upTo last: Int, _ progress: (_ done: Int, _ all: Int) -> Void
  ) throws {
    try ledger.walk(after: position, upTo: last) { entry in
      try fold(entry)
      if position % CountyLedger.progressStride == 0 { progress(position, last) }
    }
  }

  /// Writes everything that was folded.
  func settle() throws {
    try tables.flush()
    try tables.trim(to: ScratchStore.maximumCachedRows)
    try store.commit()
  }
}
