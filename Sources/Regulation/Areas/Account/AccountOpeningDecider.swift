import CivilTime

/// Decides what is asked about the opening of an account, beside the order of its case (A37, A39, A41).
///
/// 1. A unit of the county proposes it; of a personal one, whose it is and by which post. 2. The plan is
/// whole, and everybody in it serves in the unit; nobody is two of those that look at each other; the
/// chief editor is not hired, and who is hired was checked. 3. The platform is on the list, on the day of
/// the proposal and on that of the registration; the name is short and tied to the unit; there is no
/// other account of the unit there, or a reason for it. 4. Filings carry their paper.
extension AccountDecider {
  /// A proposal, which also opens the case; the caller adds the case's own event.
  package static func decide(
    _ command: ProposeAccountOpening, as caseID: CaseID, in context: Context,
    _ register: some AccountLookup & DirectoryLookup & PlatformLookup
  ) throws -> AccountOpeningProposed {
    let office = context.actor.office
    try Article37.checkUnit(office)
    try Article37.checkCapacity(
      command.kind, owner: command.owner, post: command.post, in: office, register)
    let purpose = try Article39.checkPlan(command)
    let team = try team(command, in: context)
    try Article41.checkChiefEditor(team, office, register)
    try Article39.checkPeople(team, office, register)
    try Article39.checkPlatform(command.platform, on: context.occurredOn, register)
    try Article39.checkName(command.name, of: office, tie: command.tie, register)
    if command.kind == .institutional {
      try Article39.checkSecond(
        command.account, on: command.platform, of: office.id, reason: command.secondReason,
        register)
    }
    return AccountOpeningProposed(
      account: command.account, caseID: caseID, kind: command.kind, host: office.id,
      platform: command.platform, name: command.name, purpose: purpose, owner: command.owner,
      post: command.post, team: team, tie: Passage?(command.tie),
      secondReason: Passage?(command.secondReason))
  }

  private static func team(
    _ command: ProposeAccountOpening, in context: Context
  ) throws -> AccountTeam {
    AccountTeam(
      lead: command.lead, deputy: command.deputy, chiefEditor: command.chiefEditor,
      custodian: command.custodian, section: command.section,
      operators: Set(command.operators ?? []).sorted(),
      hired: try Article41.checkHired(command.hired ?? [], context))
  }

  /// Refuses an id that is taken; an account whose opening came to nothing may be proposed again.
  package static func checkFree(_ id: AccountID, _ register: some AccountLookup) throws {
    guard let known = try register.account(id), known.phase != .ended else { return }
    throw taken(known)
  }

  package static func decide(
    _ command: RegisterOnPlatform, on account: Account, in context: Context,
    _ register: some AccountLookup & PlatformLookup
  ) throws -> [AccountEvent] {
    try Article39.checkPlatform(account.platform, on: context.occurredOn, register)
    try AccountRules.checkNumber(
      command.number, on: account.platform, of: account.id, register)
    return [
      .registered(
        AccountRegistered(
          account: account.id, number: command.number, address: command.address))
    ]
  }

  package static func decide(
    _ command: FileAccount, on account: Account, in context: Context
  ) throws -> [AccountEvent] {
    try Article39.checkFiling(
      Article39.filing, since: account.opening?.approvedOn,
      Bilingual("批准", "the approval"), context)
    return [.filed(AccountFiled(account: account.id, filing: command.filing))]
  }

  package static func decide(
    _ command: MakeUpFiling, in context: Context,
    _ register: some AccountLookup & DirectoryLookup & CaseLookup
  ) throws -> [AccountEvent] {
    let account = try AccountRules.account(command.account, register)
    let host = try AccountRules.host(of: account, register)
    if let running = try register.cases(about: .account(account.id)).open(.accountOpening) {
      throw Refusal(
        Article39.missingFiling,
        found: Bilingual("开设事项 \(running) 在办", "its opening runs: \(running)"),
        mend: Bilingual("在该事项中备案（account.file）", "file it there (account.file)"))
    }
    try Article39.checkMissing(command.filing, of: account, host, context)
    try Article39.checkFiling(
      Article39.missingFiling, since: account.openedOn, Bilingual("账号开通", "its opening"), context)
    return [.filed(AccountFiled(account: account.id, filing: command.filing))]
  }
}
