internal import Cryptography

/// What a slot holds, by its own word.
package enum SlotState: Hashable, Sendable {
  /// A key.
  case living
  /// Zeros, and the statement that they are meant.
  case erased
  /// Nothing that fits: never written, torn, damaged, or of another log.
  case unfit
}

/// The 64 bytes of slots.
struct SlotBytes {
  let logID: [UInt8]

  /// Writes a slot with the key that stands in its place already, or erased, at an offset.
  func write(_ state: UInt64, number: UInt64, into bytes: inout [UInt8], at offset: Int) {
    if state == Format.Slot.erased {
      for index in 0..<SecretKey.byteCount { bytes[offset + Format.Slot.key + index] = 0 }
    }
    bytes.store(number, at: offset + Format.Slot.number)
    bytes.store(state, at: offset + Format.Slot.state)
    let check = check(of: bytes, at: offset)
    bytes.replaceSubrange(
      offset + Format.Slot.check..<offset + Format.slotByteCount, with: check)
  }

  /// What the bytes at an offset say, as the slot of a number.
  func state(of bytes: [UInt8], at offset: Int, number: UInt64) -> SlotState {
    guard bytes.number(at: offset + Format.Slot.number) == number else { return .unfit }
    let stored = bytes[offset + Format.Slot.check..<offset + Format.slotByteCount]
    guard stored.elementsEqual(check(of: bytes, at: offset)) else { return .unfit }
    switch bytes.number(at: offset + Format.Slot.state) {
    case Format.Slot.living: return .living
    case Format.Slot.erased:
      let key = bytes[offset..<offset + SecretKey.byteCount]
      return key.allSatisfy { $0 == 0 } ? .erased : .unfit
    default: return .unfit
    }
  }

  private func check(of bytes: [UInt8], at offset: Int) -> ArraySlice<UInt8> {
    var text = Array(Format.slotCheckName.utf8) + logID
    text.reserveCapacity(text.count + Format.Slot.check)
    text += bytes[offset..<offset + Format.Slot.check]
    let digest = SHA256.hash(text)
    wipe(&text)
    return digest.bytes[..<(Format.slotByteCount - Format.Slot.check)]
  }
}

extension [UInt8] {
  /// The big-endian integer at an offset.
  func number(at offset: Int) -> UInt64 {
    self[offset..<offset + 8].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Stores a big-endian integer of as many bytes as it has at an offset.
  mutating func store<Number: FixedWidthInteger>(_ number: Number, at offset: Int) {
    for index in 0..<MemoryLayout<Number>.size {
      let shift = 8 * (MemoryLayout<Number>.size - 1 - index)
      self[offset + index] = UInt8(truncatingIfNeeded: number >> Number(shift))
    }
  }
}
