package import CivilTime

/// What can be asked of measures.
package enum MeasureCommand: Hashable, Sendable {
  case take(TakeMeasure)
  case answer(AnswerMeasure)
}

/// Takes a measure against an account (A43), on a paper: by the county CAC. Its id is drawn.
package struct TakeMeasure: CommandPayload {
  package static let method = "account.take-measure"
  package static let summary = Bilingual(
    "对政务新媒体账号采取处置措施", "Takes a measure against an account")
  package static var article: ArticleReference? { ArticleReference(43) }
  package static let bounds: [Bound] = [
    .list("evidence", atMost: 100, "列出主要记录即可", "the main events are enough")
  ]

  package let account: AccountID
  package let measure: MeasureKind
  package let ground: MeasureGround
  package let findings: Prose
  /// The events of the record that show it, by position; none where it was seen elsewhere.
  package let evidence: [LogPosition]?
  /// Of an order to close alone: the last day to cancel the account on its platform.
  package let closeBy: CivilDate?

  package var passages: [String] { Self.words(findings) }
}

/// Answers a measure, by the account's unit (A43).
package struct AnswerMeasure: CommandPayload {
  package static let method = "account.answer-measure"
  package static let summary = Bilingual("回复处置措施", "Answers a measure against an account")
  package static var article: ArticleReference? { ArticleReference(43) }

  package let measure: MeasureID
  package let answer: Prose

  package var passages: [String] { Self.words(answer) }
}

/// The id of a measure: the day and a number in it.
package struct MeasureID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// What the county CAC does about an account (A43).
package enum MeasureKind: String, Codable, CaseIterable, Sendable {
  case interview, warning, criticism, closure

  package var name: Bilingual {
    switch self {
    case .interview: Bilingual("约谈", "interview")
    case .warning: Bilingual("警告", "warning")
    case .criticism: Bilingual("通报", "criticism")
    case .closure: Bilingual("责令关闭", "order to close")
    }
  }
}

/// Why (A43).
package enum MeasureGround: String, Codable, CaseIterable, Sendable {
  case rules, responsibility, management

  package var name: Bilingual {
    switch self {
    case .rules: Bilingual("制度不健全", "rules not in place")
    case .responsibility: Bilingual("责任不落实", "responsibility not carried out")
    case .management: Bilingual("管理不到位", "management wanting")
    }
  }
}
