/// A line of text for people: one line, trimmed, not empty, without control characters.
package struct Line: TextForm {
  package let text: String
  package static let maximumLength = 200
  package static let pattern =
    "^[^ \u{3000}\(controlCharacters)]([^\(controlCharacters)]*[^ \u{3000}\(controlCharacters)])?$"
  package static let sample = "西吉县教育局"
  package static let expectation = Bilingual(
    "一行文字，1 至 200 字，首尾无空格，无控制字符",
    "one line of 1 to 200 characters, no blanks at its ends, no control characters")

  package init?(_ text: String) {
    guard isPlain(text, maximumLength: Self.maximumLength, lineBreaks: false) else { return nil }
    self.text = text
  }
}

/// A title that is kept beside the log: a line of text, of which events and rows hold a ``Passage``.
package struct Headline: TextForm {
  package let text: String
  package static let maximumLength = Line.maximumLength
  package static let pattern = Line.pattern
  package static let sample = "关于做好春季造林工作的通知"
  package static let expectation = Line.expectation

  package init?(_ text: String) {
    guard Line(text) != nil else { return nil }
    self.text = text
  }
}

/// A passage of text for people: trimmed, not empty, line breaks allowed.
package struct Prose: TextForm {
  package let text: String
  package static let maximumLength = 4000
  package static let pattern =
    "^[^ \u{3000}\(controlCharacters)](([^\(controlCharacters)]|\\n)*[^ \u{3000}\(controlCharacters)])?$"
  package static let sample = "经核实，材料齐全。"
  package static let expectation = Bilingual(
    "1 至 4000 字的说明，首尾无空格，除换行外无控制字符",
    "a passage of 1 to 4000 characters, no blanks at its ends, no control characters but line feeds"
  )

  package init?(_ text: String) {
    guard isPlain(text, maximumLength: Self.maximumLength, lineBreaks: true) else { return nil }
    self.text = text
  }

  /// A line is a passage.
  package init(_ line: Line) { text = line.text }
  package init(_ headline: Headline) { text = headline.text }
}

/// What no text for people holds, as the inside of a character class: C0 and C1 controls, line and
/// paragraph separators, and the marks that turn the direction of writing round, because what was
/// approved must be what is read.
///
/// Two digits behind `\x`, or the character itself: RE2 has no `\u`.
let controlCharacters =
  "\\x00-\\x1f\\x7f-\\x9f\u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}"

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  return value <= 0x1f || (0x7f...0x9f) ~= value || (0x2028...0x202e) ~= value
    || (0x2066...0x2069) ~= value || value == 0xfeff
}

private func isPlain(_ text: String, maximumLength: Int, lineBreaks: Bool) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    !isBlank(first), !isBlank(last)
  else { return false }
  var count = 0
  for scalar in scalars {
    count += 1
    if isControl(scalar) && !(lineBreaks && scalar == "\n") { return false }
  }
  return count <= maximumLength
}

/// A blank, a line feed, or the ideographic space that Chinese keyboards type.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\n" || scalar.value == 0x3000
}
