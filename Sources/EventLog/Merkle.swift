package import Cryptography

/// The Merkle tree of RFC 6962 over the log's records, and proofs that need nothing but hashes.
///
/// Leaf index 0 is the record at position 1. A node (level, index) is the root of the perfect
/// subtree over leaves `index << level ..< (index + 1) << level`.
package enum Merkle {
  /// Gives the hash of a node; every node asked for is complete at the size in question.
  package typealias Node = (_ level: Int, _ index: UInt64) throws(LogError) -> Digest

  /// The root of a tree without leaves.
  package static let emptyRoot = SHA256.hash([])

  package static func leaf(_ record: RawSpan) -> Digest { SHA256.hash(prefix: 0, record) }

  package static func parent(_ left: Digest, _ right: Digest) -> Digest {
    SHA256.hash(prefix: 1, left, right)
  }

  /// The root over the first `size` leaves. O(log size) nodes.
  package static func root(size: UInt64, node: Node) throws(LogError) -> Digest {
    size == 0 ? emptyRoot : try hash(0, size, node)
  }

  /// The hashes that lead from a leaf to the root at `size` (RFC 6962, 2.1.1).
  package static func inclusion(
    of leaf: UInt64, size: UInt64, node: Node
  ) throws(LogError) -> [Digest] {
    precondition(leaf < size)
    var path: [Digest] = []
    var low: UInt64 = 0
    var high = size
    while high - low > 1 {
      let middle = low + split(high - low)
      if leaf < middle {
        path.append(try hash(middle, high, node))
        high = middle
      } else {
        path.append(try hash(low, middle, node))
        low = middle
      }
    }
    return path.reversed()
  }

  /// The hashes that show the tree at `first` to be the beginning of the one at `second`
  /// (RFC 6962, 2.1.2); none when they are the same.
  package static func consistency(
    from first: UInt64, to second: UInt64, node: Node
  ) throws(LogError) -> [Digest] {
    precondition(first >= 1 && first <= second)
    var path: [Digest] = []
    var low: UInt64 = 0
    var high = second
    var isWhole = true
    // Go down to the subtree that ends where the first tree ended.
    while high != first {
      let middle = low + split(high - low)
      if first <= middle {
        path.append(try hash(middle, high, node))
        high = middle
      } else {
        path.append(try hash(low, middle, node))
        low = middle
        isWhole = false
      }
    }
    if !isWhole { path.append(try hash(low, high, node)) }
    return path.reversed()
  }

  /// The roots of the largest subtrees in which none of some leaves lie: with those leaves they give the root over
  /// `low ..< high`.
  ///
  /// Of the leaves it takes their order, and that all of them lie in `low ..< high`.
  static func roots(
    besides leaves: ArraySlice<UInt64>, _ low: UInt64, _ high: UInt64, _ node: Node
  ) throws(LogError) -> [Subtree] {
    guard !leaves.isEmpty else {
      return [Subtree(low: low, high: high, root: try hash(low, high, node))]
    }
    guard high - low > 1 else { return [] }
    let middle = low + split(high - low)
    let bound = leaves.firstIndex { $0 >= middle } ?? leaves.endIndex
    return try roots(besides: leaves[..<bound], low, middle, node)
      + roots(besides: leaves[bound...], middle, high, node)
  }

  /// The largest power of two below `count`, which is 2 or more.
  private static func split(_ count: UInt64) -> UInt64 {
    1 << UInt64(63 - (count - 1).leadingZeroBitCount)
  }

  /// The hash of the leaves `low ..< high`, where `low` is a multiple of a power of two that is
  /// not less than their number.
  private static func hash(
    _ low: UInt64, _ high: UInt64, _ node: Node
  ) throws(LogError) -> Digest {
    let count = high - low
    if count & (count - 1) == 0 {
      let level = count.trailingZeroBitCount
      return try node(level, low >> UInt64(level))
    }
    let middle = low + split(count)
    return parent(try hash(low, middle, node), try hash(middle, high, node))
  }
}

/// The root over the leaves `low ..< high`.
package struct Subtree: Hashable, Sendable {
  package let low: UInt64
  package let high: UInt64
  package let root: Digest
}

// MARK: Verification

extension Merkle {
  /// Whether the proof leads from the leaf's hash to the root (RFC 9162, 2.1.3.2).
  package static func verifies(
    inclusion proof: [Digest], of leaf: Digest, at index: UInt64, size: UInt64, root: Digest
  ) -> Bool {
    guard index < size else { return false }
    var node = index
    var last = size - 1
    var hash = leaf
    for sibling in proof {
      if last == 0 { return false }
      if node & 1 == 1 || node == last {
        hash = parent(sibling, hash)
        while node & 1 == 0 && node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        hash = parent(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether the proof leads to both roots (RFC 9162, 2.1.4.2).
  package static func verifies(
    consistency proof: [Digest], from first: UInt64, _ firstRoot: Digest,
    to second: UInt64, _ secondRoot: Digest
  ) -> Bool {
    guard first >= 1, first <= second else { return false }
    if first == second { return proof.isEmpty && firstRoot == secondRoot }
    var path = proof[...]
    if first & (first - 1) == 0 { path = [firstRoot] + proof[...] }
    guard let start = path.popFirst() else { return false }
    var node = first - 1
    var last = second - 1
    while node & 1 == 1 {
      node >>= 1
      last >>= 1
    }
    var old = start
    var new = start
    for sibling in path {
      if last == 0 { return false }
      if node & 1 == 1 || node == last {
        old = parent(sibling, old)
        new = parent(sibling, new)
        while node & 1 == 0 && node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        new = parent(new, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && old == firstRoot && new == secondRoot
  }
}

/// The roots of the perfect subtrees that make up a tree, so that a leaf can be added without
/// reading anything: one for each bit of the tree's size.
struct Frontier: Sendable {
  /// By level; only those of the bits set in `size` mean anything.
  private var peaks = InlineArray<33, Digest>(repeating: Merkle.emptyRoot)
  private(set) var size: UInt64 = 0

  init() {}

  /// The frontier of a tree whose nodes can be asked for.
  init(size: UInt64, node: Merkle.Node) throws(LogError) {
    self.size = size
    for level in 0..<33 where size >> UInt64(level) & 1 == 1 {
      peaks[level] = try node(level, size >> UInt64(level) - 1)
    }
  }

  /// The root of the tree.
  var root: Digest {
    var root: Digest?
    for level in 0..<33 where size >> UInt64(level) & 1 == 1 {
      root = root.map { Merkle.parent(peaks[level], $0) } ?? peaks[level]
    }
    return root ?? Merkle.emptyRoot
  }

  /// Adds a leaf's hash and gives each subtree it completes, level 0 first.
  mutating func append(_ leaf: Digest, completed: (Int, Digest) -> Void) {
    var hash = leaf
    completed(0, hash)
    var level = 0
    while size >> UInt64(level) & 1 == 1 {
      hash = Merkle.parent(peaks[level], hash)
      level += 1
      completed(level, hash)
    }
    peaks[level] = hash
    size += 1
  }
}
