package import CivilTime

/// What can be asked about a site.
package enum SiteCommand: Hashable, Sendable {
  case registerExisting(RegisterExistingSite)
  case listNotGoverned(ListNotGovernedSite)
  case propose(ProposeSite)
  case apply(ApplyForSite)
  case recordMeasures(RecordSecurityMeasures)
  case recordTest(RecordSecurityTest)
  case announce(PublishAnnouncement)
  case report(FileReport)
  case deploy(RecordDeployment)
  case launch(LaunchSite)
  case registerSuperior(RegisterSuperiorPortal)
}

/// The days on which filings of an existing site were granted, as far as they are known.
package struct GrantDays: Codable, Hashable, Sendable {
  package let mark: CivilDate?
  package let domain: CivilDate?
  package let icp: CivilDate?
  package let police: CivilDate?
  package let identityCode: CivilDate?

  package subscript(filing: FilingKind) -> CivilDate? {
    switch filing {
    case .mark: mark
    case .domain: domain
    case .icp: icp
    case .police: police
    case .identityCode: identityCode
    }
  }
}

/// Enters a site that was open before the ledger began, with the filings it already has.
package struct RegisterExistingSite: CommandPayload {
  package static let method = "site.register-existing"
  package static let summary = Bilingual("登记既有网站", "Enters a site that is open already")
  package static var article: ArticleReference? { ArticleReference(10) }

  package let site: SiteID
  package let kind: Line
  package let name: Line
  package let host: OfficeID
  /// The unit within the host that does the work (A6).
  package let unit: Line?
  package let openedOn: CivilDate?
  package let mark: Line?
  package let domain: Line?
  package let icp: Line?
  package let police: Line?
  package let identityCode: Line?
  /// When they were granted; of one that is left out, nobody knows.
  package let granted: GrantDays?
  /// The special need for which the site was approved (A8, A9); its approval is the request's document.
  package let specialNeed: Prose?
  package let responsible: Line?
  package let contact: Line?
  package let telephone: Line?
  package let officeAddress: Line?

  package var passages: [String] { Self.words(specialNeed, telephone.map(Prose.init)) }
}

/// Lists the site of a vertically managed organ, which follows its superior (A3).
package struct ListNotGovernedSite: CommandPayload {
  package static let method = "site.list-not-governed"
  package static let summary = Bilingual(
    "列出不归本县管理的网站", "Lists a site the county does not govern")
  package static var article: ArticleReference? { ArticleReference(3) }

  package let site: SiteID
  package let name: Line
  package let office: OfficeID
  package let domain: Line?
}

/// What a site is wanted for.
package enum SitePurpose: String, Codable, CaseIterable, Sendable {
  case standing, event, campaign
}

/// Proposes to open a site: the first step of its opening case (A9).
package struct ProposeSite: CommandPayload {
  package static let method = "site.propose"
  package static let summary = Bilingual("提出开设网站", "Proposes a site")

  package let site: SiteID
  /// `portal` or `department`; anything else is refused by A2.
  package let kind: Line
  package let name: Line
  package let host: OfficeID
  /// The unit within the host that does the work (A6).
  package let unit: Line?
  package let purpose: SitePurpose
  /// The special need A8 asks of all but a portal, for a site of an event or campaign too.
  package let specialNeed: Prose?

  package var passages: [String] { Self.words(specialNeed) }
}

/// One of the four materials A9 names.
package enum MaterialKind: String, Codable, CaseIterable, Sendable {
  case responsibilities
  case reviewMechanism = "review-mechanism"
  case securityMeasures = "security-measures"
  case emergencyPlan = "emergency-plan"

  package var name: Bilingual {
    switch self {
    case .responsibilities: Bilingual("责任分工", "division of responsibility")
    case .reviewMechanism:
      Bilingual("内容及保密审查机制", "content and confidentiality review mechanism")
    case .securityMeasures: Bilingual("安全防护措施", "security measures")
    case .emergencyPlan: Bilingual("应急响应预案", "emergency plan")
    }
  }
}

/// A material as it was handed in: what it is and which file, by its digest.
package struct Material: Codable, Hashable, Sendable {
  package let kind: MaterialKind
  package let title: Line
  package let digest: Digest
  /// The file itself, where it lies beside the log.
  package let paper: Paper?

  package init(kind: MaterialKind, title: Line, digest: Digest, paper: Paper? = nil) {
    self.kind = kind
    self.title = title
    self.digest = digest
    self.paper = paper
  }
}

/// Applies to the supervising office with the four materials (A9).
package struct ApplyForSite: CommandPayload {
  package static let method = "site.apply"
  package static let summary = Bilingual(
    "提交开设申请和四项材料", "Applies for a site with the four materials")

  package let caseID: CaseID
  package let materials: [Material]

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case materials
  }
}

/// Records that technical security measures are in place (A10.3).
package struct RecordSecurityMeasures: CommandPayload {
  package static let method = "security.record-measures"
  package static let summary = Bilingual(
    "记录安全技术措施落实", "Records that security measures are in place")

  package let caseID: CaseID
  package let measures: Prose

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case measures
  }

  package var passages: [String] { Self.words(measures) }
}

/// Records the result of a security test (A10.3); a failed one is tested again.
package struct RecordSecurityTest: CommandPayload {
  package static let method = "security.record-test"
  package static let summary = Bilingual("记录安全检测结果", "Records a security test")

  package let caseID: CaseID
  package let passed: Bool
  package let tester: Line
  package let report: Document
  /// What was found; asked for when the test failed.
  package let findings: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case passed, tester, report, findings
  }

  package var passages: [String] { Self.words(findings) }
}

/// Publishes the announcement a case asks for (A10.5).
package struct PublishAnnouncement: CommandPayload {
  package static let method = "announcement.publish"
  package static let summary = Bilingual("发布公告", "Publishes an announcement")

  package let caseID: CaseID
  package let title: Line
  package let address: WebAddress

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case title, address
  }
}

/// Files a report that a case owes to an office (A10.6, A14, A15); its paper is the request's
/// document.
package struct FileReport: CommandPayload {
  package static let method = "report.file"
  package static let summary = Bilingual("报告、报备", "Files a report to an office")

  package let caseID: CaseID
  /// To which kind of office; of a case that owes one report, or for the first of several, it may
  /// be left out.
  package let to: OfficeKind?
  /// About which sites of the case; left out when it is about one.
  package let sites: [SiteID]?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case to, sites
  }
}

/// Whose platform or cloud a site runs on.
package enum Provider: String, Codable, CaseIterable, Sendable {
  /// The autonomous region's, which A23 and A26 ask for.
  case regional
  case other

  package var name: Bilingual {
    switch self {
    case .regional: Bilingual("自治区", "the region's")
    case .other: Bilingual("其他", "another")
    }
  }
}

/// Records where a site runs: platform (A23) and cloud (A26).
package struct RecordDeployment: CommandPayload {
  package static let method = "deployment.record"
  package static let summary = Bilingual(
    "记录平台和云部署", "Records the platform and cloud a site runs on")

  package let caseID: CaseID
  package let platform: Provider
  package let cloud: Provider

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case platform, cloud
  }
}

/// Opens a site to the public, once A10's procedures are done.
package struct LaunchSite: CommandPayload {
  package static let method = "site.launch"
  package static let summary = Bilingual("开通网站", "Launches a site")

  package let caseID: CaseID

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}

/// Says which portal is the superior one (A10.5, A13): one of the municipality, one of the region.
package struct RegisterSuperiorPortal: CommandPayload {
  package static let method = "site.register-superior"
  package static let summary = Bilingual(
    "登记上级政府门户网站", "Registers which portal is the superior one")
  package static var article: ArticleReference? { ArticleReference(10, 5) }

  package let level: SuperiorLevel
  package let name: Line
  package let domain: Line
  /// Why it is another than before; asked for with a change.
  package let reason: Prose?

  package var passages: [String] { Self.words(reason) }
}
