/// What happened to evaluations.
package enum EvaluationEvent: Hashable, Sendable {
  case recorded(EvaluationRecorded)
  case objected(EvaluationObjected)
  case settled(EvaluationSettled)

  package var payload: any EventPayload {
    switch self {
    case .recorded(let payload): payload
    case .objected(let payload): payload
    case .settled(let payload): payload
    }
  }

  /// The evaluation it happened to.
  var evaluation: EvaluationID {
    switch self {
    case .recorded(let event): event.evaluation
    case .objected(let event): event.evaluation
    case .settled(let event): event.evaluation
    }
  }

  static let kinds: [EventKind] = [
    EventKind(EvaluationRecorded.self) { .evaluation(.recorded($0)) },
    EventKind(EvaluationObjected.self) { .evaluation(.objected($0)) },
    EventKind(EvaluationSettled.self) { .evaluation(.settled($0)) },
  ]
}

/// What happened to an evaluation says which.
package protocol EvaluationPayload: EventPayload {
  var evaluation: EvaluationID { get }
}

extension EvaluationPayload {
  package static var article: ArticleReference? { ArticleReference(41, 5) }
  package var about: Subject? { .evaluation(evaluation) }
  package var stream: String { Subject.evaluation(evaluation).text }
}

/// A unit was evaluated.
package struct EvaluationRecorded: EvaluationPayload {
  package static let type = "evaluation.recorded"
  package static var wording: Bilingual { Bilingual("评估考核已登记", "A unit was evaluated") }
  package let evaluation: EvaluationID
  package let unit: OfficeID
  /// Who evaluated it.
  package let office: OfficeID
  package let period: Period
  package let grade: EvaluationGrade
  package let points: Points?
  package let reasons: Passage
  /// What was counted of the unit by the event before this one.
  package let counts: [EvaluatedCount]
  package let weeksShort: Int

  package var said: [Bilingual] {
    Self.saying(
      .plain(period.text), grade.name, points.map { Bilingual("\($0) 分", "\($0) points") },
      reasons.plain)
  }
  package var created: Created? { Created("evaluation", evaluation) }
}

/// The unit objected.
package struct EvaluationObjected: EvaluationPayload {
  package static let type = "evaluation.objected"
  package static var wording: Bilingual {
    Bilingual("已对评估考核提出异议", "An evaluation was objected to")
  }
  package let evaluation: EvaluationID
  package let words: Passage

  package var said: [Bilingual] { Self.saying(words.plain) }
}

/// It was said whether the objection stands.
package struct EvaluationSettled: EvaluationPayload {
  package static let type = "evaluation.settled"
  package static var wording: Bilingual {
    Bilingual("对评估考核的异议已答复", "An objection to an evaluation was settled")
  }
  package let evaluation: EvaluationID
  package let isUpheld: Bool
  package let reasons: Passage
  package let grade: EvaluationGrade?
  package let points: Points?
  /// The points it had before.
  package let wasPoints: Points?

  package var said: [Bilingual] {
    Self.saying(
      isUpheld ? Bilingual("异议成立", "upheld") : Bilingual("异议不成立", "not upheld"), grade?.name,
      points.map { Bilingual("\($0) 分", "\($0) points") }, reasons.plain)
  }
}
