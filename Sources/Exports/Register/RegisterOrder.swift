package import Regulation

/// The tables of a register, in their order.
package enum RegisterGroup: Int, CaseIterable, Sendable {
  case governed, notGoverned, ended

  package init(_ phase: SitePhase) {
    switch phase {
    case .live, .offline, .approved, .proposed: self = .governed
    case .notGoverned: self = .notGoverned
    case .closed, .ended: self = .ended
    }
  }
}

/// The sites of a county in the order of its register: what has to be in memory of all of them at
/// once, so that their rows need not be.
package struct RegisterOrder: Sendable {
  private var places: [(rank: UInt8, site: SiteID)] = []

  package init() {}

  package var count: Int { places.count }

  package mutating func add(_ site: SiteID, _ kind: SiteKind, _ phase: SitePhase) {
    places.append((Self.rank(kind, phase), site))
  }

  /// By table; in each the portal first, then by state and id.
  package mutating func sort() {
    places.sort { ($0.rank, $0.site.text) < ($1.rank, $1.site.text) }
  }

  /// How many sites each table has.
  package var counts: [Int] {
    var counts = RegisterGroup.allCases.map { _ in 0 }
    for place in places { counts[Int(place.rank >> 4)] += 1 }
    return counts
  }

  /// Calls `body` with every site and its number in its table.
  package func forEach(_ body: (SiteID, Int) throws -> Void) rethrows {
    var (rank, number) = (UInt8.max, 0)
    for place in places {
      number = place.rank >> 4 == rank ? number + 1 : 1
      rank = place.rank >> 4
      try body(place.site, number)
    }
  }

  private static func rank(_ kind: SiteKind, _ phase: SitePhase) -> UInt8 {
    let state: UInt8 =
      switch phase {
      case .live: 0
      case .offline: 1
      case .approved: 2
      case .proposed: 3
      case .notGoverned: 4
      case .closed: 5
      case .ended: 6
      }
    return UInt8(RegisterGroup(phase).rawValue) << 4 | (kind == .portal ? 0 : 8) | state
  }
}
