/// Filings that a site which was open before the ledger should have and has not (A10).
///
/// The text names no term for mending it, so each is a duty with an age, from the day the site was
/// entered until the filing is granted.
enum FilingDeadlines {
  static let missing = DeadlineRule(
    "A10.missing-filing", ArticleReference(10), .duty, "补办缺少的备案、标识",
    "a missing filing is made up for")

  static let rules = [missing]

  static func effects(of entry: Entry, _ register: any Register) -> [DeadlineEffect] {
    switch entry.event {
    case .site(.registeredExisting(let event)):
      event.missing.map {
        .start(missing, of: .site(event.site), part: $0.part, owedBy: event.host, entry)
      }
    case .filing(.granted(let event)):
      [
        .meet(
          missing, of: .site(event.site), part: event.filing.part, on: entry.occurredOn)
      ]
    case .filing(.applied), .filing(.updated), .filing(.cancelled), .site, .directory, .workflow,
      .calendar, .change, .interpretation, .deadline, .violation:
      []
    }
  }
}

extension FilingKind {
  /// The name under which deadlines tell the filings apart.
  var part: DeadlinePart { DeadlinePart(checked: rawValue) }
}
