/// Filings that a site which was open before the ledger should have and has not (A10).
///
/// The text names no term for mending it, so each is a duty with an age, from the day the site was
/// entered until the filing is granted; an interpretation may set a term for sites entered from then
/// on (A45).
enum FilingDeadlines {
  static let missing = DeadlineRule(
    "A10.missing-filing", ArticleReference(10), .duty, "补办备案、标识",
    "a missing filing is made up for")

  static let rules = [missing]

  static func effects(
    of entry: Entry, _ register: some InterpretationLookup & SiteLookup
  ) throws -> [DeadlineEffect] {
    if case .correction(.made(let fact)) = entry.event, fact.isStruck, let filing = fact.filing,
      let site = try fact.subject.site.flatMap({ try register.site($0) })
    {
      return try lost(filing, by: site, entry, register)
    }
    if case .filing(.revoked(let event)) = entry.event, let site = try register.site(event.site) {
      return try lost(event.filing, by: site, entry, register)
    }
    if case .site(.registeredExisting(let event)) = entry.event {
      let term = try register.setting(ParameterBook.missingFilingTerm, on: entry.occurredOn).term
      return event.missing.map {
        .start(
          missing, of: .site(event.site), part: $0.part, owedBy: event.host, entry, term: term)
      }
    }
    if case .filing(.granted(let event)) = entry.event {
      return [
        .meet(
          missing, of: .site(event.site), part: event.filing.part, on: entry.occurredOn)
      ]
    }
    return []
  }

  /// What an open site has not any more, it is to have again.
  private static func lost(
    _ filing: FilingKind, by site: Site, _ entry: Entry, _ register: some InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard site.isOpenToChange else { return [] }
    let term = try register.setting(ParameterBook.missingFilingTerm, on: entry.occurredOn).term
    return [
      .start(
        DeadlineStart(
          rule: missing, subject: .site(site.id), part: filing.part, office: site.host,
          caseID: nil, step: nil, from: entry.occurredOn, term: term, warning: nil))
    ]
  }
}

extension FilingKind {
  /// The name under which deadlines tell the filings apart.
  var part: DeadlinePart { DeadlinePart(checked: rawValue) }
}
