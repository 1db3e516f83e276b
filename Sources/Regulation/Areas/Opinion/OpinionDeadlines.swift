/// What runs around opinions (A41.2): a rumour is clarified, and a notice answered, promptly. The text sets no
/// day; an interpretation may set one for notices, from the day on which a unit is to answer.
enum OpinionDeadlines {
  static let clarify = DeadlineRule(
    "A41.2.clarify", ArticleReference(41, 2), .duty, "澄清谣言、不实传言", "a rumour is clarified",
    by: Article41.monitors, sends: ClarifyOpinion.method)
  static let answer = DeadlineRule(
    "A41.2.answer", ArticleReference(41, 2), .duty, "答复问题通报单", "a problem notice is answered",
    by: Article41.noticed, sends: AnswerProblem.method)

  static let rules = [clarify, answer]

  static func effects(
    of entry: Entry, _ register: some OpinionLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard case .opinion(let event) = entry.event else { return [] }
    switch event {
    case .recorded(let event):
      guard event.kind == .rumour else { return [] }
      return [.start(clarify, of: .opinion(event.opinion), owedBy: event.office, entry)]
    case .clarified(let event):
      return [.meet(clarify, of: .opinion(event.opinion), on: entry.occurredOn)]
    case .issued(let event): return [try asked(event.problem, of: event.addressee, entry, register)]
    case .answered(let event):
      return [.meet(answer, of: .problem(event.problem), on: entry.occurredOn)]
    case .settled(let event):
      guard let problem = try register.problem(event.problem) else { return [] }
      return switch event.outcome {
      case .unsolved: [try asked(problem.id, of: problem.addressee, entry, register)]
      case .withdrawn: [.cancel(answer, of: .problem(problem.id))]
      case .solved: []
      }
    }
  }

  private static func asked(
    _ problem: ProblemID, of unit: OfficeID, _ entry: Entry, _ register: some InterpretationLookup
  ) throws -> DeadlineEffect {
    .start(
      answer, of: .problem(problem), owedBy: unit, entry,
      term: try register.setting(ParameterBook.noticeTerm, on: entry.occurredOn).term)
  }
}

/// What may be set of problem notices (A41.2).
extension ParameterBook {
  package static let noticeTerm = Parameter(
    "A41.2.notice-term", ArticleReference(41, 2), "问题通报单的答复期限",
    "by when a problem notice is answered", form: .term(1...60), initial: nil, from: .open)
}
