internal import CivilTime
package import JSONText
internal import Ledger
internal import Projections
internal import Regulation
internal import Workflow

/// What is read and written whole: for these, and for all they are made of, code is generated.
package enum DirectRoots {
  /// Payloads of events, commands and queries, and what queries answer: their kinds list them.
  package static let kinds: [any (JSONDirect & Sendable).Type] =
    Event.kinds.map { $0.payload } + Command.kinds.map { $0.payload }
    + LedgerQuery.kinds.map { $0.payload } + LedgerQuery.kinds.map { $0.answer }

  /// What stands beside a payload, and the answers that are no query's.
  package static let envelopes: [any (JSONDirect & Sendable).Type] = [
    CommandEnvelope.self, EventDocument.self, Document.self, CommandAnswer.self,
    RefusalAnswer.self, ProblemAnswer.self,
  ]

  /// Rows of tables, in the order of `Tables`, and of lists what they hold; those that are a text, a
  /// date or a number are read and written by hand.
  package static let rows: [any (JSONDirect & Sendable).Type] = [
    County.self, Office.self, OfficeID.self, Staff.self, Site.self, SiteID.self, StaffID.self,
    CaseID.self, AccountID.self, Account.self, CaseState.self, SubjectCases.self, InboxItem.self,
    AnnouncedArrangement.self, Deadline.self, DeadlineID.self, Int.self, CivilDate.self,
    Violation.self, ViolationID.self, Interpretation.self,
  ]

  package static let all = kinds + envelopes + rows
}
