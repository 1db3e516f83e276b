import Testing

@testable import Cryptography

@Suite struct Ed25519Tests {
  /// RFC 8032, section 7.1: tests 1 and 3.
  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39"
        + "701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f7"
        + "60984dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
  ])
  func `the known keys sign the known texts`(
    seed: String, key: String, text: String, signature: String
  ) throws {
    let signing = try Ed25519.SigningKey(seed: bytes(seed))
    #expect(signing.publicKey.raw == bytes(key))
    #expect(try signing.sign(bytes(text)) == bytes(signature))
    #expect(try signing.publicKey.verifies(bytes(signature), of: bytes(text)))
  }

  private func bytes(_ text: String) -> [UInt8] {
    let digits = Array(text)
    return stride(from: 0, to: digits.count, by: 2).map { index in
      UInt8(String(digits[index...index + 1]), radix: 16) ?? 0
    }
  }

  @Test func `a key goes through PEM and back`() throws {
    let key = try Ed25519.SigningKey()
    let pem = try key.pem()
    #expect(pem.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
    let again = try Ed25519.SigningKey(pem: pem)
    #expect(again.publicKey == key.publicKey)
    let publicPEM = try key.publicKey.pem()
    #expect(publicPEM.hasPrefix("-----BEGIN PUBLIC KEY-----\n"))
    #expect(try Ed25519.VerificationKey(pem: publicPEM) == key.publicKey)
    #expect(try again.publicKey.verifies(key.sign([1, 2, 3]), of: [1, 2, 3]))
  }

  @Test func `a signature is of its text, its key and its length only`() throws {
    let key = try Ed25519.SigningKey()
    let other = try Ed25519.SigningKey()
    #expect(other.publicKey != key.publicKey)
    let signature = try key.sign([1, 2, 3])
    #expect(signature.count == Ed25519.signatureByteCount)
    #expect(try !key.publicKey.verifies(signature, of: [1, 2]))
    #expect(try !other.publicKey.verifies(signature, of: [1, 2, 3]))
    #expect(try !key.publicKey.verifies(signature.dropLast() + [], of: [1, 2, 3]))
    #expect(try !key.publicKey.verifies([], of: [1, 2, 3]))
  }

  @Test(arguments: [
    "", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    // An X25519 key: of the right length, for another purpose.
    """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VuBCIEIHBgJSkt+HuSOdWYBWGGBpYGPvZXUBAwSxSUjM3rGlx2
    -----END PRIVATE KEY-----

    """,
  ])
  func `what is not an Ed25519 key in PEM is refused`(pem: String) {
    #expect(throws: CryptographyError.notAnEd25519Key) { try Ed25519.SigningKey(pem: pem) }
    #expect(throws: CryptographyError.notAnEd25519Key) {
      try Ed25519.VerificationKey(pem: pem)
    }
  }

  @Test func `a raw key has 32 bytes, and random bytes differ`() throws {
    #expect(throws: CryptographyError.wrongKeyLength(31)) {
      try Ed25519.SigningKey(seed: [UInt8](repeating: 0, count: 31))
    }
    #expect(throws: CryptographyError.wrongKeyLength(33)) {
      try Ed25519.VerificationKey(raw: [UInt8](repeating: 0, count: 33))
    }
    #expect(try Random.bytes(16) != Random.bytes(16))
    #expect(try Random.bytes(0).isEmpty)
  }
}
