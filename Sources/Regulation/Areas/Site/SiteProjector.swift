import CivilTime

/// The register of sites.
package enum SiteProjector: Projector {
  package static let name = "sites"
  /// 9: when a site that was open already was entered.
  package static let version = 9
  package static let reads: [any Projector.Type] = [ChangeProjector.self]
  static let portalKey = "portal"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .site(let event) = entry.event, let site = event.payload.about?.site {
      try alter(site, by: entry.position, tables) {
        $0 = SiteCard.evolve(
          $0, event, on: entry.occurredOn, recorded: LegalTime.date(of: entry.recordedAt))
      }
    }
    if case .site(.superiorRegistered(let event)) = entry.event {
      tables.sites.superiors.set(
        event.level.rawValue,
        SuperiorPortal(
          level: event.level, name: event.name, domain: event.domain,
          registeredOn: entry.occurredOn))
    }
    if case .change(.changed(let event)) = entry.event {
      try alter(event.site, by: entry.position, tables) { $0?.take(event.now) }
    }
    if case .change(.hostMoved(let event)) = entry.event {
      try alter(event.site, by: entry.position, tables) {
        $0?.move(to: event.to, inCare: event.inCare)
      }
    }
    if case .correction(.made(let fact)) = entry.event, let site = fact.subject.site {
      try alter(site, by: entry.position, tables) { $0?.correct(fact) }
    }
    // What a change is to say of a site is on its card once it has taken effect.
    if case .filing(.applied(let event)) = entry.event, let information = event.information,
      try tables.changes.pending[event.site.text]?.all.contains(where: {
        $0.caseID == entry.correlation
      }) != true
    {
      try alter(event.site, by: entry.position, tables) { $0?.details = SiteDetails(information) }
    }
  }

  private static func alter(
    _ site: SiteID, by position: Int, _ tables: Tables, _ change: (inout SiteCard?) -> Void
  ) throws {
    let before = try tables.sites.cards[site.text]
    var after = before
    change(&after)
    if let before, after?.name != before.name { after?.renamedBy = position }
    guard after != before else { return }
    tables.sites.cards.set(site.text, after)
    try movePortal(of: site, from: before, to: after, tables)
  }

  private static func movePortal(
    of site: SiteID, from before: SiteCard?, to after: SiteCard?, _ tables: Tables
  ) throws {
    let (was, now) = (isPortal(before), isPortal(after))
    guard was != now else { return }
    if now {
      tables.sites.portals.set(portalKey, site)
    } else if try tables.sites.portals[portalKey] == site {
      tables.sites.portals.set(portalKey, nil)
    }
  }

  private static func isPortal(_ card: SiteCard?) -> Bool {
    guard let card else { return false }
    return card.kind == .portal && card.phase != .ended
  }
}

/// What sites are kept in.
package final class SiteTables {
  /// By site id.
  package let cards: RowTable<SiteCard>
  /// The portal proposed last, under `portal`.
  package let portals: RowTable<SiteID>
  /// The portals of the governments above, by level.
  package let superiors: RowTable<SuperiorPortal>

  init(_ list: TableList) {
    cards = list.table("sites", of: SiteProjector.self)
    portals = list.table("portals", of: SiteProjector.self)
    superiors = list.table("superior-portals", of: SiteProjector.self)
  }
}

/// Sites, as others read them.
package protocol SiteLookup: Lookup {
  func site(_ id: SiteID) throws -> Site?
  /// The sites that name the office as their host, by id; one that is closed until its closing is
  /// completed (A14).
  ///
  /// - Complexity: O(n) in the sites of the office.
  func sites(of host: OfficeID) throws -> [SiteID]
  /// The portal, from its proposal on until it is closed.
  var portal: SiteID? { get throws }
  /// The superior portals that are registered, at most one a level, the municipality's first.
  var superiors: [SuperiorPortal] { get throws }
}

extension Tables: SiteLookup {
  package func site(_ id: SiteID) throws -> Site? {
    try sites.cards[id.text].map(site)
  }

  /// The site of a card.
  package func site(_ card: SiteCard) throws -> Site {
    let key = card.id.text
    return Site(
      card, filings: try filings.rows[key], changes: try changes.pending[key]?.all ?? [],
      offline: try offline.records[key], observed: try offline.observations[key],
      closing: try closings.rows[key])
  }

  package func sites(of host: OfficeID) throws -> [SiteID] {
    try siteList.all(of: host).filter { id in
      switch try siteList.places[id.text]?.phase {
      case .proposed, .approved, .live, .offline: true
      case .closed: try closings.rows[id.text]?.isRunning ?? false
      case .ended, .notGoverned, nil: false
      }
    }
  }

  package var superiors: [SuperiorPortal] {
    get throws {
      try SuperiorLevel.allCases.compactMap { try sites.superiors[$0.rawValue] }
    }
  }

  package var portal: SiteID? {
    get throws {
      guard let id = try sites.portals[SiteProjector.portalKey],
        try closings.rows[id.text]?.takenDownOn == nil
      else { return nil }
      return id
    }
  }
}
