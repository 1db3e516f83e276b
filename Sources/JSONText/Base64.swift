/// Base 64 of RFC 4648 section 4, with its padding.
package enum Base64 {
  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    encode(Array(bytes))
  }

  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 1
      guard held == 3 else { continue }
      for shift in [18, 12, 6, 0] as [UInt32] { text.append(letter(bits >> shift & 63)) }
      (bits, held) = (0, 0)
    }
    if held == 1 {
      text += [letter(bits >> 2 & 63), letter(bits << 4 & 63), padding, padding]
    } else if held == 2 {
      text += [letter(bits >> 10 & 63), letter(bits >> 4 & 63), letter(bits << 2 & 63), padding]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text, or nil if `encode` would not have written it: foreign letters,
  /// white space, missing padding, and bits set behind the last byte are all refused.
  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count % 4 == 0 else { return nil }
    var content = letters.count
    while content > 0, letters.count - content < 2, letters[content - 1] == padding {
      content -= 1
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for index in 0..<content {
      guard let value = value(of: letters[index]) else { return nil }
      bits = bits << 6 | value
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> held))
      bits &= 1 << held - 1
    }
    return bits == 0 ? bytes : nil
  }

  private static let padding = UInt8(ascii: "=")

  private static func letter(_ value: UInt32) -> UInt8 {
    let value = UInt8(value)
    return switch value {
    case 0..<26: 0x41 + value
    case 26..<52: 0x61 + value - 26
    case 52..<62: 0x30 + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5a: UInt32(letter) - 0x41
    case 0x61...0x7a: UInt32(letter) - 0x61 + 26
    case 0x30...0x39: UInt32(letter) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
