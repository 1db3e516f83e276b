/// What is counted of responses (A19), as the annual report asks.
enum ResponseFigures {
  /// Threads that were opened, by what they are about.
  static let opened = Figure(
    "A19.threads", ArticleReference(19), "需回应事项数", "threads of responses opened",
    by: .words { ResponseKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .response(.opened(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })

  /// Responses published, by what they are about.
  static let given = Figure(
    "A35.responses", ArticleReference(35), "回应次数", "responses published",
    by: .words { ResponseKind(rawValue: $0)?.name },
    .flow { entry, register in
      guard case .response(.given(let event)) = entry.event,
        let thread = try register.response(event.response)
      else { return [] }
      return [FigureEntry(FigureKey(word: thread.kind.rawValue))]
    })

  /// Responses published, by the unit that gives them.
  static let givenByUnit = Figure(
    "A35.responses-by-unit", ArticleReference(35), "回应次数（按单位）", "responses published, by unit",
    by: .office,
    .flow { entry, register in
      guard case .response(.given(let event)) = entry.event,
        let thread = try register.response(event.response)
      else { return [] }
      return [FigureEntry(FigureKey(thread.responder))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .response(let event) = entry.event else { return [] }
    return switch event {
    case .opened: [opened]
    case .given: [given, givenByUnit]
    case .guided, .pushed, .closed: []
    }
  }

  static let all = [opened, given, givenByUnit]
}
