internal import CLMDB
internal import Synchronization

/// An LMDB environment: a directory with the data and the lock file, mapped once by this process.
///
/// Read transactions run on any thread and block nobody. One write transaction runs at a time,
/// among all processes. Every commit is on disk when it returns: the environment is never opened
/// with `MDB_NOSYNC`, `MDB_NOMETASYNC` or `MDB_WRITEMAP`, unless it is a disposable one.
///
/// - The map starts at `mapByteCount` and only grows: by ``grow()``, or because another process
///   grew it, which a beginning transaction adopts by itself.
/// - After a failed commit no transaction can begin until ``reopen()`` has succeeded.
/// - Opening a directory twice in a process is refused (`alreadyOpen`).
/// - A forked child must not use an environment of its parent.
package final class Environment: @unchecked Sendable {
  // Unchecked because LMDB's environment is itself safe for many threads, and `handle`, `map` and
  // `names` change only under `gate.exclusively` or `control`, which no transaction overlaps.

  /// How an environment is opened.
  package struct Options: Sendable {
    /// Whether write transactions are refused and the files are left as they are.
    package var isReadOnly = false
    /// Whether a missing directory is made.
    package var createsDirectory = true
    /// The map's size at the start in bytes; sparse, so it costs address space only.
    package var mapByteCount = 1 << 30
    /// Whether it is this process's own and goes with it: the path is that of one file, which has to
    /// lead there only while it is being opened; nothing is synchronized, nobody else can have it
    /// open, and it cannot be reopened.
    package var isDisposable = false
    /// Named tables an environment can hold open: those of the log, and two for each table beside it.
    package var tables: UInt32 = 512
    /// Reader slots, for all processes together (64 bytes each in the lock file).
    package var readers: UInt32 = 510

    package init() {}
  }

  /// The largest map, 64 TiB: half of the address space of a process.
  static let mapByteCountLimit = 1 << 46

  package let path: String
  package let isReadOnly: Bool
  /// Whether opening made the directory.
  package let isNew: Bool
  let gate = Gate()
  private let identity: FileIdentity
  let options: Options
  /// Nothing where the environment is used without one.
  let lock: LockFile?
  private let flags: UInt32
  /// The files as they were opened; nothing of a disposable environment, whose have no names.
  private var files: OpenedFiles?
  private var handle: EnvironmentHandle?
  private var names: [String] = []
  private let failure = Mutex<StoreError?>(nil)
  private let control = Mutex<Void>(())
  /// The named tables that transactions have opened.
  let handles = Mutex(TableHandles())
  /// The thread inside a write transaction, or 0: LMDB would wait for itself for ever.
  let writingThread = Atomic<UInt>(0)

  /// Opens, and if asked creates, the environment in a directory.
  ///
  /// Slots of readers that died are freed.
  /// - Throws: `networkFileSystem`, `alreadyOpen`, `notAnEnvironment`, `newerEnvironment`,
  ///   `system` for what the operating system refuses.
  package init(path: String, options: Options = Options()) throws(StoreError) {
    self.path = path
    self.options = options
    isReadOnly = options.isReadOnly
    isNew =
      options.isReadOnly || !options.createsDirectory ? false : try Volume.makeDirectory(path)
    if try Volume.isNetworkFileSystem(path) { throw .networkFileSystem }
    identity = try Volume.identity(of: path)
    var flags = UInt32(MDB_NOTLS)
    if options.isDisposable { flags |= UInt32(MDB_NOSUBDIR | MDB_NOSYNC | MDB_NOLOCK) }
    if options.isReadOnly {
      flags |= UInt32(MDB_RDONLY)
      // LMDB would make the file, as this user's own, and lock out whoever comes next. Without it,
      // or without the right to take a place in it, what is read is checked afterwards.
      if !Volume.isWritable(path + "/lock.mdb") { flags |= UInt32(MDB_NOLOCK) }
    }
    self.flags = flags
    if !options.isDisposable { try OpenEnvironments.enter(identity) }
    do throws(StoreError) {
      try Self.reserveLock(path, options)
      lock = flags & UInt32(MDB_NOLOCK) == 0 ? LockFile(path) : nil
    } catch {
      lock = nil
      OpenEnvironments.leave(identity)
      throw error
    }
    do throws(StoreError) {
      if !options.isDisposable { try DataFile.check(path) }
      try handle = Self.open(path, options, flags)
      if !options.isDisposable {
        files = try openedFiles(try opened())
        if hasLock { _ = try Calls.checkReaders(try opened()) }
      }
    } catch {
      if let handle = handle { Calls.closeEnvironment(handle) }
      handle = nil
      leave()
      throw error
    }
  }

  /// Not while LMDB has the file open: see ``LockFile``.
  private static func reserveLock(_ path: String, _ options: Options) throws(StoreError) {
    guard !options.isReadOnly, !options.isDisposable else { return }
    // LMDB's header and one slot are 192 bytes, each further slot 64.
    try Volume.reserve(path + "/lock.mdb", byteCount: 192 + 64 * (Int(options.readers) - 1))
  }

  /// The process inside a write transaction; nothing when there is none.
  package var writer: Int32? { lock?.writer }

  private static func open(
    _ path: String, _ options: Options, _ flags: UInt32
  ) throws(StoreError) -> EnvironmentHandle {
    try reserveLock(path, options)
    return try Calls.openEnvironment(
      path: path, flags: flags, mapByteCount: options.mapByteCount, tables: options.tables,
      readers: options.readers, mode: 0o600)
  }

  deinit {
    if let handle = handle {
      Calls.closeEnvironment(handle)
      leave()
    }
  }

  /// A disposable directory may be gone, and its number given to another.
  private func leave() {
    if !options.isDisposable { OpenEnvironments.leave(identity) }
  }

  /// Whether this process takes its place among readers and writers in the lock file.
  private var hasLock: Bool { flags & UInt32(MDB_NOLOCK) == 0 }

  private func openedFiles(_ handle: EnvironmentHandle) throws(StoreError) -> OpenedFiles {
    let files = try OpenedFiles(in: path, hasLock: hasLock)
    try files.check(descriptor: try Calls.descriptor(handle))
    return files
  }

  /// - Throws: `replaced` when other files stand under the names of those that were opened.
  func checkFiles() throws(StoreError) { try files?.check(path) }

  /// - Throws: `overtaken` when a reading transaction that is not in the lock file may have read what
  ///   was written over its state. The pages of a state are used again by the third transaction
  ///   after it, not before.
  func checkUnlocked(_ transaction: TransactionHandle) throws(StoreError) {
    guard !hasLock, !options.isDisposable else { return }
    let last = try Calls.lastTransaction(try opened())
    if last > Calls.number(of: transaction) + 1 { throw .overtaken }
  }

  /// The handle, or why there is none any more.
  func opened() throws(StoreError) -> EnvironmentHandle {
    if let failure = failure.withLock({ $0 }) { throw failure }
    guard let handle = handle else { throw .closed }
    return handle
  }

  /// Ends the environment's use; transactions that begin later throw `closed`.
  ///
  /// Waits for open transactions of this process; while one stays open the environment does too.
  package func close() throws(StoreError) {
    try gate.exclusively {
      guard let open = handle else { return }
      handle = nil
      Calls.closeEnvironment(open)
      leave()
    }
  }

  // MARK: Failure

  /// Refuses every later transaction with `error` until ``reopen()``.
  func poison(_ error: StoreError) {
    failure.withLock { if $0 == nil { $0 = .poisoned("\(error)") } }
  }

  /// Closes and opens the files again after a failed commit, so that what is on disk is read anew.
  ///
  /// Tables stay valid; those of ``NamedTables`` are opened again as they are asked for.
  ///
  /// Waits for this process's read transactions to end.
  package func reopen() throws(StoreError) {
    try gate.exclusively { () throws(StoreError) in
      guard let old = handle else { throw StoreError.closed }
      let size = try Calls.mapSize(old)
      handle = nil
      Calls.closeEnvironment(old)
      handles.withLock { $0.forget() }
      do throws(StoreError) {
        try open(mapByteCount: max(size, options.mapByteCount))
      } catch {
        // Half open, it would give the numbers of its tables to others.
        poison(error)
        throw error
      }
      failure.withLock { $0 = nil }
    }
  }

  /// Opens the files once more, and the tables under the numbers they had.
  private func open(mapByteCount: Int) throws(StoreError) {
    var grown = options
    grown.mapByteCount = mapByteCount
    let new = try Self.open(path, grown, flags)
    handle = new
    try files?.check(descriptor: try Calls.descriptor(new))
    try reopenTables(new)
  }

  private func reopenTables(_ handle: EnvironmentHandle) throws(StoreError) {
    let transaction = try Calls.begin(handle, readOnly: true)
    do throws(StoreError) {
      for (index, name) in names.enumerated() {
        // LMDB numbers tables in the order of opening, from 2; anything else would make every
        // `Table` out there mean another one.
        let dbi = try Calls.openTable(transaction, name: name, create: false)
        guard dbi == UInt32(index + 2) else { throw StoreError.poisoned("tables moved") }
      }
    } catch {
      Calls.abort(transaction)
      throw error
    }
    try Calls.commit(transaction)
  }

  // MARK: Map

  /// Doubles the map. No transaction of this process may be open; waits for those that are.
  package func grow() throws(StoreError) {
    try gate.exclusively { () throws(StoreError) in
      let handle = try opened()
      let size = try Calls.mapSize(handle)
      guard size < Self.mapByteCountLimit else { throw StoreError.mapFull }
      try Calls.setMapSize(handle, size * 2)
    }
  }

  /// Takes over the size another process has given the map.
  func adoptMapSize() throws(StoreError) {
    try gate.exclusively { () throws(StoreError) in try Calls.setMapSize(try opened(), 0) }
  }

  /// Bytes of address space the map has now.
  package func mapByteCount() throws(StoreError) -> Int {
    try gate.enter()
    defer { gate.leave() }
    return try Calls.mapSize(try opened())
  }

  // MARK: Tables

  /// Opens the named tables, in this order; nil for one that is missing and not to be created.
  ///
  /// Before any of ``NamedTables`` is: LMDB numbers tables in the order of opening.
  /// Needs the writer lock only when something has to be created. A transaction that began before
  /// a table was opened cannot see it.
  package func open(
    tables wanted: [String], create: Bool
  ) throws(StoreError) -> TableList {
    let result: Result<TableList, StoreError> = control.withLock { _ in
      do throws(StoreError) {
        let found = try openTables(wanted, create: false)
        if !create || isReadOnly || found.isComplete { return .success(found) }
        return .success(try openTables(wanted, create: true))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Opens those of the named tables that there are, and reads in the same transaction.
  package func open<R>(
    tables wanted: [String], _ body: (Reads, TableList) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let result: Result<R, StoreError> = control.withLock { _ in
      do throws(StoreError) {
        let transaction = try beginRead()
        let (tables, opened) = try openTables(wanted, in: transaction.handle, create: false)
        let result = try body(transaction.reads, tables)
        try transaction.commit()
        names.append(contentsOf: opened)
        return .success(result)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func openTables(_ wanted: [String], create: Bool) throws(StoreError) -> TableList {
    let (tables, opened): (TableList, [String])
    if create {
      let transaction = try beginWrite()
      (tables, opened) = try openTables(wanted, in: transaction.handle, create: true)
      try transaction.commit()
    } else {
      let transaction = try beginRead()
      (tables, opened) = try openTables(wanted, in: transaction.handle, create: false)
      try transaction.commit()
    }
    names.append(contentsOf: opened)
    return tables
  }

  /// The tables, and the names of those that were not open before.
  private func openTables(
    _ wanted: [String], in transaction: TransactionHandle, create: Bool
  ) throws(StoreError) -> (TableList, opened: [String]) {
    var tables = TableList()
    var opened: [String] = []
    for name in wanted {
      let dbi = try Calls.openTable(transaction, name: name, create: create)
      tables.append(dbi)
      guard let dbi else { continue }
      // Numbers are given in the order of opening.
      if Int(dbi) - 2 == names.count + opened.count { opened.append(name) }
    }
    return (tables, opened)
  }

  // MARK: Copy

  /// Writes a compact, consistent copy into an existing directory without one, while others write.
  ///
  /// Cost: reads the whole environment; holds one read transaction meanwhile.
  /// - Throws: `system` with `EEXIST` when there is an environment already, `diskFull`.
  package func copy(to path: String) throws(StoreError) {
    try gate.enter()
    defer { gate.leave() }
    let handle = try opened()
    try Volume.create(path + "/data.mdb") { descriptor throws(StoreError) in
      let last = try Calls.lastTransaction(handle)
      try Calls.copy(handle, to: descriptor)
      if !hasLock, try Calls.lastTransaction(handle) > last + 1 { throw StoreError.overtaken }
    }
    try Volume.synchronize(path)
  }

  /// The processes that hold a state of the environment, and how many transactions ago it was the
  /// newest. A state that is held keeps every page freed since from being used again.
  package func readers() throws(StoreError) -> [(process: Int32, age: Int)] {
    try gate.enter()
    defer { gate.leave() }
    let handle = try opened()
    let last = try Calls.lastTransaction(handle)
    return try Calls.readerLines(handle).compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, let process = Int32(words[0]), let number = Int(words[2]) else {
        return nil
      }
      return (process, last - number)
    }
  }

  /// Frees the slots of readers whose process died; the number freed.
  package func freeDeadReaders() throws(StoreError) -> Int {
    try gate.enter()
    defer { gate.leave() }
    return try Calls.checkReaders(try opened())
  }
}
