/// The times sites are offline, and what patrols saw of them.
package enum OfflineProjector: Projector {
  package static let name = "offline"
  /// 2: a site that is down without a case is offline by a spell of its own.
  package static let version = 2

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .correction(.made(let fact)) = entry.event, let site = fact.subject.site,
      var record = try tables.offline.records[site.text]
    {
      record.correct(fact)
      tables.offline.records.set(site.text, record)
    }
    if case .violation(let event) = entry.event, let site = event.payload.about?.site {
      let before = try tables.offline.records[site.text]
      var record = before ?? OfflineRecord()
      record.evolve(event, entry)
      if record != before ?? OfflineRecord() { tables.offline.records.set(site.text, record) }
    }
    guard case .offline(let event) = entry.event, let site = event.payload.about?.site else {
      return
    }
    let key = site.text
    if case .observed(let observed) = event {
      let before = try tables.offline.observations[key]
      tables.offline.observations.set(
        key, SiteObservations.evolve(before, observed, on: entry.occurredOn))
      return
    }
    var record = try tables.offline.records[key] ?? OfflineRecord()
    record.evolve(event, entry)
    tables.offline.records.set(key, record)
    if case .ended = event, var observed = try tables.offline.observations[key],
      observed.unreachableSince != nil
    {
      observed.unreachableSince = nil
      tables.offline.observations.set(key, observed)
    }
  }
}

/// What times offline are kept in.
package final class OfflineTables {
  /// By site id; none before the first time is applied for.
  package let records: RowTable<OfflineRecord>
  /// The latest that patrols saw, by site id; none before the first.
  package let observations: RowTable<SiteObservations>

  init(_ list: TableList) {
    records = list.table("offline", of: OfflineProjector.self)
    observations = list.table("observations", of: OfflineProjector.self)
  }
}
