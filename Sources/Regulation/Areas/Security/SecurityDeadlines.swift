import CivilTime

/// What runs around the security of sites: problems of an assessment are fixed (A25), an incident is reported to the
/// supervising office and the CAC and dealt with (A28), promptly; and a site of level 2 is assessed again within the
/// term that an interpretation sets.
enum SecurityDeadlines {
  static let rectify = DeadlineRule(
    "A25.rectify", ArticleReference(25), .duty, "整改测评发现的问题",
    "the problems of an assessment are fixed",
    by: Article25.people, sends: RectifyAssessment.method)
  static let reassess = DeadlineRule(
    "A25.reassess", ArticleReference(25), .due, "再次开展等级测评", "a site of level 2 is assessed again",
    warning: .before(days: 30), by: Article25.people, sends: AssessSite.method)
  static let report = DeadlineRule(
    "A28.report", ArticleReference(28), .duty, "报告安全事件", "an incident is reported",
    by: Article25.people, sends: TellOfIncident.method)
  static let incident = DeadlineRule(
    "A28.incident", ArticleReference(28), .duty, "处置安全事件", "an incident is dealt with",
    by: Article25.people, sends: EndIncident.method)

  static let rules = [rectify, reassess, report, incident]

  static func effects(
    of entry: Entry, _ register: some SecurityLookup & SiteLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    if case .closing(.takenDown(let event)) = entry.event {
      return [.cancel(reassess, of: .site(event.site))]
    }
    guard case .security(let event) = entry.event, let subject = event.payload.about,
      let site = subject.site, let host = try register.site(site)?.host
    else { return [] }
    switch event {
    case .graded(let event):
      return [.cancel(reassess, of: subject)]
        + (event.protectionLevel == .filed ? try again(subject, host, entry, register) : [])
    case .assessed(let event):
      let security = try register.security(of: site)
      var effects: [DeadlineEffect] = [.meet(reassess, of: subject, on: entry.occurredOn)]
      if security?.protectionLevel == .filed {
        effects += try again(subject, host, entry, register)
      }
      guard event.problemCount > 0 else { return effects }
      return effects + [
        .start(
          rectify, of: subject, part: DeadlinePart(checked: event.assessment.text), owedBy: host,
          entry)
      ]
    case .rectified(let event):
      guard let assessment = try register.assessment(event.assessment),
        assessment.fixedCount >= assessment.problemCount
      else { return [] }
      return [
        .meet(
          rectify, of: subject, part: DeadlinePart(checked: event.assessment.text),
          on: entry.occurredOn)
      ]
    case .opened(let event):
      let part = event.securityIncident.text
      return [
        .start(incident, of: subject, part: DeadlinePart(checked: part), owedBy: host, entry)
      ]
        + told.map {
          .start(
            report, of: subject, part: self.part(part, $0), owedBy: host, entry)
        }
    case .told(let event):
      guard let incident = try register.securityIncident(event.securityIncident) else { return [] }
      return told.filter { incident.isReported(to: $0) }.map {
        .meet(
          report, of: subject, part: part(event.securityIncident.text, $0), on: entry.occurredOn)
      }
    case .ended(let event):
      return [
        .meet(
          incident, of: subject, part: DeadlinePart(checked: event.securityIncident.text),
          on: entry.occurredOn)
      ]
    case .hosted, .established, .planFiled, .drilled, .handled, .named, .trained: return []
    }
  }

  /// Who is told of every incident.
  private static let told: [OfficeKind] = [.countyOpenness, .countyCAC]

  private static func part(_ incident: String, _ kind: OfficeKind) -> DeadlinePart {
    DeadlinePart(checked: "\(incident)-\(kind.rawValue)")
  }

  private static func again(
    _ subject: Subject, _ host: OfficeID, _ entry: Entry, _ register: some InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard
      let term = try register.setting(ParameterBook.levelTwoCycle, on: entry.occurredOn).term
    else { return [] }
    return [.start(reassess, of: subject, owedBy: host, entry, term: term)]
  }
}

/// What recurs of the security of sites, by the calendar year, from the first whole one on: an assessment from level 3 on, drills of a plan that is
/// filed, trainings once an officer is named.
enum SecurityRecurring {
  static let assessment = RecurringRule(
    "A25.assessment", ArticleReference(25), .year, "每年等级测评", "the yearly assessment",
    roles: Article25.people
  ) { _, _ in RecurringDemand(1, by: .endOfYear) }
  static let drills = RecurringRule(
    "A28.drills", ArticleReference(28), .year, "每年应急演练", "the year's drills",
    roles: Article25.people, parameters: [ParameterBook.drillsAYear.id]
  ) { register, first in
    let count = try register.setting(ParameterBook.drillsAYear, on: first).count
    return RecurringDemand(count ?? 1, by: .endOfYear)
  }
  static let trainings = RecurringRule(
    "A31.trainings", ArticleReference(31), .year, "每年安全培训", "the year's trainings",
    roles: Article25.people, parameters: [ParameterBook.trainingsAYear.id]
  ) { register, first in
    let count = try register.setting(ParameterBook.trainingsAYear, on: first).count
    return RecurringDemand(count ?? 1, by: .endOfYear)
  }

  static let rules = [assessment, drills, trainings]

  static func effects(
    of entry: Entry, _ register: some SiteLookup
  ) throws -> [DeadlineEffect] {
    if case .closing(.takenDown(let event)) = entry.event {
      return rules.map { .recurring(.end($0, of: .site(event.site))) }
    }
    guard case .security(let event) = entry.event, let subject = event.payload.about,
      let site = subject.site
    else { return [] }
    let host = try register.site(site)?.host
    let year = Period(.year, of: entry.occurredOn)
    func begin(_ rule: RecurringRule) -> DeadlineEffect {
      .recurring(.begin(rule, of: subject, owedBy: host, from: entry.occurredOn))
    }
    switch event {
    case .graded(let event):
      return [
        event.protectionLevel >= .yearly
          ? begin(assessment) : .recurring(.end(assessment, of: subject))
      ]
    case .assessed: return [.recurring(.count(assessment, of: subject, in: year))]
    case .planFiled: return [begin(drills)]
    case .drilled: return [.recurring(.count(drills, of: subject, in: year))]
    case .named: return [begin(trainings)]
    case .trained: return [.recurring(.count(trainings, of: subject, in: year))]
    case .hosted, .rectified, .established, .opened, .handled, .told, .ended: return []
    }
  }
}

/// What may be set of the security of sites (A25, A28, A31).
extension ParameterBook {
  package static let levelTwoCycle = Parameter(
    "A25.level-2-cycle", ArticleReference(25), "二级网站多久测评一次",
    "how often a site of level 2 is assessed", form: .term(30...1500), initial: nil, from: .open)
  package static let drillsAYear = Parameter(
    "A28.drills-a-year", ArticleReference(28), "每年应急演练不少于几次", "drills a year, at least",
    form: .count(.times, 1...12), initial: .count(1), from: .reading)
  package static let trainingsAYear = Parameter(
    "A31.trainings-a-year", ArticleReference(31), "每年安全培训不少于几次", "trainings a year, at least",
    form: .count(.times, 1...12), initial: .count(1), from: .reading)
}
