/// Decides what is asked of evaluations (A41.5): who evaluates whom, for which period, once; what was counted
/// of the unit goes into the event as it stands when it is decided.
enum EvaluationDecider {
  static func decide(
    _ command: RecordEvaluation, in context: Context, _ register: Tables
  ) throws -> [EvaluationEvent] {
    let unit = try DirectoryRules.standing(command.unit, register)
    try Article41.checkEvaluator(context.actor, of: unit)
    try EvaluationRules.checkOver(command.period, context)
    try EvaluationRules.checkOnce(command, register)
    let evaluated = try Evaluated(unit.id, in: command.period, register)
    return [
      .recorded(
        EvaluationRecorded(
          evaluation: Minted.next(after: try register.lastEvaluation, on: context.today),
          unit: unit.id, office: context.actor.office.id, period: command.period,
          grade: command.grade, points: command.points, reasons: Passage(command.reasons),
          counts: evaluated.counts, weeksShort: evaluated.weeksShort))
    ]
  }

  static func decide(
    _ command: ObjectToEvaluation, in context: Context,
    _ register: some EvaluationLookup & DirectoryLookup
  ) throws -> [EvaluationEvent] {
    let row = try EvaluationRules.evaluation(command.evaluation, in: context, register)
    try Article41.checkObjection(row, context.actor, register)
    return [.objected(EvaluationObjected(evaluation: row.id, words: Passage(command.words)))]
  }

  static func decide(
    _ command: SettleEvaluation, in context: Context, _ register: some EvaluationLookup
  ) throws -> [EvaluationEvent] {
    let row = try EvaluationRules.evaluation(command.evaluation, in: context, register)
    try Article41.checkSettling(command, row, context.actor)
    return [
      .settled(
        EvaluationSettled(
          evaluation: row.id, isUpheld: command.isUpheld, reasons: Passage(command.reasons),
          grade: command.grade, points: command.points, wasPoints: row.points))
    ]
  }
}

extension CommandDecider {
  func decide(_ command: EvaluationCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .record(let command): try EvaluationDecider.decide(command, in: context, register)
      case .object(let command): try EvaluationDecider.decide(command, in: context, register)
      case .settle(let command): try EvaluationDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.evaluation))
  }
}
