/// What happened in the closing of a site (A11 to A14).
package enum ClosingEvent: Hashable, Sendable {
  case proposed(SiteClosingProposed)
  case approved(SiteClosingApproved)
  case ended(SiteClosingEnded)
  case noticeHung(NoticeHung)
  case columnRecorded(MigrationColumnRecorded)
  case migrationCompleted(MigrationCompleted)
  case migrationVerified(MigrationVerified)
  case noticePublished(NoticePublished)
  case takenDown(SiteTakenDown)
  case noticeWithdrawn(NoticeWithdrawn)
  case completed(SiteClosingCompleted)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .approved(let payload): payload
    case .ended(let payload): payload
    case .noticeHung(let payload): payload
    case .columnRecorded(let payload): payload
    case .migrationCompleted(let payload): payload
    case .migrationVerified(let payload): payload
    case .noticePublished(let payload): payload
    case .takenDown(let payload): payload
    case .noticeWithdrawn(let payload): payload
    case .completed(let payload): payload
    }
  }

  package var site: SiteID {
    switch self {
    case .proposed(let event): event.site
    case .approved(let event): event.site
    case .ended(let event): event.site
    case .noticeHung(let event): event.site
    case .columnRecorded(let event): event.site
    case .migrationCompleted(let event): event.site
    case .migrationVerified(let event): event.site
    case .noticePublished(let event): event.site
    case .takenDown(let event): event.site
    case .noticeWithdrawn(let event): event.site
    case .completed(let event): event.site
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SiteClosingProposed.self) { .closing(.proposed($0)) },
    EventKind(SiteClosingApproved.self) { .closing(.approved($0)) },
    EventKind(SiteClosingEnded.self) { .closing(.ended($0)) },
    EventKind(NoticeHung.self) { .closing(.noticeHung($0)) },
    EventKind(MigrationColumnRecorded.self) { .closing(.columnRecorded($0)) },
    EventKind(MigrationCompleted.self) { .closing(.migrationCompleted($0)) },
    EventKind(MigrationVerified.self) { .closing(.migrationVerified($0)) },
    EventKind(NoticePublished.self) { .closing(.noticePublished($0)) },
    EventKind(SiteTakenDown.self) { .closing(.takenDown($0)) },
    EventKind(NoticeWithdrawn.self) { .closing(.noticeWithdrawn($0)) },
    EventKind(SiteClosingCompleted.self) { .closing(.completed($0)) },
  ]
}

/// The closing of a site was proposed, with ground, reasons and safeguards (A12).
package struct SiteClosingProposed: EventPayload {
  package static let type = "site.closing-proposed"
  package let site: SiteID
  package let caseID: CaseID
  package let ground: ClosingGround
  package let reasons: Prose
  package let safeguards: Prose
  /// The paper by which the regional general office lets a portal be closed (A11).
  package let regionalDecision: Document?

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case ground, reasons, safeguards, regionalDecision
  }
}

/// The closing of a site may begin (A12).
package struct SiteClosingApproved: EventPayload {
  package static let type = "site.closing-approved"
  package let site: SiteID

  package init(site: SiteID) { self.site = site }
}

/// How a closing ended without closing the site.
package enum ClosingEnd: String, Codable, CaseIterable, Sendable {
  case rejected
  case withdrawn
  /// The site was taken out of a case that goes on with others.
  case dropped
}

/// A closing ended, and the site goes on.
package struct SiteClosingEnded: EventPayload {
  package static let type = "site.closing-ended"
  package let site: SiteID
  package let how: ClosingEnd

  package init(site: SiteID, how: ClosingEnd) {
    self.site = site
    self.how = how
  }
}

/// The migration notice hangs on the site's home page (A13).
package struct NoticeHung: EventPayload {
  package static let type = "notice.hung"
  package let site: SiteID
  package let title: Line
  package let address: WebAddress
}

/// What of a column was moved where (A12); for the same column, it replaces what was said before.
package struct MigrationColumnRecorded: EventPayload {
  package static let type = "migration.column-recorded"
  package let site: SiteID
  package let column: Line
  package let itemCount: Int
  package let movedCount: Int
  package let destination: WebAddress
  package let difference: Prose?
  package let evidence: Digest?
}

/// All of a site's content has been moved, or there was none (A12).
package struct MigrationCompleted: EventPayload {
  package static let type = "migration.completed"
  package let site: SiteID
  package let columnCount: Int
  package let itemCount: Int
  package let movedCount: Int
  package let noContent: Prose?
}

/// Another person found the content where it was said to be (A12).
package struct MigrationVerified: EventPayload {
  package static let type = "migration.verified"
  package let site: SiteID
  package let columnCount: Int
  package let remarks: Prose?
}

/// Where a site's content went was announced on the superior or county portal (A13).
package struct NoticePublished: EventPayload {
  package static let type = "notice.published"
  package let site: SiteID
  package let title: Line
  package let address: WebAddress
  /// Where it says this site's content went; empty for a site without content.
  package let destinations: [WebAddress]
}

/// A notice stood less than the days it should in principle: a deviation, with its reasons (A13).
package struct EarlyEnd: Codable, Hashable, Sendable {
  /// How many days it stood.
  package let days: Int
  /// How many it should have.
  package let atLeastDays: Int
  package let reasons: Prose
}

/// The site is closed for good; the notice on its home page went with it (A12).
package struct SiteTakenDown: EventPayload {
  package static let type = "site.taken-down"
  package let site: SiteID
  package let early: EarlyEnd?
}

/// A notice is no longer up (A13).
package struct NoticeWithdrawn: EventPayload {
  package static let type = "notice.withdrawn"
  package let site: SiteID
  package let notice: NoticeKind
  package let early: EarlyEnd?
}

/// Nothing of the closing is left to be done: cancelled, reported, told (A14).
package struct SiteClosingCompleted: EventPayload {
  package static let type = "site.closing-completed"
  package let site: SiteID
}
