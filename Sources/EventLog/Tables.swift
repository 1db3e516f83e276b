internal import LMDB

/// The log's own tables, opened once with the environment.
struct LogTables: Sendable {
  let meta: Table
  let log: Table
  let threads: InlineArray<4, Table>
  let eventIDs: Table
  let requests: Table
  let consumers: Table
  let checkpoints: Table
  let objects: Table
  let parts: Table

  /// From tables in the order of ``Layout/TableName/all``; nil when one is missing.
  init?(_ found: TableList) {
    guard found.count == Layout.TableName.all.count, let meta = found[0], let log = found[1],
      let streams = found[2], let categories = found[3], let types = found[4],
      let correlations = found[5], let eventIDs = found[6], let requests = found[7],
      let consumers = found[8], let checkpoints = found[9], let objects = found[10],
      let parts = found[11]
    else { return nil }
    self.meta = meta
    self.log = log
    threads = [streams, categories, types, correlations]
    self.eventIDs = eventIDs
    self.requests = requests
    self.consumers = consumers
    self.checkpoints = checkpoints
    self.objects = objects
    self.parts = parts
  }
}

/// A named table beside the log, for what is folded from the events in the same transaction.
///
/// Keys hold 1 to 511 bytes and are ordered by them. It is made by the first write that puts something
/// into it, and reads as empty until then; a process opens it when it is first used.
package struct LogTable: Sendable, Hashable {
  package let name: String
  /// What the store calls it.
  let stored: String
  /// Its place among the log's tables, in the order in which this process named them.
  let number: Int
}

/// The tables beside the log that this process has named.
struct ProjectionTables: Sendable {
  private var names = NameTable()
  private var tables: [LogTable] = []

  /// The table of a name.
  mutating func named(_ name: String) -> LogTable {
    let slot = name.withBytes { names.slot(of: $0) }
    if slot >= 0 { return tables[slot] }
    let number = name.withBytes { names.add($0) }
    let table = LogTable(name: name, stored: Layout.TableName.projection(name), number: number)
    tables.append(table)
    return table
  }
}

// MARK: Reading

extension Snapshot {
  /// The value of a key; nil without one.
  package final func get(_ key: [UInt8], in table: LogTable) throws(LogError) -> [UInt8]? {
    try withValue(of: key.span.bytes, in: table) { value in value.array }
  }

  /// Lends the value of a key in place; nil without one.
  package final func withValue<R>(
    of key: RawSpan, in table: LogTable, _ body: (RawSpan) throws(LogError) -> R
  ) throws(LogError) -> R? {
    guard (1...Limits.nameByteCount).contains(key.byteCount), let store = try store(of: table)
    else { return nil }
    let reads = try live()
    let value: RawSpan?
    do throws(StoreError) {
      value = try reads.value(of: key, in: store)
    } catch {
      throw LogError(error)
    }
    guard let value else { return nil }
    scanCount += 1
    defer { scanCount -= 1 }
    return try body(value)
  }

  /// How many keys a table has. O(1).
  package final func count(_ table: LogTable) throws(LogError) -> Int {
    guard let store = try store(of: table) else { return 0 }
    let reads = try live()
    return try translating { () throws(StoreError) in try reads.entryCount(of: store) }
  }

  /// Lends each entry whose key begins with `prefix`, in the order of keys, until `body` answers
  /// false; with `after`, only those behind that key.
  ///
  /// Nothing may be changed meanwhile: collect what to change first.
  package final func scan(
    _ table: LogTable, prefix: [UInt8] = [], after: [UInt8]? = nil, isBackward: Bool = false,
    _ body: (_ key: RawSpan, _ value: RawSpan) throws(LogError) -> Bool
  ) throws(LogError) {
    // The first key behind another is that one and a zero.
    let low = after.map { $0.lexicographicallyPrecedes(prefix) ? prefix : $0 + [0] } ?? prefix
    try scan(table, from: low, to: successor(of: prefix), isBackward: isBackward, body)
  }

  /// Lends each entry with `from <= key < to` (to the end without `to`), in the order of keys or
  /// the other way round, until `body` answers false.
  ///
  /// Nothing may be changed meanwhile: collect what to change first.
  package final func scan(
    _ table: LogTable, from low: [UInt8], to high: [UInt8]?, isBackward: Bool = false,
    _ body: (_ key: RawSpan, _ value: RawSpan) throws(LogError) -> Bool
  ) throws(LogError) {
    guard let store = try store(of: table) else { return }
    try scan(store, from: low, to: high, isBackward: isBackward, body)
  }

  final func scan(
    _ table: Table, from low: [UInt8] = [], to high: [UInt8]? = nil, isBackward: Bool = false,
    _ body: (_ key: RawSpan, _ value: RawSpan) throws(LogError) -> Bool
  ) throws(LogError) {
    scanCount += 1
    defer { scanCount -= 1 }
    let cursor = try cursor(in: table)
    var entry = isBackward ? try cursor.entry(before: high) : try cursor.entry(from: low)
    while let found = entry {
      let isInside =
        isBackward
        ? found.key.compare(low.span.bytes) >= 0
        : high.map { found.key.compare($0.span.bytes) < 0 } ?? true
      guard isInside, try body(found.key, found.value) else { return }
      entry = try cursor.step(isBackward: isBackward)
    }
  }
}

/// The first key after all that begin with `prefix`; nil when there is none.
private func successor(of prefix: [UInt8]) -> [UInt8]? {
  var key = prefix
  while let last = key.popLast() {
    if last < 0xFF { return key + [last + 1] }
  }
  return nil
}

// MARK: Writing

extension Transaction {
  /// Stores a value, in place of the key's old one.
  /// - Throws: `limitExceeded` for a key that is empty or longer than 511 bytes.
  package func put(_ value: [UInt8], for key: [UInt8], in table: LogTable) throws(LogError) {
    try put(value.span.bytes, for: key.span.bytes, in: table)
  }

  package func put(_ value: RawSpan, for key: RawSpan, in table: LogTable) throws(LogError) {
    guard (1...Limits.nameByteCount).contains(key.byteCount) else { throw .limitExceeded("key") }
    try checkWritable()
    let store = try madeStore(of: table)
    try change { writes throws(StoreError) in try writes.put(value, for: key, in: store) }
  }

  /// Takes a key out; whether it was there.
  @discardableResult
  package func delete(_ key: [UInt8], in table: LogTable) throws(LogError) -> Bool {
    guard (1...Limits.nameByteCount).contains(key.count) else { return false }
    try checkWritable()
    guard let store = try store(of: table) else { return false }
    var wasThere = false
    try change { writes throws(StoreError) in
      wasThere = try writes.delete(key.span.bytes, in: store)
    }
    return wasThere
  }

  /// Takes every key out of a table.
  package func empty(_ table: LogTable) throws(LogError) {
    try checkWritable()
    guard let store = try store(of: table) else { return }
    try change { writes throws(StoreError) in try writes.empty(store) }
  }
}
