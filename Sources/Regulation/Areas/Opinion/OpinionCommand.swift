/// What can be asked of opinions and problem notices (A41.2).
package enum OpinionCommand: Hashable, Sendable {
  case record(RecordOpinion)
  case clarify(ClarifyOpinion)
  case issue(IssueProblem)
  case answer(AnswerProblem)
  case settle(SettleProblem)
}

/// Records what people say of a topic on a day, at a site or an account or elsewhere.
package struct RecordOpinion: CommandPayload {
  package static let method = "opinion.record"
  package static let summary = Bilingual("记录热点舆情", "Records public opinion")
  package static var article: ArticleReference? { ArticleReference(41, 2) }
  package static let bounds: [Bound] = [
    .number("count", 1...10_000_000, "一个县一天的评论不会更多", "a county has no more comments in a day")
  ]

  package let kind: OpinionKind
  package let weight: OpinionWeight
  package let topic: Headline
  package let text: Prose?
  /// The site or account at which it was seen.
  package let place: Subject?
  /// Where else it was seen.
  package let source: Line?
  package let address: WebAddress?
  /// How many said so.
  package let count: Int

  package var passages: [String] { Self.words(Prose(topic), text) }
}

/// Says in which thread a rumour was clarified (A41.2, A19).
package struct ClarifyOpinion: CommandPayload {
  package static let method = "opinion.clarify"
  package static let summary = Bilingual("将谣言舆情关联到辟谣事项", "Links a rumour to its refutation")
  package static var article: ArticleReference? { ArticleReference(41, 2) }

  package let opinion: OpinionID
  package let response: ResponseID
}

/// Issues a problem notice to the unit concerned.
package struct IssueProblem: CommandPayload {
  package static let method = "problem.issue"
  package static let summary = Bilingual("发出问题通报单", "Issues a problem notice")
  package static var article: ArticleReference? { ArticleReference(41, 2) }
  package static let bounds: [Bound] = [
    .list("opinions", atMost: 50, "一张通报单汇总的舆情不会更多", "one notice rests on no more records")
  ]

  package let addressee: OfficeID
  package let title: Headline
  package let text: Prose
  /// The site or account where people raised it.
  package let place: Subject?
  package let opinions: [OpinionID]?

  package var passages: [String] { Self.words(Prose(title), text) }
}

/// Answers a problem notice, by the unit.
package struct AnswerProblem: CommandPayload {
  package static let method = "problem.answer"
  package static let summary = Bilingual("答复问题通报单", "Answers a problem notice")
  package static var article: ArticleReference? { ArticleReference(41, 2) }

  package let problem: ProblemID
  package let answer: Prose

  package var passages: [String] { Self.words(answer) }
}

/// Says whether the answer solves it, by who issued it.
package struct SettleProblem: CommandPayload {
  package static let method = "problem.settle"
  package static let summary = Bilingual("确认问题是否解决，或撤销通报单", "Settles a problem notice")
  package static var article: ArticleReference? { ArticleReference(41, 5) }

  package let problem: ProblemID
  package let outcome: ProblemOutcome
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}
