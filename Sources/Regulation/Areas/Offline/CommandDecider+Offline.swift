/// Cases about a site's being online (A15), and what patrols saw of it.
extension CommandDecider {
  func decide(_ command: OfflineCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      return try propose(.siteTemporaryOffline, for: command.site) { id, site in
        try OfflineDecider.decide(command, as: id, on: site, in: context)
      }
    case .proposeExtension(let command):
      return try propose(.siteOfflineExtension, for: command.site) { id, site in
        try OfflineDecider.decide(command, as: id, on: site, in: context)
      }
    case .proposeReclassification(let command):
      return try propose(.siteOfflineReclassification, for: command.site) { id, site in
        try OfflineDecider.decide(command, as: id, on: site, in: context, register)
      }
    case .take(let command):
      return try act(command.caseID, .event(SiteTakenOffline.type)) { site in
        try OfflineDecider.decide(command, on: site, in: context).map(Event.offline)
      }
    case .takeInEmergency(let command): return try takeOffline(command)
    case .refuseEmergency(let command): return try refuse(command)
    case .restore(let command):
      return try act(
        command.caseID, on: command.sites.map(subjects), .event(OfflineEnded.type)
      ) { subject in
        try OfflineDecider.decide(command, on: try site(of: subject), in: context)
          .map(Event.offline)
      }
    case .observe(let command):
      try Authority.checkNotOnBehalf(context)
      let site = try OfflineDecider.site(command.site, register)
      return Decided(
        try OfflineDecider.decide(command, on: site, in: context).map(Event.offline))
    }
  }

  /// An application, which begins its case, or mends one that was sent back.
  private func propose(
    _ definition: StepID, for site: SiteID, _ decide: (CaseID, Site) throws -> [OfflineEvent]
  ) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let site = try OfflineDecider.site(site, register)
    try OfflineDecider.checkHost(of: site, context)
    try checkOpener(definition, "propose")
    if let id = try register.cases(about: .site(site.id)).open(definition),
      let state = try register.caseState(id), state.step("propose")?.status == .open
    {
      return Decided(try decide(id, site).map(Event.offline), in: id)
    }
    let approver = try register.setting(ParameterBook.offlineApprover, on: context.occurredOn)
      .office
    let opened = try open(
      definition, by: site.host, about: [subject(site, approver)], approver: approver)
    let events = try decide(opened.caseID, site).map(Event.offline)
    return Decided([.workflow(.opened(opened))] + events, in: opened.caseID)
  }

  /// An emergency begins whatever else runs, an earlier one whose reports are still owed included.
  private func takeOffline(_ command: TakeOfflineInEmergency) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let ids = command.sites.eachOnce()
    try checkSize(ids.count)
    let sites = try ids.map { try OfflineDecider.site($0, register) }
    try Article15.checkDeclarer(of: sites, context)
    try checkOpener(.siteEmergencyOffline, "take-offline")
    let opened = try open(
      .siteEmergencyOffline, by: context.actor.office.id, about: sites.map { subject($0) },
      isAlone: false)
    let events = try sites.flatMap {
      try OfflineDecider.decide(command, as: opened.caseID, on: $0, in: context, register)
    }
    return Decided(
      [.workflow(.opened(opened))] + events.map(Event.offline), in: opened.caseID)
  }

  /// What is not taken for an emergency ends its case, where that still runs: nothing is forwarded, and a
  /// site that is not back is down without a case.
  private func refuse(_ command: RefuseEmergency) throws -> Decided {
    let (state, definition) = try running(command.caseID)
    try Authority.check(Offline.acceptance, by: try municipalOpenness(), in: context)
    let sites = try register.subjects(of: state, definition).filter { !$0.isDropped }
      .map { try site(of: $0.subject) }
    let events = try OfflineDecider.decide(command, on: sites, in: context)
    let end: [Event] =
      state.status == .running
      ? [
        .workflow(
          .withdrawn(CaseWithdrawn(caseID: state.id, reasons: Passage(command.reasons))))
      ] : []
    return Decided(events.map(Event.offline) + end, in: state.id)
  }

  private func municipalOpenness() throws -> Office {
    let kind = OfficeKind.municipalOpenness
    guard let office = try register.office(of: kind), !office.isDissolved else {
      throw Authority.missingOffice(.kind(kind))
    }
    return office
  }

  private func subject(_ site: Site, _ approver: OfficeKind? = nil) -> CaseSubject {
    CaseSubject(
      subject: .site(site.id), host: site.host, supervisor: site.kind.supervisor,
      tags: Offline.tags(of: site, approver: approver))
  }
}
