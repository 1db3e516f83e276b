/// What can be asked about evaluations (A41.5).
package enum EvaluationCommand: Hashable, Sendable {
  case record(RecordEvaluation)
  case object(ObjectToEvaluation)
  case settle(SettleEvaluation)
}

/// Evaluates a unit for a period that is over; what was counted of it is taken down with it.
package struct RecordEvaluation: CommandPayload {
  package static let method = "evaluation.record"
  package static let summary = Bilingual("登记对单位的评估考核", "Evaluates a unit for a period")
  package static var article: ArticleReference? { ArticleReference(41, 5) }

  package let unit: OfficeID
  /// A year, a quarter or a month.
  package let period: Period
  package let grade: EvaluationGrade
  package let points: Points?
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Objects to an evaluation, by the unit.
package struct ObjectToEvaluation: CommandPayload {
  package static let method = "evaluation.object"
  package static let summary = Bilingual("对评估考核提出异议", "Objects to an evaluation")
  package static var article: ArticleReference? { ArticleReference(41, 5) }

  package let evaluation: EvaluationID
  package let words: Prose

  package var passages: [String] { Self.words(words) }
}

/// Says whether an objection stands, and what the unit is evaluated as, if it does.
package struct SettleEvaluation: CommandPayload {
  package static let method = "evaluation.settle"
  package static let summary = Bilingual("答复对评估考核的异议", "Settles an objection to an evaluation")
  package static var article: ArticleReference? { ArticleReference(41, 5) }

  package let evaluation: EvaluationID
  package let isUpheld: Bool
  package let reasons: Prose
  /// As it stands from now on; given where the objection is upheld.
  package let grade: EvaluationGrade?
  package let points: Points?

  package var passages: [String] { Self.words(reasons) }
}
