import JSONText
package import CivilTime

/// A platform as its events tell it.
package struct Platform: JSONDirect, Hashable, Sendable {
  package let id: PlatformID
  package let name: PlatformName
  /// When it was on the list, oldest first; the last is open while it is.
  package internal(set) var listed: [ListedSpan]

  /// Whether accounts may be opened on it on a day.
  package func isApproved(on date: CivilDate) -> Bool {
    listed.contains { $0.from <= date && $0.until.map { date < $0 } ?? true }
  }

  /// Whether it is on the list, as far as is recorded.
  package var isListed: Bool { listed.last.map { $0.until == nil } ?? false }
}

/// A time on the list: from its first day on, until the day it was taken off.
package struct ListedSpan: Codable, Hashable, Sendable {
  package let from: CivilDate
  package internal(set) var until: CivilDate?
}

/// The platforms, by id and by name.
package enum PlatformProjector: Projector {
  package static let name = "platforms"
  package static let version = 1

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .platform(let event) = entry.event else { return }
    let platforms = tables.platforms
    switch event {
    case .approved(let event):
      var platform =
        try platforms.rows[event.platform.text]
        ?? Platform(id: event.platform, name: event.name, listed: [])
      platform.listed.append(ListedSpan(from: entry.occurredOn, until: nil))
      platforms.rows.set(event.platform.text, platform)
      platforms.names.set(event.name.text, event.platform)
    case .withdrawn(let event):
      guard var platform = try platforms.rows[event.platform.text], !platform.listed.isEmpty
      else { return }
      platform.listed[platform.listed.count - 1].until = entry.occurredOn
      platforms.rows.set(event.platform.text, platform)
    }
  }
}

/// What the list of platforms is kept in.
package final class PlatformTables {
  /// By id.
  package let rows: RowTable<Platform>
  /// Which is called so.
  package let names: RowTable<PlatformID>

  init(_ list: TableList) {
    rows = list.table("platforms", of: PlatformProjector.self)
    names = list.index("platform-names", of: PlatformProjector.self)
  }
}

/// Platforms, as others read them.
package protocol PlatformLookup: Lookup {
  func platform(_ id: PlatformID) throws -> Platform?
  func platform(named name: PlatformName) throws -> Platform?
}

extension Tables: PlatformLookup {
  package func platform(_ id: PlatformID) throws -> Platform? { try platforms.rows[id.text] }

  package func platform(named name: PlatformName) throws -> Platform? {
    try platforms.names[name.text].flatMap(platform)
  }
}
