/// What becomes of what people type, in one place:
///
/// 1. What nobody sees, or what makes a text read otherwise than it is written, is refused in every text:
///    controls, marks of direction, characters without a width.
/// 2. Where the intent is plain it is taken: a number, a code or a telephone number typed in full width,
///    with blanks in it or another dash, is the one in ASCII.
/// 3. Where it is not, the text is refused with what would mend it: a word in the place of a number, a
///    number that a spreadsheet rewrote.
/// 4. What may be right is recorded with a warning: `Article10.warning`.
package enum Written {
  /// What no text for people holds, as the inside of a character class, because what was approved must
  /// be what is read. Selectors of a glyph's form stay: they follow what is seen.
  ///
  /// Two digits behind `\x`, or the character itself: RE2 has no `\u`. Those that join the character before
  /// them, and tags, are left to the reader: engines disagree how a class may name them.
  static let unseen =
    "\\x00-\\x1f\\x7f-\\x9f\u{ad}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{2800}"
    + "\u{3164}\u{feff}\u{ffa0}\u{fff9}-\u{fffb}"

  /// What no text begins or ends with, as the inside of a character class, a line feed aside.
  static let blanks = " \u{a0}\u{1680}\u{2000}\u{2001}\u{2002}-\u{200a}\u{202f}\u{205f}\u{3000}"

  /// What stands at neither end of a text, as the inside of a character class.
  static let ends = blanks + unseen

  /// The same, and what joins the character before it, and tags.
  private static let unseenValues: [ClosedRange<UInt32>] = [
    0...0x1f, 0x7f...0x9f, 0xad...0xad, 0x34f...0x34f, 0x61c...0x61c, 0x115f...0x1160,
    0x17b4...0x17b5, 0x180b...0x180f, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f,
    0x2800...0x2800, 0x3164...0x3164, 0xfeff...0xfeff, 0xffa0...0xffa0, 0xfff9...0xfffb,
    0xe0000...0xe007f,
  ]

  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    // Nearly all that people write.
    if (0x20...0x7e) ~= value || (0x3165...0xfdff) ~= value { return false }
    return unseenValues.contains { $0 ~= value }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value == 0x20 || value == 0xa0 || value == 0x1680 || (0x2000...0x200a) ~= value
      || value == 0x202f || value == 0x205f || value == 0x3000
  }

  /// A number or a code as it is meant: full width as ASCII, any dash as a hyphen, blanks left out.
  static func code(_ given: String) -> String {
    // Most are typed as they are meant.
    guard given.unicodeScalars.contains(where: { isBlank($0) || half($0) != $0 }) else {
      return given
    }
    var meant = String.UnicodeScalarView()
    for scalar in given.unicodeScalars where !isBlank(scalar) {
      meant.append(half(scalar))
    }
    return String(meant)
  }

  private static func half(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if (0xff01...0xff5e) ~= value { return Unicode.Scalar(value - 0xfee0) ?? scalar }
    return (0x2010...0x2015) ~= value || value == 0x2212 ? "-" : scalar
  }

  /// What is likely meant by a text that stands where a number should; nothing for any other.
  static func hint(_ given: String) -> Bilingual? {
    let plain = code(given)
    if isRewritten(plain) {
      return Bilingual(
        "长数字被电子表格改写了：把该列设为“文本”格式后重新填写",
        "a spreadsheet rewrote a long number: format the column as text and enter it again")
    }
    if ["无", "没有", "暂无", "未知", "不详", "/", "-", "--", "N/A", "NA", "null"].contains(plain) {
      return Bilingual("没有的，不填这一项", "where there is none, leave the member out")
    }
    if plain == Digest.ofNothing {
      return Bilingual(
        "这是空文件的摘要：核对文件是否保存完整",
        "that is the digest of an empty file: check that the file was saved")
    }
    return nil
  }

  /// Whether it is a number with an exponent, such as `1.395E+10`.
  private static func isRewritten(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first, first.isASCII, first.isNumber else {
      return false
    }
    let exponent = parts[1].drop { $0 == "+" }
    return parts[0].allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      && (1...2).contains(exponent.count) && exponent.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension Bilingual {
  /// What a form asks for, and what is likely to be wrong with what was given instead.
  func hinting(at given: String) -> Bilingual {
    guard let hint = Written.hint(given) else { return self }
    return Bilingual("\(zh)；\(hint.zh)", "\(en); \(hint.en)")
  }
}
