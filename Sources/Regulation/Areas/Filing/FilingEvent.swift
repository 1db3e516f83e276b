/// What happened to a filing of a site.
package enum FilingEvent: Hashable, Sendable {
  case applied(FilingApplied)
  case granted(FilingGranted)
  case updated(FilingUpdated)
  case cancelled(FilingCancelled)

  package var payload: any EventPayload {
    switch self {
    case .applied(let payload): payload
    case .granted(let payload): payload
    case .updated(let payload): payload
    case .cancelled(let payload): payload
    }
  }

  package var site: SiteID {
    switch self {
    case .applied(let event): event.site
    case .granted(let event): event.site
    case .updated(let event): event.site
    case .cancelled(let event): event.site
    }
  }

  package var filing: FilingKind {
    switch self {
    case .applied(let event): event.filing
    case .granted(let event): event.filing
    case .updated(let event): event.filing
    case .cancelled(let event): event.filing
    }
  }

  static let kinds: [EventKind] = [
    EventKind(FilingApplied.self) { .filing(.applied($0)) },
    EventKind(FilingGranted.self) { .filing(.granted($0)) },
    EventKind(FilingUpdated.self) { .filing(.updated($0)) },
    EventKind(FilingCancelled.self) { .filing(.cancelled($0)) },
  ]
}

/// The host asked for a filing (A10.1 to A10.4).
package struct FilingApplied: EventPayload {
  package static let type = "filing.applied"
  package let site: SiteID
  package let filing: FilingKind
  package let domain: DomainName?
  package let information: BasicInformation?
}

/// A filing was granted, with its number (A10.1 to A10.4).
package struct FilingGranted: EventPayload {
  package static let type = "filing.granted"
  package let site: SiteID
  package let filing: FilingKind
  /// In the form of its kind, blanks taken out.
  package let number: Line
  /// What is odd about the number, though it stands.
  package let warning: Bilingual?
}

/// What a filing has on record was brought up to date after a change (A16).
package struct FilingUpdated: EventPayload {
  package static let type = "filing.updated"
  package let site: SiteID
  package let filing: FilingKind
  /// The number it has now; nothing when it kept the one it had.
  package let number: Line?
  /// What is odd about the number, though it stands.
  package let warning: Bilingual?

  package init(site: SiteID, filing: FilingKind, number: Line?, warning: Bilingual? = nil) {
    self.site = site
    self.filing = filing
    self.number = number
    self.warning = warning
  }
}

/// A filing was given back (A14); its number belongs to nobody from then on.
package struct FilingCancelled: EventPayload {
  package static let type = "filing.cancelled"
  package let site: SiteID
  package let filing: FilingKind
  package let number: Line

  package init(site: SiteID, filing: FilingKind, number: Line) {
    self.site = site
    self.filing = filing
    self.number = number
  }
}
