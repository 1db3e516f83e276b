package import CivilTime

/// What can be asked of notices of criticism (A34).
package enum CriticismCommand: Hashable, Sendable {
  case issue(IssueCriticism)
  case answer(AnswerCriticism)
  case object(ObjectToCriticism)
  case review(ReviewCriticism)
  case hold(HoldAccountable)
}

extension Bound {
  fileprivate static let evidence = list(
    "evidence", atMost: 100, "列出主要记录即可", "the main events are enough")
}

/// Issues a notice of criticism (通报批评) to a unit, on a paper. Its id is drawn.
package struct IssueCriticism: CommandPayload {
  package static let method = "criticism.issue"
  package static let summary = Bilingual("通报批评", "Issues a notice of criticism")
  package static var article: ArticleReference? { ArticleReference(34) }
  package static let bounds: [Bound] = [
    .evidence, .choices("measures", of: CriticismMeasure.allCases.count),
  ]

  package let unit: OfficeID
  package let ground: CriticismGround
  package let findings: Prose
  /// The events of the record that show it, by position.
  package let evidence: [LogPosition]
  package let measures: [CriticismMeasure]
  /// The last day to answer; of an order to rectify or to close, that to carry it out.
  package let dueOn: CivilDate?

  package var passages: [String] { Self.words(findings) }
}

/// Answers a notice, by its unit.
package struct AnswerCriticism: CommandPayload {
  package static let method = "criticism.answer"
  package static let summary = Bilingual("回复通报批评", "Answers a notice of criticism")
  package static var article: ArticleReference? { ArticleReference(34) }

  package let criticism: CriticismID
  package let answer: Prose

  package var passages: [String] { Self.words(answer) }
}

/// Objects to a notice, by its unit.
package struct ObjectToCriticism: CommandPayload {
  package static let method = "criticism.object"
  package static let summary = Bilingual("对通报批评提出异议", "Objects to a notice of criticism")
  package static var article: ArticleReference? { ArticleReference(34) }

  package let criticism: CriticismID
  package let words: Prose

  package var passages: [String] { Self.words(words) }
}

/// Upholds, corrects or withdraws a notice, by another person of the office that issued it.
package struct ReviewCriticism: CommandPayload {
  package static let method = "criticism.review"
  package static let summary = Bilingual(
    "复核通报批评：维持、更正、撤销", "Upholds, corrects or withdraws a notice of criticism")
  package static var article: ArticleReference? { ArticleReference(34) }
  package static let bounds: [Bound] = [.evidence]

  package let criticism: CriticismID
  package let outcome: CriticismReview
  package let reasons: Prose
  /// Of a correction: what takes the place of what was said; what is left out stays.
  package let ground: CriticismGround?
  package let findings: Prose?
  package let evidence: [LogPosition]?

  package var passages: [String] { Self.words(reasons, findings) }
}

/// Records that a person was held accountable for serious consequences, on a paper.
package struct HoldAccountable: CommandPayload {
  package static let method = "criticism.hold-accountable"
  package static let summary = Bilingual("记录问责决定", "Records that a person was held accountable")
  package static var article: ArticleReference? { ArticleReference(34) }

  package let criticism: CriticismID
  /// Name and post, as the decision has them.
  package let person: Prose
  package let part: AccountablePart
  package let measure: CriticismMeasure
  /// The serious consequences.
  package let consequences: Prose

  package var passages: [String] { Self.words(person, consequences) }
}
