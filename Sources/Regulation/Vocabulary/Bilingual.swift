/// One thing said to people in the two languages the ledger speaks.
///
/// Chinese is what staff see by default; English serves `--lang en`. Neither is a translation key:
/// both texts are stored where they are said, so an event or refusal can be read without this code.
package struct Bilingual: Codable, Hashable, Sendable {
  package let zh: String
  package let en: String

  package init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// A text as it was written, the same in both.
  package static func plain(_ text: String) -> Bilingual { Bilingual(text, text) }

  package func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// A language the ledger speaks to people.
package enum Language: String, Codable, CaseIterable, Sendable {
  case zh, en
}

extension TextForm {
  /// The text as it was written, the same in both languages.
  package var plain: Bilingual { .plain(text) }
}
