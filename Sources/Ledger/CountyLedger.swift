import Glibc
package import EventLog
package import Regulation

/// A county's ledger: its log, and the tables folded from it.
///
/// One instance a directory and process; used from one thread at a time. Several processes may
/// have the same ledger open: writers wait for each other, readers for nobody.
package final class CountyLedger {
  package let log: EventLog
  let store: LogStore
  package let tables: Tables
  /// The head of the log that the rows in memory belong to; nothing when they belong to none.
  private var cachedAt: UInt64?

  /// Opens the ledger in a directory, and rebuilds tables whose projector changed.
  ///
  /// - Parameters:
  ///   - path: the directory `siteledger-admin init` made.
  ///   - isReadOnly: for auditors: nothing on disk is changed, tables of another version are
  ///     reported by `verify` instead of rebuilt.
  ///   - progress: called now and then while tables are rebuilt, with events folded so far and all.
  /// - Throws: `LedgerError`.
  package convenience init(
    at path: String, isReadOnly: Bool = false,
    progress: (_ folded: Int, _ all: Int) -> Void = { _, _ in }
  ) throws {
    guard access("\(path)/data.mdb", F_OK) == 0 else { throw LedgerError.notALedger }
    try self.init(opening: path, isReadOnly: isReadOnly)
    guard try read({ _ in try hasCounty() }) else { throw LedgerError.notALedger }
    if !isReadOnly { try rebuildIfChanged(progress) }
  }

  /// Opens the log, or creates it, without looking at what it holds.
  init(
    opening path: String, isReadOnly: Bool,
    mapByteCount: Int = EventLog.Options().mapByteCount
  ) throws {
    var options = EventLog.Options(isReadOnly: isReadOnly, tables: Tables.names)
    options.mapByteCount = mapByteCount
    do throws(LogError) {
      log = try EventLog.open(path, options: options)
      store = try LogStore(log)
    } catch {
      throw LedgerError.log(error)
    }
    tables = Tables(in: store)
  }

  /// Whether the log begins as a county's does.
  private func hasCounty() throws -> Bool {
    try store.snapshot?.event(at: 1)?.type == LedgerCreated.type
  }

  /// Reads one consistent state of log and tables.
  package func read<R>(_ body: (Snapshot) throws -> R) throws -> R {
    var failure: (any Error)?
    do throws(LogError) {
      return try log.read { snapshot throws(LogError) in
        try bind(snapshot, &failure) {
          cachedAt = try snapshot.head.position
          let result = try body(snapshot)
          try tables.trim()
          return result
        }
      }
    } catch {
      throw failure ?? LedgerError.log(error)
    }
  }

  /// Writes in one transaction, on disk when this returns; tables and log together.
  func write<R>(_ body: (Transaction) throws -> R) throws -> R {
    var failure: (any Error)?
    var head: UInt64 = 0
    do throws(LogError) {
      let result = try log.write { transaction throws(LogError) in
        try bind(transaction, &failure) {
          // Rows of a write belong to the log only once it is on disk.
          cachedAt = nil
          let result = try body(transaction)
          try tables.flush()
          try tables.trim()
          head = try transaction.head.position
          return result
        }
      }
      cachedAt = head
      return result
    } catch {
      throw failure ?? LedgerError.log(error)
    }
  }

  /// Runs `body` with the tables bound to a transaction; an error that is not the log's is put
  /// aside, and the transaction abandoned.
  private func bind<R>(
    _ snapshot: Snapshot, _ failure: inout (any Error)?, _ body: () throws -> R
  ) throws(LogError) -> R {
    failure = nil
    store.snapshot = snapshot
    defer { store.snapshot = nil }
    if cachedAt != (try snapshot.head.position) { tables.forget() }
    do {
      return try body()
    } catch let error as LogError {
      throw error
    } catch {
      failure = error
      throw .abandoned("\(error)")
    }
  }
}
