/// The filings of sites, and who holds which domain, number and code.
package enum FilingProjector: Projector {
  package static let name = "filings"
  package static let version = 2
  package static let reads: [any Projector.Type] = [ChangeProjector.self]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    let date = entry.occurredOn
    if case .filing(let event) = entry.event, let site = event.payload.about?.site {
      let change = try tables.changes.pending[site.text]?.all.first { $0.changes.domain != nil }
      try alter(site, tables) { $0.evolve(event, on: date, in: change) }
    }
    if case .correction(.made(let fact)) = entry.event, let site = fact.subject.site,
      let filing = fact.filing
    {
      try alter(site, tables) { $0.correct(fact, filing) }
    }
    if case .site(.registeredExisting(let event)) = entry.event {
      try alter(event.site, tables) { $0 = SiteFilings(event) }
    }
    if case .site(.proposed(let event)) = entry.event {
      try alter(event.site, tables) { $0 = SiteFilings() }
    }
    if case .site(.openingEnded(let event)) = entry.event { try free(event.site, tables) }
    if case .change(.changed(let event)) = entry.event, let domain = event.now.domain {
      try alter(event.site, tables) { $0.take(domain, on: date) }
    }
    if case .change(.ended(let event)) = entry.event,
      try !(tables.changes.pending[event.site.text]?.all ?? []).contains(where: {
        $0.caseID != event.caseID && $0.changes.domain != nil
      })
    {
      try alter(event.site, tables) { $0.reserved = nil }
    }
  }

  private static func alter(
    _ site: SiteID, _ tables: Tables, _ change: (inout SiteFilings) -> Void
  ) throws {
    let before = try tables.filings.rows[site.text]
    var after = before ?? SiteFilings()
    change(&after)
    guard after != before else { return }
    tables.filings.rows.set(site.text, after)
    let holds = after.keys
    for key in before?.keys ?? [] where !holds.contains(key) { try free(key, of: site, tables) }
    for key in holds where try tables.filings.identifiers[key] != site {
      tables.filings.identifiers.set(key, site)
    }
  }

  /// What a site was granted that was never opened stays in view, and keeps no other from it.
  private static func free(_ site: SiteID, _ tables: Tables) throws {
    for key in try tables.filings.rows[site.text]?.keys ?? [] {
      try free(key, of: site, tables)
    }
  }

  private static func free(_ key: String, of site: SiteID, _ tables: Tables) throws {
    guard try tables.filings.identifiers[key] == site else { return }
    tables.filings.identifiers.set(key, nil)
  }
}

/// What filings are kept in.
package final class FilingTables {
  /// By site id.
  package let rows: RowTable<SiteFilings>
  /// Site id by `<filing>:<number>`.
  package let identifiers: RowTable<SiteID>

  init(_ list: TableList) {
    rows = list.table("filings", of: FilingProjector.self)
    identifiers = list.table("identifiers", of: FilingProjector.self)
  }

  static func key(_ filing: FilingKind, _ number: String) -> String {
    "\(filing.rawValue):\(number)"
  }
}

/// Filings, as others read them.
package protocol FilingLookup: Lookup {
  /// Whose number, domain or code this is: it belongs to one site at a time.
  func holder(of identifier: Identifier) throws -> SiteID?
}

extension Tables: FilingLookup {
  package func holder(of identifier: Identifier) throws -> SiteID? {
    try filings.identifiers[FilingTables.key(identifier.filing, identifier.text)]
  }
}
