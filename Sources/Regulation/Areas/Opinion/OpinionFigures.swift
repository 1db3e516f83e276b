/// What is counted of opinions and problem notices (A41.2, A41.5).
///
/// Answers and solutions count in the month in which their notice was issued, so that a rate is of the same
/// notices.
enum OpinionFigures {
  static let recorded = Figure(
    "A41.2.opinions", ArticleReference(41, 2), "记录的舆情数", "records of public opinion",
    by: .words { OpinionKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .opinion(.recorded(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })

  static let issued = Figure(
    "A41.2.notices", ArticleReference(41, 2), "发出的问题通报单数", "problem notices issued", by: .office,
    .flow { entry, _ in
      guard case .opinion(.issued(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(event.addressee))]
    })

  static let answered = Figure(
    "A41.2.notices-answered", ArticleReference(41, 2), "已答复的问题通报单数", "problem notices answered",
    by: .office,
    .flow { entry, register in try firstAnswer(of: entry, register) })

  /// Answered for the first time where an interpretation sets a last day.
  static let timed = Figure(
    "A41.2.notices-timed", ArticleReference(41, 2), "已答复的有期限问题通报单数",
    "problem notices answered that had a term", by: .office,
    .flow { entry, register in
      let isTimed = register.notes.deadlines.contains {
        $0.after.rule == OpinionDeadlines.answer.id && $0.after.subject == entry.event.subject
          && $0.after.status == .met && $0.after.due != nil
      }
      return isTimed ? try firstAnswer(of: entry, register) : []
    })

  /// Answered for the first time by the last day, where an interpretation sets one.
  static let inTime = Figure(
    "A41.2.notices-in-time", ArticleReference(41, 2), "按期答复的问题通报单数",
    "problem notices answered in time", by: .office,
    .flow { entry, register in
      let isInTime = register.notes.deadlines.contains {
        $0.after.rule == OpinionDeadlines.answer.id && $0.after.subject == entry.event.subject
          && $0.after.status == .met && $0.after.due != nil && $0.after.lateDays == 0
      }
      return isInTime ? try firstAnswer(of: entry, register) : []
    })

  static let solved = Figure(
    "A41.5.problems-solved", ArticleReference(41, 5), "确认解决的问题通报单数", "problem notices solved",
    by: .office,
    .flow { entry, register in
      guard case .opinion(.settled(let event)) = entry.event, event.outcome == .solved,
        let problem = try register.problem(event.problem)
      else { return [] }
      return [FigureEntry(FigureKey(problem.addressee), on: problem.issuedOn)]
    })

  private static func firstAnswer(
    of entry: Entry, _ register: some OpinionLookup
  ) throws -> [FigureEntry] {
    guard case .opinion(.answered(let event)) = entry.event,
      let problem = try register.problem(event.problem), problem.answerCount == 1
    else { return [] }
    return [FigureEntry(FigureKey(problem.addressee), on: problem.issuedOn)]
  }

  static func counted(by entry: Entry) -> [Figure] {
    guard case .opinion(let event) = entry.event else { return [] }
    return switch event {
    case .recorded: [recorded]
    case .issued: [issued]
    case .answered: [answered, timed, inTime]
    case .settled: [solved]
    case .clarified: []
    }
  }

  static let all = [recorded, issued, answered, timed, inTime, solved]
}
