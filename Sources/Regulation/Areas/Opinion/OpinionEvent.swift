/// What happened to opinions and problem notices.
package enum OpinionEvent: Hashable, Sendable {
  case recorded(OpinionRecorded)
  case clarified(OpinionClarified)
  case issued(ProblemIssued)
  case answered(ProblemAnswered)
  case settled(ProblemSettled)

  package var payload: any EventPayload {
    switch self {
    case .recorded(let payload): payload
    case .clarified(let payload): payload
    case .issued(let payload): payload
    case .answered(let payload): payload
    case .settled(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(OpinionRecorded.self) { .opinion(.recorded($0)) },
    EventKind(OpinionClarified.self) { .opinion(.clarified($0)) },
    EventKind(ProblemIssued.self) { .opinion(.issued($0)) },
    EventKind(ProblemAnswered.self) { .opinion(.answered($0)) },
    EventKind(ProblemSettled.self) { .opinion(.settled($0)) },
  ]
}

/// What happened to a record of opinion says which.
package protocol OpinionPayload: EventPayload {
  var opinion: OpinionID { get }
}

extension OpinionPayload {
  package static var article: ArticleReference? { ArticleReference(41, 2) }
  package var about: Subject? { .opinion(opinion) }
  package var stream: String { Subject.opinion(opinion).text }
}

/// What happened to a problem notice says which.
package protocol ProblemPayload: EventPayload {
  var problem: ProblemID { get }
}

extension ProblemPayload {
  package static var article: ArticleReference? { ArticleReference(41, 2) }
  package var about: Subject? { .problem(problem) }
  package var stream: String { Subject.problem(problem).text }
}

/// People said something.
package struct OpinionRecorded: OpinionPayload {
  package static let type = "opinion.recorded"
  package static var wording: Bilingual { Bilingual("舆情已记录", "Public opinion was recorded") }
  package let opinion: OpinionID
  package let office: OfficeID
  package let kind: OpinionKind
  package let weight: OpinionWeight
  package let topic: Passage
  package let text: Passage?
  package let place: Subject?
  package let source: Line?
  package let address: WebAddress?
  package let count: Int

  package var said: [Bilingual] {
    Self.saying(
      kind.name, weight.name, topic.plain, text?.plain, place?.plain, source?.plain,
      Bilingual("\(count) 条", "\(count) said so"))
  }
  package var created: Created? { Created("opinion", opinion) }
}

/// A rumour was clarified in a thread.
package struct OpinionClarified: OpinionPayload {
  package static let type = "opinion.clarified"
  package static var wording: Bilingual { Bilingual("谣言已关联辟谣事项", "A rumour was clarified") }
  package let opinion: OpinionID
  package let response: ResponseID

  package var said: [Bilingual] { Self.saying(Subject.response(response).plain) }
}

/// A problem notice went to a unit.
package struct ProblemIssued: ProblemPayload {
  package static let type = "problem.issued"
  package static var wording: Bilingual {
    Bilingual("问题通报单已发出", "A problem notice was issued")
  }
  package let problem: ProblemID
  package let office: OfficeID
  package let addressee: OfficeID
  package let title: Passage
  package let text: Passage
  package let place: Subject?
  package let opinions: [OpinionID]

  package var said: [Bilingual] { Self.saying(title.plain, text.plain, place?.plain) }
  package var created: Created? { Created("problem", problem) }
}

/// The unit answered a problem notice.
package struct ProblemAnswered: ProblemPayload {
  package static let type = "problem.answered"
  package static var wording: Bilingual {
    Bilingual("问题通报单已答复", "A problem notice was answered")
  }
  package let problem: ProblemID
  package let answer: Passage

  package var said: [Bilingual] { Self.saying(answer.plain) }
}

/// Who issued a problem notice said whether it is solved.
package struct ProblemSettled: ProblemPayload {
  package static let type = "problem.settled"
  package static var wording: Bilingual {
    Bilingual("问题通报单已确认", "A problem notice was settled")
  }
  package static var article: ArticleReference? { ArticleReference(41, 5) }
  package let problem: ProblemID
  package let outcome: ProblemOutcome
  package let reasons: Passage?

  package var said: [Bilingual] { Self.saying(outcome.name, reasons?.plain) }
}
