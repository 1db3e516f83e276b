/// Decides what is asked of authorisations.
///
/// 1. The leader of an office authorises a deputy of it, on a paper; or a clerk records the paper, which
///    then lies beside the log. Nobody records one for themselves.
/// 2. It has a first and a last day, and may name procedures. The same again is no event.
/// 3. It is revoked by the leader of the office, whoever that is by then, or by a clerk with the paper.
package enum AuthorisationDecider {
  package static func decide(
    _ command: GrantAuthorisation, in context: Context, _ definitions: Definitions,
    _ register: some AuthorisationLookup & DirectoryLookup
  ) throws -> [AuthorisationEvent] {
    let paper = try RecordRules.requireDocument(context)
    let leader = try giver(context, register)
    let deputy = try DirectoryRules.serving(command.deputy, register)
    try checkDeputy(deputy, context.actor)
    try AuthorisationRules.checkTerm(command, paper, context.today)
    let procedures = command.procedures.map { Set($0).sorted() }
    if let procedures { try AuthorisationRules.checkProcedures(procedures, definitions) }
    let isThere = try register.authorisations(of: deputy.id).contains {
      $0.office == deputy.office && $0.leader == leader.id && $0.from == command.from
        && $0.until == command.until && $0.procedures == procedures && $0.revokedOn == nil
    }
    if isThere { return [] }
    return [
      .granted(
        AuthorisationGranted(
          authorisation: Minted.next(after: try register.lastAuthorisation, on: context.today),
          office: deputy.office, leader: leader.id, deputy: deputy.id, from: command.from,
          until: command.until, procedures: procedures, reason: Passage(command.reason)))
    ]
  }

  package static func decide(
    _ command: RevokeAuthorisation, in context: Context,
    _ register: some AuthorisationLookup & DirectoryLookup
  ) throws -> [AuthorisationEvent] {
    guard let authorisation = try register.authorisation(command.authorisation) else {
      throw AuthorisationRules.unknown(command.authorisation)
    }
    guard authorisation.office == context.actor.office.id else {
      throw Duties.refuse(
        context.actor, by: AuthorisationRules.granter,
        mend: Bilingual(
          "由 \(authorisation.office) 收回", "let \(authorisation.office) revoke it"))
    }
    _ = try giver(context, register)
    guard authorisation.revokedOn == nil else { return [] }
    return [
      .revoked(
        AuthorisationRevoked(
          authorisation: authorisation.id, office: authorisation.office,
          reason: Passage(command.reason)))
    ]
  }

  /// Whose word it is: the leader's own, or the leader's whose paper a clerk of the office records.
  private static func giver(
    _ context: Context, _ register: some DirectoryLookup
  ) throws -> Staff {
    let actor = context.actor
    if actor.holds(.leader) { return actor.staff }
    guard actor.holds(.clerk) else {
      throw Duties.refuse(
        actor, by: AuthorisationRules.granter,
        mend: Bilingual(
          "由本单位主要负责人办理，或由经办人凭其签署的文件录入",
          "let the leader of the office do it, or a clerk with the leader's paper"))
    }
    return try Warrant.leaderOnPaper(context, AuthorisationRules.granter, register)
  }

  private static func checkDeputy(_ deputy: Staff, _ actor: Actor) throws {
    guard deputy.office == actor.office.id, deputy.roles.contains(.deputy),
      deputy.id != actor.staff.id
    else {
      let roles = Duties.names(deputy.roles)
      throw Refusal(
        AuthorisationRules.deputy,
        found: Bilingual(
          "\(deputy.name)（\(deputy.id)）属于 \(deputy.office)，角色是\(roles.zh)，录入的是\(actor.staff.name)",
          "\(deputy.name) (\(deputy.id)) of \(deputy.office) is \(roles.en), and \(actor.staff.name) records it"
        ),
        mend: Bilingual(
          "授权本单位的另一名分管负责人", "authorise another person, a deputy of the same office"))
    }
  }
}

extension CommandDecider {
  func decide(_ command: AuthorisationCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .grant(let command):
        try AuthorisationDecider.decide(command, in: context, definitions, register)
      case .revoke(let command):
        try AuthorisationDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.authorisation))
  }
}
