/// The change of a site (A16).
extension CommandDecider {
  func decide(_ command: ChangeCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .apply(let command):
      let decided = try act(command.caseID, .event(SiteChanged.type)) { site in
        try ChangeDecider.decide(command, on: site, register).map(Event.change)
      }
      return Decided(decided.events + (try followers(of: decided)), in: decided.caseID)
    }
  }

  private func propose(_ command: ProposeSiteChange) throws -> Decided {
    try checkOpener(.siteChange, "propose")
    let subject = Subject.site(command.site)
    let count = try register.cases(about: subject).count
    let proposed = try ChangeDecider.decide(
      command, as: CaseID(definition: .siteChange, subject: subject, number: count + 1),
      in: context, register, texts)
    guard let site = try register.site(command.site) else {
      preconditionFailure("a change that is not refused is of a site")
    }
    try ClosingRules.checkOpening(.siteChange, of: site)
    var tags = proposed.touches.flatMap(\.tags)
    if proposed.changes.host != nil { tags.append(Tag.newHost) }
    if proposed.changes.domain != nil { tags.append(Tag.newDomain) }
    let opened = try open(
      .siteChange, by: site.host,
      about: [
        CaseSubject(
          subject: subject, host: proposed.changes.host ?? site.host,
          supervisor: site.kind.supervisor, tags: tags)
      ], isAlone: false)
    return Decided(
      [.workflow(.opened(opened)), .change(.proposed(proposed))], in: opened.caseID)
  }

  /// Other running cases about a site whose host changed are the new host's from then on.
  private func followers(of decided: Decided) throws -> [Event] {
    var events: [Event] = []
    for case .change(.changed(let changed)) in decided.events {
      guard let to = changed.now.host, let from = changed.former.host else { continue }
      events += try followers(
        of: .site(changed.site), from: from, to: to, but: changed.caseID)
    }
    return events
  }

  /// The running cases about something alone that pass to another host with it.
  func followers(
    of subject: Subject, from: OfficeID, to: OfficeID, but own: CaseID?
  ) throws -> [Event] {
    var events: [Event] = []
    for id in try register.cases(about: subject).open where id != own {
      guard let state = try register.caseState(id), state.subjectCount == 1,
        try register.caseSubject(id, subject)?.subject.host == from
      else { continue }
      events.append(.workflow(.hostMoved(CaseHostMoved(caseID: id, from: from, to: to))))
    }
    return events
  }
}
