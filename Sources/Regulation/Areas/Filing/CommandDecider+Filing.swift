/// Filings of sites: applied for, granted, updated, given back (A10, A14, A16).
extension CommandDecider {
  func decide(_ command: FilingCommand) throws -> Decided {
    switch command {
    case .apply(let command):
      try act(command.caseID, .applied(command.filing)) { site in
        try FilingDecider.decide(command, on: site, register, texts).map(Event.filing)
      }
    case .grant(let command):
      try act(command.caseID, .granted(command.filing)) { site in
        try FilingDecider.decide(command, on: site, in: context, register).map(Event.filing)
      }
    case .update(let command):
      try act(command.caseID, .updated(command.filing)) { site in
        try FilingDecider.decide(command, on: site, in: context, register).map(Event.filing)
      }
    case .cancel(let command):
      try act(command.caseID, on: command.sites.map(subjects), .cancelled(command.filing)) {
        FilingDecider.decide(command, on: try site(of: $0)).map(Event.filing)
      }
    case .revoke(let command): try revoke(command)
    }
  }

  /// What was revoked is applied for anew, in a case of its own.
  private func revoke(_ command: RevokeFiling) throws -> Decided {
    let site = try OfflineDecider.site(command.site, register)
    try FilingRules.checkRevoker(of: command.filing, context, register)
    try RecordRules.requireDocument(context)
    let events = try FilingDecider.decide(command, on: site, in: context)
    guard !events.isEmpty else { return Decided([]) }
    let opened = try completion(of: site, [command.filing])
    return Decided(
      events.map(Event.filing) + [.workflow(.opened(opened))], in: opened.caseID)
  }
}
