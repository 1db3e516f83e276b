/// Heads of the threads seen lately, by a hash of their names: a bounded memory without names in it.
///
/// Two names of one hash would be taken for one thread. So what it says is a shortcut only: when a
/// record does not fit, the log itself has to be asked.
struct RememberedHeads {
  private struct Slot {
    var hash: UInt64 = 0
    var state = ThreadState(.empty)
  }

  private var slots: [Slot]
  private let nameHash = NameHash()

  /// - Parameter count: a power of two; 64 bytes each.
  init(count: Int) {
    slots = Array(repeating: Slot(), count: count)
  }

  /// A hash that is never 0.
  @inline(__always)
  func hash(_ name: RawSpan) -> UInt64 { name.withUnsafeBytes { nameHash($0) } | 1 }

  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 1) & (slots.count - 1)
  }

  /// The state of a thread; nil when it is not remembered.
  subscript(hash: UInt64) -> ThreadState? {
    let slot = slot(hash)
    return slots[slot].hash == hash ? slots[slot].state : nil
  }

  /// Puts a record at the head of a thread, if that is seen to be its place at once; false when it
  /// is not, the thread is not remembered, or a jump has to be read.
  @inline(__always)
  mutating func advance(_ hash: UInt64, to place: ThreadPlace, at position: UInt64) -> Bool {
    let slot = slot(hash)
    return slots[slot].hash == hash
      && slots[slot].state.advance(
        ifKnown: place, at: UInt32(truncatingIfNeeded: position))
  }

  mutating func remember(_ state: ThreadState, _ hash: UInt64) {
    slots[slot(hash)] = Slot(hash: hash, state: state)
  }

  mutating func forget(_ hash: UInt64) {
    let slot = slot(hash)
    if slots[slot].hash == hash { slots[slot].hash = 0 }
  }
}
