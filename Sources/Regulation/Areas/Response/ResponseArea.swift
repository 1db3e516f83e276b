extension Area {
  /// Responses to emergencies, hot topics and rumours (A19).
  static let response = Area(
    "response",
    events: ResponseEvent.kinds,
    commands: [
      CommandKind(OpenResponse.self) { .response(.open($0)) },
      CommandKind(GuideResponse.self) { .response(.guide($0)) },
      CommandKind(GiveResponse.self) { .response(.give($0)) },
      CommandKind(PushResponse.self) { .response(.push($0)) },
      CommandKind(CloseResponse.self) { .response(.close($0)) },
    ],
    queries: [QueryKind(ResponseShow.self), QueryKind(ResponseList.self)],
    rules: ResponseRules.all + Article19.all,
    parameters: [ParameterBook.responseTerm],
    subjects: [.response],
    deadlines: ResponseDeadlines.rules,
    effects: { try ResponseDeadlines.effects(of: $0, $1) },
    work: ResponseWork.rules,
    figures: ResponseFigures.all,
    counted: { entry, _ in ResponseFigures.counted(by: entry) },
    projectors: [ResponseProjector.self])
}
