package import CivilTime

/// What can be asked of the security of sites.
package enum SecurityCommand: Hashable, Sendable {
  case host(DeclareHosting)
  case grade(GradeSite)
  case assess(AssessSite)
  case rectify(RectifyAssessment)
  case establish(EstablishRegime)
  case filePlan(FilePlan)
  case drill(RecordDrill)
  case open(OpenIncident)
  case handle(HandleIncident)
  case tell(TellOfIncident)
  case end(EndIncident)
  case name(NameOfficer)
  case train(RecordTraining)
}

/// Declares on which platform and cloud a site runs that was open before (A23, A26).
package struct DeclareHosting: CommandPayload {
  package static let method = "security.declare-hosting"
  package static let summary = Bilingual("登记网站现在的平台和云", "Declares where a site runs")
  package static var article: ArticleReference? { ArticleReference(26) }

  package let site: SiteID
  package let platform: Provider
  package let cloud: Provider
}

/// Records the level of protection of a site, and its filing with the police (A25).
package struct GradeSite: CommandPayload {
  package static let method = "security.grade"
  package static let summary = Bilingual("记录网站定级备案", "Records a site's level of protection")
  package static var article: ArticleReference? { ArticleReference(25) }

  package let site: SiteID
  package let protectionLevel: ProtectionLevel
  /// The number of the police's certificate; from level 2 on.
  package let certificate: Line?
}

/// Records an assessment of a site's protection, with its report (A25).
package struct AssessSite: CommandPayload {
  package static let method = "security.assess"
  package static let summary = Bilingual("记录网站等级测评", "Records an assessment of a site")
  package static var article: ArticleReference? { ArticleReference(25) }
  package static let bounds: [Bound] = [
    .number("problemCount", 0...10_000, "一次测评的问题不会更多", "an assessment finds no more problems")
  ]

  package let site: SiteID
  package let assessor: Line
  package let passed: Bool
  package let problemCount: Int
}

/// Records how many problems of an assessment are fixed by now (A25).
package struct RectifyAssessment: CommandPayload {
  package static let method = "security.rectify"
  package static let summary = Bilingual("记录测评问题整改", "Records what of an assessment is fixed")
  package static var article: ArticleReference? { ArticleReference(25) }
  package static let bounds: [Bound] = [
    .number("fixedCount", 1...10_000, "一次测评的问题不会更多", "an assessment finds no more problems")
  ]

  package let assessment: AssessmentID
  /// In total.
  package let fixedCount: Int
  package let text: Prose

  package var passages: [String] { Self.words(text) }
}

/// Records that rules, procedures or monitoring are in place (A25, A27).
package struct EstablishRegime: CommandPayload {
  package static let method = "security.establish"
  package static let summary = Bilingual(
    "记录安全制度、操作规程、监测预警已建立", "Records rules, procedures or monitoring")
  package static var article: ArticleReference? { ArticleReference(25) }

  package let site: SiteID
  package let regime: SecurityRegime
  package let name: Line
}

/// Files a site's emergency plan with the supervising office and the CAC (A28).
package struct FilePlan: CommandPayload {
  package static let method = "security.file-plan"
  package static let summary = Bilingual("应急预案备案", "Files an emergency plan")
  package static var article: ArticleReference? { ArticleReference(28) }

  package let site: SiteID
  package let filedWithOpennessOn: CivilDate?
  package let filedWithCACOn: CivilDate?
}

/// Records a drill of a site's emergency plan (A28).
package struct RecordDrill: CommandPayload {
  package static let method = "security.drill"
  package static let summary = Bilingual("记录应急演练", "Records a drill")
  package static var article: ArticleReference? { ArticleReference(28) }
  package static let bounds: [Bound] = [
    .list("participants", atMost: 100, "列出主要参加人员", "the main people who took part are enough")
  ]

  package let site: SiteID
  package let drillKind: DrillKind
  package let participants: [StaffID]
  package let result: Prose
  /// What was learnt.
  package let lessons: Prose

  package var passages: [String] { Self.words(result, lessons) }
}

/// Records that something happened to a site (A28).
package struct OpenIncident: CommandPayload {
  package static let method = "security.open-incident"
  package static let summary = Bilingual("记录网站安全事件", "Records a security incident")
  package static var article: ArticleReference? { ArticleReference(28) }

  package let site: SiteID
  package let incidentKind: SecurityIncidentKind
  package let grade: IncidentGrade
  package let at: Instant
  package let circumstances: Prose
  /// When the emergency plan was started.
  package let planStartedAt: Instant?

  package var passages: [String] { Self.words(circumstances) }
}

/// Records what is done about an incident; its grade where that turned out another (A28).
package struct HandleIncident: CommandPayload {
  package static let method = "security.handle-incident"
  package static let summary = Bilingual("记录安全事件的处置", "Records what is done about an incident")
  package static var article: ArticleReference? { ArticleReference(28) }

  package let securityIncident: SecurityIncidentID
  package let action: Prose
  package let planStartedAt: Instant?
  package let grade: IncidentGrade?

  package var passages: [String] { Self.words(action) }
}

/// Records to whom an incident was reported, and when (A28).
package struct TellOfIncident: CommandPayload {
  package static let method = "security.tell"
  package static let summary = Bilingual("记录安全事件的报告", "Records a report of an incident")
  package static var article: ArticleReference? { ArticleReference(28) }

  package let securityIncident: SecurityIncidentID
  package let told: OfficeID
  package let at: Instant
}

/// Closes an incident (A28).
package struct EndIncident: CommandPayload {
  package static let method = "security.close-incident"
  package static let summary = Bilingual("办结网站安全事件", "Closes a security incident")
  package static var article: ArticleReference? { ArticleReference(28) }

  package let securityIncident: SecurityIncidentID
  /// Its cause, what came of it, and what keeps it from happening again.
  package let outcome: Prose

  package var passages: [String] { Self.words(outcome) }
}

/// Names the security officer of a site (A31).
package struct NameOfficer: CommandPayload {
  package static let method = "security.name-officer"
  package static let summary = Bilingual("明确网站安全责任人", "Names a site's security officer")
  package static var article: ArticleReference? { ArticleReference(31) }

  package let site: SiteID
  package let officer: StaffID
}

/// Somebody who was trained or examined.
package struct Trainee: Codable, Hashable, Sendable {
  package let staff: StaffID
  /// Of an examination alone.
  package let passed: Bool?
}

/// Records a training or an examination of a site's people (A31).
package struct RecordTraining: CommandPayload {
  package static let method = "security.train"
  package static let summary = Bilingual("记录安全培训、考核", "Records a training or an examination")
  package static var article: ArticleReference? { ArticleReference(31) }
  package static let bounds: [Bound] = [
    .list("trainees", atMost: 200, "一次培训的人员不会更多，超过的分次记录", "record more in another")
  ]

  package let site: SiteID
  package let trainingKind: TrainingKind
  package let topic: Headline
  package let trainees: [Trainee]

  package var passages: [String] { Self.words(Prose(topic)) }
}
