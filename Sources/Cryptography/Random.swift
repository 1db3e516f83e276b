internal import COpenSSL

/// Random bytes fit for keys.
package enum Random {
  /// `count` random bytes of the operating system.
  package static func bytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let code = unsafe bytes.withUnsafeMutableBytes {
      unsafe copenssl_random($0.baseAddress, $0.count)
    }
    guard code == 0 else { throw .noRandomBytes(code) }
    return bytes
  }
}
