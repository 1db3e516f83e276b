/// What the ledger can see by itself of the grounds Article 34 lists; each is declared in the folder of
/// the area that watches for it.
///
/// A fact with its evidence, found by comparing what was recorded with what the regulation asks for.
/// Who is to blame, and whether anything follows, is for people to decide (A34, A43).
package struct ViolationKind: TextForm {
  package let text: String

  package static let pattern = "^(\(words))$"
  package static let maximumLength = 40
  package static let sample = "missing-filings"
  package static let expectation = Bilingual(
    "情形种类，如 missing-filings（未按要求备案）", "a kind of violation, such as missing-filings")

  /// The words of the kinds, for patterns.
  static let words = Areas.violations.map(\.text).sorted().joined(separator: "|")

  /// The ground of Article 34; of a kind as it is declared.
  private let declared: Declared?

  private struct Declared: Hashable, Sendable {
    let ground: ArticleReference
    let name: Bilingual
  }

  package init?(_ text: String) {
    guard let kind = Areas.violations.first(where: { $0.text == text }) else { return nil }
    self = kind
  }

  init(_ word: String, _ ground: ArticleReference, _ zh: String, _ en: String) {
    text = word
    declared = Declared(ground: ground, name: Bilingual(zh, en))
  }

  package var ground: ArticleReference { declared?.ground ?? ArticleReference(34) }
  package var name: Bilingual { declared?.name ?? plain }
}

/// The id of a violation: `<kind>/<subject>/<position of the event that showed it>`.
package struct ViolationID: TextForm {
  package let text: String
  package static let pattern =
    "^(\(ViolationKind.words))/(\(Subject.words))-[a-z0-9]+(-[a-z0-9]+)*/[1-9][0-9]{0,9}$"
  package static let maximumLength = ViolationKind.maximumLength + Subject.maximumLength + 12
  package static let sample = "missing-filings/site-jiaoyu/12"
  package static let expectation = Bilingual(
    "情形编号，形如 missing-filings/site-jiaoyu/12",
    "the id of a violation, such as missing-filings/site-jiaoyu/12")

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, ViolationKind(parts[0]) != nil, Subject(parts[1]) != nil,
      let position = UInt32(parts[2]), position > 0, String(position) == parts[2]
    else { return nil }
    self.text = text
  }

  package init(_ kind: ViolationKind, _ subject: Subject, shownBy position: Int) {
    text = "\(kind)/\(subject)/\(position)"
  }
}
