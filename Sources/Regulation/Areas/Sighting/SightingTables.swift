import JSONText
package import CivilTime

/// A sighting as its events tell it.
package struct Sighting: JSONDirect, Hashable, Sendable {
  package let id: SightingID
  package let place: Subject
  package let office: OfficeID
  /// The office of whoever saw it.
  package let seenBy: OfficeID
  package let address: WebAddress
  package let item: ItemID?
  package let version: ItemVersion?
  package let result: SightingResult
  package let text: Passage?
  package let pages: [Paper]
  package let seenOn: CivilDate
  /// The position of its event.
  package let event: Int
  package internal(set) var outcome: SightingOutcome?
  package internal(set) var reasons: Passage?
  package internal(set) var settledOn: CivilDate?

  /// Whether somebody is still to say what became of it.
  package var isOpen: Bool { !result.isInOrder && outcome == nil }
}

/// Sightings, and those that are still to be settled.
package enum SightingProjector: Projector {
  package static let name = "sightings"
  package static let version = 1
  static let lastKey = "last"
  static let open = "open"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .sighting(let event) = entry.event else { return }
    let sightings = tables.sightings
    let before: Sighting?
    var after: Sighting
    switch event {
    case .recorded(let event):
      guard let actor = entry.office else { return }
      before = nil
      after = Sighting(
        id: event.sighting, place: event.place, office: event.office, seenBy: actor,
        address: event.address, item: event.item, version: event.version,
        result: event.result, text: event.text, pages: event.pages,
        seenOn: entry.occurredOn, event: entry.position, outcome: nil, reasons: nil,
        settledOn: nil)
      sightings.last.set(lastKey, event.sighting)
    case .settled(let event):
      guard let row = try sightings.rows[event.sighting.text] else { return }
      before = row
      after = row
      (after.outcome, after.reasons) = (event.outcome, event.reasons)
      after.settledOn = entry.occurredOn
    }
    sightings.rows.set(after.id.text, after)
    sightings.listed.move(
      after.id, from: before.map(keys) ?? [], to: keys(of: after))
    tables.notes.work += SightingWork.notes(of: after)
  }

  private static func keys(of row: Sighting) -> [String] {
    var about = [nil, member(row.office), row.place.text]
    if let item = row.item { about.append(Subject.item(item).text) }
    return about.flatMap {
      row.isOpen ? [ListKey.prefix($0), ListKey.prefix($0, open)] : [ListKey.prefix($0)]
    }.map { $0 + row.id.text }
  }

  /// An office in the keys of the list, told apart from a place.
  static func member(_ office: OfficeID) -> String { "office:\(office)" }
}

/// What sightings are kept in.
package final class SightingTables {
  /// By id.
  package let rows: RowTable<Sighting>
  /// By `<office:…, a place, an item, or *>/<open or *>/<id>`.
  package let listed: RowTable<SightingID>
  /// The one that was recorded last, under `last`.
  package let last: RowTable<SightingID>

  init(_ list: TableList) {
    rows = list.table("sightings", of: SightingProjector.self)
    listed = list.index("sightings-listed", of: SightingProjector.self)
    last = list.table("sightings-last", of: SightingProjector.self)
  }
}

/// Sightings, as others read them.
package protocol SightingLookup: Lookup {
  func sighting(_ id: SightingID) throws -> Sighting?
  /// Whether something seen at a place is still to be settled.
  func hasOpenSighting(at place: Subject) throws -> Bool
  /// The one that was recorded last.
  var lastSighting: SightingID? { get throws }
}

extension Tables: SightingLookup {
  package func sighting(_ id: SightingID) throws -> Sighting? { try sightings.rows[id.text] }

  package func hasOpenSighting(at place: Subject) throws -> Bool {
    var found = false
    try sightings.listed.scan(prefix: ListKey.prefix(place.text, SightingProjector.open)) { _, _ in
      found = true
      return false
    }
    return found
  }

  package var lastSighting: SightingID? {
    get throws { try sightings.last[SightingProjector.lastKey] }
  }
}
