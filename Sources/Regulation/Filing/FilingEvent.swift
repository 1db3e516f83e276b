/// What happened to a filing of a site.
package enum FilingEvent: Hashable, Sendable {
  case applied(FilingApplied)
  case granted(FilingGranted)

  package var payload: any EventPayload {
    switch self {
    case .applied(let payload): payload
    case .granted(let payload): payload
    }
  }

  package var site: SiteID {
    switch self {
    case .applied(let event): event.site
    case .granted(let event): event.site
    }
  }

  package var filing: FilingKind {
    switch self {
    case .applied(let event): event.filing
    case .granted(let event): event.filing
    }
  }

  static let kinds: [EventKind] = [
    EventKind(FilingApplied.self) { .filing(.applied($0)) },
    EventKind(FilingGranted.self) { .filing(.granted($0)) },
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
