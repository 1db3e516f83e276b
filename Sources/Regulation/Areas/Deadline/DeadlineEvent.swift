package import CivilTime

/// What happened to a deadline that no command tells.
package enum DeadlineEvent: Hashable, Sendable {
  case missed(DeadlineMissed)
  case fellShort(PeriodFellShort)

  package var payload: any EventPayload {
    switch self {
    case .missed(let payload): payload
    case .fellShort(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(DeadlineMissed.self) { .deadline(.missed($0)) },
    EventKind(PeriodFellShort.self) { .deadline(.fellShort($0)) },
  ]
}

/// A term ended and what it asked for had not been recorded.
///
/// Recorded by nobody, at the end of the term or, when the log was past it already, right behind
/// its last event; it happened on the last day. It tells that nothing was recorded, not that nothing
/// was done: what is recorded later with an earlier date is in time.
package struct DeadlineMissed: EventPayload {
  package static let type = "deadline.missed"
  package static var wording: Bilingual {
    Bilingual("期限届满，未见办理记录", "A term ended with nothing recorded")
  }
  package let deadline: DeadlineID
  package let rule: DeadlineRuleID
  package let article: ArticleReference
  package let subject: Subject
  /// Who owed it.
  package let office: OfficeID?
  /// The day of the trigger, which is not counted.
  package let from: CivilDate
  package let term: Term
  package let lastDay: CivilDate
  /// The last day was counted in a year without a national arrangement.
  package let isProvisional: Bool
  /// The calendars it was counted with, as positions in the log.
  package let arrangements: [Int]
  package let caseID: CaseID?
  package let step: StepID?

  package enum CodingKeys: String, CodingKey {
    case deadline, rule, article, subject, office, from, term, lastDay, isProvisional, arrangements
    case caseID = "case"
    case step
  }

  package var stream: String { subject.text }
  package var about: Subject? { subject }
  package var said: [Bilingual] {
    Self.saying(DeadlineBook.rule(rule)?.title ?? rule.plain, .plain("\(lastDay)"))
  }
}

/// A period of a duty that recurs ended, and less was recorded for it than it asks for.
///
/// Recorded as a missed term is; one event a period that falls short, none for any other.
package struct PeriodFellShort: EventPayload {
  package static let type = "deadline.fell-short"
  package static var wording: Bilingual {
    Bilingual("定期职责未完成", "A period of a recurring duty fell short")
  }
  package let rule: DeadlineRuleID
  package let article: ArticleReference
  package let subject: Subject
  /// Who owed it.
  package let office: OfficeID?
  package let period: Period
  package let needed: Int
  package let done: Int
  package let term: Term
  package let lastDay: CivilDate
  /// The last day was counted in a year without a national arrangement.
  package let isProvisional: Bool
  /// The calendars it was counted with, as positions in the log.
  package let arrangements: [Int]

  package var stream: String { subject.text }
  package var about: Subject? { subject }
  package var said: [Bilingual] {
    Self.saying(
      DeadlineBook.recurring(rule)?.title ?? rule.plain, .plain("\(period)"),
      .plain("\(done)/\(needed)"))
  }
}
