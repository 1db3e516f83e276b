package import CivilTime

/// Which events to read, and in which order.
package struct Query: Sendable {
  /// Where to look: the whole log, or one of its threads.
  package enum Selection: Hashable, Sendable {
    case all
    case stream(String)
    case category(String)
    case type(String)
    case correlation(String)
  }

  package var selection: Selection
  /// Versions of a stream (or ordinals on another thread), inclusive; of no effect on `all`.
  package var from: UInt64
  package var to: UInt64
  /// Positions: after the first, up to and with the second.
  package var after: UInt64
  package var until: UInt64
  /// Only what was recorded at that time or later.
  package var since: Instant?
  /// Only what was recorded before that time.
  package var before: Instant?
  /// Only these types; nil for all, and none for an empty list.
  package var types: [String]?
  /// Only streams of this category.
  package var category: String?
  /// Events at most, counted after all the above.
  package var limit: Int?
  /// The latest first; a limit then takes the latest.
  package var isBackward: Bool

  package init(
    _ selection: Selection = .all, from: UInt64 = 1, to: UInt64 = .max, after: UInt64 = 0,
    until: UInt64 = .max, since: Instant? = nil, before: Instant? = nil,
    types: [String]? = nil, category: String? = nil, limit: Int? = nil,
    isBackward: Bool = false
  ) {
    self.selection = selection
    self.from = from
    self.to = to
    self.after = after
    self.until = until
    self.since = since
    self.before = before
    self.types = types
    self.category = category
    self.limit = limit
    self.isBackward = isBackward
  }
}
