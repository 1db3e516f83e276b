import JSONText
package import CivilTime

/// `assessment.list`: lists the assessments of a site, in the order in which they were recorded.
package struct AssessmentList: ListQuery {
  package static let method = "assessment.list"
  package static let summary = Bilingual("网站等级测评", "Lists the assessments of a site")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID) { self.site = site }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> AssessmentListAnswer {
    let page = try view.tables.security.assessments.page(of: site, paging)
    return AssessmentListAnswer(assessments: page.lines, next: page.next)
  }
}

/// The answer to `assessment.list`.
package struct AssessmentListAnswer: ListAnswer, Sendable {
  package internal(set) var assessments: [Assessment]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: AssessmentListAnswer) {
    assessments += page.assessments
    next = page.next
  }
}

/// `drill.list`: lists the drills of a site, in the order in which they were recorded.
package struct DrillList: ListQuery {
  package static let method = "drill.list"
  package static let summary = Bilingual("网站应急演练", "Lists the drills of a site")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID) { self.site = site }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> DrillListAnswer {
    let page = try view.tables.security.drills.page(of: site, paging)
    return DrillListAnswer(drills: page.lines, next: page.next)
  }
}

/// The answer to `drill.list`.
package struct DrillListAnswer: ListAnswer, Sendable {
  package internal(set) var drills: [Drill]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: DrillListAnswer) {
    drills += page.drills
    next = page.next
  }
}

/// `training.list`: lists the trainings of a site's people, in the order in which they were recorded.
package struct TrainingList: ListQuery {
  package static let method = "training.list"
  package static let summary = Bilingual("网站安全培训、考核", "Lists the trainings of a site's people")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID) { self.site = site }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> TrainingListAnswer {
    let page = try view.tables.security.trainings.page(of: site, paging)
    return TrainingListAnswer(trainings: page.lines, next: page.next)
  }
}

/// The answer to `training.list`.
package struct TrainingListAnswer: ListAnswer, Sendable {
  package internal(set) var trainings: [Training]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: TrainingListAnswer) {
    trainings += page.trainings
    next = page.next
  }
}

/// `trained.list`: what somebody was trained and examined in.
package struct TrainedList: ListQuery {
  package static let method = "trained.list"
  package static let summary = Bilingual("某人的培训、考核", "Lists what somebody was trained in")
  package static let reads: ReadingMatter = .duties

  package let staff: StaffID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(staff: StaffID) { self.staff = staff }

  /// Whoever works in an office reads of its people.
  package func asked(_ view: View) throws -> Asked {
    .office(try view.tables.staff(staff)?.office)
  }

  package func answer(_ view: View) throws -> TrainedListAnswer {
    let tables = view.tables
    let page = try tables.security.trained.page(prefix: "\(staff)/", paging) { _, id in
      try tables.security.trainings.rows[id.text].map { try TrainedLine($0, staff, view) }
    }
    return TrainedListAnswer(
      person: try tables.staff(staff) == nil ? nil : try view.person(staff), trainings: page.lines,
      next: page.next)
  }
}

/// What somebody was trained in, and whether they passed.
package struct TrainedLine: Codable, Hashable, Sendable {
  package let training: TrainingID
  package let site: SubjectAnswer
  package let on: CivilDate
  package let trainingKind: TrainingKind
  package let topic: Passage
  package let passed: Bool?

  init(_ training: Training, _ staff: StaffID, _ view: View) throws {
    self.training = training.id
    site = try view.subject(.site(training.site))
    on = training.on
    trainingKind = training.trainingKind
    topic = training.topic
    passed = training.trainees.first { $0.staff == staff }?.passed
  }
}

/// The answer to `trained.list`.
package struct TrainedListAnswer: ListAnswer, Sendable {
  /// Nothing for an id that nobody has.
  package let person: PersonAnswer?
  package internal(set) var trainings: [TrainedLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: TrainedListAnswer) {
    trainings += page.trainings
    next = page.next
  }
}

/// `security-incident.show`: an incident, what it needs, and when national rules wanted it reported.
package struct SecurityIncidentShow: QueryPayload {
  package static let method = "security-incident.show"
  package static let summary = Bilingual("查看网站安全事件", "Shows a security incident")
  package static let reads: ReadingMatter = .duties

  package let securityIncident: SecurityIncidentID

  package init(securityIncident: SecurityIncidentID) { self.securityIncident = securityIncident }

  package func asked(_ view: View) throws -> Asked {
    guard let incident = try view.tables.securityIncident(securityIncident) else { return .all }
    return .thing(.site(incident.site))
  }

  package func answer(_ view: View) throws -> SecurityIncidentAnswer {
    guard let incident = try view.tables.securityIncident(securityIncident) else {
      throw Refusal(
        SecurityRules.known,
        found: Bilingual("没有安全事件 \(securityIncident)", "there is no incident \(securityIncident)"),
        mend: Bilingual(
          "核对编号（security-incident.list）", "check the id (security-incident.list)"))
    }
    let told = incident.reports.filter { $0.kind == .countyCAC || $0.kind == .municipalCAC }
      .map(\.at).min()
    return SecurityIncidentAnswer(
      incident: incident, lacking: incident.closedOn == nil ? incident.lacking : [],
      nationalBy: incident.nationalBy,
      isLate: incident.nationalBy.map { (told ?? view.now) > $0 })
  }
}

/// The answer to `security-incident.show`.
package struct SecurityIncidentAnswer: JSONDirect, Sendable {
  package let incident: SecurityIncident
  /// What it needs before it is closed.
  package let lacking: [IncidentNeed]
  /// By when national rules have it reported to the province's CAC; nothing where they leave it out.
  package let nationalBy: Instant?
  /// Whether the first report of it to a CAC came later, or none has come by now.
  package let isLate: Bool?
}

/// `security-incident.list`: the security incidents of a site, in the order in which they were recorded.
package struct SecurityIncidentList: ListQuery {
  package static let method = "security-incident.list"
  package static let summary = Bilingual("网站安全事件列表", "Lists the security incidents of a site")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID) { self.site = site }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> SecurityIncidentListAnswer {
    let page = try view.tables.security.incidents.page(of: site, paging)
    return SecurityIncidentListAnswer(securityIncidents: page.lines, next: page.next)
  }
}

/// The answer to `security-incident.list`.
package struct SecurityIncidentListAnswer: ListAnswer, Sendable {
  package internal(set) var securityIncidents: [SecurityIncident]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: SecurityIncidentListAnswer) {
    securityIncidents += page.securityIncidents
    next = page.next
  }
}
