/// Every area there is.
package enum Areas {
  /// In the order in which their projectors fold and their effects are asked for: an area comes behind
  /// those whose tables it reads.
  package static let all: [Area] = [
    .directory,
    .calendar,
    .interpretation,
    .authorisation,
    .change,
    .filing,
    .site,
    .column,
    .offline,
    .closing,
    .platform,
    .account,
    .custody,
    .measure,
    .service,
    .item,
    .finding,
    .inspection,
    .criticism,
    .counterfeit,
    .sighting,
    .response,
    .opinion,
    .survey,
    .duty,
    .security,
    .erasure,
    .message,
    .evaluation,
    .measurement,
    .report,
    .correction,
    .cases,
    .deadline,
    .work,
    .violation,
    .record,
    .figure,
  ]

  package static let events: [EventKind] = all.flatMap(\.events)
  package static let commands: [CommandKind] = all.flatMap(\.commands)
  package static let queries: [QueryKind] = all.flatMap(\.queries)
  package static let subjects: [SubjectKind] = all.flatMap(\.subjects)
  package static let deadlines: [DeadlineRule] = all.flatMap(\.deadlines)
  package static let recurring: [RecurringRule] = all.flatMap(\.recurring)
  package static let violations: [ViolationKind] = all.flatMap(\.violations)
  package static let figures: [Figure] = all.flatMap(\.figures)
  package static let counted: [Area.Counted] = all.compactMap(\.counted)
  package static let effects: [Area.Effects] = all.compactMap(\.effects)
  package static let watches: [Area.Watch] = all.flatMap(\.watches)
  package static let projectors: [any Projector.Type] = all.flatMap(\.projectors)
}

extension Definitions {
  /// The procedures the regulation asks for.
  package static let regulation = Definitions(known: Areas.all.flatMap(\.procedures))
}
