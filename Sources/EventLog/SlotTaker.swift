internal import Cryptography
internal import KeyFile

/// A slot for an object about to be recorded.
struct TakenSlot: ~Copyable {
  let slot: UInt64
  let key: SecretKey
}

/// Gives slots in their order, and makes more of them when there are none.
///
/// Which slots there are, and which were given, is in the table `meta`, in the transaction that
/// uses them: an aborted one gives them back. That is safe, because what is sealed under a slot has
/// a key of its own.
struct SlotTaker {
  private var next: UInt64
  /// Nil while the log has no file of keys.
  private var made: UInt64?
  private let stored: (next: UInt64, made: UInt64?)

  init(_ snapshot: Snapshot) throws(LogError) {
    next = try snapshot.metaNumber(Layout.MetaKey.nextSlot) ?? 0
    made = try snapshot.metaNumber(Layout.MetaKey.slotsMade)
    stored = (next, made)
    guard next <= made ?? 0, (made ?? 0) % KeyFile.batchSlotCount == 0 else {
      throw .corrupt(position: 0, "slot \(next) of \(made ?? 0) is the next")
    }
  }

  /// The next slot that has a key. One that was erased in a future this log has lost is passed over.
  mutating func take(_ keys: KeyStore) throws(LogError) -> TakenSlot {
    while true {
      if next == made ?? 0 { try make(keys) }
      let (file, slot) = (try keys.opened(), next)
      next += 1
      if let key = try keeping({ () throws(KeyFileError) in try file.key(in: slot) }) {
        return TakenSlot(slot: slot, key: key)
      }
      let state = try keeping { () throws(KeyFileError) in try file.state(of: slot) }
      guard state == .erased else { throw .storage("keys: the slot \(slot) holds no key") }
    }
  }

  private mutating func make(_ keys: KeyStore) throws(LogError) {
    let first = made ?? 0
    let file = made == nil ? try keys.create() : try keys.opened()
    try keeping { () throws(KeyFileError) in try file.make(from: first) }
    made = first + KeyFile.batchSlotCount
  }

  /// Says in the transaction what was made and given.
  func store(in transaction: Transaction) throws(LogError) {
    if next != stored.next {
      try transaction.putMeta(next.bigEndianBytes, for: Layout.MetaKey.nextSlot)
    }
    if let made, made != stored.made {
      try transaction.putMeta(made.bigEndianBytes, for: Layout.MetaKey.slotsMade)
    }
  }
}
