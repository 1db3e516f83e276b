package import CivilTime
import JSONText

/// What was published at a place and not taken back: how often, and when last.
package struct Activity: JSONDirect, Hashable, Sendable {
  package var count: Int
  /// The last few, the newest last.
  package var recent: [RecentItem]

  /// How many are kept: as many as are taken back one after the other before the day of the last is
  /// forgotten.
  private static let recentCount = 8

  /// Nothing where all were taken back.
  package var lastOn: CivilDate? { recent.last?.on }

  /// - Parameters:
  ///   - item: what is out there.
  ///   - date: since when.
  ///   - isNew: whether no version of it was out there before.
  mutating func add(_ item: ItemID, on date: CivilDate, isNew: Bool) {
    if isNew { count += 1 }
    recent.removeAll { $0.item == item }
    let place = recent.firstIndex { $0.on > date } ?? recent.endIndex
    recent.insert(RecentItem(item: item, on: date), at: place)
    if recent.count > Self.recentCount { recent.removeFirst() }
  }

  mutating func remove(_ item: ItemID) {
    count -= 1
    recent.removeAll { $0.item == item }
  }
}

/// An item that is out at a place, since a day.
package struct RecentItem: Codable, Hashable, Sendable {
  package let item: ItemID
  package let on: CivilDate
}

/// What items are kept in.
package final class ItemTables {
  /// By item id.
  package let rows: RowTable<Item>
  /// By `<what is asked>/<of what>/<item>`: the items of an office, of a phase, of both, of a place.
  package let listed: RowTable<ItemID>
  /// Items that are planned, by `<office, or a star>/<moment>/<item>`.
  package let planned: RowTable<ItemID>
  /// By place, `site-jiaoyu` or `account-xiji-weibo`, and by `<site>/<column>`.
  package let activity: RowTable<Activity>
  /// What a unit adds to the three reviews, by `<office>/<occasion>`.
  package let chains: RowTable<AddedReviews>
  /// The item drafted last, under `last`.
  package let last: RowTable<ItemID>

  init(_ list: TableList) {
    rows = list.table("items", of: ItemProjector.self)
    listed = list.index("items-listed", of: ItemProjector.self)
    planned = list.index("items-planned", of: ItemProjector.self)
    activity = list.table("item-activity", of: ItemProjector.self)
    chains = list.table("review-chains", of: ItemProjector.self)
    last = list.table("items-last", of: ItemProjector.self)
  }

  static func plan(_ office: OfficeID?) -> String { ListKey.prefix(office?.text) }
}

/// What a unit has seen by more people than three.
package struct AddedReviews: JSONDirect, Hashable, Sendable {
  package let levels: [ReviewLevel]
}

/// Items, as others read them.
package protocol ItemLookup: Lookup {
  func item(_ id: ItemID) throws -> Item?
  /// The item that was drafted last.
  var lastItem: ItemID? { get throws }
  func additions(of office: OfficeID, _ occasion: ItemOccasion) throws -> [ReviewLevel]
  func activity(at place: Subject) throws -> Activity?
  func activity(of column: ColumnID, on site: SiteID) throws -> Activity?
}

extension Tables: ItemLookup {
  package func item(_ id: ItemID) throws -> Item? { try items.rows[id.text] }

  package var lastItem: ItemID? { get throws { try items.last[ItemProjector.lastKey] } }

  package func additions(of office: OfficeID, _ occasion: ItemOccasion) throws -> [ReviewLevel] {
    try items.chains["\(office)/\(occasion.rawValue)"]?.levels ?? []
  }

  package func activity(at place: Subject) throws -> Activity? {
    try items.activity[place.text]
  }

  package func activity(of column: ColumnID, on site: SiteID) throws -> Activity? {
    try items.activity[ColumnTables.key(site, column)]
  }
}
