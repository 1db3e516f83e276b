import EventLog
import Regulation

/// Building tables anew from the log.
extension CountyLedger {
  /// How many events are folded between two reports of progress, and looks at the memory held.
  static let progressStride = 10_000

  /// The projectors whose tables were filled by another version of them.
  ///
  /// - Throws: `LedgerError.newerTables` when a newer program filled them.
  func changedProjectors() throws -> [any Projector.Type] {
    try Projectors.all.filter { projector in
      let stored = try tables.versions[projector.name] ?? 0
      guard stored <= projector.version else {
        throw LedgerError.newerTables(projector: projector.name, version: stored)
      }
      return stored != projector.version
    }
  }

  /// Refuses tables that another version of this program filled.
  ///
  /// Another process may have built them anew since this one opened the ledger; that moves no
  /// event, so it is the stored versions that tell.
  package func checkTables() throws {
    tables.versions.forget()
    if let changed = try changedProjectors().first {
      throw LedgerError.olderTables(projector: changed.name)
    }
  }

  /// All of them when one changed: a projector reads the tables of those before it as they stood at
  /// each event.
  func rebuildIfChanged(_ progress: (Int, Int) -> Void) throws {
    guard try !read({ _ in try changedProjectors() }).isEmpty else { return }
    try rebuild(progress) { try !self.changedProjectors().isEmpty }
  }

  /// Builds every table anew.
  package func rebuild(progress: (_ folded: Int, _ all: Int) -> Void = { _, _ in }) throws {
    try rebuild(progress) { true }
  }

  /// One transaction: whoever opens the ledger meanwhile sees the tables as they were, and a killed
  /// rebuild leaves them so.
  ///
  /// - Parameter isNeeded: asked within the transaction: another process may have done it already.
  private func rebuild(_ progress: (Int, Int) -> Void, _ isNeeded: () throws -> Bool) throws {
    try write { transaction in
      guard try isNeeded() else { return }
      for table in Projectors.all.flatMap(tables.names) { try store.empty(table) }
      tables.forget()
      let all = Int(try transaction.head.position)
      try Self.fold(transaction, upTo: all) { entry in
        try Projectors.fold(entry, into: tables)
        if entry.position % Self.progressStride == 0 {
          progress(entry.position, all)
          try tables.trim()
        }
      }
      for projector in Projectors.all { tables.versions.set(projector.name, projector.version) }
      progress(all, all)
    }
  }

  /// Calls `body` with every event up to a position, in order; they are decoded some way ahead of it.
  static func fold(
    _ snapshot: Snapshot, upTo last: Int, _ body: (Entry) throws -> Void
  ) throws {
    try snapshot.walk(until: UInt64(last), decode: { try EntryCodec.entry(RecordedEvent($0)) }) {
      try body($0)
      return true
    }
  }
}
