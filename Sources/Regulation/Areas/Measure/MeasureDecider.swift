/// Decides what is asked of measures against accounts (A43).
///
/// 1. The leader or deputy of the county CAC takes one, on a paper, against an account that was not
/// cancelled. 2. What it rests on in the record is about that account. 3. An order to close says by when,
/// and nothing else does. 4. The account's unit answers, once.
package enum MeasureDecider {
  package static func decide(
    _ command: TakeMeasure, in context: Context,
    _ register: some AccountLookup & DirectoryLookup & MeasureLookup, _ log: any EntryLookup
  ) throws -> [MeasureEvent] {
    let paper = try Article43.checkBody(context)
    let account = try AccountRules.account(command.account, register)
    try Article43.checkAccount(account)
    let evidence = Set(command.evidence ?? []).sorted { $0.value < $1.value }
    try Article43.checkEvidence(evidence, about: account.id, log)
    try Article43.checkClosing(command.measure, by: command.closeBy, on: context.occurredOn)
    if try register.hasMeasure(on: PaperName(paper), against: account.id, command.measure) {
      return []
    }
    return [
      .taken(
        MeasureTaken(
          account: account.id,
          measure: Minted.next(after: try register.lastMeasure, on: context.today),
          kind: command.measure, ground: command.ground,
          office: try AccountRules.host(of: account, register),
          findings: Passage(command.findings), evidence: evidence, closeBy: command.closeBy))
    ]
  }

  package static func decide(
    _ command: AnswerMeasure, in context: Context,
    _ register: some AccountLookup & DirectoryLookup & MeasureLookup
  ) throws -> [MeasureEvent] {
    guard let measure = try register.measure(command.measure) else {
      throw Article43.refuse(command.measure)
    }
    let account = try AccountRules.account(measure.account, register)
    try Article43.checkAnswerer(
      of: account, try AccountRules.host(of: account, register), context.actor)
    try Article43.checkDay(of: measure, context.occurredOn)
    if measure.answeredOn != nil { return [] }
    return [
      .answered(
        MeasureAnswered(
          account: account.id, measure: measure.id, answer: Passage(command.answer)))
    ]
  }
}

extension CommandDecider {
  func decide(_ command: MeasureCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .take(let command): try MeasureDecider.decide(command, in: context, register, texts)
      case .answer(let command): try MeasureDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.measure))
  }
}
