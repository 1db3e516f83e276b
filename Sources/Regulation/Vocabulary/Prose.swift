/// A line of text for people: one line, trimmed, not empty, without control characters.
package struct Line: TextForm {
  package let text: String
  package static let maximumLength = 200
  package static let pattern = "^[^\\u0000-\\u0020\\u007f\\u3000]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f\\u3000])?$"
  package static let sample = "西吉县教育局"
  package static let expectation = Bilingual(
    "一行文字，1 至 200 字，首尾无空格，无控制字符",
    "one line of 1 to 200 characters, no blanks at its ends, no control characters")

  package init?(_ text: String) {
    guard isPlain(text, maximumLength: Self.maximumLength, lineBreaks: false) else { return nil }
    self.text = text
  }
}

/// A passage of text for people: trimmed, not empty, line breaks allowed.
package struct Prose: TextForm {
  package let text: String
  package static let maximumLength = 4000
  package static let pattern =
    "^[^\\u0000-\\u0020\\u007f\\u3000]([^\\u0000-\\u0009\\u000b-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f\\u3000])?$"
  package static let sample = "经核实，材料齐全。"
  package static let expectation = Bilingual(
    "1 至 4000 字的说明，首尾无空格，除换行外无控制字符",
    "a passage of 1 to 4000 characters, no blanks at its ends, no control characters but line feeds"
  )

  package init?(_ text: String) {
    guard isPlain(text, maximumLength: Self.maximumLength, lineBreaks: true) else { return nil }
    self.text = text
  }
}

private func isPlain(_ text: String, maximumLength: Int, lineBreaks: Bool) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    !isBlank(first), !isBlank(last)
  else { return false }
  var count = 0
  for scalar in scalars {
    count += 1
    let isControl = scalar.value < 0x20 || scalar.value == 0x7f
    if isControl && !(lineBreaks && scalar == "\n") { return false }
  }
  return count <= maximumLength
}

/// A blank, a control character, or the ideographic space that Chinese keyboards type.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value <= 0x20 || scalar.value == 0x7f || scalar.value == 0x3000
}
