import JSONText

/// Which office hosts each site, and where it is in its life: what the register is asked by.
///
/// Folds behind the areas that tell the phase of a site, of which closings are the last.
package enum SiteListProjector: Projector {
  package static let name = "site-list"
  package static let version = 1
  package static let reads: [any Projector.Type] = [
    SiteProjector.self, OfflineProjector.self, ClosingProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard isTelling(entry.event), let site = entry.event.payload.about?.site,
      let card = try tables.sites.cards[site.text]
    else { return }
    let key = site.text
    let before = try tables.siteList.places[key]
    // Only one that is live goes offline.
    let offline = card.phase == .live ? try tables.offline.records[key] : nil
    let after = SitePlace(
      host: card.host, phase: card.phase.shown(offline, try tables.closings.rows[key]))
    guard after != before else { return }
    tables.siteList.places.set(key, after)
    tables.siteList.listed.move(
      site, from: before?.keys(of: site) ?? [], to: after.keys(of: site))
  }

  /// Whether an event may change a host or a phase.
  private static func isTelling(_ event: Event) -> Bool {
    if case .site = event { return true }
    if case .change = event { return true }
    if case .offline = event { return true }
    if case .closing = event { return true }
    return false
  }
}

/// Where a site stands in the register.
package struct SitePlace: JSONDirect, Hashable, Sendable {
  package let host: OfficeID
  package let phase: SitePhase

  fileprivate func keys(of site: SiteID) -> [String] {
    [
      ListKey.key(host.text, nil, site.text), ListKey.key(host.text, phase.rawValue, site.text),
      ListKey.key(nil, phase.rawValue, site.text),
    ]
  }
}

/// What the register of sites is asked by.
package final class SiteListTables {
  /// By site id.
  package let places: RowTable<SitePlace>
  /// By `<office>/<phase>/<site>`, a star for either of the first two.
  package let listed: RowTable<SiteID>

  init(_ list: TableList) {
    places = list.table("site-places", of: SiteListProjector.self)
    listed = list.index("sites-listed", of: SiteListProjector.self)
  }

  /// The sites that name an office as their host, whatever became of them, by id.
  func all(of host: OfficeID) throws -> [SiteID] {
    try listed.all(under: ListKey.prefix(host.text))
  }
}
