/// A password or another secret that somebody wrote into a text, told by its form: a word for it, and
/// behind that what looks like one.
///
/// It finds `密码：Abc@1234`, `口令为abc123`, `password=letmein`, `pwd: x9y8z7`, in full-width characters too,
/// and a password that stands right behind its word. It lets through what only speaks of one: that it was
/// changed, on which day, how long it is, by whom it is kept; and a mask such as `******`.
package enum Credential {
  /// Whether a text holds one.
  package static func isIn(_ text: String) -> Bool {
    guard mayStand(in: text.utf8.span) else { return false }
    let scalars = text.unicodeScalars.map(narrow)
    for start in scalars.indices {
      guard let word = Word(at: start, in: scalars) else { continue }
      if isFollowed(from: word.end, scalars, isChinese: word.isChinese) { return true }
    }
    return false
  }

  /// Whether some bytes of UTF-8, or of JSON, may hold one: whether a word for it may begin in them. One
  /// pass, which says no of nearly all.
  package static func mayStand(in bytes: Span<UInt8>) -> Bool {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      // An escape may be any character.
      if byte == UInt8(ascii: "\\") { return true }
      // 密, 口, and a full-width P.
      let isWide =
        before == 0xe5 && (last, byte) == (0xaf, 0x86)
        || before == 0xe5 && (last, byte) == (0x8f, 0xa3)
        || before == 0xef && (last, byte) == (0xbc, 0xb0)
        || before == 0xef && (last, byte) == (0xbd, 0x90)
      let isNarrow =
        before | 0x20 == UInt8(ascii: "p")
        && ((last | 0x20, byte | 0x20) == (UInt8(ascii: "a"), UInt8(ascii: "s"))
          || (last | 0x20, byte | 0x20) == (UInt8(ascii: "w"), UInt8(ascii: "d")))
      if isWide || isNarrow { return true }
      (before, last) = (last, byte)
    }
    return false
  }

  // MARK: Words for it

  private struct Word {
    let end: Int
    let isChinese: Bool

    private static let chinese = ["密码", "口令"].map { Array($0.unicodeScalars) }
    private static let latin = ["password", "passwd", "pwd"].map { Array($0.unicodeScalars) }

    /// The word that begins at a place; blanks between its characters count for nothing.
    init?(at start: Int, in scalars: [Unicode.Scalar]) {
      for (words, isChinese) in [(Self.chinese, true), (Self.latin, false)] {
        for word in words {
          var place = start
          var isWhole = true
          for scalar in word {
            if isChinese, place > start {
              while place < scalars.count, isBlank(scalars[place]) { place += 1 }
            }
            guard place < scalars.count, lower(scalars[place]) == scalar else {
              isWhole = false
              break
            }
            place += 1
          }
          guard isWhole else { continue }
          (end, self.isChinese) = (place, isChinese)
          return
        }
      }
      return nil
    }
  }

  // MARK: What stands behind it

  /// How a secret is set apart from its word.
  private enum Mark {
    /// A colon or an equals sign.
    case sign
    /// 为, 是 or 成.
    case verb
    /// Nothing, or blanks.
    case none
  }

  private static func isFollowed(
    from end: Int, _ scalars: [Unicode.Scalar], isChinese: Bool
  ) -> Bool {
    var place = end
    func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
      while place < scalars.count, isSkipped(scalars[place]) { place += 1 }
    }
    var mark = Mark.none
    skip { isBlank($0) || quotes.contains($0) }
    // 密码已改为…, 密码重置为…
    if isChinese { skip { changes.contains($0) || isBlank($0) } }
    if isChinese, place < scalars.count, verbs.contains(scalars[place]) {
      mark = .verb
      skip { verbs.contains($0) || isBlank($0) }
    }
    if place < scalars.count, signs.contains(scalars[place]) {
      mark = .sign
      skip { signs.contains($0) || isBlank($0) }
    }
    skip { isBlank($0) || quotes.contains($0) }
    var secret: [Unicode.Scalar] = []
    while place < scalars.count, isSecret(scalars[place]) {
      secret.append(scalars[place])
      place += 1
    }
    return isSecret(
      secret, mark, isChinese: isChinese,
      before: place < scalars.count ? scalars[place] : nil)
  }

  private static let quotes = Set("\"'“”‘’「」『』()（）[]【】《》<>`".unicodeScalars)
  private static let signs = Set(":=：＝".unicodeScalars)
  private static let verbs = Set("为是成".unicodeScalars)
  private static let changes = Set("已被改更换修设置定重新初始化现暂临时".unicodeScalars)

  /// Whether what stands behind the word is one.
  ///
  /// - Parameter next: what follows it.
  private static func isSecret(
    _ given: [Unicode.Scalar], _ mark: Mark, isChinese: Bool, before next: Unicode.Scalar?
  ) -> Bool {
    var secret = given
    while let last = secret.last, ".,;!?".unicodeScalars.contains(last) { secret.removeLast() }
    guard secret.count >= fewest, secret.contains(where: isWordy) else { return false }
    let text = String(String.UnicodeScalarView(secret.map(lower)))
    let hasDigit = secret.contains(where: isDigit)
    let hasOther = secret.contains { !isDigit($0) }
    if text.hasPrefix("http://") || text.hasPrefix("https://") { return false }
    if isDay(secret) || states.contains(text) { return false }
    if let next, !hasOther, counters.contains(next) { return false }
    switch mark {
    case .sign: return hasDigit || !isWriting(next) || !isChinese
    case .verb: return hasDigit
    case .none:
      // In English, what stands behind the word is most often the next word.
      return isChinese && hasDigit && hasOther && secret.count >= fewestBare
    }
  }

  /// The fewest characters of a secret behind a mark, and of one without.
  private static let fewest = 4
  private static let fewestBare = 6

  /// What is said of a password in English, in a word.
  private static let states: Set<String> = [
    "changed", "reset", "updated", "lost", "stolen", "forgotten", "unknown", "none", "expired",
    "handed", "kept", "leaked", "renewed", "revoked", "strong", "weak", "required", "missing",
    "true", "false", "null",
  ]

  /// What a number that is no password is counted in: 密码：2026年…
  private static let counters = Set("年月日号时点分位次个天条项人元".unicodeScalars)

  /// A day, such as 2026-03-02 or 2026/3/2.
  private static func isDay(_ scalars: [Unicode.Scalar]) -> Bool {
    let parts = scalars.split(omittingEmptySubsequences: false) {
      "-/.".unicodeScalars.contains($0)
    }
    return (2...3).contains(parts.count) && parts[0].count == 4
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
      && parts.dropFirst().allSatisfy { $0.count <= 2 }
  }

  // MARK: Characters

  /// A full-width character as the narrow one that it stands for.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xff01...0xff5e).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xfee0) ?? scalar
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5a).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [0x20, 0x0a, 0xa0, 0x3000].contains(scalar.value)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// A letter or a digit: a mask has none.
  private static func isWordy(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || (0x61...0x7a).contains(lower(scalar).value)
  }

  /// What a secret is made of: ASCII without blanks, quotation marks and the marks that end a clause.
  private static func isSecret(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7e).contains(scalar.value) && scalar != "\"" && scalar != ","
  }

  /// Whether Chinese goes on right behind: 密码：zhuanguan保管.
  private static func isWriting(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0x4e00...0x9fff).contains($0.value) } ?? false
  }
}
