import Regulation

/// Words that several pages of the board use.
enum BoardWords {
  static let noOffice = Bilingual("未明确单位", "no office")
  static let security = Bilingual("安全和个人信息类", "security and personal data")
  static let securityWork = Bilingual("网络安全类待办", "work about network security")
  static let office = BoardColumn.text("单位", "Office")
  static let place = BoardColumn.text("网站、账号", "Site or account")
  static let record = BoardColumn.text("记录", "Record")
  static let lastDay = BoardColumn.text("届满日", "Last day")

  /// Articles whose work is counted and not listed: which site or account is weak in its security, while it is,
  /// is told to nobody (A25 to A28, A42).
  private static let unlisted = [25, 26, 27, 28, 42]

  static func isListed(_ article: ArticleReference) -> Bool {
    !unlisted.contains(article.article)
  }

  static func percent(_ numerator: Int, of denominator: Int) -> Bilingual {
    Rate(numerator, of: denominator).percent.map { .plain("\($0)%") } ?? .plain("—")
  }

  /// An average with one decimal, rounded half up.
  static func average(_ sum: Int, of count: Int) -> String {
    guard count > 0 else { return "—" }
    let tenths = (sum * 20 + count) / (2 * count)
    return "\(tenths / 10).\(tenths % 10)"
  }

  static func share(_ numerator: Int, _ denominator: Int) -> Bilingual {
    .plain("\(numerator)/\(denominator)")
  }
}
