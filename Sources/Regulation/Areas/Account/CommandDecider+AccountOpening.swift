/// The opening of an account (A39): its case begins with the proposal, or a proposal mends one that was
/// sent back.
extension CommandDecider {
  func propose(_ command: ProposeAccountOpening) throws -> Decided {
    let subject = Subject.account(command.account)
    if let (account, state) = try sentBack(command.account) {
      return try proposeAgain(command, account, state)
    }
    try AccountDecider.checkFree(command.account, register)
    try checkOpener(.accountOpening, "propose")
    let count = try register.cases(about: subject).count
    let proposed = try AccountDecider.decide(
      command, as: CaseID(definition: .accountOpening, subject: subject, number: count + 1),
      in: context, register)
    let opened = try open(
      .accountOpening, by: proposed.host,
      about: [
        CaseSubject(
          subject: subject, host: proposed.host, supervisor: nil, tags: [proposed.kind.tag])
      ])
    return Decided(
      [.workflow(.opened(opened)), .account(.openingProposed(proposed))], in: opened.caseID)
  }

  /// The account and case of a proposal that was sent back.
  private func sentBack(_ id: AccountID) throws -> (Account, CaseState)? {
    guard let account = try register.account(id),
      let caseID = try register.cases(about: .account(id)).open(.accountOpening),
      let state = try register.caseState(caseID), state.step("propose")?.status == .open
    else { return nil }
    return (account, state)
  }

  private func proposeAgain(
    _ command: ProposeAccountOpening, _ account: Account, _ state: CaseState
  ) throws -> Decided {
    guard context.actor.isOf(state.host), command.kind == account.kind else {
      throw Refusal(
        CaseRules.oneOpen,
        found: Bilingual(
          "事项 \(state.id) 的开设单位或账号类型与本次不同",
          "the unit or kind differs from those the case \(state.id) began with"),
        mend: Bilingual(
          "由原单位按原类型重新提出，或撤回该事项（case.decide withdraw）",
          "let the unit propose it again as that kind, or withdraw the case (case.decide withdraw)")
      )
    }
    return try actOnAccount(state.id, .event(AccountOpeningProposed.type)) { _ in
      [
        .openingProposed(
          try AccountDecider.decide(command, as: state.id, in: context, register))
      ]
    }
  }

  /// Does a step of the case of one account.
  func actOnAccount(
    _ id: CaseID, _ trigger: Trigger, _ decide: (Account) throws -> [AccountEvent]
  ) throws -> Decided {
    try act(id, on: nil, trigger) { subject in
      guard let id = subject.subject.account, let account = try register.account(id) else {
        throw CaseProblem.noSubject(subject.subject)
      }
      return try decide(account).map(Event.account)
    }
  }

  func decide(opening command: AccountOpeningCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .register(let command):
      return try actOnAccount(command.caseID, .event(AccountRegistered.type)) {
        try AccountDecider.decide(command, on: $0, in: context, register)
      }
    case .verify(let command):
      return try actOnAccount(command.caseID, .event(AccountVerified.type)) {
        [.verified(AccountVerified(account: $0.id, entity: command.entity))]
      }
    case .open(let command):
      return try actOnAccount(command.caseID, .event(AccountOpened.type)) {
        [.opened(AccountOpened(account: $0.id))]
      }
    case .file(let command):
      return try actOnAccount(command.caseID, .filed(command.filing)) {
        try AccountDecider.decide(command, on: $0, in: context)
      }
    case .makeUpFiling(let command):
      try Authority.checkNotOnBehalf(context)
      return Decided(
        try AccountDecider.decide(command, in: context, register).map(Event.account))
    }
  }
}
