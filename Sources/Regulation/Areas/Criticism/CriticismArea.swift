extension Area {
  /// Notices of criticism, and who is held accountable: Article 34.
  static let criticism = Area(
    "criticism",
    events: CriticismEvent.kinds,
    commands: [
      CommandKind(IssueCriticism.self) { .criticism(.issue($0)) },
      CommandKind(AnswerCriticism.self) { .criticism(.answer($0)) },
      CommandKind(ObjectToCriticism.self) { .criticism(.object($0)) },
      CommandKind(ReviewCriticism.self) { .criticism(.review($0)) },
      CommandKind(HoldAccountable.self) { .criticism(.hold($0)) },
    ],
    queries: [QueryKind(CriticismShow.self), QueryKind(CriticismList.self)],
    rules: CriticismRules.all + Article34.ofCriticism,
    subjects: [.criticism],
    deadlines: CriticismDeadlines.rules,
    effects: { entry, _ in CriticismDeadlines.effects(of: entry) },
    work: CriticismWork.rules,
    figures: CriticismFigures.all,
    counted: { entry, _ in CriticismFigures.counted(by: entry) },
    projectors: [CriticismProjector.self])
}
