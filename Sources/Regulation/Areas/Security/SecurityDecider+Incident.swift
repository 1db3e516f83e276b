import CivilTime

/// Incidents (A28): opened, handled, reported, closed.
extension SecurityDecider {
  static func decide(
    _ command: OpenIncident, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    try SecurityRules.check(command.at, notBefore: nil, context)
    try SecurityRules.check(command.planStartedAt, notBefore: command.at, context)
    let isKnown = try register.security.incidents.all(of: site.id).contains {
      $0.at == command.at && $0.incidentKind == command.incidentKind
    }
    guard !isKnown else {
      throw SecurityRules.refuseTwice(
        "\(site.id) \(ItemTime.plain(command.at).zh) 的安全事件",
        "the incident of \(site.id) at \(ItemTime.plain(command.at).en)")
    }
    return [
      .opened(
        IncidentOpened(
          site: site.id, securityIncident: try register.security.incidents.next(on: context.today),
          incidentKind: command.incidentKind, grade: command.grade, at: command.at,
          circumstances: Passage(command.circumstances), planStartedAt: command.planStartedAt))
    ]
  }

  static func decide(
    _ command: HandleIncident, in context: Context, _ register: Tables, _ texts: any TextLookup
  ) throws -> [SecurityEvent] {
    let incident = try opened(command.securityIncident, context, register)
    try SecurityRules.check(command.planStartedAt, notBefore: incident.at, context)
    let (started, grade) = (
      command.planStartedAt.flatMap { $0 == incident.planStartedAt ? nil : $0 },
      command.grade.flatMap { $0 == incident.grade ? nil : $0 }
    )
    if started == nil, grade == nil, try texts.says(incident.action, command.action) { return [] }
    return [
      .handled(
        IncidentHandled(
          site: incident.site, securityIncident: incident.id, action: Passage(command.action),
          planStartedAt: started, grade: grade))
    ]
  }

  static func decide(
    _ command: TellOfIncident, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let incident = try opened(command.securityIncident, context, register)
    let office = try DirectoryRules.standing(command.told, register)
    try SecurityRules.check(command.at, notBefore: incident.at, context)
    guard !incident.reports.contains(where: { $0.told == office.id }) else { return [] }
    return [
      .told(
        IncidentTold(
          site: incident.site, securityIncident: incident.id, told: office.id, at: command.at))
    ]
  }

  static func decide(
    _ command: EndIncident, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let incident = try opened(command.securityIncident, context, register)
    try Article28.checkWhole(incident)
    return [
      .ended(
        IncidentEnded(
          site: incident.site, securityIncident: incident.id, outcome: Passage(command.outcome)))
    ]
  }

  private static func opened(
    _ id: SecurityIncidentID, _ context: Context, _ register: Tables
  ) throws -> SecurityIncident {
    let incident = try SecurityRules.incident(id, context, register)
    let site = try SiteRules.site(incident.site, register)
    try Duties.check(
      context.actor, of: [site.host], as: Article25.people, by: Article25.keeper, register)
    return incident
  }
}
