/// What runs around a thread (A19): its responder responds, promptly. The text sets no day; an interpretation may.
enum ResponseDeadlines {
  static let respond = DeadlineRule(
    "A19.respond", ArticleReference(19), .duty, "发布回应信息", "a response is published",
    by: Article19.people, sends: GiveResponse.method)

  static let rules = [respond]

  static func effects(
    of entry: Entry, _ register: some ResponseLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard case .response(let event) = entry.event, let id = event.payload.about?.response,
      let thread = try register.response(id)
    else { return [] }
    let subject = Subject.response(id)
    switch event {
    case .opened:
      let term = try register.setting(ParameterBook.responseTerm, on: entry.occurredOn).term
      return [.start(respond, of: subject, owedBy: thread.responder, entry, term: term)]
    case .given:
      return thread.isAnswered ? [.meet(respond, of: subject, on: entry.occurredOn)] : []
    case .closed: return [.cancel(respond, of: subject)]
    case .guided, .pushed: return []
    }
  }
}

/// What may be set of responses (A19).
extension ParameterBook {
  package static let responseTerm = Parameter(
    "A19.response-term", ArticleReference(19), "突发事件、热点和谣言的回应期限",
    "by when an emergency, a hot topic or a rumour is responded to", form: .term(1...30),
    initial: nil, from: .open)
}
