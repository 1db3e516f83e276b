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
  case columnOpened(ColumnOpened)

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
    case .columnOpened(let payload): payload
    }
  }

  package var site: SiteID {
    switch self {
    case .registeredExisting(let event): event.site
    case .listedNotGoverned(let event): event.site
    case .proposed(let event): event.site
    case .applied(let event): event.site
    case .openingApproved(let event): event.site
    case .openingEnded(let event): event.site
    case .measuresRecorded(let event): event.site
    case .testPassed(let event): event.site
    case .testFailed(let event): event.site
    case .announced(let event): event.site
    case .reported(let event): event.site
    case .deployed(let event): event.site
    case .launched(let event): event.site
    case .columnOpened(let event): event.site
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
    EventKind(ColumnOpened.self) { .site(.columnOpened($0)) },
  ]
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
package struct SiteRegisteredExisting: EventPayload {
  package static let type = "site.registered-existing"
  /// 2: who answers for the site and how it is reached may stand in it.
  package static let schemaVersion = 2
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
  /// The filings it should have and has not, in the order of A10.
  package let missing: [FilingKind]
  /// What is odd about its numbers, which stand all the same.
  package let warnings: [Bilingual]
  package let details: SiteDetails?
}

/// A site of a vertically managed organ is listed; the county sets it no terms (A3).
package struct SiteListedNotGoverned: EventPayload {
  package static let type = "site.listed-not-governed"
  package let site: SiteID
  package let name: Line
  package let office: OfficeID
  package let domain: Line?
}

/// A host proposed a site; its opening case begins (A9).
package struct SiteProposed: EventPayload {
  package static let type = "site.proposed"
  package let site: SiteID
  package let caseID: CaseID
  package let kind: SiteKind
  package let name: Line
  package let host: OfficeID
  package let unit: Line?
  package let purpose: SitePurpose
  package let specialNeed: Prose?

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case kind, name, host, unit, purpose, specialNeed
  }
}

/// The host applied with the four materials (A9).
package struct SiteApplied: EventPayload {
  package static let type = "site.applied"
  package let site: SiteID
  /// The four materials, in the order of A9.
  package let materials: [Material]
}

/// The supervising office approved the opening (A9).
package struct SiteOpeningApproved: EventPayload {
  package static let type = "site.opening-approved"
  package let site: SiteID

  package init(site: SiteID) { self.site = site }
}

/// How an opening case ended without a site.
package enum OpeningEnd: String, Codable, CaseIterable, Sendable {
  case rejected, withdrawn
}

/// The opening came to nothing; the id may be proposed again.
package struct SiteOpeningEnded: EventPayload {
  package static let type = "site.opening-ended"
  package let site: SiteID
  package let how: OpeningEnd

  package init(site: SiteID, how: OpeningEnd) {
    self.site = site
    self.how = how
  }
}

/// Technical security measures are in place (A10.3).
package struct SecurityMeasuresRecorded: EventPayload {
  package static let type = "security.measures-recorded"
  package let site: SiteID
  package let measures: Prose
}

/// The security test was passed (A10.3).
package struct SecurityTestPassed: EventPayload {
  package static let type = "security.test-passed"
  package let site: SiteID
  package let tester: Line
  package let report: Document
  package let findings: Prose?
}

/// The security test was failed; it is taken again (A10.3).
package struct SecurityTestFailed: EventPayload {
  package static let type = "security.test-failed"
  package let site: SiteID
  package let tester: Line
  package let report: Document
  package let findings: Prose
}

/// What a case asks to be announced was published on the portal its article names (A10.5, A15).
package struct AnnouncementPublished: EventPayload {
  package static let type = "announcement.published"
  package let site: SiteID
  package let title: Line
  package let address: WebAddress
}

/// An office was told about the site: of its opening (A10.6), its closing (A14), or an emergency
/// (A15).
package struct ReportFiled: EventPayload {
  package static let type = "report.filed"
  package let site: SiteID
  package let to: OfficeKind
}

/// The site runs on this platform and cloud (A23, A26).
package struct DeploymentRecorded: EventPayload {
  package static let type = "deployment.recorded"
  package let site: SiteID
  package let platform: Provider
  package let cloud: Provider
}

/// The site is open to the public.
package struct SiteLaunched: EventPayload {
  package static let type = "site.launched"
  package let site: SiteID
}

/// The portal has a column instead of a site of its own (A8).
package struct ColumnOpened: EventPayload {
  package static let type = "column.opened"
  package let site: SiteID
  package let column: ColumnID
  package let name: Line
  package let purpose: Prose
  package let requestedBy: OfficeID
}
