import Testing

@testable import Cryptography

@Suite struct AESGCMTests {
  /// The cases of the GCM specification (McGrew and Viega) with a key of 256 bits, a nonce of 96 and
  /// nothing beside the text: 13, 14 and 15.
  struct Vector: Sendable {
    let key, nonce, text, sealed: String
  }

  static let vectors = [
    Vector(
      key: String(repeating: "00", count: 32), nonce: String(repeating: "00", count: 12), text: "",
      sealed: "530f8afbc74536b9a963b4f1c4cb738b"),
    Vector(
      key: String(repeating: "00", count: 32), nonce: String(repeating: "00", count: 12),
      text: "00000000000000000000000000000000",
      sealed: "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919"),
    Vector(
      key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
      nonce: "cafebabefacedbaddecaf888",
      text: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255",
      sealed: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
        + "b094dac5d93471bdec1a502270e3cc6c"),
  ]

  static let ways: [AESGCM.Way] = [.slow, .quick]

  private static func bytes(_ digits: String) throws -> [UInt8] {
    let digits = Array(digits)
    return try stride(from: 0, to: digits.count, by: 2).map {
      try #require(UInt8(String(digits[$0...($0 + 1)]), radix: 16))
    }
  }

  private func key(_ seed: UInt8 = 1) throws -> SecretKey {
    try secretKey([UInt8](repeating: seed, count: 32))
  }

  @Test(arguments: vectors, ways)
  func `the known texts are sealed and opened as the specification says`(
    _ vector: Vector, _ way: AESGCM.Way
  ) throws {
    let key = try secretKey(Self.bytes(vector.key))
    let (nonce, text) = (try Self.bytes(vector.nonce), try Self.bytes(vector.text))
    let sealed = try AESGCM.seal(text.span.bytes, nonce: nonce, key: key, way)
    #expect(sealed == (try Self.bytes(vector.sealed)))
    #expect(try AESGCM.open(sealed.span.bytes, nonce: nonce, key: key, way) == text)
  }

  @Test func `both ways give the same bytes at every length up to some blocks, and at large ones`()
    throws
  {
    let key = try key()
    let nonce = [UInt8](repeating: 3, count: 12)
    for count in Array(0...100) + [4095, 4096, 65_488, 100_001] {
      let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let slow = try AESGCM.seal(text.span.bytes, nonce: nonce, key: key, .slow)
      let quick = try AESGCM.seal(text.span.bytes, nonce: nonce, key: key, .quick)
      #expect(slow == quick, "\(count) bytes")
      #expect(try AESGCM.open(slow.span.bytes, nonce: nonce, key: key, .quick) == text)
      #expect(try AESGCM.open(quick.span.bytes, nonce: nonce, key: key, .slow) == text)
    }
  }

  @Test(arguments: ways)
  func `a flipped bit, a cut, another key and another nonce do not open`(_ way: AESGCM.Way) throws {
    let key = try key()
    let other = try self.key(2)
    let nonce = [UInt8](repeating: 3, count: 12)
    let sealed = try AESGCM.seal(Array("words".utf8).span.bytes, nonce: nonce, key: key, way)
    for index in sealed.indices {
      var altered = sealed
      altered[index] ^= 1
      #expect(try AESGCM.open(altered.span.bytes, nonce: nonce, key: key, way) == nil)
    }
    for count in 0..<sealed.count {
      let cut = Array(sealed[..<count])
      #expect(try AESGCM.open(cut.span.bytes, nonce: nonce, key: key, way) == nil)
    }
    #expect(try AESGCM.open(sealed.span.bytes, nonce: nonce, key: other, way) == nil)
    let next = [UInt8](repeating: 4, count: 12)
    #expect(try AESGCM.open(sealed.span.bytes, nonce: next, key: key, way) == nil)
  }

  @Test func `a part opens under its own number only, the slow way and behind it`() throws {
    let key = try key()
    let text = [UInt8](repeating: 9, count: 40_000)
    for part: UInt32 in [0, 1, 0x0102_0304, .max] {
      let sealed = try AESGCM.seal(text.span.bytes, part: part, key: key)
      #expect(try AESGCM.open(sealed.span.bytes, part: part, key: key) == text)
      #expect(try AESGCM.open(sealed.span.bytes, part: part ^ 1, key: key) == nil)
    }
    let sealed = try AESGCM.seal(text.span.bytes, part: 0x0102_0304, key: key)
    let nonce: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]
    #expect(try AESGCM.open(sealed.span.bytes, nonce: nonce, key: key, .slow) == text)
  }
}
