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

  /// How far the record with ordinal `k` jumps; 0 for `k` 0.
  static func width(of k: UInt32) -> UInt32 { k - jump(from: k) }
}

/// A thread's head in a writer's memory, with as much of the jumps below it as is known.
struct ThreadState: Sendable {
  private(set) var head: ThreadHead
  /// The position of the record that the head's jump jumps to; nil when it has to be read.
  private var jumpOfJump: UInt32?
  /// How far the head jumps, and how far the record it jumps to does. When they are equal, the next
  /// record jumps over both; otherwise it jumps to the head.
  private var width: UInt32
  private var widthOfJump: UInt32
  /// Whether the head differs from the one in its table.
  var isDirty = false

  init(_ head: ThreadHead) {
    self.head = head
    jumpOfJump = head.jump == 0 ? 0 : nil
    width = SkewBinary.width(of: head.ordinal)
    widthOfJump = SkewBinary.width(of: head.ordinal - width)
  }

  private var nextJumpsToHead: Bool { width != widthOfJump || width == 0 }

  /// The place of a record that comes next; `jumpOfJump` reads it when it is not known.
  func next(_ jumpOfJump: (UInt32) throws(LogError) -> UInt32) throws(LogError) -> ThreadPlace {
    guard head.ordinal < .max else {
      throw .corrupt(position: UInt64(head.position), "a thread longer than any log")
    }
    let jump: UInt32
    if nextJumpsToHead {
      jump = head.position
    } else if let known = self.jumpOfJump {
      jump = known
    } else {
      jump = try jumpOfJump(head.jump)
    }
    return ThreadPlace(ordinal: head.ordinal + 1, previous: head.position, jump: jump)
  }

  /// Puts a record with that place, given by ``next(_:)``, at the head.
  mutating func advance(to place: ThreadPlace, at position: UInt32) {
    if nextJumpsToHead {
      // The new record's jump is the old head, whose jump is known.
      jumpOfJump = head.jump
      (width, widthOfJump) = (1, width)
    } else {
      jumpOfJump = place.jump == 0 ? 0 : nil
      width = 2 * width + 1
      widthOfJump = SkewBinary.width(of: place.ordinal - width)
    }
    head = ThreadHead(ordinal: place.ordinal, position: position, jump: place.jump)
    isDirty = true
  }
}
