package import JSONText

// Ids that are made of others, read directly: their forms are checked on the bytes of the text, in
// one pass and without taking it apart. What does not pass here is left to `init?(_:)`, which has
// the last word.

extension CaseID {
  package init?(reading cursor: inout JSONCursor) {
    guard let text = cursor.string(), IdForm.isCase(text.utf8.span) else { return nil }
    self.text = text
  }
}

extension Subject {
  package init?(reading cursor: inout JSONCursor) {
    guard let text = cursor.string() else { return nil }
    let bytes = text.utf8.span
    var offset = 0
    // The two kinds that nearly all rows are about; a row of a case may be about another.
    guard IdForm.subject(bytes, at: &offset), offset == bytes.count else {
      self.init(text)
      return
    }
    let isSite = bytes[0] == UInt8(ascii: "s")
    guard let id = String(text.utf8.dropFirst(isSite ? 5 : 8)) else { return nil }
    self = isSite ? .site(SiteID(checked: id)) : .account(AccountID(checked: id))
  }
}

extension DeadlineRuleID {
  package init?(reading cursor: inout JSONCursor) {
    guard let text = cursor.string() else { return nil }
    let bytes = text.utf8.span
    var offset = 0
    guard IdForm.rule(bytes, at: &offset), offset == bytes.count else { return nil }
    self.text = text
  }
}

extension DeadlineID {
  package init?(reading cursor: inout JSONCursor) {
    guard let text = cursor.string(), IdForm.isDeadline(text.utf8.span) else { return nil }
    self.text = text
  }
}

/// Walks over the parts of ids; each moves behind what it finds.
private enum IdForm {
  static func isCase(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    return slug(bytes, at: &offset) && takes(".", bytes, at: &offset)
      && slug(bytes, at: &offset) && takes(".", bytes, at: &offset)
      && number(bytes, at: &offset, digits: 6) && offset == bytes.count
  }

  /// `<rule>/<subject>/<position>`, or `<rule>/<subject>/<part>/<position>`.
  static func isDeadline(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    guard rule(bytes, at: &offset), takes("/", bytes, at: &offset),
      subject(bytes, at: &offset), takes("/", bytes, at: &offset)
    else { return false }
    let part = offset
    // Nine digits always fit a position.
    if number(bytes, at: &offset, digits: 9), offset == bytes.count { return true }
    offset = part
    return slug(bytes, at: &offset) && takes("/", bytes, at: &offset)
      && number(bytes, at: &offset, digits: 9) && offset == bytes.count
  }

  /// `site-<id>` or `account-<id>`.
  static func subject(_ bytes: Span<UInt8>, at offset: inout Int) -> Bool {
    (takes("site-", bytes, at: &offset) || takes("account-", bytes, at: &offset))
      && slug(bytes, at: &offset)
  }

  /// An article and a word: `A15.max-days`, `A10.2.tests`.
  static func rule(_ bytes: Span<UInt8>, at offset: inout Int) -> Bool {
    let start = offset
    if !takes("record", bytes, at: &offset) {
      guard takes("A", bytes, at: &offset) else { return false }
      let article = offset
      guard number(bytes, at: &offset, digits: 2),
        value(bytes, article..<offset) <= ArticleReference.last
      else { return false }
      let item = offset
      if !(takes(".", bytes, at: &offset) && number(bytes, at: &offset, digits: 2)) {
        offset = item
      }
    }
    guard takes(".", bytes, at: &offset), offset < bytes.count,
      bytes[offset] >= UInt8(ascii: "a"), slug(bytes, at: &offset)
    else { return false }
    return offset - start <= DeadlineRuleID.maximumLength
  }

  /// As far as lower-case letters, digits and hyphens go: whether they are a name.
  static func slug(_ bytes: Span<UInt8>, at offset: inout Int) -> Bool {
    let start = offset
    var previousIsHyphen = true
    while offset < bytes.count {
      let isHyphen = bytes[offset] == UInt8(ascii: "-")
      guard isHyphen || isSlugByte(bytes[offset]) else { break }
      if isHyphen && previousIsHyphen { return false }
      previousIsHyphen = isHyphen
      offset += 1
    }
    return !previousIsHyphen && offset - start <= SiteID.maximumLength
  }

  /// A number from 1 on, without leading zeros and of so many digits at most.
  static func number(_ bytes: Span<UInt8>, at offset: inout Int, digits: Int) -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset] &- 0x30 <= 9 { offset += 1 }
    return offset > start && offset - start <= digits && bytes[start] != UInt8(ascii: "0")
  }

  private static func value(_ bytes: Span<UInt8>, _ digits: Range<Int>) -> Int {
    var value = 0
    for index in digits { value = value * 10 + Int(bytes[index] &- 0x30) }
    return value
  }

  private static func takes(
    _ word: StaticString, _ bytes: Span<UInt8>, at offset: inout Int
  ) -> Bool {
    guard word.matches(bytes, at: offset) else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }
}

extension ArticleReference {
  /// The last article there is.
  static let last = 46
}
