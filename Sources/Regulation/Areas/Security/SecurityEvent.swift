package import CivilTime

/// What happened to the security of sites.
package enum SecurityEvent: Hashable, Sendable {
  case hosted(HostingDeclared)
  case graded(SiteGraded)
  case assessed(SiteAssessed)
  case rectified(AssessmentRectified)
  case established(RegimeEstablished)
  case planFiled(PlanFiled)
  case drilled(DrillRecorded)
  case opened(IncidentOpened)
  case handled(IncidentHandled)
  case told(IncidentTold)
  case ended(IncidentEnded)
  case named(OfficerNamed)
  case trained(TrainingRecorded)

  package var payload: any EventPayload {
    switch self {
    case .hosted(let payload): payload
    case .graded(let payload): payload
    case .assessed(let payload): payload
    case .rectified(let payload): payload
    case .established(let payload): payload
    case .planFiled(let payload): payload
    case .drilled(let payload): payload
    case .opened(let payload): payload
    case .handled(let payload): payload
    case .told(let payload): payload
    case .ended(let payload): payload
    case .named(let payload): payload
    case .trained(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(HostingDeclared.self) { .security(.hosted($0)) },
    EventKind(SiteGraded.self) { .security(.graded($0)) },
    EventKind(SiteAssessed.self) { .security(.assessed($0)) },
    EventKind(AssessmentRectified.self) { .security(.rectified($0)) },
    EventKind(RegimeEstablished.self) { .security(.established($0)) },
    EventKind(PlanFiled.self) { .security(.planFiled($0)) },
    EventKind(DrillRecorded.self) { .security(.drilled($0)) },
    EventKind(IncidentOpened.self) { .security(.opened($0)) },
    EventKind(IncidentHandled.self) { .security(.handled($0)) },
    EventKind(IncidentTold.self) { .security(.told($0)) },
    EventKind(IncidentEnded.self) { .security(.ended($0)) },
    EventKind(OfficerNamed.self) { .security(.named($0)) },
    EventKind(TrainingRecorded.self) { .security(.trained($0)) },
  ]
}

/// What happened to the security of a site says of which.
package protocol SecurityPayload: EventPayload {
  var site: SiteID { get }
}

extension SecurityPayload {
  package var about: Subject? { .site(site) }
  package var stream: String { Subject.site(site).text }
}

/// It was declared where a site runs.
package struct HostingDeclared: SecurityPayload {
  package static let type = "security.hosting-declared"
  package static var wording: Bilingual {
    Bilingual("平台和云部署已登记", "It was declared where a site runs")
  }
  package static var article: ArticleReference? { ArticleReference(26) }
  package let site: SiteID
  package let platform: Provider
  package let cloud: Provider

  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "平台：\(platform.name.zh)；云：\(cloud.name.zh)",
        "platform: \(platform.name.en); cloud: \(cloud.name.en)"))
  }
}

/// A site has a level of protection.
package struct SiteGraded: SecurityPayload {
  package static let type = "security.graded"
  package static var wording: Bilingual {
    Bilingual("定级备案已记录", "A site's level of protection was recorded")
  }
  package static var article: ArticleReference? { ArticleReference(25) }
  package let site: SiteID
  package let protectionLevel: ProtectionLevel
  package let certificate: Line?

  package var said: [Bilingual] {
    Self.saying(Bilingual("\(protectionLevel) 级", "level \(protectionLevel)"), certificate?.plain)
  }
}

/// A site's protection was assessed.
package struct SiteAssessed: SecurityPayload {
  package static let type = "security.assessed"
  package static var wording: Bilingual { Bilingual("等级测评已记录", "A site's protection was assessed") }
  package static var article: ArticleReference? { ArticleReference(25) }
  package let site: SiteID
  package let assessment: AssessmentID
  package let assessor: Line
  package let passed: Bool
  package let problemCount: Int

  package var said: [Bilingual] {
    Self.saying(assessor.plain, Bilingual("问题 \(problemCount) 个", "\(problemCount) problems"))
  }
  package var created: Created? { Created("assessment", assessment) }
}

/// Problems of an assessment were fixed: so many in total, and so many more than before.
package struct AssessmentRectified: SecurityPayload {
  package static let type = "security.rectified"
  package static var wording: Bilingual {
    Bilingual("测评问题已整改", "Problems of an assessment were fixed")
  }
  package static var article: ArticleReference? { ArticleReference(25) }
  package let site: SiteID
  package let assessment: AssessmentID
  package let fixedCount: Int
  package let newlyFixed: Int
  package let text: Passage

  package var said: [Bilingual] {
    Self.saying(Bilingual("已整改 \(fixedCount) 个", "\(fixedCount) fixed"), text.plain)
  }
}

/// Rules, procedures or monitoring are in place.
package struct RegimeEstablished: SecurityPayload {
  package static let type = "security.established"
  package static var wording: Bilingual { Bilingual("安全制度已建立", "A regime of security is in place") }
  package static var article: ArticleReference? { ArticleReference(25) }
  package let site: SiteID
  package let regime: SecurityRegime
  package let name: Line

  package var said: [Bilingual] {
    Self.saying(regime.name, name.plain)
  }
}

/// A site's emergency plan was filed.
package struct PlanFiled: SecurityPayload {
  package static let type = "security.plan-filed"
  package static var wording: Bilingual { Bilingual("应急预案已备案", "An emergency plan was filed") }
  package static var article: ArticleReference? { ArticleReference(28) }
  package let site: SiteID
  package let filedWithOpennessOn: CivilDate?
  package let filedWithCACOn: CivilDate?

  package var said: [Bilingual] {
    Self.saying(
      filedWithOpennessOn.map { Bilingual("报政务公开办：\($0)", "with the openness office: \($0)") },
      filedWithCACOn.map { Bilingual("报网信办：\($0)", "with the CAC: \($0)") })
  }
}

/// An emergency plan was drilled.
package struct DrillRecorded: SecurityPayload {
  package static let type = "security.drill-recorded"
  package static var wording: Bilingual { Bilingual("应急演练已记录", "A drill was recorded") }
  package static var article: ArticleReference? { ArticleReference(28) }
  package let site: SiteID
  package let drill: DrillID
  package let drillKind: DrillKind
  package let participants: [StaffID]
  package let result: Passage
  package let lessons: Passage

  package var said: [Bilingual] {
    Self.saying(drillKind.name, result.plain, lessons.plain)
  }
  package var created: Created? { Created("drill", drill) }
}

/// Something happened to a site.
package struct IncidentOpened: SecurityPayload {
  package static let type = "security.incident-opened"
  package static var wording: Bilingual {
    Bilingual("网站安全事件已记录", "A security incident was recorded")
  }
  package static var article: ArticleReference? { ArticleReference(28) }
  package let site: SiteID
  package let securityIncident: SecurityIncidentID
  package let incidentKind: SecurityIncidentKind
  package let grade: IncidentGrade
  package let at: Instant
  package let circumstances: Passage
  package let planStartedAt: Instant?

  package var said: [Bilingual] {
    Self.saying(incidentKind.name, grade.name, ItemTime.plain(at), circumstances.plain)
  }
  package var created: Created? { Created("securityIncident", securityIncident) }
}

/// Something was done about an incident.
package struct IncidentHandled: SecurityPayload {
  package static let type = "security.incident-handled"
  package static var wording: Bilingual { Bilingual("安全事件处置已记录", "An incident was acted on") }
  package static var article: ArticleReference? { ArticleReference(28) }
  package let site: SiteID
  package let securityIncident: SecurityIncidentID
  package let action: Passage
  package let planStartedAt: Instant?
  package let grade: IncidentGrade?

  package var said: [Bilingual] {
    Self.saying(grade?.name, action.plain)
  }
}

/// An incident was reported to an office.
package struct IncidentTold: SecurityPayload {
  package static let type = "security.incident-told"
  package static var wording: Bilingual { Bilingual("安全事件已报告", "An incident was reported") }
  package static var article: ArticleReference? { ArticleReference(28) }
  package let site: SiteID
  package let securityIncident: SecurityIncidentID
  package let told: OfficeID
  package let at: Instant

  package var said: [Bilingual] {
    Self.saying(told.plain, ItemTime.plain(at))
  }
}

/// An incident is dealt with.
package struct IncidentEnded: SecurityPayload {
  package static let type = "security.incident-closed"
  package static var wording: Bilingual { Bilingual("安全事件已办结", "A security incident was closed") }
  package static var article: ArticleReference? { ArticleReference(28) }
  package let site: SiteID
  package let securityIncident: SecurityIncidentID
  package let outcome: Passage

  package var said: [Bilingual] {
    Self.saying(outcome.plain)
  }
}

/// A site has a security officer.
package struct OfficerNamed: SecurityPayload {
  package static let type = "security.officer-named"
  package static var wording: Bilingual { Bilingual("安全责任人已明确", "A security officer was named") }
  package static var article: ArticleReference? { ArticleReference(31) }
  package let site: SiteID
  package let officer: StaffID

  package var said: [Bilingual] {
    Self.saying(officer.plain)
  }
}

/// People were trained or examined.
package struct TrainingRecorded: SecurityPayload {
  package static let type = "security.training-recorded"
  package static var wording: Bilingual { Bilingual("安全培训已记录", "A training was recorded") }
  package static var article: ArticleReference? { ArticleReference(31) }
  package let site: SiteID
  package let training: TrainingID
  package let trainingKind: TrainingKind
  package let topic: Passage
  package let trainees: [Trainee]

  package var said: [Bilingual] {
    Self.saying(
      trainingKind.name, topic.plain, Bilingual("\(trainees.count) 人", "\(trainees.count) people"))
  }
  package var created: Created? { Created("training", training) }
}
