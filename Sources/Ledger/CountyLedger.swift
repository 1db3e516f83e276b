import CivilTime
package import EventLog
package import Projections
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
  ///   - isReadOnly: for auditors: nothing on disk is changed, tables of another version are
  ///     reported by `verify` instead of rebuilt.
  ///   - progress: called now and then while tables are rebuilt, with events folded so far and all.
  /// - Throws: `LedgerError`.
  package init(
    at path: String, isReadOnly: Bool = false,
    progress: (_ folded: Int, _ all: Int) -> Void = { _, _ in }
  ) throws {
    do {
      log = try EventLog.open(
        path, options: EventLog.Options(isReadOnly: isReadOnly, tables: Tables.names))
      store = try LogStore(log)
    } catch let error as LogError {
      throw LedgerError.log(error)
    }
    tables = Tables(in: store)
    if !isReadOnly { try rebuildIfChanged(progress) }
  }

  /// Reads one consistent state of log and tables.
  package func read<R>(_ body: (Snapshot) throws -> R) throws -> R {
    try transact { body throws(LogError) in
      try log.read { snapshot throws(LogError) in try body(snapshot) }
    } run: { snapshot in
      try body(snapshot)
    }
  }

  /// Writes in one transaction, on disk when this returns; tables and log together.
  func write<R>(_ body: (Transaction) throws -> R) throws -> R {
    let result = try transact { body throws(LogError) in
      try log.write { transaction throws(LogError) in try body(transaction) }
    } run: { snapshot in
      guard let transaction = snapshot as? Transaction else {
        throw LogError.invalidRequest("a write without a transaction")
      }
      let result = try body(transaction)
      try tables.flush()
      return (result, try transaction.head.position)
    }
    cachedAt = result.1
    return result.0
  }

  /// Runs `body` in a transaction with the tables bound to it, and brings any error back out.
  private func transact<R>(
    _ begin: ((Snapshot) throws(LogError) -> Void) throws(LogError) -> Void,
    run body: (Snapshot) throws -> R
  ) throws -> R {
    var result: Result<R, any Error>?
    do throws(LogError) {
      try begin { snapshot throws(LogError) in
        store.snapshot = snapshot
        defer { store.snapshot = nil }
        do {
          let head = try snapshot.head.position
          if cachedAt != head { tables.forget() }
          cachedAt = snapshot is Transaction ? nil : head
          result = .success(try body(snapshot))
        } catch let error as LogError {
          throw error
        } catch {
          result = .failure(error)
          throw .abandoned("\(error)")
        }
      }
    } catch {
      if case .failure(let failure) = result { throw failure }
      throw LedgerError.log(error)
    }
    guard let result else { throw LedgerError.log(.storage("no result")) }
    return try result.get()
  }
}
