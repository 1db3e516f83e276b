/// The change of an account.
extension CommandDecider {
  func decide(change command: AccountChangeCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .apply(let command):
      let decided = try actOnAccount(command.caseID, .event(AccountChanged.type)) {
        AccountChangeDecider.apply(to: $0)
      }
      return Decided(decided.events + (try takers(of: decided)), in: decided.caseID)
    case .updateFiling(let command):
      return try actOnAccount(command.caseID, .updated(command.filing)) {
        try AccountChangeDecider.decide(command, on: $0, in: context)
      }
    }
  }

  private func propose(_ command: ProposeAccountChange) throws -> Decided {
    let subject = Subject.account(command.account)
    let count = try register.cases(about: subject).count
    let proposed = try AccountChangeDecider.decide(
      command, as: CaseID(definition: .accountChange, subject: subject, number: count + 1),
      in: context, register)
    try checkOpener(.accountChange, "propose")
    let taker = proposed.changes.host
    let opened = try open(
      .accountChange, by: context.actor.office.id,
      about: [
        CaseSubject(
          subject: subject, host: taker ?? context.actor.office.id, supervisor: nil,
          tags: taker == nil ? [] : [Tag.newHost])
      ])
    return Decided(
      [.workflow(.opened(opened)), .account(.change(.proposed(proposed)))], in: opened.caseID)
  }

  /// Other running cases about an account that was taken over are the taker's from then on.
  private func takers(of decided: Decided) throws -> [Event] {
    var events: [Event] = []
    for case .account(.change(.changed(let changed))) in decided.events {
      guard let to = changed.now.host, let from = changed.former.host else { continue }
      events += try followers(
        of: .account(changed.account), from: from, to: to, but: decided.caseID)
    }
    return events
  }
}
