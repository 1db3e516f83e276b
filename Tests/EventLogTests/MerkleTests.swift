import Cryptography
import Testing

@testable import EventLog

@Suite struct MerkleTests {
  /// The eight leaves with which certificate transparency tests its trees.
  static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
    [
      0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e,
      0x6f,
    ],
  ]

  /// Their roots, size 1 first.
  static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  /// The tree as RFC 6962 defines it, without any cleverness.
  static func naiveRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    if leaves.isEmpty { return SHA256.hash([]) }
    if leaves.count == 1 { return leaves[leaves.startIndex] }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return SHA256.hash(
      [1] + naiveRoot(leaves[..<middle]).bytes + naiveRoot(leaves[middle...]).bytes)
  }

  static func node(_ leaves: [Digest]) -> Merkle.Node {
    { level, index throws(LogError) in
      let width = 1 << level
      let start = Int(index) * width
      return naiveRoot(leaves[start..<start + width])
    }
  }

  @Test func `the known leaves have the known roots`() throws {
    var frontier = Frontier()
    #expect(frontier.root == Merkle.emptyRoot)
    var hashes: [Digest] = []
    for (leaf, root) in zip(Self.leaves, Self.roots) {
      let hash = Merkle.leaf(leaf.span.bytes)
      hashes.append(hash)
      frontier.append(hash) { _, _ in }
      #expect(frontier.root.description == root)
      let computed = try Merkle.root(size: UInt64(hashes.count), node: Self.node(hashes))
      #expect(computed.description == root)
    }
  }

  @Test func `the known proofs are given`() throws {
    let hashes = Self.leaves.map { Merkle.leaf($0.span.bytes) }
    let inclusion = try Merkle.inclusion(of: 5, size: 8, node: Self.node(hashes))
    #expect(
      inclusion.map(\.description) == [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ])
    let consistency = try Merkle.consistency(from: 6, to: 8, node: Self.node(hashes))
    #expect(
      consistency.map(\.description) == [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ])
  }

  @Test func `roots and proofs of a log are right at every size to 300`() throws {
    let fixture = try Fixture()
    var hashes: [Digest] = []
    for number in 0..<300 {
      try fixture.append("s-\(number % 7)", correlation: number % 2 == 0 ? "c" : nil)
    }
    try fixture.log.read { snapshot throws(LogError) in
      for position in 1...UInt64(300) {
        let hash = try snapshot.withRecord(at: position) { record throws(LogError) in
          SHA256.hash([0] + record.bytes.array)
        }
        #expect(try snapshot.leafHash(at: position) == hash)
        hashes.append(hash)
      }
      #expect(try snapshot.root(at: 0) == Merkle.emptyRoot)
      var roots = [Merkle.emptyRoot]
      for size in 1...300 {
        roots.append(try snapshot.root(at: UInt64(size)))
        #expect(roots[size] == Self.naiveRoot(hashes[..<size]))
      }
      for size in stride(from: 1, through: 300, by: 7) {
        for position in 1...size {
          let proof = try snapshot.inclusionProof(of: UInt64(position), size: UInt64(size))
          #expect(
            Merkle.verifies(
              inclusion: proof, of: hashes[position - 1], at: UInt64(position - 1),
              size: UInt64(size), root: roots[size]))
          let earlier = try snapshot.consistencyProof(
            from: UInt64(position), to: UInt64(size))
          #expect(
            Merkle.verifies(
              consistency: earlier, from: UInt64(position), roots[position],
              to: UInt64(size), roots[size]))
        }
      }
    }
  }

  @Test func `a proof does not prove anything else`() throws {
    let hashes = (0..<40).map { SHA256.hash("\($0)") }
    let node = Self.node(hashes)
    let root = try Merkle.root(size: 40, node: node)
    let proof = try Merkle.inclusion(of: 9, size: 40, node: node)
    func verifies(_ proof: [Digest], _ leaf: Int, _ index: UInt64, _ size: UInt64) -> Bool {
      Merkle.verifies(
        inclusion: proof, of: hashes[leaf], at: index, size: size, root: root)
    }
    #expect(verifies(proof, 9, 9, 40))
    #expect(!verifies(proof, 8, 9, 40))
    #expect(!verifies(proof, 9, 8, 40))
    #expect(!verifies(proof, 9, 9, 200))
    #expect(!verifies(Array(proof.dropLast()), 9, 9, 40))
    #expect(!verifies(proof + [proof[0]], 9, 9, 40))
    #expect(!verifies(proof, 9, 40, 40))
    let first = try Merkle.root(size: 21, node: node)
    let consistency = try Merkle.consistency(from: 21, to: 40, node: node)
    #expect(Merkle.verifies(consistency: consistency, from: 21, first, to: 40, root))
    #expect(!Merkle.verifies(consistency: consistency, from: 20, first, to: 40, root))
    #expect(!Merkle.verifies(consistency: consistency, from: 21, root, to: 40, root))
    #expect(
      !Merkle.verifies(consistency: consistency + [root], from: 21, first, to: 40, root))
    #expect(!Merkle.verifies(consistency: [], from: 21, first, to: 40, root))
  }

  @Test(arguments: [(0, 1), (2, 1), (1, 4), (4, 4)] as [(UInt64, UInt64)])
  func `proofs of what is not in the log are refused`(
    position: UInt64, size: UInt64
  ) throws {
    let fixture = try Fixture()
    try fixture.append("s", ["a", "b", "c"])
    try fixture.log.read { snapshot throws(LogError) in
      #expect(throws: LogError.self) {
        try snapshot.inclusionProof(of: position, size: size)
      }
      #expect(throws: LogError.self) {
        try snapshot.consistencyProof(from: position, to: size)
      }
      #expect(throws: LogError.self) { try snapshot.root(at: 4) }
      #expect(throws: LogError.self) { try snapshot.leafHash(at: 0) }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 8, 21, 64] as [UInt64])
  func `the roots between some records and their leaves give the root of the tree`(_ size: UInt64)
    throws
  {
    let fixture = try Fixture()
    for number in 0..<70 { try fixture.append("s-\(number % 3)") }
    try fixture.log.read { snapshot throws(LogError) in
      let root = try snapshot.root(at: size)
      for step in 1...size {
        let positions = Array(stride(from: step, through: size, by: Int(step)))
        let others = try snapshot.roots(besides: positions, size: size)
        #expect(
          others.allSatisfy { part in
            !positions.contains { part.low < $0 && $0 <= part.high }
          })
        var known: [UInt64: (high: UInt64, root: Digest)] = [:]
        for part in others { known[part.low] = (part.high, part.root) }
        for position in positions {
          known[position - 1] = (position, try snapshot.leafHash(at: position))
        }
        #expect(Self.root(0, size, known) == root)
      }
      #expect(try snapshot.roots(besides: [], size: size).map(\.root) == [root])
      #expect(throws: LogError.self) { try snapshot.roots(besides: [size + 1], size: size) }
      #expect(throws: LogError.self) { try snapshot.roots(besides: [1], size: 71) }
    }
  }

  /// RFC 6962, 2.1, as somebody would write it who has the text alone.
  private static func root(
    _ low: UInt64, _ high: UInt64, _ known: [UInt64: (high: UInt64, root: Digest)]
  ) -> Digest? {
    if let own = known[low], own.high == high { return own.root }
    guard high - low > 1 else { return nil }
    var half: UInt64 = 1
    while half * 2 < high - low { half *= 2 }
    guard let left = root(low, low + half, known), let right = root(low + half, high, known) else {
      return nil
    }
    return Merkle.parent(left, right)
  }
}
