/// What runs behind the close of a survey (A20): its result is published, or it is said why not. The text sets
/// no day; an interpretation may.
enum SurveyDeadlines {
  static let result = DeadlineRule(
    "A20.survey-result", ArticleReference(20), .duty, "公布调查征集结果",
    "the result of a survey is published", by: Article20.interactors, sends: PublishSurvey.method)

  static let rules = [result]

  static func effects(
    of entry: Entry, _ register: some SurveyLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard case .survey(let event) = entry.event else { return [] }
    switch event {
    case .closed(let event):
      let survey = try register.survey(event.survey)
      return [
        .start(
          result, of: .survey(event.survey), owedBy: survey?.office, entry,
          term: try register.setting(ParameterBook.surveyResultTerm, on: entry.occurredOn).term)
      ]
    case .published(let event):
      return [.meet(result, of: .survey(event.survey), on: entry.occurredOn)]
    case .opened, .cancelled, .corrected, .interviewOpened, .interviewClosed,
      .interviewCancelled, .interviewCorrected:
      return []
    }
  }
}

/// What may be set of surveys (A20).
extension ParameterBook {
  package static let surveyResultTerm = Parameter(
    "A20.survey-result-term", ArticleReference(20), "调查征集截止后公布结果的期限",
    "by when the result of a survey is published", form: .term(1...366), initial: nil,
    from: .open)
}
