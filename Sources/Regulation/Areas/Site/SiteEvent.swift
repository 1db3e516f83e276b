package import CivilTime

/// What happened to a site.
package enum SiteEvent: Hashable, Sendable {
  case registeredExisting(SiteRegisteredExisting)
  case listedNotGoverned(SiteListedNotGoverned)
  case proposed(SiteProposed)
  case applied(SiteApplied)
  case openingApproved(SiteOpeningApproved)
  case openingEnded(SiteOpeningEnded)
  case measuresRecorded(SecurityMeasuresRecorded)
  case testPassed(SecurityTestPassed)
  case testFailed(SecurityTestFailed)
  case announced(AnnouncementPublished)
  case reported(ReportFiled)
  case deployed(DeploymentRecorded)
  case launched(SiteLaunched)
  case superiorRegistered(SuperiorPortalRegistered)

  package var payload: any EventPayload {
    switch self {
    case .registeredExisting(let payload): payload
    case .listedNotGoverned(let payload): payload
    case .proposed(let payload): payload
    case .applied(let payload): payload
    case .openingApproved(let payload): payload
    case .openingEnded(let payload): payload
    case .measuresRecorded(let payload): payload
    case .testPassed(let payload): payload
    case .testFailed(let payload): payload
    case .announced(let payload): payload
    case .reported(let payload): payload
    case .deployed(let payload): payload
    case .launched(let payload): payload
    case .superiorRegistered(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SiteRegisteredExisting.self) { .site(.registeredExisting($0)) },
    EventKind(SiteListedNotGoverned.self) { .site(.listedNotGoverned($0)) },
    EventKind(SiteProposed.self) { .site(.proposed($0)) },
    EventKind(SiteApplied.self) { .site(.applied($0)) },
    EventKind(SiteOpeningApproved.self) { .site(.openingApproved($0)) },
    EventKind(SiteOpeningEnded.self) { .site(.openingEnded($0)) },
    EventKind(SecurityMeasuresRecorded.self) { .site(.measuresRecorded($0)) },
    EventKind(SecurityTestPassed.self) { .site(.testPassed($0)) },
    EventKind(SecurityTestFailed.self) { .site(.testFailed($0)) },
    EventKind(AnnouncementPublished.self) { .site(.announced($0)) },
    EventKind(ReportFiled.self) { .site(.reported($0)) },
    EventKind(DeploymentRecorded.self) { .site(.deployed($0)) },
    EventKind(SiteLaunched.self) { .site(.launched($0)) },
    EventKind(SuperiorPortalRegistered.self) { .site(.superiorRegistered($0)) },
  ]
}

/// What happened to a site says which.
package protocol SitePayload: EventPayload {
  var site: SiteID { get }
}

extension SitePayload {
  package var about: Subject? { .site(site) }
  package var stream: String { Subject.site(site).text }
  package var trigger: Trigger? { .event(Self.type) }
}

/// The two kinds of government website (A2).
package enum SiteKind: String, Codable, CaseIterable, Sendable {
  case portal, department

  package var name: Bilingual {
    switch self {
    case .portal: Bilingual("政府门户网站", "portal")
    case .department: Bilingual("部门网站", "department site")
    }
  }
}

/// A site that was open before the ledger began is on the register, with what it has and lacks.
package struct SiteRegisteredExisting: SitePayload {
  package static let type = "site.registered-existing"
  /// 2: who answers for the site and how it is reached may stand in it.
  package static let schemaVersion = 2
  package static var wording: Bilingual {
    Bilingual("既有网站已登记", "A site that was open already was entered")
  }
  package static var article: ArticleReference? { ArticleReference(10) }
  package let site: SiteID
  package let kind: SiteKind
  package let name: Line
  package let host: OfficeID
  package let unit: Line?
  package let openedOn: CivilDate?
  package let mark: Line?
  package let domain: DomainName?
  package let icp: ICPNumber?
  package let police: PoliceNumber?
  package let identityCode: IdentityCode?
  /// When they were granted, as far as that is known.
  package let granted: GrantDays?
  /// The special need for which it was approved (A8, A9), and the day of the approval.
  package let specialNeed: Passage?
  package let needApprovedOn: CivilDate?
  /// The filings it should have and has not, in the order of A10.
  package let missing: [FilingKind]
  /// What is odd about its numbers, which stand all the same.
  package let warnings: [Bilingual]
  package let details: SiteDetails?

  package var said: [Bilingual] { Self.saying(name.plain, specialNeed?.plain) }

  /// The number of each filing, and the name; the day is that of its entry.
  package func corrigible(_ filing: FilingKind?) -> Corrigible? {
    guard let filing else { return Corrigible(isDated: false, name: name) }
    return number(of: filing).map {
      Corrigible(isDated: false, number: $0, isStrikable: true)
    }
  }

  /// The number a filing was entered with.
  func number(of filing: FilingKind) -> Line? {
    switch filing {
    case .mark: mark
    case .domain: domain.flatMap { Line($0.text) }
    case .icp: icp.flatMap { Line($0.text) }
    case .police: police.flatMap { Line($0.text) }
    case .identityCode: identityCode.flatMap { Line($0.text) }
    }
  }
}

/// A site of a vertically managed organ is listed; the county sets it no terms (A3).
package struct SiteListedNotGoverned: SitePayload {
  package static let type = "site.listed-not-governed"
  package static var wording: Bilingual {
    Bilingual("已列出不归本县管理的网站", "A site not governed was listed")
  }
  package static var article: ArticleReference? { ArticleReference(3) }
  package let site: SiteID
  package let name: Line
  package let office: OfficeID
  package let domain: Line?

  package var said: [Bilingual] { Self.saying(name.plain) }
}

/// A host proposed a site; its opening case begins (A9).
package struct SiteProposed: SitePayload {
  package static let type = "site.proposed"
  package static var wording: Bilingual {
    Bilingual("已提出开设网站", "A site was proposed")
  }
  package let site: SiteID
  package let caseID: CaseID
  package let kind: SiteKind
  package let name: Line
  package let host: OfficeID
  package let unit: Line?
  package let purpose: SitePurpose
  package let specialNeed: Passage?

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case kind, name, host, unit, purpose, specialNeed
  }

  package var said: [Bilingual] { Self.saying(name.plain, specialNeed?.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing, name: name) }
}

/// The host applied with the four materials (A9).
package struct SiteApplied: SitePayload {
  package static let type = "site.applied"
  package static var wording: Bilingual {
    Bilingual("已提交开设申请和四项材料", "A site was applied for, with four materials")
  }
  package let site: SiteID
  /// The four materials, in the order of A9.
  package let materials: [Material]

  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The supervising office approved the opening (A9).
package struct SiteOpeningApproved: SitePayload {
  package static let type = "site.opening-approved"
  package static var wording: Bilingual {
    Bilingual("网站开设已批准", "The opening of a site was approved")
  }
  package static var article: ArticleReference? { ArticleReference(9) }
  package let site: SiteID

  package init(site: SiteID) { self.site = site }
}

/// How an opening case ended without a site.
package enum OpeningEnd: String, Codable, CaseIterable, Sendable {
  case rejected, withdrawn

  package var name: Bilingual {
    switch self {
    case .rejected: Bilingual("未获准", "rejected")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    }
  }
}

/// The opening came to nothing; the id may be proposed again.
package struct SiteOpeningEnded: SitePayload {
  package static let type = "site.opening-ended"
  package static var wording: Bilingual {
    Bilingual("网站未开设", "An opening ended without a site")
  }
  package static var article: ArticleReference? { ArticleReference(9) }
  package let site: SiteID
  package let how: OpeningEnd

  package init(site: SiteID, how: OpeningEnd) {
    self.site = site
    self.how = how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// Technical security measures are in place (A10.3).
package struct SecurityMeasuresRecorded: SitePayload {
  package static let type = "security.measures-recorded"
  package static var wording: Bilingual {
    Bilingual("安全技术措施已落实", "Security measures were put in place")
  }
  package let site: SiteID
  package let measures: Passage

  package var said: [Bilingual] { Self.saying(measures.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The security test was passed (A10.3).
package struct SecurityTestPassed: SitePayload {
  package static let type = "security.test-passed"
  package static var wording: Bilingual {
    Bilingual("安全检测已通过", "A security test was passed")
  }
  package let site: SiteID
  package let tester: Line
  package let report: Document
  package let findings: Passage?

  package var said: [Bilingual] {
    Self.saying(.plain("\(tester) · \(report.number) · \(report.date)"), findings?.plain)
  }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The security test was failed; it is taken again (A10.3).
package struct SecurityTestFailed: SitePayload {
  package static let type = "security.test-failed"
  package static var wording: Bilingual {
    Bilingual("安全检测未通过", "A security test was failed")
  }
  package static var article: ArticleReference? { ArticleReference(10, 3) }
  package let site: SiteID
  package let tester: Line
  package let report: Document
  package let findings: Passage

  package var attempts: Trigger? { .event(SecurityTestPassed.type) }
  package var said: [Bilingual] {
    Self.saying(.plain("\(tester) · \(report.number) · \(report.date)"), findings.plain)
  }
}

/// What a case asks to be announced was published on the portal its article names (A10.5, A15).
package struct AnnouncementPublished: SitePayload {
  package static let type = "announcement.published"
  package static var wording: Bilingual {
    Bilingual("公告已发布", "An announcement was published")
  }
  package let site: SiteID
  package let title: Line
  package let address: WebAddress

  package var said: [Bilingual] { Self.saying(title.plain, address.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// An office was told about the site: of its opening (A10.6), its closing (A14), or an emergency
/// (A15).
package struct ReportFiled: SitePayload {
  package static let type = "report.filed"
  package static var wording: Bilingual {
    Bilingual("已报告、报备", "A report was filed")
  }
  package let site: SiteID
  package let to: OfficeKind

  package var trigger: Trigger? { .reported(to) }
  package var said: [Bilingual] { Self.saying(to.name) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The site runs on this platform and cloud (A23, A26).
package struct DeploymentRecorded: SitePayload {
  package static let type = "deployment.recorded"
  package static var wording: Bilingual {
    Bilingual("平台和云部署已记录", "The platform and cloud were recorded")
  }
  package let site: SiteID
  package let platform: Provider
  package let cloud: Provider

  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "平台：\(platform.name.zh)；云：\(cloud.name.zh)",
        "platform: \(platform.name.en); cloud: \(cloud.name.en)"))
  }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The site is open to the public.
package struct SiteLaunched: SitePayload {
  package static let type = "site.launched"
  package static var wording: Bilingual {
    Bilingual("网站已开通", "A site was launched")
  }
  package let site: SiteID

  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// Which portal is the superior one was registered: where the county's portal is announced (A10.5).
package struct SuperiorPortalRegistered: EventPayload {
  package static let type = "superior-portal.registered"
  package static var wording: Bilingual {
    Bilingual("上级政府门户网站已登记", "A superior portal was registered")
  }
  package static var article: ArticleReference? { ArticleReference(10, 5) }
  package let level: SuperiorLevel
  package let name: Line
  package let domain: DomainName
  /// What was registered before, if anything.
  package let formerName: Line?
  package let formerDomain: DomainName?
  package let reason: Passage?

  package var stream: String { "superior-portal-\(level.rawValue)" }
  package var said: [Bilingual] {
    Self.saying(level.name, .plain("\(name) · \(domain)"), reason?.plain)
  }
}
