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
  private let seed: UInt64

  /// - Parameter count: a power of two; 40 bytes each.
  init(count: Int) {
    slots = Array(repeating: Slot(), count: count)
    // Another one each time, so that nobody can choose names that collide.
    seed = UInt64(bitPattern: Int64(Hasher().finalize()))
  }

  /// A hash that is never 0.
  func hash(_ name: RawSpan) -> UInt64 {
    var hash = seed ^ UInt64(name.byteCount)
    var offset = 0
    while offset + 8 <= name.byteCount {
      hash = Self.mix(hash ^ name.bigEndian(at: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < name.byteCount {
      rest = rest << 8 | UInt64(name.bigEndian(at: offset, as: UInt8.self))
      offset += 1
    }
    return Self.mix(hash ^ rest) | 1
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

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
