extension Area {
  /// Counterfeit government websites: Article 30.
  static let counterfeit = Area(
    "counterfeit",
    events: CounterfeitEvent.kinds,
    commands: [
      CommandKind(ReportCounterfeit.self) { .counterfeit(.report($0)) },
      CommandKind(CompareCounterfeit.self) { .counterfeit(.compare($0)) },
      CommandKind(HandOverCounterfeit.self) { .counterfeit(.handOver($0)) },
      CommandKind(AskCounterfeitMeasure.self) { .counterfeit(.ask($0)) },
      CommandKind(AnswerCounterfeitMeasure.self) { .counterfeit(.answer($0)) },
      CommandKind(PutRightCounterfeitAnswer.self) { .counterfeit(.putRight($0)) },
      CommandKind(CloseCounterfeit.self) { .counterfeit(.close($0)) },
    ],
    queries: [QueryKind(CounterfeitShow.self), QueryKind(CounterfeitList.self)],
    rules: Article30.all + CounterfeitRules.all,
    parameters: [ParameterBook.counterfeitHandOver, ParameterBook.counterfeitDisposal],
    subjects: [.counterfeit],
    deadlines: CounterfeitDeadlines.rules,
    effects: { try CounterfeitDeadlines.effects(of: $0, $1) },
    figures: CounterfeitFigures.all,
    counted: { entry, _ in CounterfeitFigures.counted(by: entry) },
    projectors: [CounterfeitProjector.self],
    procedures: [
      Procedure(.counterfeitSite, version: 1) { .counterfeitSite(1) },
      Procedure(.counterfeitSite, version: 2) { .counterfeitSite(2) },
    ])
}
