/// What of a site or an account is measured outside of the ledger, as a dated catalogue: the log cannot count
/// visits.
package struct MeasurementKind: TextForm {
  package let text: String

  package static let pattern = "^(\(MeasurementBook.all.map(\.word).joined(separator: "|")))$"
  package static let maximumLength = 40
  package static let sample = "visits"
  package static let expectation = Bilingual(
    "测量项目，如 visits（总访问量）", "what is measured, such as visits")

  package init?(_ text: String) {
    guard MeasurementBook.all.contains(where: { $0.word == text }) else { return nil }
    self.text = text
  }

  /// One of the catalogue.
  init(_ measured: Measured) { text = measured.word }

  package var measured: Measured {
    guard let measured = MeasurementBook.all.first(where: { $0.word == text }) else {
      preconditionFailure("nothing is measured as \(text)")
    }
    return measured
  }

  package var name: Bilingual { measured.title }
}

/// One thing that is measured.
package struct Measured: Sendable {
  package let word: String
  package let title: Bilingual
  package let unit: Bilingual
  package let place: IndicatorTarget
  package let over: MeasuredOver

  fileprivate init(
    _ word: String, _ zh: String, _ en: String, unit: Bilingual, _ place: IndicatorTarget,
    _ over: MeasuredOver
  ) {
    self.word = word
    title = Bilingual(zh, en)
    self.unit = unit
    self.place = place
    self.over = over
  }
}

/// What a year's number is, of numbers by month.
package enum MeasuredOver: String, Codable, CaseIterable, Sendable {
  /// The sum of its months.
  case sum
  /// That of its last month.
  case end
}

/// What is measured, since 2018, when the national form of the annual report began (国办函〔2018〕12号).
package enum MeasurementBook {
  static let visits = Measured("visits", "总访问量", "visits", unit: times, .site, .sum)
  static let visitors = Measured(
    "unique-visitors", "独立用户访问总量", "unique visitors", unit: pieces, .site, .sum)
  static let users = Measured(
    "registered-users", "注册用户数", "registered users", unit: pieces, .site, .end)
  static let online = Measured(
    "services-online", "可全程在线办理的政务服务事项数", "services that are fully online", unit: items, .site,
    .end)
  static let natural = Measured(
    "intake-natural", "自然人办件量", "cases of natural persons", unit: matters, .site, .sum)
  static let legal = Measured(
    "intake-legal", "法人办件量", "cases of legal persons", unit: matters, .site, .sum)
  static let products = Measured(
    "interpretation-products", "解读产品数", "products of interpretation", unit: pieces, .site, .sum)
  static let commentary = Measured(
    "media-commentary", "媒体评论文章数", "commentary in media", unit: articles, .site, .sum)
  static let followers = Measured(
    "followers", "关注（订阅）数", "followers or subscribers", unit: pieces, .account, .end)

  package static let all = [
    visits, visitors, users, online, natural, legal, products, commentary, followers,
  ]

  private static let pieces = Bilingual("个", "count")
  private static let times = Bilingual("次", "times")
  private static let items = Bilingual("项", "services")
  private static let matters = Bilingual("件", "cases")
  private static let articles = Bilingual("篇", "articles")
}
