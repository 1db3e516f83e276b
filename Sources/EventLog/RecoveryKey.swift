internal import Cryptography
internal import KeyFile

/// The key that opens sealed backups: which one it is, and where it lies.
package struct RecoveryState: Hashable, Sendable {
  let slot: UInt64
  /// 1 at the founding, one more with every erasure and restore.
  package let generation: UInt32
  /// The newest generation whose card was asked for.
  package let printed: UInt32

  init(slot: UInt64, generation: UInt32, printed: UInt32) {
    self.slot = slot
    self.generation = generation
    self.printed = printed
  }

  /// Reads the stored form; nil when it is not one.
  init?(_ value: RawSpan) {
    guard value.byteCount == 16 else { return nil }
    slot = value.bigEndian(at: 0, as: UInt64.self)
    generation = value.bigEndian(at: 8, as: UInt32.self)
    printed = value.bigEndian(at: 12, as: UInt32.self)
  }

  var stored: [UInt8] {
    slot.bigEndianBytes + generation.bigEndianBytes + printed.bigEndianBytes
  }
}

extension Snapshot {
  /// The recovery key; nil while the log has none.
  package final func recovery() throws(LogError) -> RecoveryState? {
    guard let value = try ownValue(of: Layout.MetaKey.recovery.bytes, in: tables.meta) else {
      return nil
    }
    guard let state = RecoveryState(value) else {
      throw .corrupt(position: 0, "recovery is malformed")
    }
    return state
  }

  /// The card of the recovery key; nil while the log has none, or the key is gone.
  package final func recoveryCard() throws(LogError) -> RecoveryCard? {
    guard let state = try recovery(),
      let key = try keying({ file throws(KeyFileError) in try file.key(in: state.slot) })
    else { return nil }
    return RecoveryCard(logID: logID, generation: state.generation, key: key)
  }

  /// Asks the file of keys, which must be there.
  final func keying<R: ~Copyable>(
    _ body: (KeyFile) throws(KeyFileError) -> R
  ) throws(LogError) -> R {
    let file = try keys.opened()
    return try keeping { () throws(KeyFileError) in try body(file) }
  }
}

extension Transaction {
  /// Gives the log a recovery key, of a generation behind those that were, and with it the file of
  /// keys; does nothing when there is one already, unless it is to be another.
  package func makeRecoveryKey(after generation: UInt32 = 0, anew: Bool = false) throws(LogError) {
    if !anew, try recovery() != nil { return }
    try takeRecoveryKey(RecoveryState(slot: 0, generation: generation, printed: 0))
  }

  /// Takes a slot for the key that follows the one of a state.
  private func takeRecoveryKey(_ before: RecoveryState) throws(LogError) {
    guard before.generation < .max else { throw .limitExceeded("generations of the recovery key") }
    var slots = try SlotTaker(self)
    let taken = try slots.take(keys)
    try slots.store(in: self)
    let state = RecoveryState(
      slot: taken.slot, generation: before.generation + 1, printed: before.printed)
    try putMeta(state.stored, for: Layout.MetaKey.recovery)
  }

  /// Puts another recovery key in the place of the one there is, whose slot is what else is to be
  /// destroyed then; nil when there is none.
  ///
  /// With every erasure: the backups made before hold the erased keys, and from here on nothing in
  /// this place opens them.
  func turnRecoveryKey() throws(LogError) -> UInt64? {
    guard let old = try recovery() else { return nil }
    try takeRecoveryKey(old)
    return old.slot
  }

  /// Notes that the card of a generation was asked for.
  package func notePrinted(_ generation: UInt32) throws(LogError) {
    guard let state = try recovery(), state.printed < generation else { return }
    let noted = RecoveryState(
      slot: state.slot, generation: state.generation, printed: generation)
    try putMeta(noted.stored, for: Layout.MetaKey.recovery)
  }
}
