/// Base64 (RFC 4648, section 4): the usual alphabet, always padded, no line breaks.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  private static let invalid: UInt8 = 0xFF

  /// The value of each letter of the alphabet, `invalid` for other bytes.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: invalid, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// How many letters `byteCount` bytes become.
  package static func letterCount(_ byteCount: Int) -> Int { (byteCount + 2) / 3 * 4 }

  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    append(bytes.span, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the letters of some bytes to a text.
  package static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + letterCount(bytes.count))
    let alphabet = alphabet
    var index = 0
    while index + 3 <= bytes.count {
      let group =
        Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
      text.append(alphabet[group >> 18])
      text.append(alphabet[group >> 12 & 63])
      text.append(alphabet[group >> 6 & 63])
      text.append(alphabet[group & 63])
      index += 3
    }
    switch bytes.count - index {
    case 1:
      let group = Int(bytes[index]) << 16
      text.append(alphabet[group >> 18])
      text.append(alphabet[group >> 12 & 63])
      text.append(padding)
      text.append(padding)
    case 2:
      let group = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8
      text.append(alphabet[group >> 18])
      text.append(alphabet[group >> 12 & 63])
      text.append(alphabet[group >> 6 & 63])
      text.append(padding)
    default: break
    }
  }

  /// The bytes of a text; nil unless it is exactly what ``encode(_:)`` would write for them.
  package static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    if text.count == 0 { return [] }
    let last = text.count - 1
    let pads = text[last] != padding ? 0 : text[last - 1] != padding ? 1 : 2
    let values = values
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var index = 0
    while index < text.count {
      let isLast = index + 4 == text.count
      let letters = isLast ? 4 - pads : 4
      var group = 0
      for offset in 0..<letters {
        let value = values[Int(text[index + offset])]
        guard value != invalid else { return nil }
        group |= Int(value) << (18 - 6 * offset)
      }
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      if letters > 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
      if letters > 3 { bytes.append(UInt8(truncatingIfNeeded: group)) }
      // Bits that no byte takes must be zero, so that every value has one text.
      let spare = letters == 2 ? group & 0xFFFF : letters == 3 ? group & 0xFF : 0
      guard spare == 0 else { return nil }
      index += 4
    }
    return bytes
  }

  package static func decode(_ text: String) -> [UInt8]? { decode(text.utf8.span) }
}
