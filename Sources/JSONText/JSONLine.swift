/// Makes a JSON text fit to be a line of output, and to be read as it is.
///
/// Programs that go by Unicode end a line at U+0085, U+2028 and U+2029 as well, which JSON lets stand
/// in a string; marks that turn the direction of writing, or show nothing, make a text look like
/// another. Outside of strings none of them can stand, so that each becomes its escape.
package enum JSONLine {
  /// - Complexity: O(n), one pass; the same bytes when there is none of them.
  package static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var index = JSONPlain.endOfASCII(bytes.span, from: 0)
    while index + 1 < bytes.count {
      guard let (length, scalar) = hidden(bytes, at: index) else {
        index = JSONPlain.endOfASCII(bytes.span, from: index + 1)
        continue
      }
      result += bytes[copied..<index]
      let digits = String(scalar, radix: 16)
      result += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
      copied = index + length
      index = JSONPlain.endOfASCII(bytes.span, from: copied)
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  /// The character at an index, if it is one of them, and how many bytes it has.
  private static func hidden(_ bytes: [UInt8], at index: Int) -> (length: Int, scalar: UInt32)? {
    switch bytes[index] {
    case 0xc2: return bytes[index + 1] == 0x85 ? (2, 0x85) : nil
    case 0xe2, 0xef:
      guard index + 2 < bytes.count else { return nil }
      let scalar =
        UInt32(bytes[index] & 0x0f) << 12 | UInt32(bytes[index + 1] & 0x3f) << 6
        | UInt32(bytes[index + 2] & 0x3f)
      switch scalar {
      case 0x2000...0x200f, 0x2028...0x202f, 0x205f...0x206f, 0xfeff: return (3, scalar)
      default: return nil
      }
    default: return nil
    }
  }
}
