/// What a host owes after a change (A16), and who owes it when an office is merged.
///
/// A change that is proposed here takes effect with its filings, so nothing is owed before. A merge
/// moves the host at once; each filing that names the former one, and the report to the CAC, is a duty
/// with an age from then on, because the text names no term.
enum ChangeDeadlines {
  static let update = DeadlineRule(
    "A16.update", ArticleReference(16), .duty, "更新主办单位变更的备案、标识",
    "a filing that names the former host is updated")

  static let report = DeadlineRule(
    "A16.report", ArticleReference(16), .duty, "主办单位变更向网信办报备",
    "the CAC is told of the new host")

  static let rules = [update, report]

  static func effects(of entry: Entry, _ register: some SiteLookup) throws -> [DeadlineEffect] {
    if case .change(.hostMoved(let event)) = entry.event {
      let site = Subject.site(event.site)
      let moved = DeadlineEffect.reassign(from: event.from, to: event.to, of: site)
      // A site that is only kept until it is closed has no new host to be filed.
      guard event.inCare == nil, try register.site(event.site)?.isOpenToChange ?? false else {
        return [moved]
      }
      return [moved]
        + event.touches.map { .start(update, of: site, part: $0.part, owedBy: event.to, entry) }
        + [.start(report, of: site, owedBy: event.to, entry)]
    }
    if case .site(.reported(let event)) = entry.event, event.to == .countyCAC {
      return [.meet(report, of: .site(event.site), on: entry.occurredOn)]
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
    if case .directory(.officeDissolved(let event)) = entry.event, let keeper = event.keeper {
      return [.reassign(from: event.office, to: keeper)]
    }
    return []
  }
}
