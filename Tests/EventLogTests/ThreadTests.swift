import Testing

@testable import EventLog

@Suite struct ThreadTests {
  /// The definition: take numbers 2^i - 1 off, the largest first; what is before the last.
  private func greedyJump(_ k: UInt32) -> UInt32 {
    var rest = k
    var last: UInt32 = 0
    while rest > 0 {
      var width: UInt32 = 1
      while width * 2 + 1 <= rest { width = width * 2 + 1 }
      last = width
      rest -= width
    }
    return k - last
  }

  @Test func `jumps are those of the definition and of the recurrence`() {
    for k in 1...UInt32(5000) {
      #expect(SkewBinary.jump(from: k) == greedyJump(k))
      let first = SkewBinary.jump(from: k)
      let second = first == 0 ? 0 : SkewBinary.jump(from: first)
      let next = k - first == first - second ? second : k
      #expect(SkewBinary.jump(from: k + 1) == next)
    }
    #expect(SkewBinary.jump(from: .max) == 0)
    #expect(SkewBinary.jump(from: .max - 1) == 2_147_483_647)
  }

  @Test func `a head advanced step by step knows every jump, however little it began with`() throws
  {
    // The position of ordinal k is 3 k.
    for start in [0, 1, 2, 3, 7, 100, 1022, 1 << 20] as [UInt32] {
      let jump = start == 0 ? 0 : 3 * SkewBinary.jump(from: start)
      var state = ThreadState(ThreadHead(ordinal: start, position: 3 * start, jump: jump))
      for k in (start + 1)...(start + 600) {
        let known = state.needsJump ? 3 * SkewBinary.jump(from: state.head.jump / 3) : 0
        let place = try state.next(jumpOfJump: known)
        #expect(
          place
            == ThreadPlace(
              ordinal: k, previous: 3 * (k - 1), jump: 3 * SkewBinary.jump(from: k)))
        state.advance(to: place, at: 3 * k)
      }
    }
  }

  @Test func `a thread followed from its beginning reads a jump once in hundreds of records`()
    throws
  {
    var state = ThreadState(.empty)
    var reads = 0
    for k in 1...UInt32(20_000) {
      if state.needsJump { reads += 1 }
      let known = state.needsJump ? SkewBinary.jump(from: state.head.jump) : 0
      let place = try state.next(jumpOfJump: known)
      #expect(place.jump == SkewBinary.jump(from: k))
      state.advance(to: place, at: k)
    }
    #expect(reads < 100)
  }

  @Test func `a thread can be no longer than a log`() {
    let state = ThreadState(ThreadHead(ordinal: .max, position: .max, jump: 0))
    #expect(!state.needsJump)
    #expect(throws: LogError.self) { try state.next() }
  }
}
