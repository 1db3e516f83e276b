/// Sites: their opening, what they run on, and those that were open already (A2 to A10, A23, A26).
extension CommandDecider {
  func decide(_ command: SiteCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .registerExisting(let command):
      try Authority.checkNotOnBehalf(context)
      return try registerExisting(command)
    case .listNotGoverned(let command):
      try Authority.checkNotOnBehalf(context)
      return try plain(SiteDecider.decide(command, in: context, register))
    case .registerSuperior(let command):
      try Authority.checkNotOnBehalf(context)
      return try plain(SiteDecider.decide(command, in: context, register))
    case .apply(let command):
      try check(command.materials.map { CitedPaper($0.paper, $0.digest) })
      return try act(command.caseID, .event(SiteApplied.type)) { site in
        try SiteDecider.decide(command, on: site).map(Event.site)
      }
    case .recordMeasures(let command):
      return try act(command.caseID, .event(SecurityMeasuresRecorded.type)) { site in
        try SiteDecider.decide(command, on: site).map(Event.site)
      }
    case .recordTest(let command):
      return try act(command.caseID, .event(SecurityTestPassed.type)) { site in
        try SiteDecider.decide(command, on: site, in: context).map(Event.site)
      }
    case .announce(let command):
      return try announce(command)
    case .report(let command):
      return try report(command)
    case .deploy(let command):
      return try act(command.caseID, .event(DeploymentRecorded.type)) { site in
        try SiteDecider.decide(command, on: site).map(Event.site)
      }
    case .launch(let command):
      return try act(command.caseID, .event(SiteLaunched.type)) { site in
        SiteDecider.decide(command, on: site).map(Event.site)
      }
    }
  }

  private func plain(_ events: [SiteEvent]) -> Decided { Decided(events.map(Event.site)) }

  /// Enters an existing site; what it lacks is asked for at once.
  func registerExisting(_ command: RegisterExistingSite) throws -> Decided {
    let events = try SiteDecider.decide(command, in: context, register)
    guard case .registeredExisting(let entered) = events.first, !entered.missing.isEmpty else {
      return Decided(events.map(Event.site))
    }
    let opened = try completion(
      of: entered.site, host: entered.host, entered.kind, entered.missing)
    return Decided(
      events.map(Event.site) + [.workflow(.opened(opened))], in: opened.caseID)
  }

  /// The case by which a site that is open gets the filings it lost; it may lack others besides, for
  /// which a case runs already.
  func completion(of site: Site, _ missing: [FilingKind]) throws -> CaseOpened {
    try completion(of: site.id, host: site.host, site.kind, missing, isAlone: false)
  }

  private func completion(
    of site: SiteID, host: OfficeID, _ kind: SiteKind, _ missing: [FilingKind],
    isAlone: Bool = true
  ) throws -> CaseOpened {
    try open(
      .siteCompletion, by: host,
      about: [
        CaseSubject(
          subject: .site(site), host: host, supervisor: kind.supervisor,
          tags: missing.map(\.tag))
      ], isAlone: isAlone)
  }

  /// The announcement a case asks for, as its procedure has it decided.
  private func announce(_ command: PublishAnnouncement) throws -> Decided {
    let announcing = Announcing.all.first { $0.procedure.text == command.caseID.definition }
    return try act(command.caseID, .event(AnnouncementPublished.type)) { site in
      try announcing?.decide(command, site, context, register) ?? []
    }
  }

  /// A report a case owes: to the office named, or to the one it goes to first.
  private func report(_ command: FileReport) throws -> Decided {
    let id = try running(command.caseID).1.id
    let reporting = Reporting.all.first { $0.procedure == id }
    let office = command.to ?? reporting?.first ?? .countyCAC
    return try act(command.caseID, on: command.sites.map(subjects), .reported(office)) { subject in
      try reporting?.decide(office, try site(of: subject), context) ?? []
    }
  }
}

/// How an announcement is decided in the cases of a procedure that asks for one; each procedure's area
/// brings its own.
package struct Announcing: Sendable {
  let procedure: StepID
  let decide: @Sendable (PublishAnnouncement, Site, Context, Tables) throws -> [Event]

  static let all: [Announcing] = Areas.all.flatMap(\.announcing)
}

/// How a report is decided in the cases of a procedure that owes one; each procedure's area brings its
/// own.
package struct Reporting: Sendable {
  let procedure: StepID
  /// The office it goes to when the request names none.
  let first: OfficeKind
  let decide: @Sendable (OfficeKind, Site, Context) throws -> [Event]

  static let all: [Reporting] = Areas.all.flatMap(\.reporting)
}
