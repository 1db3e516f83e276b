package import Cryptography

extension Snapshot {
  /// A node of the tree, which must be complete: it is kept with the record that completed it.
  final func node(_ level: Int, _ index: UInt64) throws(LogError) -> Digest {
    let position = (index + 1) << UInt64(level)
    let value = try value(at: position)
    let length = Int(value.byteCount >= 4 ? value.bigEndian(at: 0, as: UInt32.self) : .max)
    guard level <= position.trailingZeroBitCount,
      value.byteCount == length + Digest.byteCount * (1 + position.trailingZeroBitCount),
      let digest = Digest(value, at: length + Digest.byteCount * level)
    else { throw .corrupt(position: position, "the tree's hashes are not where they belong") }
    return digest
  }

  /// The root of the tree over the first `size` records, by default all. O(log n) records.
  /// - Throws: `invalidRequest` for a size beyond the head.
  package final func root(at size: UInt64? = nil) throws(LogError) -> Digest {
    let head = try head.position
    let size = size ?? head
    guard size <= head else { throw .invalidRequest("size \(size) is beyond the head") }
    return try Merkle.root(size: size, node: node)
  }

  /// The stored hash of the record at a position.
  package final func leafHash(at position: UInt64) throws(LogError) -> Digest {
    try checkPosition(position)
    return try node(0, position - 1)
  }

  /// The proof that the record at a position is in the tree of `size` records.
  package final func inclusionProof(
    of position: UInt64, size: UInt64
  ) throws(LogError) -> [Digest] {
    try checkPosition(size)
    guard (1...size).contains(position) else {
      throw .invalidRequest("position \(position) is not in a tree of \(size)")
    }
    return try Merkle.inclusion(of: position - 1, size: size, node: node)
  }

  /// The proof that the tree of `first` records is the beginning of the one of `second`.
  package final func consistencyProof(
    from first: UInt64, to second: UInt64
  ) throws(LogError) -> [Digest] {
    try checkPosition(second)
    guard (1...second).contains(first) else {
      throw .invalidRequest("a tree of \(first) is not before one of \(second)")
    }
    return try Merkle.consistency(from: first, to: second, node: node)
  }

  final func checkPosition(_ position: UInt64) throws(LogError) {
    guard position >= 1, position <= (try head.position) else {
      throw .invalidRequest("position \(position) is not in the log")
    }
  }
}
