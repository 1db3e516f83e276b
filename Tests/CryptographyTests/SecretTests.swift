import Testing

@testable import Cryptography

/// A key of these bytes; testing macros take copies, and keys have none.
func secretKey(_ bytes: [UInt8], at offset: Int = 0) throws -> SecretKey {
  guard let key = SecretKey(bytes.span.bytes, at: offset) else { throw NoKey() }
  return key
}

struct NoKey: Error {}

@Suite struct SecretTests {
  @Test func `a key needs 32 bytes and lends them`() throws {
    let bytes = (0..<40).map { UInt8($0) }
    #expect(throws: NoKey.self) { _ = try secretKey([UInt8](repeating: 0, count: 31)) }
    #expect(throws: NoKey.self) { _ = try secretKey(bytes, at: 9) }
    #expect(try secretKey(bytes, at: 8).withBytes { Array($0) } == Array(bytes[8...]))
    #expect(SecretKey(SHA256.hash("a")).withBytes { Array($0) } == SHA256.hash("a").bytes)
  }

  @Test func `wiped bytes are zero`() {
    var bytes = [UInt8](repeating: 7, count: 33)
    wipe(&bytes)
    #expect(bytes == [UInt8](repeating: 0, count: 33))
  }

  @Test func `random bytes are as many as asked for, and others each time`() throws {
    #expect(try Random.bytes(0).isEmpty)
    let first = try Random.bytes(32)
    #expect(first.count == 32)
    #expect(try Random.bytes(32) != first)
  }
}

/// RFC 4231, the cases whose keys are not hashed first: ours have 32 bytes.
@Suite struct HMACTests {
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      (1...25).map { UInt8($0) }, [UInt8](repeating: 0xcd, count: 50),
      "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
  ])
  func `the known texts have the known codes`(key: [UInt8], text: [UInt8], code: String) {
    var whole = HMAC(rawKey: key)
    whole.update(text)
    #expect(whole.end().description == code)
    var pieces = HMAC(rawKey: key)
    for byte in text { pieces.update([byte]) }
    #expect(pieces.end().description == code)
  }

  @Test func `the code is what RFC 2104 makes of two digests, for every length around a block`()
    throws
  {
    let bytes = (0..<32).map { UInt8($0 * 7 % 251) }
    let key = try secretKey(bytes)
    let padded = bytes + [UInt8](repeating: 0, count: 32)
    for count in 0..<140 {
      let text = [UInt8](repeating: UInt8(count), count: count)
      let inner = SHA256.hash(padded.map { $0 ^ 0x36 } + text)
      let code = SHA256.hash(padded.map { $0 ^ 0x5c } + inner.bytes)
      let (first, second) = (Array(text[..<(count / 3)]), Array(text[(count / 3)...]))
      #expect(HMAC.of(first.span.bytes, second.span.bytes, key: key) == code)
    }
  }
}
