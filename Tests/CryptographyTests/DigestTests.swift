import Testing

@testable import Cryptography

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `SHA-256 of the known texts is the known digest`(text: String, digest: String) {
    #expect(SHA256.hash(text).description == digest)
    var stream = SHA256.Stream()
    for byte in text.utf8 { stream.update([byte].span.bytes) }
    #expect(stream.digest().description == digest)
  }

  @Test func `a prefix and a pair hash as the bytes one after the other`() {
    let left = SHA256.hash("left")
    let right = SHA256.hash("right")
    #expect(
      SHA256.hash(prefix: 1, left, right) == SHA256.hash([1] + left.bytes + right.bytes))
    #expect(SHA256.hash(prefix: 0, left.bytes.span.bytes) == SHA256.hash([0] + left.bytes))
  }

  @Test func `a digest needs 32 bytes`() {
    #expect(Digest([UInt8](repeating: 7, count: 31)) == nil)
    #expect(Digest([UInt8](repeating: 7, count: 33)) == nil)
    #expect(Digest([UInt8](repeating: 7, count: 32))?.bytes.count == 32)
    #expect(Digest([UInt8](repeating: 7, count: 40).span.bytes, at: 9) == nil)
  }
}
