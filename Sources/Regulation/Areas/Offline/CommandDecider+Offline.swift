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
    case .restore(let command):
      return try act(command.caseID, .event(OfflineEnded.type)) { site in
        try OfflineDecider.decide(command, on: site, in: context).map(Event.offline)
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
    let site = try OfflineDecider.site(command.site, register)
    try OfflineDecider.checkHost(of: site, context)
    try checkOpener(.siteEmergencyOffline, "take-offline")
    let opened = try open(
      .siteEmergencyOffline, by: site.host, about: [subject(site)], isAlone: false)
    let events = try OfflineDecider.decide(
      command, as: opened.caseID, on: site, in: context, register)
    return Decided(
      [.workflow(.opened(opened))] + events.map(Event.offline), in: opened.caseID)
  }

  private func subject(_ site: Site, _ approver: OfficeKind? = nil) -> CaseSubject {
    CaseSubject(
      subject: .site(site.id), host: site.host, supervisor: site.kind.supervisor,
      tags: Offline.tags(of: site, approver: approver))
  }
}
