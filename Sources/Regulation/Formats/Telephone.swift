/// A telephone number as somebody typed it: one or more, with an extension if there is one.
///
/// What is kept is ``number``; what was typed is what a request is known by.
package struct Telephone: TextForm {
  package let text: String
  /// In ASCII, without blanks, `转` before an extension.
  package let number: Prose
  package static let maximumLength = 60
  package static let pattern = "^[\(marks)]*([0-9０-９][\(marks)]*){\(fewestDigits),\(mostDigits)}$"
  package static let sample = "0954-3012345"
  package static let expectation = Bilingual(
    "电话号码，如 0954-3012345、0954-3012345转801；多个以“、”隔开",
    "a telephone number, such as 0954-3012345 or 0954-3012345转801; several with 、 between them")

  private static let fewestDigits = 3
  private static let mostDigits = 40
  /// What may stand between its digits, in any width.
  private static let marks =
    "+()/,;*#转、＋（）／，；＊＃－\u{2010}-\u{2015}\u{2212}\(Written.blanks)-"

  package init?(_ given: String) {
    guard given.unicodeScalars.count <= Self.maximumLength else { return nil }
    let meant = Written.code(given)
    guard meant.unicodeScalars.allSatisfy(Self.belongs),
      (Self.fewestDigits...Self.mostDigits).contains(meant.utf8.count(where: Self.isDigit)),
      let number = Prose(meant)
    else { return nil }
    text = given
    self.number = number
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? isDigit(UInt8(ascii: scalar)) || "+-()/,;*#".unicodeScalars.contains(scalar)
      : scalar == "转" || scalar == "、"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
