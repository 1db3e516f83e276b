internal import Glibc
internal import Synchronization

/// The named tables of an environment as one transaction sees them, each opened when it is first
/// asked for.
///
/// Whoever uses an environment numbers its names from 0. LMDB lets one transaction of a process open
/// tables at a time, and shows them to transactions that begin after its end: this value keeps to
/// both. It goes with its transaction, and ends with it: by being kept, or by ``abandon()``.
///
/// Nothing is opened that nobody asks for, because each table costs a process a search for its name.
package struct NamedTables {
  /// LMDB numbers named tables from 2.
  private static let unknown: UInt32 = 0
  /// Known not to be there, in this transaction.
  private static let missing: UInt32 = 1

  private let environment: Environment
  private let version: Int
  private var dbis: [UInt32]
  private var hasOpened = false

  init(_ environment: Environment, _ handles: TableHandles) {
    self.environment = environment
    version = handles.version
    dbis = handles.dbis
  }

  /// A table; nil when there is none and it is not to be made.
  ///
  /// - Parameters:
  ///   - number: the environment's user's for it.
  ///   - name: what it is called in the file.
  ///   - reads: of the transaction, or of its child while there is one.
  ///   - creating: whether it is made when there is none.
  /// - Throws: `tablesMeanwhile` when another thread has opened tables since the transaction began, so
  ///   that it cannot: it has to begin again. `openingInTheWay`, `tooManyTables`; for one that is made,
  ///   what a put throws.
  package mutating func table(
    _ number: Int, _ name: String, in reads: Reads, creating: Bool
  ) throws(StoreError) -> Table? {
    let known = number < dbis.count ? dbis[number] : Self.unknown
    if known > Self.missing { return Table(dbi: known) }
    if known == Self.missing, !creating { return nil }
    return try open(number, name, in: reads, creating: creating)
  }

  private mutating func open(
    _ number: Int, _ name: String, in reads: Reads, creating: Bool
  ) throws(StoreError) -> Table? {
    if !hasOpened { try environment.beginOpening(since: version) }
    var dbi: UInt32?
    defer {
      if dbi != nil {
        hasOpened = true
      } else if !hasOpened {
        environment.endOpening(since: version)
      }
    }
    dbi = try Calls.openTable(reads.transaction, name: name, create: creating)
    while dbis.count <= number { dbis.append(Self.unknown) }
    dbis[number] = dbi ?? Self.missing
    return dbi.map { Table(dbi: $0) }
  }

  /// The transaction is on disk, or was one that reads: others see the tables it opened.
  mutating func keep() {
    guard hasOpened else { return }
    hasOpened = false
    environment.endOpening(
      since: version, keeping: dbis.map { $0 == Self.missing ? Self.unknown : $0 })
  }

  /// The transaction was given up: LMDB has closed the tables it opened.
  package mutating func abandon() {
    guard hasOpened else { return }
    hasOpened = false
    environment.endOpening(since: version)
  }

  /// Goes back to what was open before a child transaction that was given up.
  package mutating func goBack(to before: NamedTables) {
    // Who may open tables stays the same: the transaction still is.
    dbis = before.dbis
  }
}

/// LMDB's numbers of the named tables that are open, by the environment's user's numbers; 0 for others.
struct TableHandles: Sendable {
  fileprivate(set) var dbis: [UInt32] = []
  /// Counts the transactions that opened any.
  fileprivate(set) var version = 0
  fileprivate var isOpening = false

  /// All are closed.
  mutating func forget() {
    self = TableHandles(dbis: [], version: version + 1)
  }
}

extension Environment {
  /// How long a transaction waits for another that has opened tables to end.
  private static let patienceMilliseconds = 10_000

  /// Waits until no other transaction of this process is opening tables, and keeps it that way.
  fileprivate func beginOpening(since version: Int) throws(StoreError) {
    for _ in 0..<Self.patienceMilliseconds {
      let (isMine, isCurrent) = handles.withLock { handles in
        let isMine = !handles.isOpening && handles.version == version
        if isMine { handles.isOpening = true }
        return (isMine, handles.version == version)
      }
      if isMine { return }
      guard isCurrent else { throw .tablesMeanwhile }
      usleep(1000)
    }
    throw .openingInTheWay
  }

  fileprivate func endOpening(since version: Int, keeping dbis: [UInt32]? = nil) {
    handles.withLock { handles in
      // After the files were opened again it may be another transaction that opens tables.
      guard handles.version == version else { return }
      handles.isOpening = false
      guard let dbis else { return }
      handles.dbis = dbis
      handles.version += 1
    }
  }
}
