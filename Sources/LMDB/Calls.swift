internal import CLMDB
internal import Glibc

/// `MDB_env`. Its owner closes it once, and uses it no more.
@safe struct EnvironmentHandle: @unchecked Sendable {
  // Unchecked because LMDB lets any thread use an environment.
  fileprivate let raw: OpaquePointer
}

/// `MDB_txn`. Its owner ends it once, and uses it no more.
@safe struct TransactionHandle {
  fileprivate let raw: OpaquePointer
}

/// `MDB_cursor`. Its owner closes it once, and uses it no more.
@safe struct CursorHandle {
  fileprivate let raw: OpaquePointer
}

/// Every call into liblmdb, and the one translation of what it answers.
///
/// The functions keep C's names without the prefix, so that LMDB's own manual applies to them.
/// Pointers that go in are valid for the call; pointers that come out belong to the transaction.
enum Calls {
  static func check(_ code: Int32, _ call: StaticString) throws(StoreError) {
    if code != MDB_SUCCESS { throw translate(code, during: call) }
  }

  static func translate(_ code: Int32, during call: StaticString) -> StoreError {
    switch code {
    case MDB_MAP_FULL: .mapFull
    case MDB_MAP_RESIZED: .mapResized
    case MDB_TXN_FULL: .transactionTooLarge
    case MDB_READERS_FULL: .readersFull
    case MDB_BAD_RSLOT: .readerSlotLost
    case MDB_INVALID: .notAnEnvironment
    case MDB_VERSION_MISMATCH: .newerEnvironment
    case MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_CURSOR_FULL, MDB_PAGE_FULL: .damaged
    case MDB_BAD_VALSIZE: .badSize
    case MDB_KEYEXIST: .keyExists
    case MDB_DBS_FULL: .tooManyTables
    case EACCES where "\(call)" != "mdb_env_open": .readOnly
    case ENOSPC, EDQUOT: .diskFull
    case 1...: .system(code: code, call: "\(call)")
    default: .lmdb(code: code, call: "\(call)")
    }
  }

  // MARK: Environment

  static func openEnvironment(
    path: String, flags: UInt32, mapByteCount: Int, tables: UInt32, readers: UInt32, mode: mode_t
  ) throws(StoreError) -> EnvironmentHandle {
    var handle: OpaquePointer?
    try unsafe check(mdb_env_create(&handle), "mdb_env_create")
    guard let created = unsafe handle else { throw .lmdb(code: 0, call: "mdb_env_create") }
    do throws(StoreError) {
      try unsafe check(mdb_env_set_maxdbs(created, tables), "mdb_env_set_maxdbs")
      try unsafe check(mdb_env_set_maxreaders(created, readers), "mdb_env_set_maxreaders")
      try unsafe check(mdb_env_set_mapsize(created, mapByteCount), "mdb_env_set_mapsize")
      try unsafe check(mdb_env_open(created, path, flags, mode), "mdb_env_open")
    } catch {
      unsafe mdb_env_close(created)
      throw error
    }
    return unsafe EnvironmentHandle(raw: created)
  }

  static func closeEnvironment(_ environment: EnvironmentHandle) {
    unsafe mdb_env_close(environment.raw)
  }

  /// Sets the map to `byteCount`, or with 0 to what the file says.
  static func setMapSize(_ environment: EnvironmentHandle, _ byteCount: Int) throws(StoreError) {
    try unsafe check(mdb_env_set_mapsize(environment.raw, byteCount), "mdb_env_set_mapsize")
  }

  static func mapSize(_ environment: EnvironmentHandle) throws(StoreError) -> Int {
    var info = unsafe MDB_envinfo()
    try unsafe check(mdb_env_info(environment.raw, &info), "mdb_env_info")
    return unsafe info.me_mapsize
  }

  /// Frees the slots of readers whose process is gone; the number freed.
  static func checkReaders(_ environment: EnvironmentHandle) throws(StoreError) -> Int {
    var dead: Int32 = 0
    try unsafe check(mdb_reader_check(environment.raw, &dead), "mdb_reader_check")
    return Int(dead)
  }

  /// A line a reader: its process, its thread, its transaction or a dash.
  static func readerLines(_ environment: EnvironmentHandle) throws(StoreError) -> [String] {
    var text = ""
    let code = unsafe withUnsafeMutablePointer(to: &text) { text in
      unsafe mdb_reader_list(
        environment.raw,
        { line, context in
          guard let line = unsafe line, let context = unsafe context else { return 0 }
          unsafe context.assumingMemoryBound(to: String.self).pointee += String(cString: line)
          return 0
        }, text)
    }
    if code < 0 { throw translate(code, during: "mdb_reader_list") }
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The descriptor of the data file.
  static func descriptor(_ environment: EnvironmentHandle) throws(StoreError) -> Int32 {
    var descriptor: Int32 = -1
    try unsafe check(mdb_env_get_fd(environment.raw, &descriptor), "mdb_env_get_fd")
    return descriptor
  }

  /// The number of the last transaction that was committed, by whomever.
  static func lastTransaction(_ environment: EnvironmentHandle) throws(StoreError) -> Int {
    var info = unsafe MDB_envinfo()
    try unsafe check(mdb_env_info(environment.raw, &info), "mdb_env_info")
    return unsafe Int(info.me_last_txnid)
  }

  static func number(of transaction: TransactionHandle) -> Int {
    unsafe Int(mdb_txn_id(transaction.raw))
  }

  static func copy(
    _ environment: EnvironmentHandle, to descriptor: Int32
  ) throws(StoreError) {
    try unsafe check(
      mdb_env_copyfd2(environment.raw, descriptor, UInt32(MDB_CP_COMPACT)), "mdb_env_copyfd2")
  }

  // MARK: Transactions

  static func begin(
    _ environment: EnvironmentHandle, parent: TransactionHandle? = nil, readOnly: Bool
  ) throws(StoreError) -> TransactionHandle {
    var handle: OpaquePointer?
    let flags = readOnly ? UInt32(MDB_RDONLY) : 0
    try unsafe check(mdb_txn_begin(environment.raw, parent?.raw, flags, &handle), "mdb_txn_begin")
    guard let begun = unsafe handle else { throw .lmdb(code: 0, call: "mdb_txn_begin") }
    return unsafe TransactionHandle(raw: begun)
  }

  /// Ends the transaction whatever the answer.
  static func commit(_ transaction: TransactionHandle) throws(StoreError) {
    try unsafe check(mdb_txn_commit(transaction.raw), "mdb_txn_commit")
  }

  static func abort(_ transaction: TransactionHandle) {
    unsafe mdb_txn_abort(transaction.raw)
  }

  static func openTable(
    _ transaction: TransactionHandle, name: String, create: Bool
  ) throws(StoreError) -> UInt32? {
    var dbi: UInt32 = 0
    let code = unsafe mdb_dbi_open(transaction.raw, name, create ? UInt32(MDB_CREATE) : 0, &dbi)
    if code == MDB_NOTFOUND { return nil }
    try check(code, "mdb_dbi_open")
    return dbi
  }

  static func entryCount(
    _ transaction: TransactionHandle, _ dbi: UInt32
  ) throws(StoreError) -> Int {
    var stat = MDB_stat()
    try unsafe check(mdb_stat(transaction.raw, dbi, &stat), "mdb_stat")
    return stat.ms_entries
  }

  // MARK: Keys and values

  static func get(
    _ transaction: TransactionHandle, _ dbi: UInt32, _ key: RawSpan
  ) throws(StoreError) -> UnsafeRawBufferPointer? {
    var value = unsafe MDB_val()
    let code = unsafe key.withUnsafeBytes { bytes in
      var wanted = unsafe MDB_val(bytes)
      return unsafe mdb_get(transaction.raw, dbi, &wanted, &value)
    }
    if code == MDB_NOTFOUND { return nil }
    try check(code, "mdb_get")
    return unsafe UnsafeRawBufferPointer(value)
  }

  static func put(
    _ transaction: TransactionHandle, _ dbi: UInt32, _ key: RawSpan, _ value: RawSpan,
    flags: Int32
  ) throws(StoreError) {
    let code = unsafe key.withUnsafeBytes { keyBytes in
      unsafe value.withUnsafeBytes { valueBytes in
        var key = unsafe MDB_val(keyBytes)
        var value = unsafe MDB_val(valueBytes)
        return unsafe mdb_put(transaction.raw, dbi, &key, &value, UInt32(flags))
      }
    }
    try check(code, "mdb_put")
  }

  /// Whether the key was there.
  static func delete(
    _ transaction: TransactionHandle, _ dbi: UInt32, _ key: RawSpan
  ) throws(StoreError) -> Bool {
    let code = unsafe key.withUnsafeBytes { bytes in
      var key = unsafe MDB_val(bytes)
      return unsafe mdb_del(transaction.raw, dbi, &key, nil)
    }
    if code == MDB_NOTFOUND { return false }
    try check(code, "mdb_del")
    return true
  }

  /// Empties a table; its name and handle stay.
  static func empty(_ transaction: TransactionHandle, _ dbi: UInt32) throws(StoreError) {
    try unsafe check(mdb_drop(transaction.raw, dbi, 0), "mdb_drop")
  }

  // MARK: Cursors

  static func openCursor(
    _ transaction: TransactionHandle, _ dbi: UInt32
  ) throws(StoreError) -> CursorHandle {
    var handle: OpaquePointer?
    try unsafe check(mdb_cursor_open(transaction.raw, dbi, &handle), "mdb_cursor_open")
    guard let opened = unsafe handle else { throw .lmdb(code: 0, call: "mdb_cursor_open") }
    return unsafe CursorHandle(raw: opened)
  }

  static func closeCursor(_ cursor: CursorHandle) {
    unsafe mdb_cursor_close(cursor.raw)
  }

  /// Moves without a key.
  static func move(
    _ cursor: CursorHandle, _ operation: MDB_cursor_op
  ) throws(StoreError) -> (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)? {
    var key = unsafe MDB_val()
    var value = unsafe MDB_val()
    let code = unsafe mdb_cursor_get(cursor.raw, &key, &value, operation)
    if code == MDB_NOTFOUND { return nil }
    try check(code, "mdb_cursor_get")
    return unsafe (UnsafeRawBufferPointer(key), UnsafeRawBufferPointer(value))
  }

  /// Moves to the first key that is not before `target`.
  static func seek(
    _ cursor: CursorHandle, _ target: RawSpan
  ) throws(StoreError) -> (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)? {
    var value = unsafe MDB_val()
    var found = unsafe MDB_val()
    let code = unsafe target.withUnsafeBytes { bytes in
      unsafe found = unsafe MDB_val(bytes)
      return unsafe mdb_cursor_get(cursor.raw, &found, &value, MDB_SET_RANGE)
    }
    if code == MDB_NOTFOUND { return nil }
    try check(code, "mdb_cursor_get")
    return unsafe (UnsafeRawBufferPointer(found), UnsafeRawBufferPointer(value))
  }

  /// Stores where the cursor's order says, from where it stands.
  static func put(
    _ cursor: CursorHandle, _ key: RawSpan, _ value: RawSpan
  ) throws(StoreError) {
    let code = unsafe key.withUnsafeBytes { keyBytes in
      unsafe value.withUnsafeBytes { valueBytes in
        var key = unsafe MDB_val(keyBytes)
        var value = unsafe MDB_val(valueBytes)
        return unsafe mdb_cursor_put(cursor.raw, &key, &value, 0)
      }
    }
    try check(code, "mdb_cursor_put")
  }

  static func prefetch(_ bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { unsafe clmdb_prefetch(start, bytes.count) }
  }
}

extension MDB_val {
  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.init(
      mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
  }
}

extension UnsafeRawBufferPointer {
  init(_ value: MDB_val) {
    unsafe self.init(start: value.mv_data, count: value.mv_size)
  }
}
