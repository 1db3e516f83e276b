/// What a deadline asks for.
package enum DeadlineKind: String, Codable, CaseIterable, Sendable {
  /// Something has to be done by the last day; not done by then, it is missed.
  case due
  /// Something has to last until the last day; nothing is missed when that day has passed.
  case hold
  /// Something has to be done promptly (及时): the text gives no number, so there is a last day only
  /// where an interpretation sets a term. Until then it has an age.
  case duty

  package var name: Bilingual {
    switch self {
    case .due: Bilingual("期限", "due")
    case .hold: Bilingual("保持期", "to be kept")
    case .duty: Bilingual("及时办理", "promptly")
    }
  }
}

/// When a deadline that runs begins to be shown as a warning.
package struct DeadlineWarning: Codable, Hashable, Sendable {
  /// On the so-manieth day behind the day it began: `day(25)` of thirty days.
  package let day: Int?
  /// So many days before its last day.
  package let daysBefore: Int?

  package static func day(_ day: Int) -> DeadlineWarning {
    DeadlineWarning(day: day, daysBefore: nil)
  }

  package static func before(days: Int) -> DeadlineWarning {
    DeadlineWarning(day: nil, daysBefore: days)
  }
}

/// One deadline the regulation knows: what it asks for, under which article, and how long.
///
/// A value that stays the same; what runs for somebody is a ``Deadline``.
package struct DeadlineRule: Hashable, Sendable {
  package let id: DeadlineRuleID
  package let article: ArticleReference
  package let title: Bilingual
  package let kind: DeadlineKind
  /// The term the text fixes; nothing where each start brings its own, or none at all.
  package let term: Term?
  package let warning: DeadlineWarning?
  /// Who of the office that owes it is to act; nothing where a case says so.
  package let roles: [Role]?
  /// The request that does it; nothing where a case says so, or several do.
  package let method: String?

  package init(
    _ id: DeadlineRuleID, _ article: ArticleReference, _ kind: DeadlineKind, _ zh: String,
    _ en: String, term: Term? = nil, warning: DeadlineWarning? = nil, by roles: [Role]? = nil,
    sends method: String? = nil
  ) {
    self.id = id
    self.article = article
    self.title = Bilingual(zh, en)
    self.kind = kind
    self.term = term
    self.warning = warning
    self.roles = roles
    self.method = method
  }
}

/// The id of a deadline's rule, such as `A15.max-days`: its article, and a word.
package struct DeadlineRuleID: TextForm, ExpressibleByStringLiteral {
  package let text: String
  package static let pattern =
    "^A([1-9]|[1-3][0-9]|4[0-6])(\\.[1-9][0-9]?)?\\.[a-z]+(-[a-z0-9]+)*$"
  package static let maximumLength = 50
  package static let sample = "A15.max-days"
  package static let expectation = Bilingual(
    "期限规则编号，形如 A15.max-days", "the id of a deadline's rule, such as A15.max-days")

  package init?(_ text: String) {
    guard text.utf8.count <= Self.maximumLength, let dot = text.lastIndex(of: "."),
      ArticleReference(parsing: String(text[..<dot])) != nil
    else { return nil }
    let word = String(text[dot...].dropFirst())
    guard StepID(word) != nil, word.utf8.first.map({ $0 >= UInt8(ascii: "a") }) == true else {
      return nil
    }
    self.text = text
  }

  /// A rule named in this program.
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("not a deadline's rule: \(text)") }
    self = id
  }
}

/// Which of several like things a deadline is about: `icp` of the missing filings, say.
package struct DeadlinePart: Slug, ExpressibleByStringLiteral {
  package let text: String
  package static let sample = "icp"

  package init(checked text: String) { self.text = text }

  /// A part named in this program.
  package init(stringLiteral text: String) {
    guard let part = DeadlinePart(text) else { preconditionFailure("not a part: \(text)") }
    self = part
  }
}
