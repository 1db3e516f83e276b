/// What happened to a filing of a site.
package enum FilingEvent: Hashable, Sendable {
  case applied(FilingApplied)
  case granted(FilingGranted)
  case updated(FilingUpdated)
  case cancelled(FilingCancelled)
  case revoked(FilingRevoked)

  package var payload: any EventPayload {
    switch self {
    case .applied(let payload): payload
    case .granted(let payload): payload
    case .updated(let payload): payload
    case .cancelled(let payload): payload
    case .revoked(let payload): payload
    }
  }

  /// Which filing it happened to.
  package var kind: FilingKind {
    switch self {
    case .applied(let event): event.filing
    case .granted(let event): event.filing
    case .updated(let event): event.filing
    case .cancelled(let event): event.filing
    case .revoked(let event): event.filing
    }
  }

  static let kinds: [EventKind] = [
    EventKind(FilingApplied.self) { .filing(.applied($0)) },
    EventKind(FilingGranted.self) { .filing(.granted($0)) },
    EventKind(FilingUpdated.self) { .filing(.updated($0)) },
    EventKind(FilingCancelled.self) { .filing(.cancelled($0)) },
    EventKind(FilingRevoked.self) { .filing(.revoked($0)) },
  ]
}

/// What happened to a filing says of which site, and which filing.
package protocol FilingPayload: SitePayload {
  var filing: FilingKind { get }
}

/// The host asked for a filing (A10.1 to A10.4).
package struct FilingApplied: FilingPayload {
  package static let type = "filing.applied"
  package static var wording: Bilingual {
    Bilingual("已申请标识、域名、备案或标识码", "A filing was applied for")
  }
  package let site: SiteID
  package let filing: FilingKind
  package let domain: DomainName?
  package let information: FiledInformation?

  package var trigger: Trigger? { .applied(filing) }
  package var said: [Bilingual] { Self.saying(filing.name, domain?.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The basic information an identity code was asked for with, as it is recorded: the telephone is often
/// somebody's own.
package struct FiledInformation: Codable, Hashable, Sendable {
  package let responsible: Line
  package let contact: Line
  package let telephone: Passage
  package let address: Line

  init(_ given: BasicInformation) {
    responsible = given.responsible
    contact = given.contact
    telephone = Passage(given.telephone.number)
    address = given.address
  }
}

/// A filing was granted, with its number (A10.1 to A10.4).
package struct FilingGranted: FilingPayload {
  package static let type = "filing.granted"
  package static var wording: Bilingual {
    Bilingual("标识、域名、备案或标识码已核发", "A filing was granted")
  }
  package let site: SiteID
  package let filing: FilingKind
  /// In the form of its kind, blanks taken out.
  package let number: Line
  /// What is odd about the number, though it stands.
  package let warning: Bilingual?

  package var trigger: Trigger? { .granted(filing) }
  package var said: [Bilingual] { Self.saying(filing.name, number.plain, warning) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? {
    .once(filing, number: number, isStrikable: true)
  }
}

/// What a filing has on record was brought up to date after a change (A16).
package struct FilingUpdated: FilingPayload {
  package static let type = "filing.updated"
  package static var wording: Bilingual {
    Bilingual("备案信息已更新", "A filing was updated")
  }
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

  package var trigger: Trigger? { .updated(filing) }
  package var said: [Bilingual] { Self.saying(filing.name, number?.plain, warning) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing, number: number) }
}

/// A filing was given back (A14); its number belongs to nobody from then on.
package struct FilingCancelled: FilingPayload {
  package static let type = "filing.cancelled"
  package static var wording: Bilingual {
    Bilingual("标识、域名或备案已注销", "A filing was cancelled")
  }
  package let site: SiteID
  package let filing: FilingKind
  package let number: Line

  package init(site: SiteID, filing: FilingKind, number: Line) {
    self.site = site
    self.filing = filing
    self.number = number
  }

  package var trigger: Trigger? { .cancelled(filing) }
  package var said: [Bilingual] { Self.saying(filing.name, number.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// Who granted a filing took it back (A5, A10): the site lacks it from then on, and its number is free.
package struct FilingRevoked: FilingPayload {
  package static let type = "filing.revoked"
  package static var wording: Bilingual {
    Bilingual("标识、域名、备案或标识码已被撤销", "A filing was revoked by who granted it")
  }
  package static var article: ArticleReference? { ArticleReference(10) }
  package let site: SiteID
  package let filing: FilingKind
  package let number: Line
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(filing.name, number.plain, reasons.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}
