extension Area {
  /// Who watches which site or account when, what was found and done, and daily patrols: Articles 29 and 41.3.
  static let duty = Area(
    "duty",
    events: DutyEvent.kinds,
    commands: [
      CommandKind(PlanDuty.self) { .duty(.plan($0)) },
      CommandKind(HandOverDuty.self) { .duty(.handOver($0)) },
      CommandKind(RecordWatch.self) { .duty(.watch($0)) },
      CommandKind(RecordComment.self) { .duty(.comment($0)) },
      CommandKind(AnswerComment.self) { .duty(.answer($0)) },
      CommandKind(RecordPatrol.self) { .duty(.patrol($0)) },
      CommandKind(CorrectPatrolError.self) { .duty(.correct($0)) },
    ],
    queries: [
      QueryKind(DutyShow.self), QueryKind(WatchList.self), QueryKind(HandoverList.self),
      QueryKind(CommentList.self), QueryKind(PatrolShow.self), QueryKind(PatrolList.self),
    ],
    rules: DutyRules.all + Article29.all + Article41.ofDuty,
    deadlines: DutyDeadlines.rules,
    recurring: DutyRecurring.rules,
    effects: {
      try DutyDeadlines.effects(of: $0, $1) + DutyRecurring.effects(of: $0, $1)
    },
    figures: DutyFigures.all,
    counted: { entry, _ in DutyFigures.counted(by: entry) },
    projectors: [DutyProjector.self])
}
