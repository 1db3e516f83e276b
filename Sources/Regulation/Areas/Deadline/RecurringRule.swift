package import CivilTime

// How an area gets a duty that recurs: it names the rule in its list `recurring`, and says in its
// effects when the duty begins and ends for a subject, and what counts towards it:
//
//      static let archive = RecurringRule(
//        "A41.4.archive", ArticleReference(41, 4), .month, "每月存档", "the monthly archive",
//        roles: [.clerk], parameters: [ParameterBook.archiveDay]
//      ) { register, first in ... how much is asked of the period, and until when }
//
//      .begin(archive, of: .account(id), owedBy: host, entry)
//      .count(archive, of: .account(id), in: period)
//      .end(archive, of: .account(id))
//
// A duty is one row, however long it lasts. A period in which what is asked for was done writes
// nothing when it ends; one in which it was not is one event at the end of its term, by the sweep
// that records every miss, and the row moves on to the next period.

/// A duty that comes back every week, month, quarter or year.
package struct RecurringRule: Sendable {
  package let id: DeadlineRuleID
  package let article: ArticleReference
  package let title: Bilingual
  package let grain: Grain
  /// Who of the office that owes it is to act.
  package let roles: [Role]
  /// What an interpretation may set of it: periods that begin behind the interpretation follow it.
  package let parameters: [ParameterID]
  /// What is asked of the period that begins on a day.
  package let asks: @Sendable (_ register: Tables, _ first: CivilDate) throws -> RecurringDemand

  package init(
    _ id: DeadlineRuleID, _ article: ArticleReference, _ grain: Grain, _ zh: String, _ en: String,
    roles: [Role], parameters: [ParameterID] = [],
    asks: @escaping @Sendable (Tables, CivilDate) throws -> RecurringDemand
  ) {
    self.id = id
    self.article = article
    self.title = Bilingual(zh, en)
    self.grain = grain
    self.roles = roles
    self.parameters = parameters
    self.asks = asks
  }
}

/// What is asked of one period.
package struct RecurringDemand: Hashable, Sendable {
  /// How many times, at least 1.
  package let count: Int
  /// Counted from the last day of the period: `end-of-week` of a week is that day itself,
  /// `month-end-working-day-5` the fifth working day behind a month.
  package let term: Term

  package init(_ count: Int, by term: Term) {
    self.count = max(1, count)
    self.term = term
  }
}

/// What an event does to a duty that recurs.
package enum RecurringEffect: Sendable {
  /// It is owed from the first whole period on that begins on the day or behind it.
  case begin(RecurringRule, of: Subject, owedBy: OfficeID?, from: CivilDate)
  /// So much was done in a period; less than nothing takes something back.
  case count(RecurringRule, of: Subject, in: Period, by: Int = 1)
  /// Periods that begin before it goes on are not measured.
  case pause(RecurringRule, of: Subject)
  case resume(RecurringRule, of: Subject, from: CivilDate)
  /// It is owed no longer; what had fallen short stays.
  case end(RecurringRule, of: Subject)
}
