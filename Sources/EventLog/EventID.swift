/// A UUID that names an event for ever.
package struct EventID: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The id with these 16 bytes; nil for another number of bytes.
  package init?(_ bytes: RawSpan) {
    guard bytes.byteCount == 16 else { return nil }
    high = bytes.bigEndian(at: 0, as: UInt64.self)
    low = bytes.bigEndian(at: 8, as: UInt64.self)
  }

  /// Reads the form 8-4-4-4-12 in lower case; nil for anything else.
  package init?(_ text: String) {
    self.init(utf8: text.utf8.span)
  }

  package init?(utf8 text: Span<UInt8>) {
    guard text.count == 36 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for index in 0..<36 {
      let letter = text[index]
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard letter == UInt8(ascii: "-") else { return nil }
        continue
      }
      let value: UInt8
      switch letter {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = letter - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = letter - UInt8(ascii: "a") + 10
      default: return nil
      }
      if digits < 16 {
        halves.0 = halves.0 << 4 | UInt64(value)
      } else {
        halves.1 = halves.1 << 4 | UInt64(value)
      }
      digits += 1
    }
    (high, low) = halves
  }

  /// 16 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: high >> UInt64(shift)))
    }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: low >> UInt64(shift)))
    }
    return bytes
  }
}

extension EventID: CustomStringConvertible {
  /// 8-4-4-4-12 hexadecimal digits in lower case.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The 16 random bytes drawn when a log is created; they tell its own event ids from all others.
package struct LogID: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  init?(_ bytes: RawSpan) {
    guard bytes.byteCount == 16 else { return nil }
    high = bytes.bigEndian(at: 0, as: UInt64.self)
    low = bytes.bigEndian(at: 8, as: UInt64.self)
  }

  /// 16 bytes.
  package var bytes: [UInt8] { EventID(high: high, low: low).bytes }

  /// The id the log gives to the event at a position.
  ///
  /// A UUID of version 8 (RFC 9562): the first 12 bytes are those of the log id, with 8 for the
  /// version in the high half of byte 6 and binary 10 for the variant in the top bits of byte 8;
  /// the last 4 bytes are the position. So no index is needed to find the event again.
  package func eventID(at position: UInt64) -> EventID {
    let own = EventID(
      high: high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
      low: low & 0x3FFF_FFFF_0000_0000 | 0x8000_0000_0000_0000)
    return EventID(high: own.high, low: own.low | position & 0xFFFF_FFFF)
  }

  /// The position in an id of this log's own form; nil for any other id.
  package func position(of id: EventID) -> UInt64? {
    let position = id.low & 0xFFFF_FFFF
    return eventID(at: position) == id ? position : nil
  }
}
