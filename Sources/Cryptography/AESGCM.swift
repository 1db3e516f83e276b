internal import COpenSSL
internal import Synchronization

/// AES-256-GCM (NIST SP 800-38D): bytes sealed under a key so that only whoever has it can read
/// them, and nobody can alter them unseen.
///
/// The nonce is the number of a part, so a key seals one thing once: whoever calls draws the key
/// from what is sealed.
///
/// libcrypto's quick way has to be fetched, which costs a process as much as 70 KB sealed by the
/// slow one (`docs/decisions/0223-objects-beside-the-log.md`). So a process seals its first 64 KiB
/// the slow way, and what comes behind the quick one: never more than twice what foresight would
/// have paid. The bytes are the same.
package enum AESGCM {
  package static let tagByteCount = 16
  static let nonceByteCount = 12

  /// How the bytes are worked on.
  enum Way {
    /// Block by block.
    case slow
    /// By the cipher that EVP has fetched.
    case quick

    /// Bytes that a process seals and opens the slow way before it fetches the quick one.
    static let slowByteCount = 64 << 10
  }

  private static let done = Atomic<Int>(0)
  private nonisolated(unsafe) static let cipher = unsafe EVP_CIPHER_fetch(
    nil, "AES-256-GCM", nil)

  /// The way for so many bytes more.
  private static func way(_ count: Int) -> Way {
    let sum = done.wrappingAdd(count, ordering: .relaxed).newValue
    return sum > Way.slowByteCount ? .quick : .slow
  }

  /// The sealed bytes, and the tag behind them.
  package static func seal(
    _ bytes: RawSpan, part: UInt32, key: borrowing SecretKey
  ) throws(CryptographyError) -> [UInt8] {
    try seal(bytes, nonce: nonce(part), key: key, way(bytes.byteCount))
  }

  /// What was sealed; nil when it, the part or the key is another.
  package static func open(
    _ sealed: RawSpan, part: UInt32, key: borrowing SecretKey
  ) throws(CryptographyError) -> [UInt8]? {
    try open(sealed, nonce: nonce(part), key: key, way(sealed.byteCount))
  }

  private static func nonce(_ part: UInt32) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: nonceByteCount)
    for index in 0..<4 { nonce[8 + index] = UInt8(truncatingIfNeeded: part >> (24 - 8 * index)) }
    return nonce
  }

  static func seal(
    _ bytes: RawSpan, nonce: [UInt8], key: borrowing SecretKey, _ way: Way
  ) throws(CryptographyError) -> [UInt8] {
    let count = bytes.byteCount
    var sealed = [UInt8](repeating: 0, count: count + tagByteCount)
    let isDone = unsafe sealed.withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe run(
          true, way, key, nonce, bytes.baseAddress, target.baseAddress, count,
          target.baseAddress.map { unsafe $0 + count })
      }
    }
    guard isDone else { throw .last("AES-256-GCM") }
    return sealed
  }

  static func open(
    _ sealed: RawSpan, nonce: [UInt8], key: borrowing SecretKey, _ way: Way
  ) throws(CryptographyError) -> [UInt8]? {
    let count = sealed.byteCount - tagByteCount
    guard count >= 0 else { return nil }
    // One byte more: no bytes at all have no address.
    var bytes = [UInt8](repeating: 0, count: count + 1)
    let isDone = unsafe bytes.withUnsafeMutableBytes { target in
      unsafe sealed.withUnsafeBytes { sealed in
        unsafe run(
          false, way, key, nonce, sealed.baseAddress, target.baseAddress, count,
          sealed.baseAddress.map { unsafe UnsafeMutableRawPointer(mutating: $0) + count })
      }
    }
    guard isDone else {
      wipe(&bytes)
      ERR_clear_error()
      return nil
    }
    bytes.removeLast()
    return bytes
  }

  private static func run(
    _ seals: Bool, _ way: Way, _ key: borrowing SecretKey, _ nonce: [UInt8],
    _ source: UnsafeRawPointer?, _ target: UnsafeMutableRawPointer?, _ count: Int,
    _ tag: UnsafeMutableRawPointer?
  ) -> Bool {
    unsafe key.withBytes { key in
      switch way {
      case .slow:
        unsafe copenssl_gcm_blocks(
          seals ? 1 : 0, key.baseAddress, nonce, source, target, count, tag) == 1
      case .quick:
        unsafe copenssl_gcm_evp(
          cipher, seals ? 1 : 0, key.baseAddress, nonce, source, target, count, tag) == 1
      }
    }
  }
}
