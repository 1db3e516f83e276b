/// Sites, and who holds which domain, number and code.
package enum SiteProjector: Projector {
  package static let name = "sites"
  package static let version = 3
  package static let tables = ["sites", "identifiers", "hosts"]
  static let portalKey = "portal"

  static func key(_ filing: FilingKind, _ number: String) -> String {
    "\(filing.rawValue):\(number)"
  }

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    let id: SiteID
    let after: Site?
    let before: Site?
    switch entry.event {
    case .site(let event):
      id = event.site
      before = try tables.sites[id.text]
      after = Site.evolve(before, event, on: entry.occurredOn)
    case .filing(let event):
      id = event.site
      before = try tables.sites[id.text]
      after = Site.evolve(before, event, on: entry.occurredOn)
    case .change(let event):
      id = event.site
      before = try tables.sites[id.text]
      after = Site.evolve(before, event, on: entry.occurredOn)
    case .offline(let event):
      id = event.site
      before = try tables.sites[id.text]
      after = Site.evolve(before, event, entry)
    case .closing(let event):
      id = event.site
      before = try tables.sites[id.text]
      after = Site.evolve(before, event, entry)
    case .account, .directory, .workflow, .calendar, .interpretation, .deadline, .violation: return
    }
    tables.sites.set(id.text, after)
    moveIdentifiers(from: before, to: after, tables)
    moveHost(from: before, to: after, tables)
  }

  /// Frees what the site no longer holds and marks what it holds now.
  private static func moveIdentifiers(from before: Site?, to after: Site?, _ tables: Tables) {
    let held = keys(of: before)
    let holds = keys(of: after)
    for key in held where !holds.contains(key) { tables.identifiers.set(key, nil) }
    guard let id = after?.id else { return }
    for key in holds where !held.contains(key) { tables.identifiers.set(key, id) }
  }

  private static func keys(of site: Site?) -> [String] {
    guard let site, site.phase != .ended, site.phase != .notGoverned else { return [] }
    var keys = site.filings.compactMap { filing in
      filing.kind == .mark || !filing.isHeld ? nil : filing.number.map { key(filing.kind, $0) }
    }
    if let domain = site.change?.reservedDomain { keys.append(key(.domain, domain.text)) }
    if site.kind == .portal, site.phase != .closed { keys.append(portalKey) }
    return keys
  }

  private static func moveHost(from before: Site?, to after: Site?, _ tables: Tables) {
    let was = host(of: before)
    let now = host(of: after)
    guard was != now, let id = after?.id ?? before?.id else { return }
    if let was { tables.hosts.set("\(was)/\(id)", nil) }
    if let now { tables.hosts.set("\(now)/\(id)", id) }
  }

  /// A closed site keeps its host busy until its closing is completed (A14).
  private static func host(of site: Site?) -> OfficeID? {
    guard let site, site.phase != .ended, site.phase != .notGoverned else { return nil }
    if site.phase == .closed, site.closing?.isRunning != true { return nil }
    return site.host
  }
}
