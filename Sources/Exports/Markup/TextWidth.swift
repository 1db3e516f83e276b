/// How wide a text is on a drawing, near enough to keep texts apart without a font at hand.
///
/// In thousandths of the font's size: Chinese characters and full-width marks take 1000, capitals
/// and digits about 650 and 570, small letters about 540. Rounded up where faces differ.
enum TextWidth {
  /// The width in pixels at a font size in pixels, rounded up.
  static func of(_ text: String, size: Int) -> Int {
    let total = text.unicodeScalars.reduce(0) { $0 + width($1) }
    return (total * size + 999) / 1000
  }

  /// The text, or as much of it as fits with an ellipsis.
  static func cut(_ text: String, to width: Int, size: Int) -> String {
    guard of(text, size: size) > width else { return text }
    var kept = ""
    for character in text {
      guard of("\(kept)\(character)…", size: size) <= width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text in lines of at most `width`, broken between words and around Chinese characters; what
  /// does not fit into `lines` lines is cut with an ellipsis.
  static func wrap(_ text: String, to width: Int, size: Int, lines: Int) -> [String] {
    let first = filled(text, to: width, size: size, lines: lines)
    guard first.count > 1, first.last?.last != "…" else { return first }
    // As narrow as the same number of lines allows, so that no line is left with one character.
    var best = first
    var narrower = width - size
    while narrower > size {
      let next = filled(text, to: narrower, size: size, lines: lines)
      guard next.count == first.count, next.last?.last != "…" else { break }
      best = next
      narrower -= size
    }
    return best
  }

  private static func filled(_ text: String, to width: Int, size: Int, lines: Int) -> [String] {
    var result: [String] = []
    var line = ""
    var words = pieces(of: text)[...]
    while let word = words.first, result.count + 1 < lines {
      if line.isEmpty || of(line + trimmedEnd(word), size: size) <= width {
        line += word
        words.removeFirst()
      } else {
        result.append(trimmedEnd(line))
        line = ""
      }
    }
    line += words.joined()
    result.append(cut(trimmedEnd(line), to: width, size: size))
    return result
  }

  /// Words with the blank behind them, and Chinese characters one by one, each with the marks behind
  /// it: none of them begins a line.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      if closing.contains(character), word.isEmpty, let last = pieces.popLast() {
        pieces.append("\(last)\(character)")
        continue
      }
      word.append(character)
      let isWide = character.unicodeScalars.contains { $0.value >= 0x2e80 }
      if character == " " || isWide {
        pieces.append(word)
        word = ""
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "）", "”", "》", "〕", "！", "？",
  ]

  private static func trimmedEnd(_ text: String) -> String {
    text.last == " " ? String(text.dropLast()) : text
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", "i", "l", "j", ".", ",", "'", "|", ":", ";", "!": 300
    case "a"..."z": 540
    case "0"..."9": 580
    case "A"..."Z": 700
    case "m", "w", "M", "W": 900
    case "\u{0}"..."\u{2ff}": 600
    default: 1000
    }
  }
}
