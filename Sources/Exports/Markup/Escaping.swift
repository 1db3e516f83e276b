/// Makes any text safe to stand in XML or HTML, as content and in quoted attributes.
///
/// It goes by Unicode scalars, not by characters: a quotation mark followed by a combining accent
/// is one character to Swift and still a quotation mark to a browser. What XML 1.0 cannot hold
/// becomes U+FFFD, and marks that turn the direction of writing are shown by name, so that nobody
/// can make a record read differently from what it says.
package enum Escaping {
  package static func escape(_ text: String) -> String {
    isPlain(text) ? text : escapeEach(text)
  }

  /// The long way, scalar by scalar.
  static func escapeEach(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      if let replacement = replacement(for: scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Appends a text, escaped.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += escape(text).utf8
  }

  /// Whether nothing in a text is escaped; true of most, and told by their bytes.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0...0x1f, 0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f, 0xc2, 0xd8: return false
      case 0xe2 where index + 1 < bytes.count && bytes[index + 1] <= 0x81: return false
      case 0xef where index + 1 < bytes.count && bytes[index + 1] == 0xbf: return false
      default: index += 1
      }
    }
    return true
  }

  private static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\n", "\t": nil
    case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}": "\u{fffd}"
    case "\u{61c}", "\u{200e}", "\u{200f}", "\u{202a}"..."\u{202e}", "\u{2066}"..."\u{2069}":
      "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
    default: nil
    }
  }
}
