import CivilTime

/// A number that belongs to one person, told by its form.
///
/// It finds numbers written in digits, full-width ones too, with blanks, dots and hyphens between them.
/// It does not find landlines, numbers in Chinese numerals, or anything that is no number.
package enum PersonalNumber: CaseIterable, Sendable {
  /// Of a mobile telephone of the mainland: 11 digits that begin with 13 to 19, by themselves or behind
  /// 86 or 0086.
  case mobile
  /// Of an identity card (GB 11643): 18 characters with a date of birth and a check character that fits,
  /// or the 15 digits of before 1999.
  case identity

  package var name: Bilingual {
    switch self {
    case .mobile: Bilingual("手机号码", "a mobile number")
    case .identity: Bilingual("居民身份证号", "an identity number")
    }
  }

  /// The first there is in a text.
  package static func first(in text: String) -> PersonalNumber? {
    guard mayHold(text) else { return nil }
    // As it stands, and as one number whose digits were set apart.
    return DigitRuns(text, joining: .nothing).firstNumber
      ?? DigitRuns(text, joining: .blanks).firstNumber
  }

  /// The first there is in a text that the public is to read: also one whose digits are set apart by strokes,
  /// brackets, enumeration commas or line breaks. A record lets those through, where a date or a list of
  /// numbers is written so; what the public reads is written in another way.
  package static func first(inPublic text: String) -> PersonalNumber? {
    first(in: text) ?? (isHexadecimal(text) ? nil : DigitRuns(text, joining: .marks).firstNumber)
  }

  /// The fewest digits a number has.
  static let fewestDigits = 11

  /// Whether a text may hold a number, looked at by its bytes: most may not.
  private static func mayHold(_ text: String) -> Bool {
    mayStand(in: text.utf8.span) && !isHexadecimal(text)
  }

  /// Whether some bytes of UTF-8, or of JSON, may hold a number: whether so many digits stand in them
  /// with nothing but what may set them apart between. One pass, which says no of nearly all.
  package static func mayStand(in bytes: Span<UInt8>) -> Bool {
    var count = 0
    var before: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte &- 0x30 <= 9 || (before == 0xbc && byte &- 0x90 <= 9) {
        // A full-width digit ends in 90 to 99 behind EF BC.
        count += 1
        if count == fewestDigits { return true }
      } else if byte == UInt8(ascii: "\\") {
        // An escape may be a digit.
        return true
      } else if byte < 0x80, byte != UInt8(ascii: " "), byte != UInt8(ascii: "."),
        byte != UInt8(ascii: "-")
      {
        count = 0
      }
      before = byte
    }
    return false
  }

  /// A digest, or an id as programs draw them (RFC 9562): whatever digits it has, they are nobody's.
  private static func isHexadecimal(_ text: String) -> Bool {
    let bytes = text.utf8
    let isID =
      bytes.count == 36
      && bytes.enumerated().allSatisfy { offset, byte in
        (byte == UInt8(ascii: "-")) == [8, 13, 18, 23].contains(offset)
      }
    guard bytes.count == 64 || isID else { return false }
    return bytes.allSatisfy {
      $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 <= 5 || (isID && $0 == UInt8(ascii: "-"))
    }
  }
}

/// The runs of digits in a text; an X behind one counts as its last.
private struct DigitRuns {
  private var runs: [[UInt8]] = []

  /// What may stand between the digits of one run.
  enum Joint { case nothing, blanks, marks }

  init(_ text: String, joining: Joint) {
    var run: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let digit = Self.digit(scalar) {
        if run.last == Self.x { end(&run) }
        run.append(digit)
      } else if !run.isEmpty, Self.isX(scalar), run.last != Self.x {
        run.append(Self.x)
      } else if !Self.joins(scalar, joining) {
        end(&run)
      }
    }
    end(&run)
  }

  private mutating func end(_ run: inout [UInt8]) {
    if run.count >= PersonalNumber.fewestDigits { runs.append(run) }
    run = []
  }

  var firstNumber: PersonalNumber? {
    for run in runs {
      if Self.isIdentity(run) { return .identity }
      if Self.isMobile(run) { return .mobile }
    }
    return nil
  }

  private static let x: UInt8 = 10

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    let first: UInt32 = scalar.value < 0xff10 ? 0x30 : 0xff10
    guard scalar.value >= first, scalar.value <= first + 9 else { return nil }
    return UInt8(scalar.value - first)
  }

  private static func isX(_ scalar: Unicode.Scalar) -> Bool {
    [0x58, 0x78, 0xff38, 0xff58].contains(scalar.value)
  }

  private static func joins(_ scalar: Unicode.Scalar, _ joint: Joint) -> Bool {
    switch joint {
    case .nothing: false
    case .blanks: isSeparator(scalar)
    case .marks: isSeparator(scalar) || isMark(scalar)
    }
  }

  /// Strokes, brackets, underlines and enumeration commas, narrow and wide, ends of lines, and what has no width.
  /// No comma and no full stop: they set off the thousands of an amount, and sentences.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    marks.contains(scalar) || (0x09...0x0d).contains(scalar.value)
      || (0x200b...0x200f).contains(scalar.value)
  }

  private static let marks: Set<Unicode.Scalar> = [
    "/", "／", "\\", "＼", "_", "＿", "、", "(", ")", "（", "）", "[", "]", "【", "】", "〔", "〕", "|", "｜",
    "*", "＊", "~", "～", "\u{2028}", "\u{2029}", "\u{2060}", "\u{feff}",
  ]

  /// Blanks, dots and hyphens, narrow and wide.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    [0x20, 0xa0, 0x3000, 0x2e, 0xb7, 0xff0e, 0x2d, 0xff0d].contains(scalar.value)
      || (0x2010...0x2015).contains(scalar.value)
  }

  private static func isMobile(_ run: [UInt8]) -> Bool {
    var digits = run[...]
    if digits.last == x { digits.removeLast() }
    for prefix in [[8, 6], [0, 0, 8, 6]] as [[UInt8]]
    where digits.count == PersonalNumber.fewestDigits + prefix.count && digits.starts(with: prefix)
    {
      digits.removeFirst(prefix.count)
    }
    guard digits.count == PersonalNumber.fewestDigits, let first = digits.first else {
      return false
    }
    return first == 1 && digits[digits.startIndex + 1] >= 3
  }

  private static func isIdentity(_ run: [UInt8]) -> Bool {
    guard provinces.contains(run[0] * 10 + run[1]) else { return false }
    if run.count == 15 { return run[14] != x && isDate(1900 + number(run[6..<8]), run[8..<12]) }
    return run.count == 18 && isDate(number(run[6..<10]), run[10..<14]) && isChecked(run)
  }

  /// The first two digits of an identity number (GB/T 2260).
  private static let provinces: Set<UInt8> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53,
    54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]

  /// The sum of the digits, each with its weight, leaves the check character (ISO 7064, MOD 11-2).
  private static func isChecked(_ run: [UInt8]) -> Bool {
    var sum = 0
    for digit in run.dropLast() { sum = (sum + Int(digit)) * 2 % 11 }
    return run.dropLast().allSatisfy { $0 < 10 } && (sum + Int(run[17])) % 11 == 1
  }

  private static func isDate(_ year: Int, _ monthAndDay: ArraySlice<UInt8>) -> Bool {
    let digits = Array(monthAndDay)
    guard (1800...2199).contains(year), digits.allSatisfy({ $0 < 10 }) else { return false }
    let (month, day) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    return CivilDate(year: year, month: Int(month), day: Int(day)) != nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) }
  }
}
