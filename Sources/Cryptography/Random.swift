internal import COpenSSL

/// Random bytes fit for keys.
package enum Random {
  /// `count` random bytes from libcrypto's generator, which the operating system seeds.
  package static func bytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard unsafe RAND_bytes(&bytes, Int32(count)) == 1 else { throw .last("RAND_bytes") }
    return bytes
  }
}
