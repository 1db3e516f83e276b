/// A place in the regulation: an article and, where it has numbered items or paragraphs, which.
///
/// Written `A10` or `A10.2`. The number behind the point is an item (项) where the article numbers
/// items, A10.2, and a paragraph (款) where it does not, A15.2. Articles count from 1 to 46; 0 stands
/// for the rules that keep the record itself, which no article states.
package struct ArticleReference: Codable, Hashable, Sendable, CustomStringConvertible {
  package let article: Int
  /// The item, or the paragraph of an article without items.
  package let item: Int?

  package init(_ article: Int, _ item: Int? = nil) {
    self.article = article
    self.item = item
  }

  package static let record = ArticleReference(0)

  package var description: String {
    if article == 0 { return "record" }
    guard let item else { return "A\(article)" }
    return "A\(article).\(item)"
  }

  /// The articles that number items, each with the paragraph its items stand in.
  private static let paragraphOfItems = [10: 1, 18: 1, 34: 1, 40: 3, 41: 3]

  /// As people cite it: 第十条第二项, or "Article 10, item 2"; 第十五条第二款, or "Article 15,
  /// paragraph 2"; 第四十条第三款第五项 where the items stand in a later paragraph.
  package var citation: Bilingual {
    if article == 0 { return Bilingual("台账规则", "rule of the record") }
    let place = "第\(Self.chineseNumeral(article))条"
    guard let item else { return Bilingual(place, "Article \(article)") }
    let number = Self.chineseNumeral(item)
    return switch Self.paragraphOfItems[article] {
    case nil: Bilingual("\(place)第\(number)款", "Article \(article), paragraph \(item)")
    case 1: Bilingual("\(place)第\(number)项", "Article \(article), item \(item)")
    case let paragraph?:
      Bilingual(
        "\(place)第\(Self.chineseNumeral(paragraph))款第\(number)项",
        "Article \(article), paragraph \(paragraph), item \(item)")
    }
  }

  /// A number of 1 to 99 as a regulation writes it: 九, 十, 十一, 四十六; in figures beyond.
  private static func chineseNumeral(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    let ten = tens == 0 ? "" : tens == 1 ? "十" : "\(digits[tens])十"
    return ten + digits[number % 10]
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(parsing: text) else {
      throw FormProblem(
        given: text, expectation: Bilingual("形如 A10 或 A10.2", "such as A10 or A10.2"))
    }
    self = value
  }

  /// Reads what `description` writes, and nothing else: no sign, no leading zero.
  package init?(parsing text: String) {
    if text == "record" {
      self = .record
      return
    }
    guard text.first == "A" else { return nil }
    let numbers = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(numbers.count), let article = Int(numbers[0]),
      (1...46).contains(article)
    else { return nil }
    self.init(article, numbers.count == 2 ? Int(numbers[1]) : nil)
    guard item.map({ $0 > 0 }) ?? true, description == text else { return nil }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// One thing the regulation or the record asks for, with the sentence that says it.
///
/// A rule's id, such as `A9.materials`, is stable: it stands in refusals, in tests, in the
/// regulation map and in the answers of `rule.list`.
package struct Rule: Hashable, Sendable {
  package let id: String
  package let article: ArticleReference
  package let says: Bilingual

  package init(_ id: String, _ article: ArticleReference, says zh: String, _ en: String) {
    self.id = id
    self.article = article
    self.says = Bilingual(zh, en)
  }
}

/// A "no" with its reason: which rule, what was found, and what would mend it.
///
/// A refusal is a value of the domain, never a failure of the machine; nothing is recorded with it.
package struct Refusal: Error, Equatable, Sendable {
  package let rule: Rule
  /// What was found, in a sentence.
  package let found: Bilingual
  /// What the person can do about it, in a sentence.
  package let mend: Bilingual
  /// What is missing or still open, as stable words in the order the regulation lists them.
  package let missing: [String]

  package init(
    _ rule: Rule, found: Bilingual, mend: Bilingual, missing: [String] = []
  ) {
    self.rule = rule
    self.found = found
    self.mend = mend
    self.missing = missing
  }
}
