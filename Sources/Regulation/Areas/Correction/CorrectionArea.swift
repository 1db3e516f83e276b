extension Area {
  /// Facts that were recorded wrongly, put right by later events that name them.
  static let correction = Area(
    "correction",
    events: CorrectionEvent.kinds,
    commands: [
      CommandKind(ProposeCorrection.self) { .correction(.propose($0)) },
      CommandKind(DecideCorrection.self) { .correction(.decide($0)) },
    ],
    queries: [QueryKind(CorrectionList.self)],
    rules: CorrectionRules.all,
    deadlines: CorrectionDeadlines.rules,
    effects: { try CorrectionDeadlines.effects(of: $0, $1) },
    projectors: [CorrectionProjector.self])
}
