/// Corrections of recorded facts.
extension CommandDecider {
  func decide(_ command: CorrectionCommand) throws -> Decided {
    let decider = CorrectionDecider(
      context: context, register: register, log: texts, definitions: definitions)
    let events =
      switch command {
      case .propose(let command): try decider.decide(command)
      case .decide(let command): try decider.decide(command)
      }
    return Decided(events.map(Event.correction) + (try missing(after: events)))
  }

  /// What a site lacks by a correction is asked for, as when an existing one is entered.
  private func missing(after events: [CorrectionEvent]) throws -> [Event] {
    guard case .made(let fact) = events.first, fact.isStruck, let filing = fact.filing,
      let id = fact.subject.site, let site = try register.site(id), site.isOpenToChange,
      try !isRunning(fact.caseID)
    else { return [] }
    return [.workflow(.opened(try completion(of: site, [filing])))]
  }

  private func isRunning(_ id: CaseID?) throws -> Bool {
    try id.flatMap { try register.caseState($0) }?.status == .running
  }
}
