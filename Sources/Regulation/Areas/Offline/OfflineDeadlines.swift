import CivilTime

/// How long a site is offline, and the reports an emergency asks for (A15).
enum OfflineDeadlines {
  /// The thirty days, counted from the day behind the one it went offline on.
  static let maximum = DeadlineRule(
    "A15.max-days", ArticleReference(15), .due, "30天内恢复上线", "back online within 30 days",
    term: .days(Article15.days), by: ObservationRules.roles)
  /// The end that was consented to and announced.
  static let planned = DeadlineRule(
    "A15.planned-end", ArticleReference(15), .due, "按公告的时间恢复上线", "back online as announced")
  /// 及时报备: the host's written report to the municipal openness office.
  static let report = DeadlineRule(
    "A15.2.report", ArticleReference(15, 2), .duty, "书面报告紧急下线",
    "an emergency is reported in writing")
  /// Its three ways up.
  static let forward = DeadlineRule(
    "A15.2.forward", ArticleReference(15, 2), .duty, "转报紧急下线", "the report is forwarded")
  /// The text sets an emergency no end: it is shown with its age.
  static let emergency = DeadlineRule(
    "A15.2.emergency", ArticleReference(15, 2), .duty, "紧急下线后恢复上线",
    "back online after an emergency")

  static let rules = [maximum, planned, report, forward, emergency]

  private static let recipients: [OfficeKind] = [
    .municipalGovernment, .regionalGeneral, .stateCouncilGeneral,
  ]

  static func effects(
    of entry: Entry,
    _ register: some DirectoryLookup & SiteLookup & DeadlineLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    if case .offline(let event) = entry.event { return try effects(of: event, entry, register) }
    if case .violation(let event) = entry.event {
      return try effects(of: event, entry, register)
    }
    if case .site(.reported(let event)) = entry.event {
      return try effects(of: event, entry, register)
    }
    return []
  }

  private static func effects(
    of event: OfflineEvent, _ entry: Entry, _ register: some SiteLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard let id = event.payload.about?.site else { return [] }
    let site = Subject.site(id)
    let host = try register.site(id)?.host
    switch event {
    case .taken(let event):
      let since = try register.site(id)?.offline?.current?.startedOn
      return [
        .cancel(maximum, of: site, part: withoutCase),
        .start(
          maximum, of: site, owedBy: host, entry, step: "restore", from: since,
          warning: try warning(ParameterBook.offlineWarningDay, entry, register)),
        .start(planned, of: site, owedBy: host, entry, step: "restore", term: .date(event.until)),
      ]
    case .extended(let event):
      return [
        .cancel(planned, of: site),
        .start(restored(planned, site, host, event.spell, entry.occurredOn, .date(event.until))),
      ]
    case .takenInEmergency:
      return [
        .start(
          emergency, of: site, owedBy: host, entry, step: "restore",
          warning: try warning(ParameterBook.emergencyWarningDays, entry, register)),
        try reportOwed(by: host, site, entry, register),
      ]
    case .reclassified(let event):
      return try reclassified(event, entry, register)
    case .emergencyRefused(let event): return try refused(event, entry, register)
    case .ended:
      return [maximum, planned, emergency].map { .meet($0, of: site, on: entry.occurredOn) }
    case .proposed, .extensionProposed, .reclassificationProposed, .applicationEnded, .observed:
      return []
    }
  }

  /// The thirty days of a site that is down without a case run from the day it was found down.
  private static func effects(
    of event: ViolationEvent, _ entry: Entry, _ register: some SiteLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    switch event {
    case .raised(let event):
      let site = try event.subject.site.flatMap { try register.site($0) }
      guard site?.offline?.down?.startedBy == entry.position else { return [] }
      return [
        .start(
          DeadlineStart(
            rule: maximum, subject: event.subject, part: withoutCase, office: event.office,
            caseID: nil, step: nil, from: entry.occurredOn, term: maximum.term,
            warning: try warning(ParameterBook.offlineWarningDay, entry, register)))
      ]
    case .ended(let event):
      guard event.kind == .downWithoutCase else { return [] }
      return [.meet(maximum, of: event.subject, part: withoutCase, on: entry.occurredOn)]
    }
  }

  /// What was no emergency owes no reports; a site that is not back has thirty days from its first, and what
  /// is left of the time that was announced.
  private static func refused(
    _ event: EmergencyRefused, _ entry: Entry, _ register: some InterpretationLookup & SiteLookup
  ) throws -> [DeadlineEffect] {
    let site = Subject.site(event.site)
    let owed: [DeadlineEffect] =
      [.cancel(report, of: site, in: event.caseID)]
      + recipients.map { .cancel(forward, of: site, part: $0.part, in: event.caseID) }
    guard event.endedOn == nil, let row = try register.site(event.site) else { return owed }
    let warning = try warning(ParameterBook.offlineWarningDay, entry, register)
    let ends: [DeadlineEffect]
    switch event.kind {
    case .temporary, .emergency:
      let spell = row.offline?.current
      ends =
        [
          .start(
            restored(
              maximum, site, row.host, spell?.caseID, event.since, maximum.term, warning))
        ]
        + (spell?.plannedEnd.map {
          [
            .start(
              restored(planned, site, row.host, spell?.caseID, entry.occurredOn, .date($0)))
          ]
        } ?? [])
    case .withoutCase:
      ends = [
        .start(
          DeadlineStart(
            rule: maximum, subject: site, part: withoutCase, office: row.host, caseID: nil,
            step: nil, from: event.since, term: maximum.term, warning: warning))
      ]
    }
    return owed + [.cancel(emergency, of: site)] + ends
  }

  /// The name under which the thirty days of a spell without a case are told apart.
  private static let withoutCase: DeadlinePart = "without-case"

  /// 及时: with an end only once an interpretation has set one.
  private static func reportOwed(
    by host: OfficeID?, _ site: Subject, _ entry: Entry, _ register: some InterpretationLookup
  ) throws -> DeadlineEffect {
    .start(
      report, of: site, owedBy: host, entry, step: "report",
      term: try register.setting(ParameterBook.emergencyReportTerm, on: entry.occurredOn).term)
  }

  private static func warning(
    _ parameter: Parameter, _ entry: Entry, _ register: some InterpretationLookup
  ) throws -> DeadlineWarning? {
    try register.setting(parameter, on: entry.occurredOn).count.map { .day($0) }
  }

  /// What the restoring of a spell meets, in the case of the spell.
  private static func restored(
    _ rule: DeadlineRule, _ subject: Subject, _ office: OfficeID?, _ spell: CaseID?,
    _ from: CivilDate, _ term: Term?, _ warning: DeadlineWarning? = nil
  ) -> DeadlineStart {
    DeadlineStart(
      rule: rule, subject: subject, part: nil, office: office, caseID: spell, step: "restore",
      from: from, term: term, warning: warning)
  }

  /// The limit of a spell that was taken for an emergency ends, and its reports are owed.
  private static func reclassified(
    _ event: OfflineReclassified, _ entry: Entry, _ register: some SiteLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard let site = try register.site(event.site),
      let spell = site.offline?.spells.first(where: { $0.reclassifiedBy == event.caseID })
    else { return [] }
    let subject = Subject.site(site.id)
    var effects: [DeadlineEffect] = [
      try reportOwed(by: site.host, subject, entry, register)
    ]
    guard spell.endedOn == nil else { return effects }
    effects += [
      .cancel(maximum, of: subject), .cancel(planned, of: subject),
      .start(
        restored(
          emergency, subject, site.host, spell.caseID, spell.startedOn, nil,
          try warning(ParameterBook.emergencyWarningDays, entry, register))),
    ]
    return effects
  }

  private static func effects(
    of event: ReportFiled, _ entry: Entry, _ register: some DeadlineLookup & DirectoryLookup
  ) throws -> [DeadlineEffect] {
    let site = Subject.site(event.site)
    if recipients.contains(event.to) {
      return [
        .meet(
          forward, of: site, part: event.to.part, in: entry.correlation, on: entry.occurredOn)
      ]
    }
    guard event.to == .municipalOpenness,
      try register.openDeadlines(report, of: site).contains(where: {
        $0.caseID == entry.correlation
      })
    else { return [] }
    let owed = try register.office(of: .municipalOpenness)?.id
    return [.meet(report, of: site, in: entry.correlation, on: entry.occurredOn)]
      + recipients.map {
        .start(forward, of: site, part: $0.part, owedBy: owed, entry, step: $0.forwardStep)
      }
  }
}

extension OfficeKind {
  /// The name under which deadlines tell reports to different offices apart.
  fileprivate var part: DeadlinePart { DeadlinePart(checked: rawValue) }

  /// The step that forwards an emergency's report to it.
  fileprivate var forwardStep: StepID? {
    switch self {
    case .municipalGovernment: "forward-government"
    case .regionalGeneral: "forward-region"
    case .stateCouncilGeneral: "forward-state-council"
    case .countyOpenness, .countyCAC, .staffing, .telecom, .communications, .police, .propaganda,
      .municipalOpenness, .municipalCAC, .department, .dispatched, .township, .vertical:
      nil
    }
  }
}
