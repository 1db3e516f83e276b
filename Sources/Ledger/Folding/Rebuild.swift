import EventLog
import Glibc
import Regulation

extension CountyLedger {
  /// How many events are folded between two reports of progress.
  static let progressStride = 10_000

  /// The projectors whose tables were filled by another version of them.
  ///
  /// - Throws: `LedgerError.newerTables` when a newer program filled them.
  func changedProjectors() throws -> [any Projector.Type] {
    try Projectors.all.filter { projector in
      let stored = slots[projector.name].version
      guard stored <= projector.version else {
        throw LedgerError.newerTables(projector: projector.name, version: stored)
      }
      return stored != projector.version
    }
  }

  /// Refuses tables that another version of this program filled.
  package func checkTables() throws {
    if let changed = try changedProjectors().first {
      throw LedgerError.olderTables(projector: changed.name)
    }
  }

  /// Builds anew what another version filled, and what is folded from it.
  func rebuildChanged(_ progress: (_ folded: Int, _ all: Int) -> Void) throws {
    try Rebuild(self, isWanted: { try self.changedProjectors() }).run(progress)
  }

  /// Builds every table of a ledger anew, whatever version filled it.
  package static func rebuild(
    at path: String, progress: (_ folded: Int, _ all: Int) -> Void
  ) throws {
    try CountyLedger(county: path, isReadOnly: false).rebuild(progress: progress)
  }

  /// Builds every table anew.
  ///
  /// - Parameter progress: called between transactions, when others may write.
  /// - Throws: `LedgerError.newerTables` when a newer program filled some.
  package func rebuild(progress: (_ folded: Int, _ all: Int) -> Void = { _, _ in }) throws {
    try rebuild(Projectors.all, progress)
  }

  /// Up to which event a rebuild has come that is under way, or was left; nothing without one.
  package func unfinishedRebuild() throws -> Int? {
    let table = log.table(RebuildState.tableName)
    return try read { try RebuildState.read(from: table, $0)?.position }
  }

  /// Builds the tables of some projectors anew, and of those that are folded from them.
  func rebuild(
    _ projectors: [any Projector.Type], _ progress: (_ folded: Int, _ all: Int) -> Void
  ) throws {
    let before = try read { _ in
      _ = try changedProjectors()
      return projectors.map { slots[$0.name].slot }
    }
    try Rebuild(
      self,
      isWanted: {
        zip(projectors, before).filter { self.slots[$0.name].slot == $1 }.map { $0.0 }
      }
    ).run(progress)
  }
}

/// Building tables anew from the log, beside those in use.
///
/// Each transaction folds a piece into the places that are not in use, and notes how far it came;
/// between two of them others write, into the places in use. The one that finds nothing left to fold
/// exchanges the places, in the same transaction. Killed at any point, the tables in use are what
/// they were, and the next rebuild goes on from the last note. Two at once take turns: each goes on
/// from where the note says.
final class Rebuild {
  /// How much one transaction does, which others wait for.
  struct Piece {
    /// The most events.
    var events = 20_000
    /// Rows written, after which it ends.
    var rows = FoldLimits.changedRows
  }

  /// How long others may take the writer's lock after each piece: the lock goes to whoever asks
  /// first once it is free, and who has just had it would be first.
  private static let pauseMicroseconds: UInt32 = 2000

  private let ledger: CountyLedger
  /// The projectors that are still to be built anew, as a transaction finds them.
  private let isWanted: () throws -> [any Projector.Type]
  private let store = LogStore()
  private let tables: Tables
  private let stateTable: LogTable
  private let size: Piece
  /// The state that the rows in memory belong to; nothing while a piece is not committed.
  private var cached: RebuildState?

  init(
    _ ledger: CountyLedger, piece size: Piece = Piece(),
    isWanted: @escaping () throws -> [any Projector.Type]
  ) {
    self.ledger = ledger
    self.size = size
    self.isWanted = isWanted
    tables = Tables(in: store)
    stateTable = ledger.log.table(RebuildState.tableName)
  }

  func run(_ progress: (_ folded: Int, _ all: Int) throws -> Void) throws {
    while let (folded, all) = try step() {
      try progress(folded, all)
      usleep(Self.pauseMicroseconds)
    }
  }

  /// One transaction; how far it came, or nothing when all that was wanted is in use.
  func step() throws -> (folded: Int, all: Int)? { try ledger.write(piece) }

  private func piece(_ transaction: Transaction) throws -> (folded: Int, all: Int)? {
    let wanted = try isWanted()
    if wanted.isEmpty { return nil }
    store.snapshot = transaction
    defer { store.snapshot = nil }
    var state = try begun(RebuildPlan(of: wanted), transaction)
    if cached != state { tables.forget() }
    cached = nil
    placeTables(of: state)
    let all = Int(try transaction.head.position)
    try fold(&state, upTo: all, transaction)
    if state.position == all {
      try exchange(state, transaction)
    } else {
      try state.write(to: stateTable, transaction)
    }
    cached = state
    return (state.position, all)
  }

  /// The rebuild under way, if it does what is wanted; else one from the beginning.
  private func begun(_ plan: RebuildPlan, _ transaction: Transaction) throws -> RebuildState {
    let found = try RebuildState.read(from: stateTable, transaction)
    if let found, try found.covers(plan) { return found }
    let state = RebuildState(plan)
    let projectors = Set((found?.projectors() ?? []).map { $0.name } + state.parts.map(\.projector))
    try empty(projectors, transaction)
    return state
  }

  private func fold(
    _ state: inout RebuildState, upTo all: Int, _ transaction: Transaction
  ) throws {
    let projectors = state.projectors()
    let start = state.position
    let before = store.changeCount
    let end = min(all, start + size.events)
    try CountyLedger.fold(transaction, after: start, upTo: end) { entry in
      try Projectors.fold(entry, into: tables, by: projectors)
      state.position = entry.position
      return entry.position % FoldLimits.stride != 0
        || store.changeCount - before + tables.changedCount < size.rows
    }
    try tables.flush()
    try tables.trim(to: FoldLimits.cachedRows)
  }

  /// Puts the new tables in place of the old, which are emptied, as are those nobody wants.
  private func exchange(_ state: RebuildState, _ transaction: Transaction) throws {
    let targets = state.targets()
    for projector in targets {
      let slot = ledger.slots[projector.name].slot
      try empty(projector.name, slot, transaction)
      try ledger.slots.set(projector, slot.other, transaction)
    }
    let inputs = state.parts.filter(\.isInput).map(\.projector)
    try empty(Set(inputs), transaction)
    try transaction.delete(RebuildState.key, in: stateTable)
  }

  // MARK: Places

  /// Folds go into the places that are not in use, and find nothing where nobody declared that they
  /// would look.
  private func placeTables(of state: RebuildState) {
    let folded = Set(state.parts.map(\.projector))
    store.locate = { [unowned self] table in
      folded.contains(table.owner) ? place(table, ledger.slots[table.owner].slot.other) : nil
    }
  }

  /// Empties the places of projectors that are not in use.
  private func empty(_ projectors: Set<String>, _ transaction: Transaction) throws {
    for name in projectors.sorted() {
      try empty(name, ledger.slots[name].slot.other, transaction)
    }
  }

  private func empty(_ projector: String, _ slot: Slot, _ transaction: Transaction) throws {
    for table in tables.all where table.owner == projector {
      try transaction.empty(place(table, slot))
    }
  }

  private func place(_ table: TableUnit, _ slot: Slot) -> LogTable {
    ledger.log.table(slot.name(of: table.name))
  }
}

extension CountyLedger {
  /// Calls `body` with every event behind a position up to and with another, in order, until it
  /// answers false; they are decoded some way ahead of it.
  static func fold(
    _ snapshot: Snapshot, after start: Int, upTo last: Int, _ body: (Entry) throws -> Bool
  ) throws {
    try snapshot.walk(
      after: UInt64(start), until: UInt64(last),
      decode: { try EntryCodec.entry(RecordedEvent($0)) }, body)
  }
}
