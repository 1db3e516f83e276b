internal import COpenSSL

/// Why a key, a signature or a random number could not be made.
package enum CryptographyError: Error, Hashable, Sendable {
  /// The text is not PEM of an Ed25519 key of the wanted kind, or it is encrypted.
  case notAnEd25519Key
  /// A raw key of another length than 32 bytes.
  case wrongKeyLength(Int)
  /// The operating system gave no random bytes; its `errno`.
  case noRandomBytes(Int32)
  /// libcrypto refused; its own words.
  case openssl(String)

  /// What libcrypto put down last, taken off its list.
  static func last(_ call: StaticString) -> CryptographyError {
    let code = ERR_get_error()
    ERR_clear_error()
    var text = [CChar](repeating: 0, count: 256)
    unsafe ERR_error_string_n(code, &text, text.count)
    let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return .openssl("\(call): \(String(decoding: bytes, as: UTF8.self))")
  }
}
