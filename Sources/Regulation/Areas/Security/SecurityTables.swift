package import JSONText
package import CivilTime

/// The security of a site as its events tell it.
package struct SiteSecurity: JSONDirect, Hashable, Sendable {
  package let site: SiteID
  package internal(set) var platform: Provider?
  package internal(set) var cloud: Provider?
  package internal(set) var protectionLevel: ProtectionLevel?
  package internal(set) var certificate: Line?
  package internal(set) var gradedOn: CivilDate?
  package internal(set) var assessedOn: CivilDate?
  /// At most one of each kind, the newest.
  package internal(set) var regimes: [EstablishedRegime]
  package internal(set) var plan: EmergencyPlan?
  package internal(set) var drilledOn: CivilDate?
  package internal(set) var officer: StaffID?
  package internal(set) var officerNamedOn: CivilDate?
  package internal(set) var trainedOn: CivilDate?
}

/// Rules, procedures or monitoring that are in place.
package struct EstablishedRegime: Codable, Hashable, Sendable {
  package let regime: SecurityRegime
  package let name: Line
  package let paper: PaperName?
  package let on: CivilDate
}

/// The emergency plan of a site.
package struct EmergencyPlan: Codable, Hashable, Sendable {
  package let paper: PaperName?
  package let filedWithOpennessOn: CivilDate?
  package let filedWithCACOn: CivilDate?
}

/// An assessment of a site's protection.
package struct Assessment: JSONDirect, Hashable, Sendable {
  package let id: AssessmentID
  package let site: SiteID
  package let on: CivilDate
  package let assessor: Line
  package let passed: Bool
  package let problemCount: Int
  package let report: PaperName?
  package internal(set) var fixedCount: Int
  package internal(set) var fixedOn: CivilDate?
}

/// A drill of a site's emergency plan.
package struct Drill: JSONDirect, Hashable, Sendable {
  package let id: DrillID
  package let site: SiteID
  package let on: CivilDate
  package let drillKind: DrillKind
  package let participants: [StaffID]
  package let result: Passage
  package let lessons: Passage
}

/// A training or an examination of a site's people.
package struct Training: JSONDirect, Hashable, Sendable {
  package let id: TrainingID
  package let site: SiteID
  package let on: CivilDate
  package let trainingKind: TrainingKind
  package let topic: Passage
  package let trainees: [Trainee]
}

/// A security incident of a site.
package struct SecurityIncident: JSONDirect, Hashable, Sendable {
  package let id: SecurityIncidentID
  package let site: SiteID
  package let incidentKind: SecurityIncidentKind
  package internal(set) var grade: IncidentGrade
  package let at: Instant
  package let circumstances: Passage
  package internal(set) var planStartedAt: Instant?
  /// What was done about it last, and how often something was.
  package internal(set) var action: Passage?
  package internal(set) var actionCount: Int
  package internal(set) var reports: [IncidentReport]
  package internal(set) var outcome: Passage?
  package internal(set) var closedOn: CivilDate?
  /// The day of its last fact.
  package internal(set) var lastOn: CivilDate
}

/// To whom an incident was reported, and when.
package struct IncidentReport: Codable, Hashable, Sendable {
  package let told: OfficeID
  package let kind: OfficeKind?
  package let at: Instant
}

extension SecurityIncident {
  /// What it still needs before it is closed.
  package var lacking: [IncidentNeed] {
    var needs: [IncidentNeed] = []
    if planStartedAt == nil { needs.append(.plan) }
    if !isReported(to: .countyOpenness) { needs.append(.openness) }
    if !isReported(to: .countyCAC) { needs.append(.cac) }
    return needs
  }

  func isReported(to kind: OfficeKind) -> Bool { reports.contains { $0.kind == kind } }

  /// By when national rules have it reported; nothing where they leave it out.
  package var nationalBy: Instant? {
    grade.nationalHours.map { at.adding(seconds: Int64($0) * 3600) }
  }
}

/// The security of sites.
package enum SecurityProjector: Projector {
  package static let name = "security"
  package static let version = 1
  package static let reads: [any Projector.Type] = [DirectoryProjector.self]
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .security(let event) = entry.event, let site = event.payload.about?.site else {
      return
    }
    let before = try tables.security.rows[site.text] ?? SiteSecurity(site: site, regimes: [])
    var row = before
    row.take(event, entry)
    if row != before { tables.security.rows.set(site.text, row) }
    try keep(event, entry, tables)
  }

  private static func keep(_ event: SecurityEvent, _ entry: Entry, _ tables: Tables) throws {
    let security = tables.security
    switch event {
    case .hosted, .graded, .established, .planFiled, .named: return
    case .assessed(let event):
      security.assessments.add(
        Assessment(
          id: event.assessment, site: event.site, on: entry.occurredOn, assessor: event.assessor,
          passed: event.passed, problemCount: event.problemCount,
          report: entry.document.map(PaperName.init), fixedCount: 0), event.assessment, event.site)
    case .rectified(let event):
      guard var assessment = try security.assessments.rows[event.assessment.text] else { return }
      (assessment.fixedCount, assessment.fixedOn) = (event.fixedCount, entry.occurredOn)
      security.assessments.rows.set(event.assessment.text, assessment)
    case .drilled(let event):
      security.drills.add(
        Drill(
          id: event.drill, site: event.site, on: entry.occurredOn, drillKind: event.drillKind,
          participants: event.participants, result: event.result, lessons: event.lessons),
        event.drill, event.site)
    case .trained(let event):
      security.trainings.add(
        Training(
          id: event.training, site: event.site, on: entry.occurredOn,
          trainingKind: event.trainingKind, topic: event.topic, trainees: event.trainees),
        event.training, event.site)
      for trainee in event.trainees {
        security.trained.set("\(trainee.staff)/\(event.training)", event.training)
      }
    case .opened(let event):
      security.incidents.add(
        SecurityIncident(
          id: event.securityIncident, site: event.site, incidentKind: event.incidentKind,
          grade: event.grade, at: event.at, circumstances: event.circumstances,
          planStartedAt: event.planStartedAt, actionCount: 0, reports: [],
          lastOn: entry.occurredOn), event.securityIncident, event.site)
    case .handled(let event):
      try change(event.securityIncident, entry, tables) { incident in
        incident.action = event.action
        incident.actionCount += 1
        incident.planStartedAt = event.planStartedAt ?? incident.planStartedAt
        incident.grade = event.grade ?? incident.grade
      }
    case .told(let event):
      let kind = try tables.office(event.told)?.kind
      try change(event.securityIncident, entry, tables) { incident in
        incident.reports.append(IncidentReport(told: event.told, kind: kind, at: event.at))
      }
    case .ended(let event):
      try change(event.securityIncident, entry, tables) { incident in
        (incident.outcome, incident.closedOn) = (event.outcome, entry.occurredOn)
      }
    }
  }

  private static func change(
    _ id: SecurityIncidentID, _ entry: Entry, _ tables: Tables,
    _ body: (inout SecurityIncident) -> Void
  ) throws {
    guard var incident = try tables.security.incidents.rows[id.text] else { return }
    body(&incident)
    incident.lastOn = max(incident.lastOn, entry.occurredOn)
    tables.security.incidents.rows.set(id.text, incident)
  }
}

extension SiteSecurity {
  fileprivate mutating func take(_ event: SecurityEvent, _ entry: Entry) {
    switch event {
    case .hosted(let event): (platform, cloud) = (event.platform, event.cloud)
    case .graded(let event):
      (protectionLevel, certificate) = (event.protectionLevel, event.certificate)
      gradedOn = entry.occurredOn
    case .assessed: assessedOn = max(assessedOn ?? entry.occurredOn, entry.occurredOn)
    case .established(let event):
      regimes.removeAll { $0.regime == event.regime }
      regimes.append(
        EstablishedRegime(
          regime: event.regime, name: event.name, paper: entry.document.map(PaperName.init),
          on: entry.occurredOn))
    case .planFiled(let event):
      plan = EmergencyPlan(
        paper: entry.document.map(PaperName.init),
        filedWithOpennessOn: event.filedWithOpennessOn, filedWithCACOn: event.filedWithCACOn)
    case .drilled: drilledOn = max(drilledOn ?? entry.occurredOn, entry.occurredOn)
    case .named(let event): (officer, officerNamedOn) = (event.officer, entry.occurredOn)
    case .trained: trainedOn = max(trainedOn ?? entry.occurredOn, entry.occurredOn)
    case .rectified, .opened, .handled, .told, .ended: return
    }
  }
}

/// Rows of a kind that belong to sites: by id, by site, and the last.
package struct SiteRecords<Row: JSONDirect, ID: Slug> {
  package let rows: RowTable<Row>
  /// By `<site>/<id>`.
  package let bySite: RowTable<ID>
  /// The one that was recorded last, under `last`.
  package let last: RowTable<ID>

  init(_ name: String, _ list: TableList) {
    rows = list.table(name, of: SecurityProjector.self)
    bySite = list.index("\(name)-by-site", of: SecurityProjector.self)
    last = list.table("\(name)-last", of: SecurityProjector.self)
  }

  func add(_ row: Row, _ id: ID, _ site: SiteID) {
    rows.set(id.text, row)
    bySite.set("\(site)/\(id)", id)
    last.set(SecurityProjector.lastKey, id)
  }

  /// The id behind the last one.
  func next(on date: CivilDate) throws -> ID {
    Minted.next(after: try last[SecurityProjector.lastKey], on: date)
  }

  /// The rows of a site, oldest first.
  ///
  /// - Complexity: O(n) in them.
  func all(of site: SiteID) throws -> [Row] {
    var found: [Row] = []
    try bySite.scan(prefix: "\(site)/") { _, id in
      if let row = try rows[id.text] { found.append(row) }
      return true
    }
    return found
  }

  func page(of site: SiteID, _ paging: Paging) throws -> Page<Row> {
    try bySite.page(prefix: "\(site)/", paging) { _, id in try rows[id.text] }
  }
}

/// What the security of sites is kept in.
package final class SecurityTables {
  /// By site id.
  package let rows: RowTable<SiteSecurity>
  package let assessments: SiteRecords<Assessment, AssessmentID>
  package let drills: SiteRecords<Drill, DrillID>
  package let trainings: SiteRecords<Training, TrainingID>
  /// Trainings by `<who was trained>/<id>`.
  package let trained: RowTable<TrainingID>
  package let incidents: SiteRecords<SecurityIncident, SecurityIncidentID>

  init(_ list: TableList) {
    rows = list.table("site-security", of: SecurityProjector.self)
    assessments = SiteRecords("assessments", list)
    drills = SiteRecords("drills", list)
    trainings = SiteRecords("trainings", list)
    trained = list.index("trained", of: SecurityProjector.self)
    incidents = SiteRecords("security-incidents", list)
  }
}

/// The security of sites, as others read it.
package protocol SecurityLookup: Lookup {
  func security(of site: SiteID) throws -> SiteSecurity?
  func assessment(_ id: AssessmentID) throws -> Assessment?
  func securityIncident(_ id: SecurityIncidentID) throws -> SecurityIncident?
}

extension Tables: SecurityLookup {
  package func security(of site: SiteID) throws -> SiteSecurity? { try security.rows[site.text] }

  package func assessment(_ id: AssessmentID) throws -> Assessment? {
    try security.assessments.rows[id.text]
  }

  package func securityIncident(_ id: SecurityIncidentID) throws -> SecurityIncident? {
    try security.incidents.rows[id.text]
  }
}
