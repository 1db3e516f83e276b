import JSONText
package import CivilTime

/// A duty that recurs, as it stands: which period is next to fall short, and what was done in it.
package struct Recurring: JSONDirect, Hashable, Sendable {
  /// `<rule>/<subject>/<position>`, the position of the event that began it.
  package let id: DeadlineID
  package let rule: DeadlineRuleID
  package let article: ArticleReference
  package let subject: Subject
  package var office: OfficeID?
  /// The first period that is measured.
  package var from: Period
  package var isPaused: Bool
  /// The periods that are not settled, in their order and without a gap; the last is the first, from
  /// the front, in which not enough was done, or one in which something was done beyond it.
  package var periods: [OpenPeriod]

  package init(
    id: DeadlineID, rule: RecurringRule, subject: Subject, office: OfficeID?, from: Period
  ) {
    self.id = id
    self.rule = rule.id
    article = rule.article
    self.subject = subject
    self.office = office
    self.from = from
    isPaused = false
    periods = []
  }

  /// The first period in which not enough was done: the one that falls short next.
  package var awaited: OpenPeriod? { periods.first { $0.done < $0.needed } }

  /// The day behind which it falls short.
  package var missableOn: CivilDate? { isPaused ? nil : awaited?.due.lastDay }
}

extension Recurring {
  /// What is recorded when the term of the awaited period has ended with too little done.
  package var miss: Miss? {
    guard missableOn != nil, let awaited else { return nil }
    let fellShort = PeriodFellShort(
      rule: rule, article: article, subject: subject, office: office, period: awaited.period,
      needed: awaited.needed, done: awaited.done, term: awaited.term,
      lastDay: awaited.due.lastDay, isProvisional: awaited.due.isProvisional,
      arrangements: awaited.due.arrangements)
    return Miss(
      event: .fellShort(fellShort), lastDay: awaited.due.lastDay, caseID: nil,
      startedBy: id.startedBy)
  }
}

/// A period of a duty that is not settled.
package struct OpenPeriod: Codable, Hashable, Sendable {
  package let period: Period
  package var done: Int
  /// How much is asked for, as it stood when the period was first looked at.
  package var needed: Int
  package var term: Term
  package var due: Due
}

/// A period in which not enough was done by the end of its term.
package struct Shortfall: JSONDirect, Hashable, Sendable {
  package let recurring: DeadlineID
  package let rule: DeadlineRuleID
  package let subject: Subject
  package let office: OfficeID?
  package let period: Period
  package let needed: Int
  package var done: Int
  package let term: Term
  package let due: Due
  /// The position of the event that tells it.
  package let fellShortBy: Int
  /// The day on which, by the fact, the rest was done.
  package var madeUpOn: CivilDate?
  package var madeUpBy: Int?

  /// Done in time by the fact, and recorded only behind the term.
  package var isRecordedLate: Bool { madeUpOn.map { $0 <= due.lastDay } ?? false }
}
