import Regulation

/// How much of a long fold is in memory.
enum FoldLimits {
  /// Rows written before a transaction ends: LMDB keeps each page that one changes in memory, and in
  /// a large table each row has a page of its own.
  static let changedRows = 6000
  /// The most rows kept from one transaction to the next.
  static let cachedRows = 4000
  /// Events between two looks at how much there is.
  static let stride = 16
}

/// A fold of the log into scratch tables, in bounded memory.
final class ScratchFold {
  let store: ScratchStore
  let tables: Tables
  /// Every event up to and with this one is folded.
  private(set) var position: Int
  /// Begins at the beginning, or from a copy of a kept point.
  init(from kept: KeptPoint? = nil) throws {
    store = try ScratchStore(copying: kept?.path)
    tables = Tables(in: store)
    position = kept?.position ?? 0
  }

  func fold(_ entry: Entry) throws {
    try Projectors.fold(entry, into: tables)
    position = entry.position
    guard position % FoldLimits.stride == 0,
      store.changeCount + tables.changedCount >= FoldLimits.changedRows
    else { return }
    try settle()
  }

  /// Folds what the log holds up to a position.
  func fold(
    _ ledger: CountyLedger, upTo last: Int, _ progress: (_ done: Int, _ all: Int) -> Void
  ) throws {
    try ledger.walk(after: position, upTo: last) { entry in
      try fold(entry)
      if position % CountyLedger.progressStride == 0 { progress(position, last) }
    }
  }

  /// Writes everything that was folded.
  func settle() throws {
    try tables.flush()
    try tables.trim(to: FoldLimits.cachedRows)
    try store.commit()
  }
}
