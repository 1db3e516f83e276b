/// What happened to a site that is open, when something about it changed (A16).
package enum ChangeEvent: Hashable, Sendable {
  case proposed(SiteChangeProposed)
  case changed(SiteChanged)
  case ended(SiteChangeEnded)
  case hostMoved(SiteHostMoved)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .changed(let payload): payload
    case .ended(let payload): payload
    case .hostMoved(let payload): payload
    }
  }

  package var site: SiteID {
    switch self {
    case .proposed(let event): event.site
    case .changed(let event): event.site
    case .ended(let event): event.site
    case .hostMoved(let event): event.site
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SiteChangeProposed.self) { .change(.proposed($0)) },
    EventKind(SiteChanged.self) { .change(.changed($0)) },
    EventKind(SiteChangeEnded.self) { .change(.ended($0)) },
    EventKind(SiteHostMoved.self) { .change(.hostMoved($0)) },
  ]
}

/// Values of what A16 names; only those that change are there.
package struct SiteValues: Codable, Hashable, Sendable {
  package var name: Line?
  package var host: OfficeID?
  package var responsible: Line?
  package var contact: Line?
  package var telephone: Line?
  package var officeAddress: Line?
  package var accessAddress: WebAddress?
  package var domain: DomainName?
  package var columns: Prose?

  package init() {}
}

/// A filing whose registered data a change touches, and by what.
package struct TouchedFiling: Codable, Hashable, Sendable {
  package let filing: FilingKind
  /// In the order of `ChangeAspect`.
  package let by: [ChangeAspect]

  package init(filing: FilingKind, by: [ChangeAspect]) {
    self.filing = filing
    self.by = by
  }
}

/// The host said what is to change and why; its change case begins (A16).
package struct SiteChangeProposed: EventPayload {
  package static let type = "site.change-proposed"
  package let site: SiteID
  package let caseID: CaseID
  package let cause: ChangeCause
  package let reasons: Prose
  package let changes: SiteValues
  /// The filings to be updated before the change takes effect, in the order of A10.
  package let touches: [TouchedFiling]

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case cause, reasons, changes, touches
  }
}

/// A change took effect: its filings are up to date, and the public was told where A16 asks for it.
package struct SiteChanged: EventPayload {
  package static let type = "site.changed"
  package let site: SiteID
  package let caseID: CaseID
  /// What was, as far as the ledger knew it.
  package let former: SiteValues
  package let now: SiteValues

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case former, now
  }
}

/// How a change came to nothing.
package enum ChangeEnd: String, Codable, CaseIterable, Sendable {
  case rejected, withdrawn
}

/// A proposed change came to nothing; the site stays as it is.
package struct SiteChangeEnded: EventPayload {
  package static let type = "site.change-ended"
  package let site: SiteID
  package let caseID: CaseID
  package let how: ChangeEnd

  package init(site: SiteID, caseID: CaseID, how: ChangeEnd) {
    self.site = site
    self.caseID = caseID
    self.how = how
  }

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case how
  }
}

/// The site's host was merged into another office, which hosts it from then on.
package struct SiteHostMoved: EventPayload {
  package static let type = "site.host-moved"
  package let site: SiteID
  package let from: OfficeID
  package let to: OfficeID
  /// The filings that name the former host and are to be updated, in the order of A10.
  package let touches: [FilingKind]

  package init(site: SiteID, from: OfficeID, to: OfficeID, touches: [FilingKind]) {
    self.site = site
    self.from = from
    self.to = to
    self.touches = touches
  }
}
