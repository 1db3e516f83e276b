import CivilTime

/// A correction that is applied for is decided promptly: it waits in the inbox of those who decide, with
/// its age.
enum CorrectionDeadlines {
  static let decision = DeadlineRule(
    "A4.correction", ArticleReference(4), .duty, "决定更正申请", "a correction is decided",
    by: CorrectionRules.deciders, sends: DecideCorrection.method)

  static let rules = [decision]

  static func effects(
    of entry: Entry, _ register: some DirectoryLookup & SiteLookup
  ) throws -> [DeadlineEffect] {
    guard case .correction(let event) = entry.event else { return [] }
    switch event {
    case .proposed(let event):
      let kind = try CorrectionRules.supervisor(of: event.subject, register)
      return [
        .start(
          DeadlineStart(
            rule: decision, subject: event.subject, part: part(event.correction),
            office: try register.office(of: kind)?.id, caseID: nil, step: nil,
            from: entry.occurredOn, term: nil, warning: nil))
      ]
    case .made(let event): return [met(event, entry)]
    case .ended(let event): return [met(event, entry)]
    }
  }

  private static func met(_ event: some CorrectionPayload, _ entry: Entry) -> DeadlineEffect {
    .meet(decision, of: event.subject, part: part(event.correction), on: entry.occurredOn)
  }

  private static func part(_ id: CorrectionID) -> DeadlinePart { DeadlinePart(checked: id.text) }
}
