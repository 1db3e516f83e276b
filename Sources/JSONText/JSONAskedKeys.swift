/// Which objects are read by their keys, and which of these keys were asked for.
///
/// A value of its own inside the reading, so that a look-up is one access to it.
struct JSONAskedKeys {
  /// One number an entry of the tape. A key: 1 once asked for. An object read by its keys: the
  /// entry of the key to look at first next time, which makes reading members in the order of the
  /// text linear. Anything else: 0.
  private var notes: [UInt32]

  init(count: Int) {
    notes = [UInt32](repeating: 0, count: count)
  }

  func isOpen(_ object: Int) -> Bool { notes[object] != 0 }

  func wasAskedFor(_ key: Int) -> Bool { notes[key] != 0 }

  mutating func open(_ object: Int) {
    if notes[object] == 0 { notes[object] = UInt32(truncatingIfNeeded: object + 1) }
  }

  /// See ``JSONReading/find(_:in:again:)``.
  mutating func find(
    _ key: String, in object: Int, of storage: JSONStorage, again: Bool
  ) -> Int? {
    let (tape, text) = (storage.tape, storage.bytes)
    let bytes = text.span
    let entry = tape[object]
    var index = Int(notes[object])
    for _ in 0..<entry.count {
      if index >= entry.next { index = object + 1 }
      let value = index + 1
      let next = tape[value].next
      if JSONKeys.matches(tape[index], key, bytes) {
        notes[index] = 1
        notes[object] = again ? UInt32(truncatingIfNeeded: index) : next
        return value
      }
      index = Int(next)
    }
    return nil
  }

  /// See ``JSONReading/firstUnknownKey(in:)``.
  ///
  /// - Complexity: O(n) in the range.
  func firstUnknownKey(in range: Range<Int>, of tape: [JSONTapeEntry]) -> Int? {
    for index in range where notes[index] != 0 && tape[index].kind == .object {
      var key = index + 1
      for _ in 0..<tape[index].count {
        if notes[key] == 0 { return key }
        key = Int(tape[key + 1].next)
      }
    }
    return nil
  }
}
