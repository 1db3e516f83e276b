/// What a unit owes when it was criticised (A34): an answer, by the day that the notice sets or promptly.
enum CriticismDeadlines {
  static let answer = DeadlineRule(
    "A34.answer", ArticleReference(34), .duty, "回复通报批评、落实处理措施",
    "a notice of criticism is answered", warning: .before(days: 3), by: Article34.answerers,
    sends: AnswerCriticism.method)

  static let rules = [answer]

  static func effects(of entry: Entry) -> [DeadlineEffect] {
    guard case .criticism(let event) = entry.event else { return [] }
    let subject = Subject.criticism(event.payload.criticism)
    switch event {
    case .issued(let event):
      return [
        .start(
          answer, of: subject, owedBy: event.unit, entry, term: event.dueOn.map(Term.date))
      ]
    case .answered: return [.meet(answer, of: subject, on: entry.occurredOn)]
    case .reviewed(let event):
      return event.outcome == .withdrawn ? [.cancel(answer, of: subject)] : []
    case .objected, .held: return []
    }
  }
}

/// What a notice asks of people besides, as the inbox shows it.
enum CriticismWork {
  static let reviewing = WorkRule(
    "criticism-reviewing", "复核有异议的通报批评", "Review a notice that was objected to",
    ArticleReference(34), by: Article34.issuers, sends: ReviewCriticism.method)

  static let rules = [reviewing]

  static func notes(from before: Criticism?, to after: Criticism?) -> [WorkNote] {
    guard let row = after ?? before else { return [] }
    let (was, now) = (before?.phase == .objected, after?.phase == .objected)
    guard was != now else { return [] }
    return [
      WorkNote(
        reviewing, about: row.id, waits: now ? .id(row.issuer) : nil,
        subject: .criticism(row.id), notBy: now ? row.issuedBy.map { [$0] } : nil)
    ]
  }
}
