extension Area {
  /// What the county CAC does about accounts that are badly run (A43).
  static let measure = Area(
    "measure",
    events: MeasureEvent.kinds,
    commands: [
      CommandKind(TakeMeasure.self) { .measure(.take($0)) },
      CommandKind(AnswerMeasure.self) { .measure(.answer($0)) },
    ],
    queries: [QueryKind(MeasureList.self)],
    rules: Article43.all,
    deadlines: MeasureDeadlines.rules,
    effects: { try MeasureDeadlines.effects(of: $0, $1) },
    figures: MeasureFigures.all,
    counted: { entry, _ in MeasureFigures.counted(by: entry) },
    projectors: [MeasureProjector.self])
}
