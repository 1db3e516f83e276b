extension Area {
  /// Surveys, solicitations of opinions and interviews: Article 20.
  static let survey = Area(
    "survey",
    events: SurveyEvent.kinds,
    commands: [
      CommandKind(OpenSurvey.self) { .survey(.open($0)) },
      CommandKind(CloseSurvey.self) { .survey(.close($0)) },
      CommandKind(PublishSurvey.self) { .survey(.publish($0)) },
      CommandKind(CancelSurvey.self) { .survey(.cancel($0)) },
      CommandKind(CorrectSurvey.self) { .survey(.correct($0)) },
      CommandKind(CorrectSurveyDays.self) { .survey(.correctDays($0)) },
      CommandKind(OpenInterview.self) { .survey(.openInterview($0)) },
      CommandKind(CloseInterview.self) { .survey(.closeInterview($0)) },
      CommandKind(CancelInterview.self) { .survey(.cancelInterview($0)) },
      CommandKind(CorrectInterview.self) { .survey(.correctInterview($0)) },
    ],
    queries: [
      QueryKind(SurveyShow.self), QueryKind(SurveyList.self), QueryKind(InterviewShow.self),
      QueryKind(InterviewList.self),
    ],
    rules: SurveyRules.all + Article20.ofSurveys,
    parameters: [ParameterBook.surveyResultTerm],
    subjects: [.survey, .interview],
    deadlines: SurveyDeadlines.rules,
    effects: { try SurveyDeadlines.effects(of: $0, $1) },
    figures: SurveyFigures.all,
    counted: { entry, _ in SurveyFigures.counted(by: entry) },
    projectors: [SurveyProjector.self])
}
