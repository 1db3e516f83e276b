/// Lines that run side by side in the gutters of a grid.
///
/// Lines of one bundle (that leave one node, or arrive at one) share a track; others get tracks of
/// their own wherever they would touch. Where one line comes in from the left at the height at
/// which another goes out to the right, the first takes the track further left, so that the two do
/// not look like one.
struct FlowTracks {
  private struct Bundle {
    var range: ClosedRange<Int>
    var starts: Set<Int> = []
    var ends: Set<Int> = []
  }

  private var bundles: [Int: [String: Bundle]] = [:]
  private var tracks: [Int: [String: Int]] = [:]

  /// Asks for room in a gutter from one place along it to another.
  mutating func add(_ gutter: Int, _ name: String, _ start: Int, _ end: Int) {
    let range = min(start, end)...max(start, end)
    var bundle = bundles[gutter]?[name] ?? Bundle(range: range)
    bundle.range =
      min(
        bundle.range.lowerBound, range.lowerBound)...max(bundle.range.upperBound, range.upperBound)
    bundle.starts.insert(start)
    bundle.ends.insert(end)
    bundles[gutter, default: [:]][name] = bundle
  }

  /// Gives every bundle of every gutter its track.
  mutating func assign() {
    for (gutter, bundles) in bundles { tracks[gutter] = Self.tracks(of: bundles) }
  }

  func count(in gutter: Int) -> Int { (tracks[gutter]?.values.max() ?? -1) + 1 }

  func track(_ gutter: Int, _ name: String) -> Int { tracks[gutter]?[name] ?? 0 }

  private static func tracks(of bundles: [String: Bundle]) -> [String: Int] {
    var waiting = bundles.sorted {
      ($0.value.range.lowerBound, $0.value.range.upperBound, $0.key)
        < ($1.value.range.lowerBound, $1.value.range.upperBound, $1.key)
    }
    var placed: [(bundle: Bundle, track: Int)] = []
    var tracks: [String: Int] = [:]
    while !waiting.isEmpty {
      // One that nobody still waiting must stand left of; in a circle, simply the next.
      let next =
        waiting.firstIndex { candidate in
          !waiting.contains { $0.key != candidate.key && isLeft($0.value, of: candidate.value) }
        } ?? waiting.startIndex
      let (name, bundle) = waiting.remove(at: next)
      var track = placed.filter { isLeft($0.bundle, of: bundle) }.map { $0.track + 1 }.max() ?? 0
      while placed.contains(where: { $0.track == track && $0.bundle.range.overlaps(bundle.range) })
      {
        track += 1
      }
      placed.append((bundle, track))
      tracks[name] = track
    }
    return tracks
  }

  private static func isLeft(_ first: Bundle, of second: Bundle) -> Bool {
    !first.starts.isDisjoint(with: second.ends)
  }
}
