extension Area {
  /// Public opinion that is monitored, and what units are told of it by problem notices (A41.2).
  static let opinion = Area(
    "opinion",
    events: OpinionEvent.kinds,
    commands: [
      CommandKind(RecordOpinion.self) { .opinion(.record($0)) },
      CommandKind(ClarifyOpinion.self) { .opinion(.clarify($0)) },
      CommandKind(IssueProblem.self) { .opinion(.issue($0)) },
      CommandKind(AnswerProblem.self) { .opinion(.answer($0)) },
      CommandKind(SettleProblem.self) { .opinion(.settle($0)) },
    ],
    queries: [
      QueryKind(OpinionList.self), QueryKind(ProblemShow.self), QueryKind(ProblemList.self),
    ],
    rules: OpinionRules.all + Article41.ofMonitoring,
    parameters: [ParameterBook.noticeTerm],
    subjects: [.opinion, .problem],
    deadlines: OpinionDeadlines.rules,
    effects: { try OpinionDeadlines.effects(of: $0, $1) },
    work: OpinionWork.rules,
    figures: OpinionFigures.all,
    counted: { entry, _ in OpinionFigures.counted(by: entry) },
    projectors: [OpinionProjector.self])
}
