/// Decides what is asked about an account, beside the order of its case (A39).
///
/// 1. Existing accounts: entered by the county openness office, with the filings they lack.
/// 2. A closing: proposed by the account's unit or the county openness office, with reasons;
///    announced; cancelled on the platform; filed with its paper.
/// 3. An opening: see the file of its own.
/// 4. The archive of a month that has ended, once, by those who run the account (A41.4).
package enum AccountDecider {
  package static func decide(
    _ command: RegisterExistingAccount, in context: Context,
    _ register: some AccountLookup & DirectoryLookup
  ) throws -> [AccountEvent] {
    try Duties.check(
      context.actor, of: .countyOpenness, as: [.clerk, .deputy, .leader], or: AccountRules.entry)
    if let known = try register.account(command.account) { throw taken(known) }
    let host = try DirectoryRules.standing(command.host, register)
    try Article03.checkHost(host)
    let kind = command.kind ?? .institutional
    try Article37.checkCapacity(
      kind, owner: command.owner, post: command.post, in: host, register)
    if let number = command.number {
      try AccountRules.checkNumber(number, on: command.platform, of: command.account, register)
    }
    for day in [command.openedOn, command.filedWithCACOn, command.filedWithOpennessOn] {
      if let day { try RecordRules.checkFactDate(day, today: context.today) }
    }
    var missing: [AccountFiling] = []
    if command.filedWithCACOn == nil { missing.append(.cac) }
    if command.filedWithOpennessOn == nil { missing.append(.openness) }
    return [
      .registeredExisting(
        AccountRegisteredExisting(
          account: command.account, kind: kind, platform: command.platform,
          name: command.name, host: host.id, owner: command.owner, post: command.post,
          number: command.number, verified: command.verified, openedOn: command.openedOn,
          filedWithCACOn: command.filedWithCACOn,
          filedWithOpennessOn: command.filedWithOpennessOn, missing: missing))
    ]
  }

  /// The refusal of an id that an account has.
  static func taken(_ known: Account) -> Refusal {
    Refusal(
      AccountRules.oneID,
      found: Bilingual(
        "编号 \(known.id) 已属于“\(known.name)”（\(known.platform)，\(known.phase.name.zh)）",
        "\(known.id) is \(known.name) on \(known.platform) (\(known.phase.name.en))"),
      mend: Bilingual("换一个编号，或查看 account.show", "choose another id, or look at account.show"))
  }

  /// Refuses a proposal that lacks what A39 asks for, before its accounts are looked up.
  package static func checkProposal(_ command: ProposeAccountClosing) throws {
    _ = try Article39.checkReasons(command)
  }

  /// A proposal about one account of the case; the caller adds the case's own event.
  package static func decide(
    _ command: ProposeAccountClosing, on account: Account, of host: OfficeID, as caseID: CaseID,
    in context: Context
  ) throws -> [AccountEvent] {
    let reasons = try Article39.checkReasons(command)
    try Article39.checkProposer(context.actor.office, of: account, host)
    try Article39.checkOpen(account)
    return [
      .closingProposed(
        AccountClosingProposed(account: account.id, caseID: caseID, reasons: reasons))
    ]
  }

  package static func decide(
    _ command: AnnounceAccountClosing, on account: Account
  ) -> [AccountEvent] {
    [
      .closingAnnounced(
        AccountClosingAnnounced(
          account: account.id, title: command.title, address: command.address))
    ]
  }

  package static func decide(
    _ command: CancelAccount, on account: Account
  ) -> [AccountEvent] {
    [.cancelled(AccountCancelled(account: account.id))]
  }

  package static func decide(
    _ command: FileAccountClosing, on account: Account, in context: Context
  ) throws -> [AccountEvent] {
    try Article39.checkFiling(of: account, context)
    return [.closingFiled(AccountClosingFiled(account: account.id))]
  }

  package static func decide(
    _ command: ArchiveAccount, in context: Context,
    _ register: some AccountLookup & DirectoryLookup
  ) throws -> [AccountEvent] {
    let account = try AccountRules.account(command.account, register)
    try Article41.checkArchiver(
      context.actor, of: account, try AccountRules.host(of: account, register))
    let archived = try register.archive(of: account.id, command.month)
    if let archived, archived.digest == command.digest, command.paper == nil { return [] }
    try Article41.checkMonth(command.month, on: context.occurredOn, archived: archived)
    try Article41.checkUse(account, in: command.month)
    return [
      .archived(
        AccountArchived(
          account: account.id, month: command.month, digest: command.digest,
          paper: command.paper))
    ]
  }
}
