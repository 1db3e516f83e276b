/// Some of a definition's steps, by their places in it; in their order.
///
/// A word of memory: what is asked of every step at every event costs a few instructions, and none
/// of it a hash.
package struct StepSet: Hashable, Sendable, Sequence {
  private var bits: UInt64

  /// The most steps a definition has: as many as a word of memory has bits. The longest of the
  /// regulation has 23.
  package static let maximumCount = UInt64.bitWidth

  package init() { bits = 0 }

  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }

  package func contains(_ step: Int) -> Bool { bits & (1 << UInt64(step)) != 0 }

  package mutating func insert(_ step: Int) { bits |= 1 << UInt64(step) }

  package mutating func formUnion(_ other: StepSet) { bits |= other.bits }

  package func union(_ other: StepSet) -> StepSet { StepSet(bits | other.bits) }

  package func intersection(_ other: StepSet) -> StepSet { StepSet(bits & other.bits) }

  /// The steps of one of the two, and not of both.
  package func symmetricDifference(_ other: StepSet) -> StepSet { StepSet(bits ^ other.bits) }

  package func isSubset(of other: StepSet) -> Bool { bits & ~other.bits == 0 }

  package func isDisjoint(with other: StepSet) -> Bool { bits & other.bits == 0 }

  private init(_ bits: UInt64) { self.bits = bits }

  /// The places, from the first to the last.
  package struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt64

    package mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }

  package func makeIterator() -> Iterator { Iterator(bits: bits) }
}
