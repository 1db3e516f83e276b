/// Where a record stands on a thread.
struct ThreadPlace: Hashable, Sendable {
  /// Counting from 1; 0 means the record is not on the thread.
  var ordinal: UInt32
  /// The position of the record with the ordinal before; 0 for the first.
  var previous: UInt32
  /// The position of the record with ordinal ``SkewBinary/jump(from:)``; 0 for ordinal 0.
  var jump: UInt32
}

/// The last record of a thread, as its table keeps it.
struct ThreadHead: Hashable, Sendable {
  var ordinal: UInt32
  var position: UInt32
  /// The jump of the record at ``position``.
  var jump: UInt32

  static let empty = ThreadHead(ordinal: 0, position: 0, jump: 0)

  init(ordinal: UInt32, position: UInt32, jump: UInt32) {
    self.ordinal = ordinal
    self.position = position
    self.jump = jump
  }

  /// Reads a stored head; nil unless it has 12 bytes.
  init?(_ value: RawSpan) {
    guard value.byteCount == Layout.Thread.byteCount else { return nil }
    ordinal = value.bigEndian(at: Layout.Thread.ordinal, as: UInt32.self)
    position = value.bigEndian(at: Layout.Thread.position, as: UInt32.self)
    jump = value.bigEndian(at: Layout.Thread.jump, as: UInt32.self)
  }

  /// The stored form, 12 bytes.
  var stored: InlineArray<3, UInt32> { [ordinal.bigEndian, position.bigEndian, jump.bigEndian] }
}

/// Jumps along a thread, after the skew-binary numbers of E. W. Myers, "An applicative random
/// access stack" (1983): any earlier ordinal is reached in O(log n) steps, and a record needs only
/// one pointer beside the one to its predecessor.
enum SkewBinary {
  /// The ordinal that the record with ordinal `k` (1 or more) jumps to; 0 for none.
  ///
  /// Write `k` as a sum of numbers 2^i - 1, the largest first; take the last one away.
  static func jump(from k: UInt32) -> UInt32 {
    var rest = UInt64(k)
    var last: UInt64 = 0
    while rest > 0 {
      let bits = 63 - (rest + 1).leadingZeroBitCount
      last = (1 << UInt64(bits)) - 1
      rest -= last
    }
    return k - UInt32(last)
  }

  /// How far the record with ordinal `k` (1 or more) jumps, as i for 2^i - 1.
  static func level(of k: UInt32) -> UInt8 {
    let width = k - jump(from: k)
    return UInt8(truncatingIfNeeded: UInt32.bitWidth - width.leadingZeroBitCount)
  }

  /// 2^level - 1.
  static func width(_ level: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: (1 as UInt64) << UInt64(level) - 1)
  }
}

/// A thread's head in memory, with as much of the chain of jumps below it as fits.
///
/// A record jumps over the two before it in the chain when these are as wide as each other, and to
/// the head otherwise, so the chain is a stack: of its top ``window`` entries only what lies deeper
/// has to be read again, once in some hundred records.
struct ThreadState: Sendable {
  /// Entries kept; a power of two.
  private static let window: UInt8 = 8

  private(set) var head: ThreadHead
  /// Where the head's jump leads, where that one's does, and so on: a ring, the nearest at `top`.
  private var positions = InlineArray<8, UInt32>(repeating: 0)
  /// How far each of them jumps, as i for 2^i - 1.
  private var levels = InlineArray<8, UInt8>(repeating: 0)
  private var top: UInt8 = 0
  private var count: UInt8 = 0
  /// How far the head jumps; 0 for an empty thread.
  private var level: UInt8 = 0
  /// Whether the head differs from the one in its table.
  var isDirty = false

  init(_ head: ThreadHead) {
    self.head = head
    if head.ordinal > 0 { level = SkewBinary.level(of: head.ordinal) }
    pushJump()
  }

  /// The head's jump as the one entry known, where there is one.
  private mutating func pushJump() {
    let ordinal = head.ordinal - SkewBinary.width(level)
    if ordinal > 0 { push(head.jump, SkewBinary.level(of: ordinal)) }
  }

  private mutating func push(_ position: UInt32, _ level: UInt8) {
    top = (top &+ 1) & (Self.window - 1)
    positions[Int(top)] = position
    levels[Int(top)] = level
    if count < Self.window { count += 1 }
  }

  /// Whether the next record jumps over the head and what the head jumps to.
  private var isJumpedOver: Bool { count > 0 && levels[Int(top)] == level }

  /// Whether the next record's jump is that of the record the head jumps to, and not known.
  var needsJump: Bool {
    isJumpedOver && count == 1 && head.ordinal != 2 * SkewBinary.width(level)
  }

  /// The place of a record that comes next.
  /// - Parameter jumpOfJump: where the record at the head's jump jumps to, if ``needsJump``.
  func next(jumpOfJump: UInt32 = 0) throws(LogError) -> ThreadPlace {
    guard head.ordinal < .max else {
      throw .corrupt(position: UInt64(head.position), "a thread longer than any log")
    }
    var jump = head.position
    if isJumpedOver {
      jump = count > 1 ? positions[Int((top &- 1) & (Self.window - 1))] : jumpOfJump
    }
    return ThreadPlace(ordinal: head.ordinal + 1, previous: head.position, jump: jump)
  }

  /// Puts a record with that place, given by ``next(jumpOfJump:)``, at the head.
  mutating func advance(to place: ThreadPlace, at position: UInt32) {
    let isOver = isJumpedOver
    if isOver {
      top = (top &- 1) & (Self.window - 1)
      count -= 1
      level += 1
    } else {
      if head.ordinal > 0 { push(head.position, level) }
      level = 1
    }
    head = ThreadHead(ordinal: place.ordinal, position: position, jump: place.jump)
    if isOver, count == 0 { pushJump() }
    isDirty = true
  }

  /// Puts a record at the head, if that is seen to be its place without reading a jump.
  ///
  /// In one piece and in place, because a state handed over is a state copied.
  @inline(__always)
  mutating func advance(ifKnown place: ThreadPlace, at position: UInt32) -> Bool {
    guard place.previous == head.position, head.ordinal < .max, place.ordinal == head.ordinal + 1
    else { return false }
    if count > 0, levels[Int(top)] == level {
      guard count > 1, place.jump == positions[Int((top &- 1) & (Self.window - 1))] else {
        return false
      }
    } else if place.jump != head.position {
      return false
    }
    advance(to: place, at: position)
    return true
  }

  /// Puts a record at the head where no jump has to be read, and gives its place.
  @inline(__always)
  mutating func advance(at position: UInt32) -> ThreadPlace? {
    guard head.ordinal < .max else { return nil }
    var jump = head.position
    if count > 0, levels[Int(top)] == level {
      guard count > 1 else { return nil }
      jump = positions[Int((top &- 1) & (Self.window - 1))]
    }
    let place = ThreadPlace(ordinal: head.ordinal + 1, previous: head.position, jump: jump)
    advance(to: place, at: position)
    return place
  }
}
