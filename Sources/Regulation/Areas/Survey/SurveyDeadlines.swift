/// What runs behind the last day of a survey (A20): it is closed, and then its result published, or it is said why
/// not. The text sets no day; an interpretation may set one for the result.
enum SurveyDeadlines {
  static let close = DeadlineRule(
    "A20.survey-close", ArticleReference(20), .duty, "登记调查征集截止",
    "a survey is recorded as closed", by: Article20.interactors, sends: CloseSurvey.method)
  static let result = DeadlineRule(
    "A20.survey-result", ArticleReference(20), .duty, "公布调查征集结果",
    "the result of a survey is published", by: Article20.interactors, sends: PublishSurvey.method)

  static let rules = [close, result]

  static func effects(
    of entry: Entry, _ register: some SurveyLookup & InterpretationLookup & DeadlineLookup
  ) throws -> [DeadlineEffect] {
    guard case .survey(let event) = entry.event else { return [] }
    switch event {
    case .opened(let event):
      return [
        .start(
          close, of: .survey(event.survey), owedBy: event.office, entry, from: event.until)
      ]
    case .cancelled(let event): return [.cancel(close, of: .survey(event.survey))]
    case .daysCorrected(let event):
      guard let survey = try register.survey(event.survey), survey.phase == .open else { return [] }
      return [
        .cancel(close, of: .survey(survey.id)),
        .start(close, of: .survey(survey.id), owedBy: survey.office, entry, from: event.until),
      ]
    case .closed(let event):
      let survey = try register.survey(event.survey)
      // Closed before its last day, nothing was owed yet.
      let isEarly = try register.openDeadlines(close, of: .survey(event.survey))
        .contains { $0.from > entry.occurredOn }
      return [
        isEarly
          ? .cancel(close, of: .survey(event.survey))
          : .meet(close, of: .survey(event.survey), on: entry.occurredOn),
        .start(
          result, of: .survey(event.survey), owedBy: survey?.office, entry,
          term: try register.setting(ParameterBook.surveyResultTerm, on: entry.occurredOn).term),
      ]
    case .published(let event):
      return [.meet(result, of: .survey(event.survey), on: entry.occurredOn)]
    case .corrected, .interviewOpened, .interviewClosed,
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
