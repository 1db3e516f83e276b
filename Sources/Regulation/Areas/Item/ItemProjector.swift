import CivilTime

/// Items, which are whose, when they are planned, what was published where, and who is asked for what.
package enum ItemProjector: Projector {
  package static let name = "items"
  package static let version = 2
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .item(let event) = entry.event else { return }
    let items = tables.items
    if case .chainSet(let event) = event {
      items.chains.set(
        "\(event.office)/\(event.occasion.rawValue)",
        event.additions.isEmpty ? nil : AddedReviews(levels: event.additions))
      return
    }
    guard let id = event.payload.about?.item else { return }
    if case .drafted = event { items.last.set(lastKey, id) }
    let before = try items.rows[id.text]
    let after = Item.evolve(before, event, entry)
    items.rows.set(id.text, after)
    items.listed.move(id, from: keys(of: before), to: keys(of: after))
    items.planned.move(id, from: planKeys(of: before), to: planKeys(of: after))
    tables.notes.work += ItemWork.notes(from: before, to: after)
    if let after { try link(after, event, tables) }
    if case .published(let event) = event { try count(event, entry, tables) }
    if case .withdrawn(let event) = event, let after { try uncount(event, after, tables) }
  }

  /// The two name each other.
  private static func link(_ item: Item, _ event: ItemEvent, _ tables: Tables) throws {
    switch event {
    case .drafted, .revised:
      guard let policy = item.content.interprets, var row = try tables.items.rows[policy.text],
        !row.interpretations.contains(item.id)
      else { return }
      row.interpretations.append(item.id)
      tables.items.rows.set(policy.text, row)
    case .flagged, .screened, .reviewed, .stored, .planned, .published, .withdrawn, .dropped,
      .correctionDropped, .narrowed, .chainSet:
      return
    }
  }

  private static func count(
    _ event: ItemPublished, _ entry: Entry, _ tables: Tables
  ) throws {
    var keys = event.appearances.map(\.place.text)
    if let site = event.appearances.lazy.compactMap(\.place.site).first {
      keys += event.columns.map { ColumnTables.key(site, $0) }
    }
    for key in keys {
      var activity = try tables.items.activity[key] ?? Activity(count: 0, recent: [])
      activity.add(event.item, on: entry.occurredOn, isNew: event.replaces.isEmpty)
      tables.items.activity.set(key, activity)
    }
  }

  /// What was taken back is no update of its places and columns.
  private static func uncount(
    _ event: ItemWithdrawn, _ item: Item, _ tables: Tables
  ) throws {
    var keys = event.taken.map(\.place.text)
    if let site = event.taken.lazy.compactMap(\.place.site).first {
      keys += item.content.columns.map { ColumnTables.key(site, $0) }
    }
    for key in keys {
      guard var activity = try tables.items.activity[key] else { continue }
      activity.remove(event.item)
      tables.items.activity.set(key, activity.count > 0 ? activity : nil)
    }
  }

  private static func keys(of item: Item?) -> [String] {
    guard let item else { return [] }
    let (office, phase) = (item.office.text, item.phase.rawValue)
    let prefixes =
      [ListKey.prefix(office), ListKey.prefix(office, phase), ListKey.prefix(nil, phase)]
      + (item.places.map(\.text) + item.versions.prefix(1).map { member($0.by) }).flatMap {
        [ListKey.prefix($0), ListKey.prefix($0, phase)]
      }
    return prefixes.map { $0 + item.id.text }
  }

  /// Who drafted an item, in the keys of the list, told apart from an office.
  static func member(_ author: StaffID) -> String { "author:\(author)" }

  private static func planKeys(of item: Item?) -> [String] {
    guard let item, item.phase == .ready, let plan = item.plan else { return [] }
    return [ItemTables.plan(item.office), ItemTables.plan(nil)].map {
      $0 + "\(ListTime.key(plan.at))/\(item.id)"
    }
  }
}

/// A moment in the order of keys.
enum ListTime {
  /// Seconds since 1970 in ten digits, which last until 2286.
  static func key(_ instant: Instant) -> String {
    let text = String(max(0, instant.microsecondsSince1970 / 1_000_000))
    return String(repeating: "0", count: max(0, 10 - text.count)) + text
  }
}
