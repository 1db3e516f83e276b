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

  static func effects(of entry: Entry) -> [DeadlineEffect] {
    if case .change(.hostMoved(let event)) = entry.event {
      return event.touches.map {
        .start(update, of: .site(event.site), part: $0.part, owedBy: event.to, entry)
      }
    }
    if case .change(.changed(let event)) = entry.event, let from = event.former.host,
      let to = event.now.host
    {
      return [.reassign(from: from, to: to, of: .site(event.site))]
    }
    if case .filing(.updated(let event)) = entry.event {
      return [
        .meet(update, of: .site(event.site), part: event.filing.part, on: entry.occurredOn)
      ]
    }
    if case .directory(.officeMerged(let event)) = entry.event {
      return [.reassign(from: event.office, to: event.into)]
    }
    return []
  }
}
