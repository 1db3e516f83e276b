/// What is counted of surveys and interviews (A35: 互动交流), by the site or account and by whose it is.
///
/// A round, its opinions, an interview and its questions count in the month in which it was closed, and what is
/// corrected is moved there, a round whose last day was put right too; a result in the month in which it was published.
enum SurveyFigures {
  static let rounds = Figure(
    "A35.surveys", ArticleReference(35), "征集调查期数", "surveys closed", version: 2,
    by: .subject, place(ofRound) { _ in 1 })
  static let roundsByUnit = Figure(
    "A35.surveys-by-unit", ArticleReference(35), "征集调查期数（按单位）", "surveys closed, by unit",
    version: 2, by: .office, unit(ofRound) { _ in 1 })
  static let opinions = Figure(
    "A35.survey-opinions", ArticleReference(35), "征集调查收到意见数", "opinions that came to surveys",
    version: 2, by: .subject, place(ofOpinions) { $0.opinionCount ?? 0 })
  static let opinionsByUnit = Figure(
    "A35.survey-opinions-by-unit", ArticleReference(35), "征集调查收到意见数（按单位）",
    "opinions that came to surveys, by unit", version: 2, by: .office,
    unit(ofOpinions) { $0.opinionCount ?? 0 })
  static let results = Figure(
    "A35.survey-results", ArticleReference(35), "公布征集调查结果期数", "results of surveys published",
    by: .subject, place(ofResult))
  static let resultsByUnit = Figure(
    "A35.survey-results-by-unit", ArticleReference(35), "公布征集调查结果期数（按单位）",
    "results of surveys published, by unit", by: .office, unit(ofResult))
  static let interviews = Figure(
    "A35.interviews", ArticleReference(35), "在线访谈期数", "interviews held", by: .subject,
    place(ofInterview))
  static let interviewsByUnit = Figure(
    "A35.interviews-by-unit", ArticleReference(35), "在线访谈期数（按单位）", "interviews held, by unit",
    by: .office, unit(ofInterview))
  static let put = Figure(
    "A35.interview-questions", ArticleReference(35), "在线访谈网民提问数", "questions put in interviews",
    by: .subject, place(ofPut))
  static let putByUnit = Figure(
    "A35.interview-questions-by-unit", ArticleReference(35), "在线访谈网民提问数（按单位）",
    "questions put in interviews, by unit", by: .office, unit(ofPut))
  static let answered = Figure(
    "A35.interview-answers", ArticleReference(35), "在线访谈答复提问数", "questions answered in interviews",
    by: .subject, place(ofAnswered))
  static let answeredByUnit = Figure(
    "A35.interview-answers-by-unit", ArticleReference(35), "在线访谈答复提问数（按单位）",
    "questions answered in interviews, by unit", by: .office, unit(ofAnswered))

  static let all = [
    rounds, roundsByUnit, opinions, opinionsByUnit, results, resultsByUnit, interviews,
    interviewsByUnit, put, putByUnit, answered, answeredByUnit,
  ]

  static func counted(by entry: Entry) -> [Figure] {
    guard case .survey(let event) = entry.event else { return [] }
    return switch event {
    case .closed: [rounds, roundsByUnit, opinions, opinionsByUnit]
    case .published: [results, resultsByUnit]
    case .corrected: [opinions, opinionsByUnit]
    case .daysCorrected: [rounds, roundsByUnit, opinions, opinionsByUnit]
    case .interviewClosed: [interviews, interviewsByUnit, put, putByUnit, answered, answeredByUnit]
    case .interviewCorrected: [put, putByUnit, answered, answeredByUnit]
    case .opened, .cancelled, .interviewOpened, .interviewCancelled: []
    }
  }

  /// What an event adds to a number.
  private typealias Amount = @Sendable (SurveyEvent) -> Int

  private static func ofRound(_ event: SurveyEvent) -> Int {
    if case .closed = event { 1 } else { 0 }
  }

  private static func ofOpinions(_ event: SurveyEvent) -> Int {
    if case .closed(let event) = event { return event.opinionCount }
    if case .corrected(let event) = event { return event.opinionCount - event.was }
    return 0
  }

  private static func ofResult(_ event: SurveyEvent) -> Int {
    if case .published(let event) = event, event.address != nil { 1 } else { 0 }
  }

  private static func ofInterview(_ event: SurveyEvent) -> Int {
    if case .interviewClosed = event { 1 } else { 0 }
  }

  private static func ofPut(_ event: SurveyEvent) -> Int {
    if case .interviewClosed(let event) = event { return event.putCount }
    if case .interviewCorrected(let event) = event { return event.putCount - event.wasPutCount }
    return 0
  }

  private static func ofAnswered(_ event: SurveyEvent) -> Int {
    if case .interviewClosed(let event) = event { return event.answeredCount }
    if case .interviewCorrected(let event) = event {
      return event.answeredCount - event.wasAnsweredCount
    }
    return 0
  }

  /// What a survey stands for in a number, which moves with the day it ended on.
  private typealias Weight = @Sendable (Survey) -> Int

  private static func place(
    _ amount: @escaping Amount, moving weight: @escaping Weight = { _ in 0 }
  ) -> FigureCount {
    count(amount, weight) { place, _ in FigureKey(place) }
  }

  private static func unit(
    _ amount: @escaping Amount, moving weight: @escaping Weight = { _ in 0 }
  ) -> FigureCount {
    count(amount, weight) { _, office in FigureKey(office) }
  }

  private static func count(
    _ amount: @escaping Amount, _ weight: @escaping Weight,
    _ key: @escaping @Sendable (Subject, OfficeID) -> FigureKey
  ) -> FigureCount {
    .flow { entry, register in
      if case .survey(.daysCorrected(let event)) = entry.event {
        guard let row = try register.survey(event.survey), let day = row.closeDay,
          let now = row.closedOn
        else { return [] }
        let (was, cell) = (min(day, event.wasUntil), key(row.place, row.office))
        guard was != now, weight(row) != 0 else { return [] }
        return [
          FigureEntry(cell, -weight(row), on: was), FigureEntry(cell, weight(row), on: now),
        ]
      }
      guard case .survey(let event) = entry.event, amount(event) != 0,
        let subject = event.payload.about
      else { return [] }
      let isResult = if case .published = event { true } else { false }
      if let id: SurveyID = subject.id(of: .survey), let row = try register.survey(id) {
        return [
          FigureEntry(
            key(row.place, row.office), amount(event), on: isResult ? nil : row.closedOn)
        ]
      }
      if let id: InterviewID = subject.id(of: .interview), let row = try register.interview(id) {
        return [FigureEntry(key(row.place, row.office), amount(event), on: row.heldOn)]
      }
      return []
    }
  }
}
