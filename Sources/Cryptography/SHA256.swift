internal import COpenSSL

/// SHA-256 (FIPS 180-4) by libcrypto, which uses the processor's own instructions.
package enum SHA256 {
  /// The digest of some bytes.
  package static func hash(_ bytes: RawSpan) -> Digest {
    var digest = Digest()
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe withUnsafeMutableBytes(of: &digest.storage) { target in
        unsafe copenssl_sha256(target.baseAddress, 0, 0, bytes.baseAddress, bytes.count)
      }
    }
    return digest
  }

  package static func hash(_ bytes: [UInt8]) -> Digest { unsafe hash(bytes.span.bytes) }

  package static func hash(_ text: String) -> Digest {
    unsafe hash(text.utf8Span.span.bytes)
  }

  /// The digest of one byte and the bytes behind it, without joining them.
  package static func hash(prefix: UInt8, _ bytes: RawSpan) -> Digest {
    var digest = Digest()
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe withUnsafeMutableBytes(of: &digest.storage) { target in
        unsafe copenssl_sha256(target.baseAddress, prefix, 1, bytes.baseAddress, bytes.count)
      }
    }
    return digest
  }

  /// The digest of one byte and two digests.
  package static func hash(prefix: UInt8, _ left: Digest, _ right: Digest) -> Digest {
    var digest = Digest()
    unsafe withUnsafeBytes(of: left.storage) { left in
      unsafe withUnsafeBytes(of: right.storage) { right in
        unsafe withUnsafeMutableBytes(of: &digest.storage) { target in
          unsafe copenssl_sha256_pair(
            target.baseAddress, prefix, left.baseAddress, right.baseAddress)
        }
      }
    }
    return digest
  }

  /// A digest of bytes that come in pieces.
  package struct Stream: Sendable {
    private var context = SHA256_CTX()

    package init() {
      unsafe SHA256_Init(&context)
    }

    package mutating func update(_ bytes: RawSpan) {
      unsafe bytes.withUnsafeBytes { bytes in
        _ = unsafe SHA256_Update(&context, bytes.baseAddress, bytes.count)
      }
    }

    /// The digest of all so far; more may follow.
    package func digest() -> Digest {
      var copy = context
      var digest = Digest()
      unsafe withUnsafeMutableBytes(of: &digest.storage) { target in
        _ = unsafe SHA256_Final(target.baseAddress?.assumingMemoryBound(to: UInt8.self), &copy)
      }
      return digest
    }
  }
}
