import Regulation

/// The proposal of a site, which begins its opening case, or mends one that was sent back.
extension CommandDecider {
  func propose(_ command: ProposeSite) throws -> Decided {
    if let (site, state) = try sentBack(command.site) {
      return try proposeAgain(command, site, state)
    }
    let before = try SiteDecider.checkFree(command.site, register)
    guard let definition = definitions.newest("site-opening") else {
      preconditionFailure("the regulation's definitions hold the opening of a site")
    }
    let id = CaseID(
      definition: definition.id.text, subject: command.site, number: (before?.caseCount ?? 0) + 1)
    try checkClerk(definition)
    let events = try SiteDecider.decide(command, as: id, in: context, register)
    guard case .proposed(let proposed) = events.first else {
      preconditionFailure("a proposal that is not refused is an event")
    }
    let opened = CaseOpened(
      caseID: id, definition: definition.id, version: definition.version, site: command.site,
      host: proposed.host, kind: proposed.kind)
    return Decided([.workflow(.opened(opened))] + events.map(Event.site), in: id)
  }

  /// The site and case of a proposal that was sent back to its first step.
  private func sentBack(_ id: SiteID) throws -> (Site, CaseState)? {
    guard let site = try register.site(id), let caseID = site.openCase,
      let state = try register.caseState(caseID), state.status == .running,
      state.step("propose")?.status == .open
    else { return nil }
    return (site, state)
  }

  private func proposeAgain(
    _ command: ProposeSite, _ site: Site, _ state: CaseState
  ) throws -> Decided {
    if let definition = definitions.definition(state.definition, version: state.version) {
      try checkClerk(definition)
    }
    let events = try SiteDecider.decide(command, as: state.id, in: context, register)
    guard case .proposed(let proposed) = events.first, proposed.kind == state.kind,
      proposed.host == state.host
    else {
      throw Refusal(
        CaseRules.oneOpen,
        found: Bilingual(
          "事项 \(state.id) 的主办单位或网站类型与原提议不同",
          "the host or kind differs from the proposal the case \(state.id) began with"),
        mend: Bilingual(
          "按原主办单位和类型重新提出，或撤回该事项（case.decide withdraw）后另行提出",
          "keep host and kind, or withdraw the case (case.decide withdraw) and propose anew"))
    }
    return Decided(events.map(Event.site), in: state.id)
  }

  private func checkClerk(_ definition: Definition) throws {
    guard let step = definition.step("propose"),
      !step.performer.roles.contains(where: context.actor.holds)
    else { return }
    let actor = context.actor
    throw Refusal(
      Duties.rightOffice,
      found: Bilingual(
        "\(actor.staff.name)的角色是\(Duties.names(actor.staff.roles).zh)",
        "\(actor.staff.name) is \(Duties.names(actor.staff.roles).en)"),
      mend: Bilingual(
        "请本单位的\(Duties.names(step.performer.roles).zh)提出",
        "let the office's \(Duties.names(step.performer.roles).en) propose it"))
  }
}
