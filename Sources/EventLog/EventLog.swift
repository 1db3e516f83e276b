internal import Cryptography
internal import LMDB
internal import Synchronization

/// An append-only log of events in a directory, with a Merkle tree over it and tables beside it.
///
/// May be used from any thread. Readers block nobody. Writers wait for each other, in all
/// processes; what a write did is on disk when ``write(_:)`` returns.
package final class EventLog: Sendable {
  /// How a log is opened.
  package struct Options: Sendable {
    /// For auditors and read-only volumes: nothing is created, changed or locked against others.
    package var isReadOnly = false
    /// Names of the tables beside the log; created when missing, unless read-only.
    package var tables: [String] = []
    /// Address space at the start in bytes; the map grows by itself.
    package var mapByteCount = 1 << 30

    package init() {}

    package init(isReadOnly: Bool = false, tables: [String] = []) {
      self.isReadOnly = isReadOnly
      self.tables = tables
    }
  }

  package let path: String
  package let logID: LogID
  package let isReadOnly: Bool
  let environment: Environment
  let tables: LogTables
  let keys: KeyStore
  private let projections = Mutex(ProjectionTables())
  private let writing = Mutex<Void>(())
  // Touched only inside `writing`.
  private nonisolated(unsafe) let cache = WriterCache()

  /// Opens a log, and creates it unless that is excluded.
  ///
  /// - Throws: `notALog`, `newerFormat`, `alreadyOpen`, `diskFull`, `storage`.
  package static func open(
    _ path: String, options: Options = Options()
  ) throws(LogError) -> EventLog {
    try EventLog(path, options)
  }

  private init(_ path: String, _ options: Options) throws(LogError) {
    var storeOptions = Environment.Options()
    storeOptions.isReadOnly = options.isReadOnly
    storeOptions.mapByteCount = options.mapByteCount
    if options.isReadOnly, !Volume.exists(path + "/data.mdb") {
      throw .notALog("there is no log in \(path)")
    }
    let environment: Environment
    do throws(StoreError) {
      environment = try Environment(path: path, options: storeOptions)
    } catch {
      throw LogError(error)
    }
    let opened = try Self.openTables(environment, isReadOnly: options.isReadOnly)
    self.path = path
    self.environment = environment
    isReadOnly = options.isReadOnly
    (tables, logID) = opened
    keys = KeyStore(directory: path, logID: logID, isReadOnly: options.isReadOnly)
    if !options.tables.isEmpty { _ = try openTables(options.tables) }
  }

  /// Opens the log's own tables; makes them, and draws the log's id, where nothing is yet.
  private static func openTables(
    _ environment: Environment, isReadOnly: Bool
  ) throws(LogError) -> (LogTables, LogID) {
    let names = Layout.TableName.all
    let found = try translating { () throws(StoreError) in
      try environment.open(tables: names) { reads, list throws(StoreError) in
        let tables = LogTables(list)
        return (
          tables: tables, hasMeta: list[0] != nil, isEmpty: try reads.hasNoTables(),
          identity: try tables.map { tables throws(StoreError) in
            try StoredIdentity(reads, tables)
          }
        )
      }
    }
    if !found.hasMeta, !found.isEmpty {
      throw .notALog("the tables in data.mdb are not a log's")
    }
    if let tables = found.tables, let id = try found.identity?.logID() { return (tables, id) }
    if isReadOnly { throw .notALog("the log is not fully created") }
    let made = try translating { () throws(StoreError) in
      try environment.open(tables: names, create: true)
    }
    guard let tables = LogTables(made) else { throw .storage("tables were not created") }
    let drawn = try drawIdentity()
    try translating { () throws(StoreError) in
      try storeIdentity(drawn, environment, tables)
    }
    let stored = try translating { () throws(StoreError) in
      let transaction = try environment.beginRead()
      defer { transaction.keep() }
      return try StoredIdentity(transaction.reads, tables)
    }
    guard let id = try stored.logID() else {
      throw .notALog("the table meta says nothing of a log")
    }
    return (tables, id)
  }

  private static func drawIdentity() throws(LogError) -> [UInt8] {
    do throws(CryptographyError) {
      return try Random.bytes(16)
    } catch {
      throw .storage("no random bytes: \(error)")
    }
  }

  private static func storeIdentity(
    _ id: [UInt8], _ environment: Environment, _ tables: LogTables
  ) throws(StoreError) {
    let transaction = try environment.beginWrite()
    // Another process may have been quicker.
    if try transaction.reads.value(of: Layout.MetaKey.format.bytes, in: tables.meta) == nil {
      let writes = transaction.writes
      try writes.put(id.span.bytes, for: Layout.MetaKey.logID.bytes, in: tables.meta)
      try writes.put(
        Layout.format.bytes, for: Layout.MetaKey.format.bytes, in: tables.meta)
    }
    try transaction.commit()
    try Volume.synchronize(environment.path)
  }

  /// Ends the use of the log; calls that come later answer `storage`.
  ///
  /// Waits for the snapshots of this process. Dropping the last reference does the same.
  package func close() throws(LogError) {
    try translating { () throws(StoreError) in try environment.close() }
  }

  // MARK: Tables

  /// The table of a name beside the log; see ``LogTable``.
  package func table(_ name: String) -> LogTable { projections.withLock { $0.named(name) } }

  /// Opens tables, and unless the log is read-only makes those that are missing.
  ///
  /// For those whose threads share the log: a snapshot cannot open a table while another thread has
  /// opened one since it began, and throws `storage`. A write begins again by itself. What is open stays
  /// open until a full disk has the files opened again.
  package func openTables(_ names: [String]) throws(LogError) -> [LogTable] {
    let tables = names.map(table)
    var isComplete = true
    try read { snapshot throws(LogError) in
      for table in tables where try snapshot.store(of: table) == nil { isComplete = false }
    }
    if !isComplete, !isReadOnly {
      try write { transaction throws(LogError) in
        for table in tables { _ = try transaction.madeStore(of: table) }
      }
    }
    return tables
  }

  // MARK: Transactions

  /// Reads one consistent state.
  ///
  /// Keep it short, at most ``Limits/snapshotEventCount`` events or so: pages freed meanwhile are
  /// not used again. ``walk(after:until:_:)`` reads more.
  package func read<R>(
    _ body: (Snapshot) throws(LogError) -> R
  ) throws(LogError) -> R {
    let transaction = try translating { () throws(StoreError) in try environment.beginRead() }
    let snapshot = Snapshot(
      tables: tables, named: transaction.tables, logID: logID, keys: keys, reads: transaction.reads)
    let result: Result<R, LogError>
    do throws(LogError) {
      result = .success(try body(snapshot))
    } catch {
      result = .failure(error)
    }
    snapshot.end()
    do throws(StoreError) {
      // What was read of two states contradicts itself: that is no fault of the log's.
      try transaction.checkState()
    } catch {
      transaction.abort(&snapshot.named)
      throw LogError(error)
    }
    do throws(StoreError) {
      try transaction.end(keeping: &snapshot.named)
    } catch {
      throw LogError(error)
    }
    return try result.get()
  }

  /// Writes in one transaction, which is on disk when this returns.
  ///
  /// Whatever `body` throws aborts the whole transaction. `body` may be run several times before
  /// one run counts, because the map has to grow in between: it must not act on anything else, or
  /// must begin anew each time.
  ///
  /// Where an event erases objects, their keys are destroyed before this returns. What a killed
  /// process left to be destroyed is, before anything else is written.
  ///
  /// - Throws: what `body` throws; `diskFull`; `storage`, after which it is not known whether the
  ///   transaction is on disk, and nothing more can be written until the log is opened again, or
  ///   until keys that were to be destroyed are.
  package func write<R>(
    _ body: (Transaction) throws(LogError) -> R
  ) throws(LogError) -> R {
    guard !environment.isWritingOnThisThread else { throw LogError(.nestedWrite) }
    var result: Result<R, LogError>?
    writing.withLock { _ in
      cache.hasErased = false
      while result == nil { result = writeOnce(body) }
      guard cache.hasErased else { return }
      if let error = destroyKeys() { result = .failure(error) }
    }
    guard let result else { throw .storage("no result") }
    return try result.get()
  }

  /// One run; nil when the map has grown and another run is due.
  private func writeOnce<R>(
    _ body: (Transaction) throws(LogError) -> R
  ) -> Result<R, LogError>? {
    do throws(StoreError) {
      let store = try environment.beginWrite()
      let pending = try store.reads.value(of: Layout.MetaKey.erasing.bytes, in: tables.meta)
      if let pending { return try destroyKeys(pending.array, store).map { .failure($0) } }
      return try runOnce(store, body)
    } catch {
      return recover(from: error).map { .failure($0) }
    }
  }

  private func runOnce<R>(
    _ store: consuming WriteTransaction, _ body: (Transaction) throws(LogError) -> R
  ) throws(StoreError) -> Result<R, LogError> {
    let transaction: Transaction
    do throws(LogError) {
      transaction = try Transaction(
        tables: tables, logID: logID, keys: keys, store: store, cache: cache)
    } catch {
      return .failure(error)
    }
    let result: Result<R, LogError>
    do throws(LogError) {
      result = .success(try body(transaction))
    } catch {
      result = .failure(error)
    }
    if let failure = transaction.failure {
      transaction.abort()
      throw environment.cause(of: failure)
    }
    guard case .success = result else {
      transaction.abort()
      return result
    }
    do throws(StoreError) {
      try transaction.commit()
    } catch {
      transaction.abort()
      cache.invalidate()
      throw error
    }
    cache.didCommit()
    cache.hasErased = transaction.hasErased
    return result
  }

  /// Destroys the keys that an event of this process decided about; why it could not, if so.
  private func destroyKeys() -> LogError? {
    var outcome: Result<Void, LogError>?
    while outcome == nil { outcome = writeOnce { _ throws(LogError) in } }
    if case .failure(let error) = outcome { return error }
    return nil
  }

  /// Destroys the keys that are to be, and says so in a transaction of its own; why it could not, or
  /// nil when another run is due.
  private func destroyKeys(
    _ pending: [UInt8], _ store: consuming WriteTransaction
  ) throws(StoreError) -> LogError? {
    do throws(LogError) {
      try keys.destroy(pending)
    } catch {
      return error
    }
    _ = try store.writes.delete(Layout.MetaKey.erasing.bytes, in: tables.meta)
    try store.commit()
    return nil
  }

  /// Makes the next run possible, or says why there will be none.
  private func recover(from error: StoreError) -> LogError? {
    do throws(StoreError) {
      switch error {
      case .mapFull:
        try environment.grow()
        return nil
      case .tablesMeanwhile:
        return nil
      case .diskFull:
        cache.invalidate()
        try environment.reopen()
        return .diskFull
      default:
        return LogError(error)
      }
    } catch {
      return LogError(error)
    }
  }
}

/// What the table meta says of a log, as it stands there.
private struct StoredIdentity {
  private let format: String?
  private let id: LogID?
  /// Whether there are no events.
  private let isEmpty: Bool

  init(_ reads: Reads, _ tables: LogTables) throws(StoreError) {
    format = try reads.value(of: Layout.MetaKey.format.bytes, in: tables.meta)?.text
    let bytes = try reads.value(of: Layout.MetaKey.logID.bytes, in: tables.meta)
    id = if let bytes { LogID(bytes) } else { nil }
    isEmpty = try reads.entryCount(of: tables.log) == 0
  }

  /// The log's id; nil when the log was not created to the end.
  func logID() throws(LogError) -> LogID? {
    guard let format else {
      if isEmpty { return nil }
      throw .notALog("the table meta names no format")
    }
    guard format == Layout.format else {
      if format.hasPrefix(Layout.formatFamily) { throw .newerFormat(format) }
      throw .notALog("the table meta names another format")
    }
    guard let id else { throw .corrupt(position: 0, "the log's id is not 16 bytes") }
    return id
  }
}
