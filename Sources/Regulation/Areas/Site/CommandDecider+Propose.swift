/// The proposal of a site, which begins its opening case, or mends one that was sent back.
extension CommandDecider {
  func propose(_ command: ProposeSite) throws -> Decided {
    if let (site, state) = try sentBack(command.site) {
      return try proposeAgain(command, site, state)
    }
    _ = try SiteDecider.checkFree(command.site, register)
    try checkOpener(.siteOpening, "propose")
    let site = Subject.site(command.site)
    let count = try register.cases(about: site).count
    let events = try SiteDecider.decide(
      command, as: CaseID(definition: .siteOpening, subject: site, number: count + 1),
      in: context, register)
    guard case .proposed(let proposed) = events.first else {
      preconditionFailure("a proposal that is not refused is an event")
    }
    let opened = try open(
      .siteOpening, by: proposed.host,
      about: [
        CaseSubject(
          subject: site, host: proposed.host, supervisor: proposed.kind.supervisor)
      ])
    return Decided([.workflow(.opened(opened))] + events.map(Event.site), in: opened.caseID)
  }

  /// The site and case of a proposal that was sent back to its first step.
  private func sentBack(_ id: SiteID) throws -> (Site, CaseState)? {
    guard let site = try register.site(id),
      let caseID = try register.cases(about: .site(id)).open(.siteOpening),
      let state = try register.caseState(caseID), state.status == .running,
      state.step("propose")?.status == .open
    else { return nil }
    return (site, state)
  }

  private func proposeAgain(
    _ command: ProposeSite, _ site: Site, _ state: CaseState
  ) throws -> Decided {
    let definition = try definitions.definition(of: state)
    if let step = definition.step("propose") { try checkRoles(of: step) }
    let events = try SiteDecider.decide(command, as: state.id, in: context, register)
    guard case .proposed(let proposed) = events.first,
      proposed.kind == site.kind, proposed.host == state.host
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
}
