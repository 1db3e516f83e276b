internal import COpenSSL

/// HMAC-SHA-256 (RFC 2104) of bytes that come in pieces, under a key of 32 bytes.
///
/// On libcrypto's `SHA256_*`: its own `HMAC()` and `EVP_MAC` look the digest up first.
package struct HMAC: ~Copyable {
  private var state = copenssl_hmac()

  package init(key: borrowing SecretKey) {
    unsafe key.withBytes { key in
      unsafe copenssl_hmac_begin(&state, key.baseAddress, key.count)
    }
  }

  /// Under a key of another length, at most 64 bytes.
  init(rawKey key: [UInt8]) {
    precondition(key.count <= 64)
    unsafe copenssl_hmac_begin(&state, key, key.count)
  }

  package mutating func update(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe SHA256_Update(&state.inner, bytes.baseAddress, bytes.count)
    }
  }

  /// A key as content.
  package mutating func update(_ key: borrowing SecretKey) {
    unsafe key.withBytes { key in
      _ = unsafe SHA256_Update(&state.inner, key.baseAddress, key.count)
    }
  }

  package mutating func update(_ bytes: [UInt8]) { unsafe update(bytes.span.bytes) }

  /// The MAC of all there was; nothing may follow, and nothing of the key is left in it.
  package mutating func end() -> Digest {
    var digest = Digest()
    unsafe withUnsafeMutableBytes(of: &digest.storage) { target in
      unsafe copenssl_hmac_end(&state, target.baseAddress)
    }
    return digest
  }

  /// The MAC of two runs of bytes, one after the other.
  package static func of(
    _ first: RawSpan, _ second: RawSpan, key: borrowing SecretKey
  ) -> Digest {
    var mac = HMAC(key: key)
    mac.update(first)
    mac.update(second)
    return mac.end()
  }
}
