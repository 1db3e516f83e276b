/// The closing of sites (A11 to A14).
extension CommandDecider {
  func decide(_ command: ClosingCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .hangNotice(let command):
      return try close(command.caseID, [command.site], NoticeHung.type) { site, _ in
        try ClosingDecider.decide(command, on: site)
      }
    case .recordColumn(let command):
      try check([CitedPaper(command.paper, command.evidence)])
      return try close(command.caseID, [command.site], MigrationCompleted.type) { site, closing in
        try ClosingDecider.decide(command, on: site, closing, register, texts)
      }
    case .completeMigration(let command):
      return try close(command.caseID, [command.site], MigrationCompleted.type) { site, closing in
        try ClosingDecider.decide(command, on: site, closing, in: context, register)
      }
    case .verifyMigration(let command):
      return try close(command.caseID, [command.site], MigrationVerified.type) { site, closing in
        try ClosingDecider.decide(command, on: site, closing, in: context)
      }
    case .publishNotice(let command):
      return try close(command.caseID, command.sites, NoticePublished.type) { site, closing in
        try ClosingDecider.decide(command, on: site, closing, register)
      }
    case .takeDown(let command): return try decide(command)
    case .withdrawNotice(let command):
      try Authority.checkNotOnBehalf(context)
      return Decided(
        try ClosingDecider.decide(command, in: context, register).map(Event.closing))
    case .complete(let command):
      return try close(command.caseID, command.sites, SiteClosingCompleted.type) { site, _ in
        ClosingDecider.decide(command, on: site)
      }
    }
  }

  /// Takes sites down; what the regulation asked of them while they ran ends with them.
  private func decide(_ command: TakeDownSite) throws -> Decided {
    try act(
      command.caseID, on: command.sites.map(subjects), .event(SiteTakenDown.type)
    ) { subject in
      let site = try site(of: subject)
      guard let closing = site.closing else { throw CaseProblem.noSubject(subject.subject) }
      var others = try register.cases(about: subject.subject).open
      others.removeAll { $0 == command.caseID }
      let owed = try others.filter { try ends($0, with: site) }
      let shared = try others.first { try endsLater($0, with: site) }
      let events = try ClosingDecider.decide(
        command, on: site, closing, others: others.filter { !owed.contains($0) && $0 != shared },
        in: context)
      let end =
        shared == nil ? ClosingDecider.offlineEnd(of: site, on: context.occurredOn) : []
      return events.map(Event.closing) + end.map(Event.offline)
        + owed.map {
          .workflow(.withdrawn(CaseWithdrawn(caseID: $0, reasons: ClosingDecider.gone)))
        }
    }
  }

  /// Whether a case ends with its site: one that the regulation itself asks for while a site runs,
  /// and one that took the site offline, when nothing of it is left but to restore it.
  private func ends(_ id: CaseID, with site: Site) throws -> Bool {
    guard let state = try register.caseState(id) else { return false }
    if try definitions.definition(of: state).isOwed { return true }
    guard site.offline?.current?.caseID == id, state.undoneCount <= 1 else { return false }
    return try state.undoneCount == 0 || owesOnlyRestore(state, site)
  }

  /// Whether the site's time offline ends by a step of its own, in a case that tells of others too.
  private func endsLater(_ id: CaseID, with site: Site) throws -> Bool {
    guard let state = try register.caseState(id), site.offline?.current?.caseID == id,
      state.undoneCount > 1, state.remainingCount > 1
    else { return false }
    return try owesOnlyRestore(state, site)
  }

  /// Whether nothing is left to do for a site in a case but to restore it.
  private func owesOnlyRestore(_ state: CaseState, _ site: Site) throws -> Bool {
    if let step = state.step("restore") { return step.status.isDue }
    let definition = try definitions.definition(of: state)
    guard let own = try register.subject(.site(site.id), of: state, definition) else {
      return false
    }
    return own.undoneCount == 1 && own.step("restore")?.status.isDue ?? false
  }

  /// Does a step of a closing for the sites named.
  private func close(
    _ id: CaseID, _ named: [SiteID?]?, _ type: String,
    _ decide: (Site, ClosingState) throws -> [ClosingEvent]
  ) throws -> Decided {
    let named = named?.compactMap(\.self).map(Subject.site)
    return try act(id, on: named, .event(type)) { subject in
      let site = try site(of: subject)
      guard let closing = site.closing else { throw CaseProblem.noSubject(subject.subject) }
      return try decide(site, closing).map(Event.closing)
    }
  }
}

/// The proposal of a closing, which begins its case, or mends one that was sent back.
extension CommandDecider {
  private func propose(_ command: ProposeClosing) throws -> Decided {
    try ClosingDecider.checkApplication(command)
    let ids = command.sites.eachOnce()
    try checkSize(ids.count)
    let sites = try ids.map(known)
    if let state = try closingSentBack(ids) {
      try checkAgain(state, ids)
      return Decided(try proposals(command, sites, state.id), in: state.id)
    }
    try checkOpener(.siteClosing, "propose")
    let approver = try register.setting(ParameterBook.closingApprover, on: context.occurredOn)
      .office
    let subjects = sites.map {
      CaseSubject(
        subject: .site($0.id), host: $0.host, supervisor: $0.kind.supervisor,
        tags: Article14.tags(of: $0) + Tag.raised(approver))
    }
    let opened = try open(
      .siteClosing, by: context.actor.office.id, about: subjects, approver: approver)
    return Decided(
      [.workflow(.opened(opened))] + (try proposals(command, sites, opened.caseID)),
      in: opened.caseID)
  }

  private func proposals(
    _ command: ProposeClosing, _ sites: [Site], _ caseID: CaseID
  ) throws -> [Event] {
    try sites.flatMap { site in
      try ClosingDecider.decide(command, on: site, as: caseID, in: context).map(Event.closing)
    }
  }

  /// The closing of the first site whose proposal was sent back.
  private func closingSentBack(_ ids: [SiteID]) throws -> CaseState? {
    guard let first = ids.first,
      let caseID = try register.cases(about: .site(first)).open(.siteClosing),
      let state = try register.caseState(caseID), state.step("propose")?.status == .open
    else { return nil }
    return state
  }

  /// Refuses a proposal anew about other sites, or by another office.
  private func checkAgain(_ state: CaseState, _ ids: [SiteID]) throws {
    let definition = try definitions.definition(of: state)
    if let step = definition.step("propose") { try checkRoles(of: step) }
    let remaining = try register.subjects(of: state, definition).filter { !$0.isDropped }
      .compactMap(\.subject.subject.site)
    guard remaining.sorted() == ids.sorted(), context.actor.isOf(state.host) else {
      throw Refusal(
        CaseRules.oneOpen,
        found: Bilingual(
          "事项 \(state.id) 由 \(state.host) 提出，涉及 \(remaining.map(\.text).joined(separator: "、"))",
          "the case \(state.id) was begun by \(state.host), about \(remaining.map(\.text).joined(separator: ", "))"
        ),
        mend: Bilingual(
          "由原单位就原有网站重新提出，或撤回该事项后另行提出",
          "let that office propose it anew for the same sites, or withdraw the case first"))
    }
  }
}
