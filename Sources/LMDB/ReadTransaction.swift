internal import Synchronization

/// One consistent state of the environment, for as long as it lives.
///
/// Keep it short: pages freed meanwhile, in any process, are not used again, so the file grows.
/// Dropping it ends it. May move to another thread, but is used by one at a time.
package struct ReadTransaction: ~Copyable {
  let handle: TransactionHandle
  private let environment: Environment
  private var isEnded = false

  /// The named tables as it begins.
  package let tables: NamedTables

  init(_ environment: Environment, _ begun: Begun) {
    handle = begun.handle
    tables = NamedTables(environment, begun.tables)
    self.environment = environment
  }

  /// What can be read in the transaction.
  ///
  /// Unsafe: the result must not outlive the transaction.
  package var reads: Reads { @unsafe get { Reads(transaction: handle) } }

  /// Does nothing, but as a use it keeps the transaction open until here.
  package borrowing func keep() {}

  /// - Throws: `overtaken` when what was read may not have been one state; see ``Environment``.
  package borrowing func checkState() throws(StoreError) {
    try environment.checkUnlocked(handle)
  }

  /// Ends it and keeps the tables it opened.
  consuming func commit() throws(StoreError) {
    var none = tables
    try end(keeping: &none)
  }

  /// Ends it and keeps those of its named tables that it opened.
  consuming package func end(keeping tables: inout NamedTables) throws(StoreError) {
    isEnded = true
    defer { environment.gate.leave() }
    do throws(StoreError) {
      try Calls.commit(handle)
    } catch {
      tables.abandon()
      throw error
    }
    tables.keep()
  }

  /// Ends it and keeps nothing.
  consuming package func abort(_ tables: inout NamedTables) {
    isEnded = true
    Calls.abort(handle)
    tables.abandon()
    environment.gate.leave()
  }

  deinit {
    if isEnded { return }
    Calls.abort(handle)
    environment.gate.leave()
  }
}

/// A transaction that has begun, and the tables that it sees opened.
struct Begun {
  let handle: TransactionHandle
  let tables: TableHandles
}

extension Environment {
  /// Begins to read the last committed state.
  /// - Throws: `readersFull`, `closed`, `poisoned`, `transactionsInTheWay` when the map was grown
  ///   by another process while this thread has an older transaction open.
  package func beginRead() throws(StoreError) -> ReadTransaction {
    ReadTransaction(self, try begin(readOnly: true))
  }

  /// Begins on the newest map, which may first have to be adopted.
  ///
  /// - Throws: `replaced`; `damaged` when a map of the size the file asks for does not hold it.
  func begin(readOnly: Bool) throws(StoreError) -> Begun {
    for _ in 1...Self.adoptionCount {
      try gate.enter()
      do throws(StoreError) {
        let tables = handles.withLock { $0 }
        let handle = try Calls.begin(try opened(), readOnly: readOnly)
        do throws(StoreError) {
          try checkFiles()
        } catch {
          Calls.abort(handle)
          throw error
        }
        return Begun(handle: handle, tables: tables)
      } catch {
        gate.leave()
        guard error == .mapResized else { throw error }
      }
      try adoptMapSize()
    }
    throw .damaged
  }

  /// How often in a row others may make the map larger before this one has begun.
  private static let adoptionCount = 100
}
