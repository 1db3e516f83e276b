/// What a unit owes when a measure was taken against its account (A43): an answer, promptly; and by an order
/// to close, the account's cancellation on its platform by the day that the order sets. Nobody but the unit
/// can close it (A39), so the order obliges it and closes nothing.
enum MeasureDeadlines {
  static let answer = DeadlineRule(
    "A43.answer", ArticleReference(43), .duty, "回复处置措施", "a measure is answered",
    by: Article43.answerers, sends: AnswerMeasure.method)
  static let closure = DeadlineRule(
    "A43.closure", ArticleReference(43), .due, "按责令关闭要求注销账号",
    "an account is cancelled as ordered", warning: .before(days: 3),
    by: [.clerk, .accountCustodian], sends: ProposeAccountClosing.method)

  static let rules = [answer, closure]

  static func effects(of entry: Entry, _ register: some AccountLookup & DirectoryLookup) throws
    -> [DeadlineEffect]
  {
    if case .account(.cancelled(let event)) = entry.event {
      return [.meet(closure, of: .account(event.account), on: entry.occurredOn)]
    }
    guard case .measure(let event) = entry.event else { return [] }
    switch event {
    case .taken(let event):
      let subject = Subject.account(event.account)
      let part = DeadlinePart(checked: event.measure.text)
      let answered = DeadlineEffect.start(
        answer, of: subject, part: part, owedBy: event.office, entry)
      guard let last = event.closeBy else { return [answered] }
      return [
        answered,
        .start(
          closure, of: subject, part: part, owedBy: event.office, entry, term: .date(last)),
      ]
    case .answered(let event):
      return [
        .meet(
          answer, of: .account(event.account), part: DeadlinePart(checked: event.measure.text),
          on: entry.occurredOn)
      ]
    }
  }
}
