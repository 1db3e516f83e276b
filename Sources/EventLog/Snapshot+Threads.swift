internal import LMDB

extension Snapshot {
  /// The stored head of a thread; ordinal 0 for one without events.
  final func storedThreadHead(
    _ kind: ThreadKind, _ name: String
  ) throws(LogError) -> ThreadHead {
    let key = Layout.threadKey(name)
    guard let value = try ownValue(of: key.bytes, in: tables.threads[kind.rawValue]) else {
      return .empty
    }
    guard let head = ThreadHead(value) else {
      throw .corrupt(position: 0, "the head of \(kind) \(name) is not 12 bytes")
    }
    return head
  }

  /// The version of a stream: how many events it has.
  package final func version(ofStream stream: String) throws(LogError) -> UInt64 {
    UInt64(try threadHead(.stream, stream).ordinal)
  }

  /// How many events a stream, category, type or correlation has.
  package final func eventCount(
    of kind: ThreadKind, _ name: String
  ) throws(LogError) -> UInt64 {
    UInt64(try threadHead(kind, name).ordinal)
  }

  /// Lends the name and the number of events of each thread of a kind, in the order of the names'
  /// bytes, from a name on, until `body` answers false. As of the last commit.
  package final func forEachThread(
    _ kind: ThreadKind, from name: String = "",
    _ body: (_ name: String, _ eventCount: UInt64) throws(LogError) -> Bool
  ) throws(LogError) {
    try scan(tables.threads[kind.rawValue], from: Array(name.utf8)) {
      key, value throws(LogError) in
      guard let head = ThreadHead(value) else {
        throw .corrupt(position: 0, "the head of \(kind) \(key.text) is not 12 bytes")
      }
      return try body(Layout.threadName(key.text), UInt64(head.ordinal))
    }
  }

  /// The place of the record at a position on a thread, which must be on it with that ordinal.
  private final func place(
    _ kind: ThreadKind, at position: UInt32, ordinal: UInt32
  ) throws(LogError) -> ThreadPlace {
    let place = try record(at: UInt64(position)).thread(kind)
    guard place.ordinal == ordinal, place.previous < position, place.jump < position else {
      throw .corrupt(position: UInt64(position), "the \(kind) thread is broken")
    }
    return place
  }

  /// The place of a record that comes next on a thread, reading a jump where it is not known.
  final func next(_ kind: ThreadKind, _ state: ThreadState) throws(LogError) -> ThreadPlace {
    guard state.needsJump else { return try state.next() }
    return try state.next(
      jumpOfJump: try record(at: UInt64(state.head.jump)).thread(kind).jump)
  }

  /// The position of an ordinal (1 ... head's) on a thread. O(log n) records.
  final func position(
    _ kind: ThreadKind, _ head: ThreadHead, ordinal wanted: UInt32
  ) throws(LogError) -> UInt32 {
    var ordinal = head.ordinal
    var position = head.position
    while ordinal > wanted {
      let place = try place(kind, at: position, ordinal: ordinal)
      let jump = SkewBinary.jump(from: ordinal)
      if jump >= wanted {
        (ordinal, position) = (jump, place.jump)
      } else {
        (ordinal, position) = (ordinal - 1, place.previous)
      }
    }
    return position
  }

  /// The last ordinal of a thread whose position is not after `limit`; 0 without one.
  /// O(log n) records.
  final func ordinal(
    _ kind: ThreadKind, _ head: ThreadHead, notAfter limit: UInt64
  ) throws(LogError) -> UInt32 {
    var ordinal = head.ordinal
    var position = head.position
    while ordinal > 0, UInt64(position) > limit {
      let place = try place(kind, at: position, ordinal: ordinal)
      let jump = SkewBinary.jump(from: ordinal)
      if jump > 0, UInt64(place.jump) >= limit {
        (ordinal, position) = (jump, place.jump)
      } else {
        (ordinal, position) = (ordinal - 1, place.previous)
      }
    }
    return ordinal
  }

  /// Positions of the ordinals `low ... high` of a thread, the last one first.
  final func positions(
    _ kind: ThreadKind, _ head: ThreadHead, _ low: UInt32, _ high: UInt32
  ) throws(LogError) -> [UInt32] {
    var positions: [UInt32] = []
    positions.reserveCapacity(Int(high - low) + 1)
    var position = try position(kind, head, ordinal: high)
    var ordinal = high
    while true {
      positions.append(position)
      if ordinal == low { return positions }
      position = try place(kind, at: position, ordinal: ordinal).previous
      ordinal -= 1
    }
  }
}

/// Positions of a part of a thread, in either order, a bounded chunk at a time.
struct ThreadCursor {
  private let kind: ThreadKind
  private let head: ThreadHead
  private let isBackward: Bool
  /// Ordinals not fetched yet; empty when `low > high`.
  private var low: UInt32
  private var high: UInt32
  /// Fetched positions, the next one last.
  private var fetched: [UInt32] = []

  init(_ kind: ThreadKind, _ head: ThreadHead, _ range: ClosedRange<UInt32>?, isBackward: Bool) {
    self.kind = kind
    self.head = head
    self.isBackward = isBackward
    low = range?.lowerBound ?? 1
    high = range?.upperBound ?? 0
  }

  /// The next position, without taking it.
  mutating func peek(_ snapshot: Snapshot) throws(LogError) -> UInt32? {
    if fetched.isEmpty, low <= high {
      let count = min(high - low, UInt32(Limits.threadChunkCount - 1))
      if isBackward {
        fetched = try snapshot.positions(kind, head, high - count, high).reversed()
        high -= count + 1
      } else {
        fetched = try snapshot.positions(kind, head, low, low + count)
        low += count + 1
      }
    }
    return fetched.last
  }

  mutating func take() { fetched.removeLast() }
}
