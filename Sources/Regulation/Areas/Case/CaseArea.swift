extension Area {
  /// Cases: procedures under way, and who has to act in them.
  static let cases = Area(
    "case",
    events: CaseEvent.kinds,
    commands: [
      CommandKind(DecideStep.self) { .workflow(.decide($0)) },
      CommandKind(RecallStep.self) { .workflow(.recall($0)) },
    ],
    queries: [QueryKind(CaseShow.self), QueryKind(CaseList.self)],
    rules: CaseRules.all,
    projectors: [CaseProjector.self])
}
