extension Area {
  /// What the office that interprets the regulation sets: Article 45.
  static let interpretation = Area(
    "interpretation",
    events: InterpretationEvent.kinds,
    commands: [
      CommandKind(IssueInterpretation.self) { .interpretation(.issue($0)) }
    ],
    rules: Article45.all,
    projectors: [InterpretationProjector.self])
}
