internal import COpenSSL

/// Ed25519 (RFC 8032): keys of 32 bytes, signatures of 64.
package enum Ed25519 {
  package static let keyByteCount = 32
  package static let signatureByteCount = 64

  /// A private key. Whoever holds it signs in the log's name.
  package struct SigningKey: Sendable {
    /// The 32-byte seed of RFC 8032.
    private let seed: [UInt8]
    package let publicKey: VerificationKey

    /// A new key from random bytes.
    package init() throws(CryptographyError) {
      try self.init(seed: try Random.bytes(keyByteCount))
    }

    package init(seed: [UInt8]) throws(CryptographyError) {
      guard seed.count == keyByteCount else { throw .wrongKeyLength(seed.count) }
      self.seed = seed
      let key = try KeyHandle.signing(seed)
      publicKey = try VerificationKey(raw: try key.rawPublicKey())
    }

    /// Reads a PKCS #8 key in PEM, as `openssl genpkey -algorithm ed25519` writes it.
    package init(pem: String) throws(CryptographyError) {
      try self.init(seed: try KeyHandle.reading(pem, isPrivate: true).rawPrivateKey())
    }

    /// PKCS #8 in PEM, not encrypted: keep the file to its owner.
    package func pem() throws(CryptographyError) -> String {
      try KeyHandle.signing(seed).pem(isPrivate: true)
    }

    /// The 64-byte signature of some bytes; the same each time.
    package func sign(_ bytes: RawSpan) throws(CryptographyError) -> [UInt8] {
      try KeyHandle.signing(seed).sign(bytes)
    }

    package func sign(_ bytes: [UInt8]) throws(CryptographyError) -> [UInt8] {
      try unsafe sign(bytes.span.bytes)
    }
  }

  /// A public key.
  package struct VerificationKey: Hashable, Sendable {
    /// 32 bytes.
    package let raw: [UInt8]

    package init(raw: [UInt8]) throws(CryptographyError) {
      guard raw.count == keyByteCount else { throw .wrongKeyLength(raw.count) }
      self.raw = raw
    }

    /// Reads a SubjectPublicKeyInfo in PEM, as `openssl pkey -pubout` writes it.
    package init(pem: String) throws(CryptographyError) {
      try self.init(raw: try KeyHandle.reading(pem, isPrivate: false).rawPublicKey())
    }

    /// SubjectPublicKeyInfo in PEM.
    package func pem() throws(CryptographyError) -> String {
      try KeyHandle.verification(raw).pem(isPrivate: false)
    }

    /// Whether the signature is this key's over the bytes.
    package func verifies(
      _ signature: [UInt8], of bytes: RawSpan
    ) throws(CryptographyError) -> Bool {
      guard signature.count == signatureByteCount else { return false }
      return try KeyHandle.verification(raw).verifies(signature, of: bytes)
    }

    package func verifies(
      _ signature: [UInt8], of bytes: [UInt8]
    ) throws(CryptographyError) -> Bool {
      try unsafe verifies(signature, of: bytes.span.bytes)
    }
  }
}
