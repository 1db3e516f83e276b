/// The catalogues of sites, and what their services took in.
package enum ServiceProjector: Projector {
  package static let name = "services"
  package static let version = 2
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .service(let event) = entry.event, let id = event.payload.about?.service else {
      return
    }
    let services = tables.services
    if case .intakeRecorded(let event) = event {
      services.intake.set(
        "\(id)/\(event.month)",
        Intake(
          month: event.month, accepted: event.accepted, completed: event.completed,
          source: event.source, position: entry.position))
      return
    }
    if case .listed = event { services.last.set(lastKey, id) }
    let before = try services.rows[id.text]
    let after = Service.evolve(before, event, on: entry.occurredOn)
    services.rows.set(id.text, after)
    try index(before, after, services)
  }

  private static func index(
    _ before: Service?, _ after: Service?, _ services: ServiceTables
  ) throws {
    guard let id = after?.id else { return }
    services.bySite.move(
      id, from: before.map { [siteKey($0)] } ?? [], to: after.map { [siteKey($0)] } ?? [])
    let (was, now) = (before.flatMap(nameKey), after.flatMap(nameKey))
    guard was != now else { return }
    if let was { try services.alter(was) { $0.removeAll { $0 == id } } }
    if let now { try services.alter(now) { $0.append(id) } }
  }

  private static func siteKey(_ service: Service) -> String {
    ServiceTables.prefix(service.site, isOffered: service.isOffered) + service.id.text
  }

  private static func nameKey(_ service: Service) -> String? {
    service.isOffered ? ServiceTables.key(service.site, service.office, service.name) : nil
  }
}

/// What services are kept in.
package final class ServiceTables {
  /// By service id.
  package let rows: RowTable<Service>
  /// By `<site>/offered/<service>`, or `<site>/retired/…`.
  package let bySite: RowTable<ServiceID>
  /// Of the services that are offered, those whose names have one fingerprint, by
  /// `<site>/<office>/<fingerprint>`: a name may be longer than a key.
  package let byName: RowTable<[ServiceID]>
  /// By `<service>/<month>`.
  package let intake: RowTable<Intake>
  /// The service listed last, under `last`.
  package let last: RowTable<ServiceID>

  init(_ list: TableList) {
    rows = list.table("services", of: ServiceProjector.self)
    bySite = list.index("services-by-site", of: ServiceProjector.self)
    byName = list.table("services-by-name", of: ServiceProjector.self)
    intake = list.table("service-intake", of: ServiceProjector.self)
    last = list.table("services-last", of: ServiceProjector.self)
  }

  static func prefix(_ site: SiteID, isOffered: Bool) -> String {
    ListKey.prefix(site.text, isOffered ? "offered" : "retired")
  }

  static func key(_ site: SiteID, _ office: OfficeID, _ name: Line) -> String {
    // FNV-1a of 64 bits: what it cannot tell apart, the rows do.
    var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.text.utf8 { fingerprint = (fingerprint ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(site)/\(office)/\(String(fingerprint, radix: 16))"
  }

  fileprivate func alter(_ key: String, _ change: (inout [ServiceID]) -> Void) throws {
    var ids = try byName[key] ?? []
    change(&ids)
    byName.set(key, ids.isEmpty ? nil : ids)
  }
}

/// Services, as others read them.
package protocol ServiceLookup: Lookup {
  func service(_ id: ServiceID) throws -> Service?
  /// The service of that name which an office offers on a site.
  func service(_ name: Line, of office: OfficeID, on site: SiteID) throws -> ServiceID?
  func intake(of service: ServiceID, in month: CalendarMonth) throws -> Intake?
  /// The service that was listed last.
  var lastService: ServiceID? { get throws }
}

extension Tables: ServiceLookup {
  package func service(_ id: ServiceID) throws -> Service? { try services.rows[id.text] }

  package func service(_ name: Line, of office: OfficeID, on site: SiteID) throws -> ServiceID? {
    try services.byName[ServiceTables.key(site, office, name)]?.first {
      try services.rows[$0.text]?.name == name
    }
  }

  package func intake(of service: ServiceID, in month: CalendarMonth) throws -> Intake? {
    try services.intake["\(service)/\(month)"]
  }

  package var lastService: ServiceID? { get throws { try services.last[ServiceProjector.lastKey] } }
}
