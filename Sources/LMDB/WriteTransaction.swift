internal import Glibc
internal import Synchronization

/// The one write transaction; what it changed is on disk once ``commit()`` returns.
///
/// Dropping it aborts it. It belongs to the thread that began it. Other processes that want to
/// write wait meanwhile; readers do not.
package struct WriteTransaction: ~Copyable {
  let handle: TransactionHandle
  private let environment: Environment
  private var isEnded = false
  private let isChild: Bool
  /// The named tables as it begins.
  package let tables: NamedTables

  init(
    _ environment: Environment, handle: TransactionHandle, tables: NamedTables, isChild: Bool
  ) {
    self.handle = handle
    self.tables = tables
    self.environment = environment
    self.isChild = isChild
  }

  /// What can be read in the transaction, its own changes included.
  ///
  /// Unsafe: the result must not outlive the transaction, nor be used while a child is open.
  package var reads: Reads { @unsafe get { Reads(transaction: handle) } }

  /// What can be changed in the transaction.
  ///
  /// Unsafe: the result must not outlive the transaction, nor be used while a child is open.
  package var writes: Writes { @unsafe get { Writes(transaction: handle) } }

  /// Begins a transaction inside this one: its commit hands its changes to this one, its drop
  /// leaves this one as it was. This one rests until the child has ended.
  package func beginChild() throws(StoreError) -> WriteTransaction {
    let child = try Calls.begin(try environment.opened(), parent: handle, readOnly: false)
    return WriteTransaction(environment, handle: child, tables: tables, isChild: true)
  }

  /// Makes the changes durable, or for a child hands them up.
  ///
  /// - Throws: anything; the environment is then poisoned until ``Environment/reopen()``, because
  ///   only the files can tell what was kept. `diskFull` also where the operating system only
  ///   said that a write was cut short.
  consuming package func commit() throws(StoreError) {
    var none = tables
    try commit(keeping: &none)
  }

  /// Makes the changes durable, and keeps those of its named tables that it opened; see ``commit()``.
  consuming package func commit(keeping tables: inout NamedTables) throws(StoreError) {
    isEnded = true
    defer { if !isChild { environment.leaveWrite() } }
    do throws(StoreError) {
      if isChild {
        try Calls.commit(handle)
      } else {
        do throws(StoreError) {
          try environment.checkFiles()
        } catch {
          Calls.abort(handle)
          throw error
        }
        try Calls.commit(handle)
        // Written to what has no name any more, it would be lost with this process.
        try environment.checkFiles()
        tables.keep()
      }
    } catch {
      let known = environment.cause(of: error)
      if !isChild, known != .mapFull { environment.poison(known) }
      tables.abandon()
      throw known
    }
  }

  deinit {
    if isEnded { return }
    Calls.abort(handle)
    if !isChild { environment.leaveWrite() }
  }
}

extension Environment {
  /// Waits for the writer lock, which all processes share, and begins.
  ///
  /// A writer that died holding the lock is cleaned up after.
  /// - Throws: `readOnly`, `nestedWrite`, `closed`, `poisoned`.
  package func beginWrite() throws(StoreError) -> WriteTransaction {
    guard !isReadOnly else { throw .readOnly }
    guard !isWritingOnThisThread else { throw .nestedWrite }
    let begun =
      options.isDisposable
      ? try begin(readOnly: false)
      : try WriterWait.during(lock) { () throws(StoreError) in try begin(readOnly: false) }
    writingThread.store(UInt(pthread_self()), ordering: .relaxed)
    return WriteTransaction(
      self, handle: begun.handle, tables: NamedTables(self, begun.tables), isChild: false)
  }

  /// Whether this thread is inside a write transaction already.
  package var isWritingOnThisThread: Bool {
    writingThread.load(ordering: .relaxed) == UInt(pthread_self())
  }

  func leaveWrite() {
    writingThread.store(0, ordering: .relaxed)
    gate.leave()
  }

  /// Tells a full disk from a failing one: the first write that does not fit is cut short, and
  /// LMDB calls that `EIO`. A disposable file has no path to ask by: who made it asks.
  package func cause(of error: StoreError) -> StoreError {
    guard !options.isDisposable, case .system(EIO, _) = error else { return error }
    return Volume.isFull(path) ? .diskFull : error
  }
}
