/// Accounts, their opening and closing (A39).
extension CommandDecider {
  func decide(_ command: AccountCommand) throws -> Decided {
    switch command {
    case .registerExisting(let command):
      try Authority.checkNotOnBehalf(context)
      return Decided(
        try AccountDecider.decide(command, in: context, register).map(Event.account))
    case .opening(let command): return try decide(opening: command)
    case .change(let command): return try decide(change: command)
    case .proposeClosing(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .announceClosing(let command):
      return try act(command.caseID, command.accounts, AccountClosingAnnounced.type) { account in
        AccountDecider.decide(command, on: account)
      }
    case .cancel(let command):
      return try act(command.caseID, command.accounts, AccountCancelled.type) { account in
        AccountDecider.decide(command, on: account)
      }
    case .archive(let command):
      try Authority.checkNotOnBehalf(context)
      try check([CitedPaper(command.paper, command.digest)])
      return Decided(
        try AccountDecider.decide(command, in: context, register).map(Event.account))
    case .fileClosing(let command):
      return try act(command.caseID, command.accounts, AccountClosingFiled.type) { account in
        try AccountDecider.decide(command, on: account, in: context)
      }
    }
  }

  private func propose(_ command: ProposeAccountClosing) throws -> Decided {
    try AccountDecider.checkProposal(command)
    let ids = command.accounts.eachOnce()
    try checkSize(ids.count)
    try checkOpener(.accountClosing, "propose")
    let accounts = try ids.map { id in
      let account = try AccountRules.account(id, register)
      return (account, host: try AccountRules.host(of: account, register))
    }
    let opened = try open(
      .accountClosing, by: context.actor.office.id,
      about: accounts.map {
        CaseSubject(subject: .account($0.0.id), host: $0.host, supervisor: nil)
      })
    let events = try accounts.flatMap { account, host in
      try AccountDecider.decide(
        command, on: account, of: host, as: opened.caseID, in: context)
    }
    return Decided(
      [.workflow(.opened(opened))] + events.map(Event.account), in: opened.caseID)
  }

  /// Does a step of a case for the accounts named.
  private func act(
    _ id: CaseID, _ named: [AccountID]?, _ type: String,
    _ decide: (Account) throws -> [AccountEvent]
  ) throws -> Decided {
    try act(id, on: named?.map(Subject.account), .event(type)) { subject in
      guard let id = subject.subject.account, let account = try register.account(id) else {
        throw CaseProblem.noSubject(subject.subject)
      }
      return try decide(account).map(Event.account)
    }
  }
}
