/// What a host owes after a change (A16), and who owes it when an office is merged.
///
/// A change that is proposed here takes effect with its filings, so nothing is owed before. A merge
/// moves the host at once; each filing that names the former one is a duty with an age from then on,
/// because the text names no term.
enum ChangeDeadlines {
  static let update = DeadlineRule(
    "A16.update", ArticleReference(16), .duty, "更新主办单位变更的备案、标识",
    "a filing that names the former host is updated")

  static let rules = [update]

  static func effects(of entry: Entry, _ register: any Register) -> [DeadlineEffect] {
    switch entry.event {
    case .change(.hostMoved(let event)):
      event.touches.map {
        .start(update, of: .site(event.site), part: $0.part, owedBy: event.to, entry)
      }
    case .change(.changed(let event)):
      if let from = event.former.host, let to = event.now.host {
        [.reassign(from: from, to: to, of: .site(event.site))]
      } else {
        []
      }
    case .filing(.updated(let event)):
      [.meet(update, of: .site(event.site), part: event.filing.part, on: entry.occurredOn)]
    case .directory(.officeMerged(let event)): [.reassign(from: event.office, to: event.into)]
    case .filing, .site, .offline, .directory, .workflow, .closing, .account, .calendar,
      .interpretation, .change, .deadline, .violation:
      []
    }
  }
}
