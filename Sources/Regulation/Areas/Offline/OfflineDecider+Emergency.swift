/// Emergencies, spells that become one, and what patrols see.
extension OfflineDecider {
  package static func decide(
    _ command: TakeOfflineInEmergency, as caseID: CaseID, on site: Site, in context: Context,
    _ register: some DirectoryLookup
  ) throws -> [OfflineEvent] {
    try Article15.checkLive(site)
    let cause = try Article15.emergency(command.cause)
    let authority = try Article15.authority(
      of: cause, command.orderedBy, command.order, of: site, context, register)
    try checkNotWithin(context.occurredOn, site)
    return [
      .takenInEmergency(
        SiteTakenOfflineInEmergency(
          site: site.id, caseID: caseID, cause: cause,
          circumstances: Passage(command.circumstances),
          orderedBy: authority?.name, authority: authority?.id, order: command.order))
    ]
  }

  /// What the municipal openness office does not take for an emergency; the caller ends its case.
  package static func decide(
    _ command: RefuseEmergency, on sites: [Site], in context: Context
  ) throws -> [OfflineEvent] {
    try Article15.emergencies(command.caseID, sites).map { site, spell in
      guard context.occurredOn >= spell.startedOn else {
        throw Refusal(
          Article15.acceptance,
          found: Bilingual(
            "“\(site.name)”在 \(spell.startedOn) 下线，不予认可的日期是 \(context.occurredOn)",
            "\(site.name) went offline on \(spell.startedOn), and it is refused on \(context.occurredOn)"
          ),
          mend: Bilingual("核对文件日期（document）", "check the paper's date (document)"))
      }
      return .emergencyRefused(
        EmergencyRefused(
          site: site.id, caseID: command.caseID, startedBy: LogPosition(inRange: spell.startedBy),
          since: spell.startedOn, endedOn: spell.endedOn,
          kind: spell.reclassifiedBy != nil && spell.caseID != nil ? .temporary : .withoutCase,
          reasons: Passage(command.reasons)))
    }
  }

  package static func decide(
    _ command: ProposeOfflineReclassification, as caseID: CaseID, on site: Site,
    in context: Context, _ register: some DirectoryLookup
  ) throws -> [OfflineEvent] {
    let spell = try Article15.counted(command.spell, of: site)
    let cause = try Article15.emergency(command.cause)
    let authority = try Article15.authority(
      of: cause, command.orderedBy, command.order, of: site, context, register)
    return [
      .reclassificationProposed(
        OfflineReclassificationProposed(
          site: site.id, caseID: caseID, spell: spell.caseID,
          startedBy: spell.caseID == nil ? LogPosition(spell.startedBy) : nil, cause: cause,
          circumstances: Passage(command.circumstances), orderedBy: authority?.name,
          authority: authority?.id, order: command.order))
    ]
  }

  /// The report of an emergency, by the host, or forwarded by the municipal openness office.
  package static func report(
    to office: OfficeKind, on site: Site, in context: Context
  ) throws -> [Event] {
    try Article15.checkReport(context)
    return [.site(.reported(ReportFiled(site: site.id, to: office)))]
  }

  /// The same observation on the same day is recorded once.
  package static func decide(
    _ command: RecordObservation, on site: Site, in context: Context
  ) throws -> [OfflineEvent] {
    try ObservationRules.checkObserver(of: site, context)
    if let updated = command.lastUpdatedOn {
      try RecordRules.checkFactDate(updated, today: context.occurredOn)
    }
    let event = SiteObserved(
      site: site.id, isReachable: command.isReachable, lastUpdatedOn: command.lastUpdatedOn,
      method: command.method, evidence: command.evidence)
    let after = SiteObservations.evolve(site.observed, event, on: context.occurredOn)
    let isKnown = site.observed.map { $0.on == context.occurredOn && $0 == after } ?? false
    return isKnown ? [] : [.observed(event)]
  }
}

/// What the record asks of observations.
package enum ObservationRules {
  package static let observer = Rule(
    "site.observer", .record, says: "巡查情况由主办单位或县政务公开办记录",
    "What a patrol saw is recorded by the host or the county openness office.")

  package static let all = [observer]

  package static let roles: [Role] = [
    .clerk, .dutyOfficer, .securityOfficer, .deputy, .leader,
  ]

  static func checkObserver(of site: Site, _ context: Context) throws {
    let actor = context.actor
    guard actor.office.kind == .countyOpenness || actor.isOf(site.host),
      roles.contains(where: actor.holds)
    else {
      throw Duties.refuse(
        actor, by: observer,
        mend: Bilingual(
          "由主办单位或县政务公开办的\(Duties.names(roles).zh)记录",
          "let the host or the county openness office record it: \(Duties.names(roles).en)"))
    }
  }
}
