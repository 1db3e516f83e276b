import Glibc
package import EventLog
package import Regulation

/// A county's ledger: its log, and the tables folded from it.
///
/// One instance a directory and process; used from one thread at a time. Several processes may
/// have the same ledger open: writers wait for each other, readers for nobody. When one of them has
/// built tables anew, the others find them where they are in their next transaction.
package final class CountyLedger {
  package let log: EventLog
  let store: LogStore
  package let tables: Tables
  /// Which version filled the tables and where they lie, as of the transaction under way.
  private(set) var slots: TableSlots
  /// How far a running machine's clock may move on by itself, in microseconds.
  package var clockLimit = ClockDoubt.usualLimit
  /// The start of the machine that is kept with the next record; nothing when it is kept already.
  var newAnchor: ClockAnchor?
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
    try self.init(county: path, isReadOnly: isReadOnly)
    if try !isReadOnly && !changedProjectors().isEmpty { try rebuildChanged(progress) }
  }

  /// Opens a county's ledger with the tables as they are.
  convenience init(county path: String, isReadOnly: Bool) throws {
    guard access("\(path)/data.mdb", F_OK) == 0 else { throw LedgerError.notALedger }
    try self.init(opening: path, isReadOnly: isReadOnly)
    guard try read({ try $0.event(at: 1)?.type }) == LedgerCreated.type else {
      throw LedgerError.notALedger
    }
  }

  /// Opens the log, or creates it, without looking at what it holds.
  init(
    opening path: String, isReadOnly: Bool,
    mapByteCount: Int = EventLog.Options().mapByteCount
  ) throws {
    var options = EventLog.Options(isReadOnly: isReadOnly)
    options.mapByteCount = mapByteCount
    store = LogStore()
    tables = Tables(in: store)
    do throws(LogError) {
      log = try EventLog.open(path, options: options)
    } catch {
      throw LedgerError.log(error)
    }
    slots = TableSlots(log.table(TableSlots.tableName))
    store.locate = { [unowned self] table in
      log.table(slots[table.owner].slot.name(of: table.name))
    }
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
      // What was read may have been of two states.
      cachedAt = nil
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
    if try slots.refresh(snapshot) {
      store.forgetPlaces()
      tables.forget()
    }
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
