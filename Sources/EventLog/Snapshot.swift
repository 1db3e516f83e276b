package import CivilTime
internal import LMDB

/// One consistent state of the log and its tables.
///
/// Valid inside the closure it was given to, on that thread; used later it throws. A
/// ``Transaction`` is one too, and sees what it has changed itself.
package class Snapshot {
  /// The log's tables, as the environment numbers them.
  let tables: LogTables
  package let logID: LogID
  let keys: KeyStore
  /// What can be read; nil once the transaction has ended. The bridge from the store's borrowed
  /// world to a reference that callers can keep: ``EventLog/read(_:)`` and ``EventLog/write(_:)``
  /// take it back before the transaction ends.
  @exclusivity(unchecked) private(set) var reads: Reads?
  /// The named tables, opened as they are asked for.
  @exclusivity(unchecked) final var named: NamedTables
  @exclusivity(unchecked) private var knownHead: LogHead?
  /// Scans under way; a change meanwhile would move what they point at.
  @exclusivity(unchecked) final var scanCount = 0
  /// The request looked for last, if it was not there: who looks often appends it next.
  @exclusivity(unchecked) final var missingRequest: String?

  init(tables: LogTables, named: NamedTables, logID: LogID, keys: KeyStore, reads: Reads) {
    self.tables = tables
    self.named = named
    self.logID = logID
    self.keys = keys
    self.reads = reads
  }

  final func end() { reads = nil }

  final func exchange(_ reads: Reads?) { self.reads = reads }

  /// What can be read, or `invalidRequest` after the end.
  final func live() throws(LogError) -> Reads {
    guard let reads else { throw .invalidRequest("the snapshot is used after its end") }
    return reads
  }

  /// The last event, or what stands for it in an empty log.
  package final var head: LogHead {
    get throws(LogError) {
      if let knownHead { return knownHead }
      let head = try readHead()
      knownHead = head
      return head
    }
  }

  final func setHead(_ head: LogHead?) { knownHead = head }

  private final func readHead() throws(LogError) -> LogHead {
    let reads = try live()
    let position = try translating { () throws(StoreError) in
      let cursor = try reads.cursor(in: tables.log)
      guard let last = try cursor.last() else { return UInt64(0) }
      return last.key.byteCount == 8 ? last.key.bigEndian(at: 0, as: UInt64.self) : .max
    }
    if position == 0 { return .empty }
    guard position <= Limits.eventCount else {
      throw .corrupt(position: 0, "the last key of the log is not a position")
    }
    let time = try record(at: position).recordedAt
    return LogHead(position: position, recordedAt: time)
  }

  /// A table beside the log; nil while there is none.
  func store(of table: LogTable) throws(LogError) -> Table? {
    let reads = try live()
    return try translating { () throws(StoreError) in
      try named.table(table.number, table.stored, in: reads, creating: false)
    }
  }

  // MARK: Records

  /// The stored value at a position: record and tree hashes.
  @_lifetime(borrow self)
  final func value(at position: UInt64) throws(LogError) -> RawSpan {
    let reads = try live()
    let value: RawSpan?
    do throws(StoreError) {
      value = try reads.value(at: position, in: tables.log)
    } catch {
      throw LogError(error)
    }
    guard let value else { throw .corrupt(position: position, "there is no record") }
    return _overrideLifetime(value, borrowing: self)
  }

  /// The head of a thread, with what this transaction added; ordinal 0 for one without events.
  func threadHead(_ kind: ThreadKind, _ name: String) throws(LogError) -> ThreadHead {
    try storedThreadHead(kind, name)
  }

  /// The record at a position, which must be in 1 ... head.
  @_lifetime(borrow self)
  final func record(at position: UInt64) throws(LogError) -> RecordView {
    try RecordView(at: position, in: try value(at: position))
  }

  /// Lends the record at a position.
  /// - Throws: `invalidRequest` for a position outside 1 ... head.
  package final func withRecord<R>(
    at position: UInt64, _ body: (RecordView) throws(LogError) -> R
  ) throws(LogError) -> R {
    try checkPosition(position)
    scanCount += 1
    defer { scanCount -= 1 }
    return try body(try record(at: position))
  }
}

/// The last event of a log.
package struct LogHead: Hashable, Sendable {
  /// 0 for an empty log.
  package var position: UInt64
  package var recordedAt: Instant

  /// Earlier than any clock.
  static let empty = LogHead(position: 0, recordedAt: Instant(microsecondsSince1970: .min))
}
