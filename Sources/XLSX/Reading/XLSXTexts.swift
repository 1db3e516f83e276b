/// The texts that cells share, and how a text is written within XML.
enum XLSXTexts {
  /// The shared texts in their order: runs of differently formatted text joined, reading aids left out.
  static func shared(_ bytes: [UInt8], _ part: String) throws(XLSXUnreadable) -> [String] {
    var texts: [String] = []
    var text = XLSXText()
    try XMLWalk.walk(bytes, of: part) { (piece) throws(XLSXUnreadable) in
      if case .start(let element) = piece, element.name == "si" { text = XLSXText() }
      text.meet(piece)
      if case .end("si") = piece {
        try XLSXLimit.cells.check(texts.count + 1)
        texts.append(unescape(text.text))
      }
    }
    return texts
  }

  /// A text with the characters that XML has no place for: `_x000D_` is a carriage return, and an end of
  /// line with it is one line feed.
  static func unescape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(0x0d) else { return text }
    var plain = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let next = rest.popFirst() {
      let code = rest.prefix(6)
      if next == "_", code.count == 6, code.first == "x", code.last == "_",
        let value = UInt32(String(code.dropFirst().dropLast()), radix: 16),
        let scalar = Unicode.Scalar(value), !code.contains("+"), !code.contains("-")
      {
        plain.append(scalar)
        rest = rest.dropFirst(6)
      } else {
        plain.append(next)
      }
    }
    return String(plain).replacing("\r\n", with: "\n")
  }
}

/// The text of an item while a walk goes through it: what stands in `t`, but not within `rPh`, which says how
/// a word is read aloud.
struct XLSXText {
  private(set) var text = ""
  private var isIn = false
  private var isReading = false

  mutating func meet(_ piece: XMLPiece) {
    switch piece {
    case .start(let element):
      if element.name == "rPh" { isReading = true }
      if element.name == "t" { isIn = !isReading }
    case .text(let more): if isIn { text += more }
    case .end(let name):
      if name == "rPh" { isReading = false }
      if name == "t" { isIn = false }
    }
  }
}
