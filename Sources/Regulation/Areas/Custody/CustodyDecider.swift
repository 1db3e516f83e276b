/// Decides what is asked about the custody of an account (A42).
///
/// 1. Somebody of the account's unit records it, about an account that was not given up. 2. Who gives the
/// credentials out of hand is who is on record; who takes them serves in the unit and is not the chief
/// editor of the account (A39). 3. No place is public, and no device unprotected. 4. An incident of a kind
/// is reported once a day while it is open, and closed once; what is on record already is no event.
package enum CustodyDecider {
  package static func decide(
    _ command: HandOverAccount, in context: Context,
    _ register: some AccountLookup & CustodyLookup & DirectoryLookup
  ) throws -> [CustodyEvent] {
    let (account, unit) = try kept(command.account, context, register)
    let now = account.team?.custodian
    if now == command.to, command.from != now,
      try register.custody(account.id)?.from == command.from
    {
      return []
    }
    try Article42.checkGiver(command.from, of: account, now)
    try Article42.checkTaker(command.to, of: account, unit, register)
    return [
      .handedOver(
        AccountHandedOver(
          account: account.id, from: now, to: command.to, renewed: command.renewed))
    ]
  }

  package static func decide(
    _ command: DeclareAccess, in context: Context,
    _ register: some AccountLookup & CustodyLookup & DirectoryLookup
  ) throws -> [CustodyEvent] {
    let (account, _) = try kept(command.account, context, register)
    try Article42.checkAccess(command.access)
    if try register.custody(account.id)?.access == command.access { return [] }
    return [.accessDeclared(AccessDeclared(account: account.id, access: command.access))]
  }

  package static func decide(
    _ command: ReportIncident, in context: Context,
    _ register: some AccountLookup & CustodyLookup & DirectoryLookup
  ) throws -> [CustodyEvent] {
    let (account, _) = try kept(command.account, context, register)
    let isThere = try register.incidents(of: account.id).contains {
      $0.kind == command.kind && $0.foundOn == context.occurredOn && $0.closedOn == nil
    }
    if isThere { return [] }
    return [
      .incidentReported(
        IncidentReported(
          account: account.id,
          incident: Minted.next(after: try register.lastIncident, on: context.today),
          kind: command.kind, circumstances: Passage(command.circumstances),
          action: Passage(command.action)))
    ]
  }

  package static func decide(
    _ command: CloseIncident, in context: Context,
    _ register: some AccountLookup & CustodyLookup & DirectoryLookup
  ) throws -> [CustodyEvent] {
    guard let incident = try register.incident(command.incident) else {
      throw Article42.refuse(command.incident)
    }
    let account = try AccountRules.account(incident.account, register)
    _ = try Article42.checkKeeper(of: account, context.actor, register)
    try Article42.checkDay(of: incident, context.occurredOn)
    if incident.closedOn != nil { return [] }
    return [
      .incidentClosed(
        IncidentClosed(
          account: account.id, incident: incident.id, outcome: Passage(command.outcome)))
    ]
  }

  /// An account that has credentials, and its unit, whose people record it.
  private static func kept(
    _ id: AccountID, _ context: Context, _ register: some AccountLookup & DirectoryLookup
  ) throws -> (Account, OfficeID) {
    let account = try AccountRules.account(id, register)
    let unit = try Article42.checkKeeper(of: account, context.actor, register)
    try Article42.checkKept(account)
    return (account, unit)
  }
}

extension CommandDecider {
  func decide(_ command: CustodyCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .handOver(let command): try CustodyDecider.decide(command, in: context, register)
      case .declareAccess(let command): try CustodyDecider.decide(command, in: context, register)
      case .reportIncident(let command): try CustodyDecider.decide(command, in: context, register)
      case .closeIncident(let command): try CustodyDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.custody))
  }
}
