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
  func hash(_ name: RawSpan) -> UInt64 { name.withUnsafeBytes { nameHash($0) } | 1 }

  subscript(hash: UInt64) -> ThreadState? {
    get {
      let slot = Int(truncatingIfNeeded: hash >> 1) & (slots.count - 1)
      return slots[slot].hash == hash ? slots[slot].state : nil
    }
    set {
      let slot = Int(truncatingIfNeeded: hash >> 1) & (slots.count - 1)
      if let newValue {
        slots[slot] = Slot(hash: hash, state: newValue)
      } else if slots[slot].hash == hash {
        slots[slot].hash = 0
      }
    }
  }
}
