/// The id of a parameter: its article and a word, such as `A15.warning-day`.
package struct ParameterID: TextForm, ExpressibleByStringLiteral {
  package let text: String
  package static let pattern =
    "^A([1-9]|[1-3][0-9]|4[0-6])(\\.[1-9][0-9]?)?\\.[a-z]+(-[a-z0-9]+)*$"
  package static let maximumLength = 60
  package static let sample = "A15.warning-day"
  package static let expectation = Bilingual(
    "参数编号，形如 A15.warning-day", "a parameter's id, such as A15.warning-day")

  package init?(_ text: String) {
    guard text.utf8.count <= Self.maximumLength, let dot = text.lastIndex(of: "."),
      let article = ArticleReference(parsing: String(text[..<dot])), article != .record,
      Self.isWord(text[dot...].dropFirst())
    else { return nil }
    self.text = text
  }

  /// Letters first, then words of letters and digits between single hyphens.
  private static func isWord(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isPlain = part.allSatisfy { byte in
        isSlugByte(byte) && (index > 0 || byte >= UInt8(ascii: "a"))
      }
      guard isPlain, !part.isEmpty else { return false }
    }
    return true
  }

  /// A parameter named in this program.
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("not a parameter: \(text)") }
    self = id
  }
}
