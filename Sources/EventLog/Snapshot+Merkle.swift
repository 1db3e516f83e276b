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

  /// The roots of what lies between some records in the tree of `size` records: with their leaf hashes they give its
  /// root, so that one proof does for all of them.
  ///
  /// - Parameters:
  ///   - positions: in order, each once.
  ///   - size: of the tree.
  /// - Throws: `invalidRequest` for a position that is not in that tree, `corrupt` where one of the records as it is
  ///   stored does not lead to its root.
  package final func roots(
    besides positions: [UInt64], size: UInt64
  ) throws(LogError) -> [Subtree] {
    for position in positions { _ = try inclusionProof(of: position, size: size) }
    return try Merkle.roots(besides: positions.map { $0 - 1 }[...], 0, size, node)
  }

  /// The proof that the record at a position is in the tree of `size` records.
  ///
  /// - Throws: `corrupt` when the record as it is stored does not lead to that tree's root: no proof is
  ///   given out that would prove nothing.
  package final func inclusionProof(
    of position: UInt64, size: UInt64
  ) throws(LogError) -> [Digest] {
    try checkPosition(size)
    guard (1...size).contains(position) else {
      throw .invalidRequest("position \(position) is not in a tree of \(size)")
    }
    return try inclusionProof(of: position, size: size, root: try root(at: size))
  }

  /// Checks that records, as they are stored, lead to the root of the tree of `size` records: who shows
  /// them shows no others.
  ///
  /// - Throws: `corrupt` for the first that does not.
  /// - Complexity: O(log n) in `size` for each.
  package final func checkRecords(
    at positions: some Sequence<UInt64>, size: UInt64
  ) throws(LogError) {
    try checkPosition(size)
    let root = try root(at: size)
    for position in positions where (1...size).contains(position) {
      _ = try inclusionProof(of: position, size: size, root: root)
    }
  }

  private final func inclusionProof(
    of position: UInt64, size: UInt64, root: Digest
  ) throws(LogError) -> [Digest] {
    let proof = try Merkle.inclusion(of: position - 1, size: size, node: node)
    let leaf = try withRecord(at: position) { record throws(LogError) in
      Merkle.leaf(record.bytes)
    }
    guard leaf == (try leafHash(at: position)),
      Merkle.verifies(
        inclusion: proof, of: leaf, at: position - 1, size: size, root: root)
    else {
      throw .corrupt(position: position, "the record is not the one that the tree was made of")
    }
    return proof
  }

  /// The proof that the tree of `first` records is the beginning of the one of `second`.
  ///
  /// - Throws: `corrupt` when the stored hashes give none.
  package final func consistencyProof(
    from first: UInt64, to second: UInt64
  ) throws(LogError) -> [Digest] {
    try checkPosition(second)
    guard (1...second).contains(first) else {
      throw .invalidRequest("a tree of \(first) is not before one of \(second)")
    }
    let proof = try Merkle.consistency(from: first, to: second, node: node)
    guard
      Merkle.verifies(
        consistency: proof, from: first, try root(at: first), to: second, try root(at: second))
    else { throw .corrupt(position: first, "the stored hashes contradict each other") }
    return proof
  }

  final func checkPosition(_ position: UInt64) throws(LogError) {
    guard position >= 1, position <= (try head.position) else {
      throw .invalidRequest("position \(position) is not in the log")
    }
  }
}
