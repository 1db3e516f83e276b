extension Area {
  /// Evaluation of units by what was counted of them (A41.5, A32).
  static let evaluation = Area(
    "evaluation",
    events: EvaluationEvent.kinds,
    commands: [
      CommandKind(RecordEvaluation.self) { .evaluation(.record($0)) },
      CommandKind(ObjectToEvaluation.self) { .evaluation(.object($0)) },
      CommandKind(SettleEvaluation.self) { .evaluation(.settle($0)) },
    ],
    queries: [QueryKind(EvaluationShow.self), QueryKind(EvaluationList.self)],
    rules: EvaluationRules.all + Article41.ofEvaluation,
    subjects: [.evaluation],
    work: EvaluationWork.rules,
    figures: EvaluationFigures.all,
    counted: { entry, _ in EvaluationFigures.counted(by: entry) },
    projectors: [EvaluationProjector.self])
}
