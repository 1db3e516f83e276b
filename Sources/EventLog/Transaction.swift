internal import LMDB

/// The log while it is being written: everything done in it reaches the disk together, or not at
/// all.
///
/// Valid inside the closure of ``EventLog/write(_:)``, on that thread. Reads see the transaction's
/// own changes. After `diskFull` or `storage` nothing more can be done in it and it will not be
/// committed, even if the error was caught.
package final class Transaction: Snapshot {
  let cache: WriterCache
  @exclusivity(unchecked) private var store: WriteTransaction?
  /// The first failure of the store: it decides what becomes of the transaction.
  @exclusivity(unchecked) private(set) var failure: StoreError?
  /// Whether the cache holds what is not committed.
  var hasAppended = false
  /// Whether keys are to be destroyed once it is committed.
  var hasErased = false
  /// The key for requests, once it was asked for; an attempt that fails may have made it in vain.
  var heldRequestKey: HeldKey?
  /// Requests that took effect in this transaction.
  @exclusivity(unchecked) var answeredRequests = NameTable()
  /// Thread heads to put back if the attempt under way fails; nil outside of one.
  @exclusivity(unchecked) private var journal: [(kind: Int, slot: Int, state: ThreadState)]?

  init(
    tables: LogTables, logID: LogID, keys: KeyStore, store: consuming WriteTransaction,
    cache: WriterCache
  ) throws(LogError) {
    self.cache = cache
    let (reads, named) = (store.reads, store.tables)
    self.store = consume store
    super.init(tables: tables, named: named, logID: logID, keys: keys, reads: reads)
    let actual = try head
    if !cache.isValid || cache.head != actual {
      cache.invalidate()
      cache.head = actual
      cache.frontier = try Frontier(size: actual.position) {
        level, index throws(LogError) in try self.node(level, index)
      }
      cache.isValid = true
    }
  }

  /// Refuses a change that could not be made now.
  func checkWritable() throws(LogError) {
    if let failure { throw LogError(failure) }
    _ = try live()
    guard scanCount == 0 else {
      throw .invalidRequest("a change while entries are being read in place")
    }
  }

  /// Runs a change of the store; its first failure is remembered.
  func change(_ body: (Writes) throws(StoreError) -> Void) throws(LogError) {
    try checkWritable()
    guard let writes = store?.writes else { throw .invalidRequest("the transaction has ended") }
    do throws(StoreError) {
      try body(writes)
    } catch {
      failure = error
      throw LogError(error)
    }
  }

  override func store(of table: LogTable) throws(LogError) -> Table? {
    try store(of: table, creating: false)
  }

  /// A table beside the log, made if need be.
  func madeStore(of table: LogTable) throws(LogError) -> Table {
    guard let made = try store(of: table, creating: true) else {
      throw .storage("the table \(table.name) was not made")
    }
    return made
  }

  private func store(of table: LogTable, creating: Bool) throws(LogError) -> Table? {
    let reads = try live()
    do throws(StoreError) {
      return try named.table(table.number, table.stored, in: reads, creating: creating)
    } catch {
      failure = error
      throw LogError(error)
    }
  }

  // MARK: Threads

  override func threadHead(_ kind: ThreadKind, _ name: String) throws(LogError) -> ThreadHead {
    cache.threads[kind.rawValue].states[try slot(kind, name)].head
  }

  /// The slot of a thread in the cache, read from its table if it is not there.
  func slot(_ kind: ThreadKind, _ name: String) throws(LogError) -> Int {
    let slot = name.withBytes { cache.threads[kind.rawValue].slot(of: $0) }
    return slot >= 0 ? slot : try readSlot(kind, name)
  }

  private func readSlot(_ kind: ThreadKind, _ name: String) throws(LogError) -> Int {
    let head = try storedThreadHead(kind, name)
    return name.withBytes { cache.threads[kind.rawValue].add($0, head) }
  }

  /// The slot of the category of a stream in a slot.
  func categorySlot(_ stream: Int, _ name: String) throws(LogError) -> Int {
    let streams = ThreadKind.stream.rawValue
    let known = cache.threads[streams].categorySlots[stream]
    if known >= 0 { return Int(known) }
    let slot = try slot(.category, categoryPart(of: name.bytes).text)
    cache.threads[streams].categorySlots[stream] = Int32(slot)
    return slot
  }

  /// Puts a record at the head of a thread and gives its place.
  func advance(
    _ kind: ThreadKind, _ slot: Int, at position: UInt32
  ) throws(LogError) -> ThreadPlace {
    let index = kind.rawValue
    if journal != nil { journal?.append((index, slot, cache.threads[index].states[slot])) }
    if let place = cache.threads[index].advance(slot, at: position) { return place }
    let place = try next(kind, cache.threads[index].states[slot])
    cache.threads[index].advance(slot, to: place, at: position)
    return place
  }

  // MARK: Ends

  /// Runs `body` so that everything it did is undone if it throws; what came before stays.
  ///
  /// Not inside another. Cost: a child transaction of the store, some microseconds.
  package func attempt<R>(
    _ body: () throws(LogError) -> R
  ) throws(LogError) -> R {
    guard journal == nil else { throw .invalidRequest("an attempt inside of an attempt") }
    guard let child = try beginChild() else { throw .invalidRequest("the transaction has ended") }
    let outer = store.take()
    let outerHead = cache.head
    let outerFrontier = cache.frontier
    let outerTables = named
    exchange(child.reads)
    store = consume child
    journal = []
    let result: Result<R, LogError>
    do throws(LogError) {
      let value = try body()
      if let failure { throw LogError(failure) }
      try endChild()
      result = .success(value)
    } catch {
      store = nil
      heldRequestKey = nil
      named.goBack(to: outerTables)
      undo()
      cache.head = outerHead
      cache.frontier = outerFrontier
      setHead(outerHead)
      result = .failure(error)
    }
    journal = nil
    store = consume outer
    exchange(store?.reads)
    return try result.get()
  }

  private func beginChild() throws(LogError) -> WriteTransaction? {
    try checkWritable()
    do throws(StoreError) {
      return try store?.beginChild()
    } catch {
      failure = error
      throw LogError(error)
    }
  }

  private func endChild() throws(LogError) {
    guard let child = store.take() else { return }
    do throws(StoreError) {
      try child.commit()
    } catch {
      failure = error
      throw LogError(error)
    }
  }

  private func undo() {
    for entry in (journal ?? []).reversed() {
      cache.threads[entry.kind].states[entry.slot] = entry.state
    }
  }

  /// Writes the thread heads and commits.
  func commit() throws(StoreError) {
    guard let writes = store?.writes else { throw .closed }
    for kind in 0..<4 where !cache.threads[kind].dirty.isEmpty {
      try writeHeads(kind, writes)
    }
    end()
    guard let ending = store.take() else { throw .closed }
    try ending.commit(keeping: &named)
  }

  /// In the order of names, so that most need no search of their own.
  private func writeHeads(_ kind: Int, _ writes: Writes) throws(StoreError) {
    let slots = cache.threads[kind].dirtyInOrder()
    let names = cache.threads[kind].names
    let cursor = try writes.cursor(in: tables.threads[kind])
    for slot in slots {
      let slot = Int(slot)
      guard cache.threads[kind].states[slot].isDirty else { continue }
      let stored = cache.threads[kind].states[slot].head.stored
      let name = names.name(at: slot)
      if name.byteCount > 0 {
        try cursor.put(stored.span.bytes, for: name)
      } else {
        try cursor.put(stored.span.bytes, for: Layout.threadKey("").bytes)
      }
    }
  }

  /// Ends without keeping anything.
  func abort() {
    end()
    store = nil
    named.abandon()
    if hasAppended { cache.invalidate() }
  }
}
