internal import COpenSSL

/// An `EVP_PKEY` of libcrypto, freed when it is dropped.
@safe struct KeyHandle: ~Copyable {
  private let key: OpaquePointer

  private init(_ key: OpaquePointer) {
    unsafe self.key = key
  }

  deinit {
    unsafe EVP_PKEY_free(key)
  }

  static func signing(_ seed: [UInt8]) throws(CryptographyError) -> KeyHandle {
    guard
      let key = unsafe EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
    else { throw .last("EVP_PKEY_new_raw_private_key") }
    return unsafe KeyHandle(key)
  }

  static func verification(_ raw: [UInt8]) throws(CryptographyError) -> KeyHandle {
    guard let key = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, raw, raw.count)
    else { throw .last("EVP_PKEY_new_raw_public_key") }
    return unsafe KeyHandle(key)
  }

  /// The first key of a PEM text. An encrypted one is refused: nobody is there to be asked.
  static func reading(_ pem: String, isPrivate: Bool) throws(CryptographyError) -> KeyHandle {
    let text = Array(pem.utf8)
    guard let source = unsafe BIO_new_mem_buf(text, Int32(text.count)) else {
      throw .last("BIO_new_mem_buf")
    }
    defer { unsafe BIO_free(source) }
    let key =
      unsafe isPrivate
      ? PEM_read_bio_PrivateKey(source, nil, { _, _, _, _ in 0 }, nil)
      : PEM_read_bio_PUBKEY(source, nil, { _, _, _, _ in 0 }, nil)
    guard let found = unsafe key else {
      ERR_clear_error()
      throw .notAnEd25519Key
    }
    let handle = unsafe KeyHandle(found)
    guard unsafe EVP_PKEY_get_id(handle.key) == EVP_PKEY_ED25519 else { throw .notAnEd25519Key }
    return handle
  }

  func rawPrivateKey() throws(CryptographyError) -> [UInt8] {
    var raw = [UInt8](repeating: 0, count: Ed25519.keyByteCount)
    var count = raw.count
    guard unsafe EVP_PKEY_get_raw_private_key(key, &raw, &count) == 1 else {
      throw .last("EVP_PKEY_get_raw_private_key")
    }
    return raw
  }

  func rawPublicKey() throws(CryptographyError) -> [UInt8] {
    var raw = [UInt8](repeating: 0, count: Ed25519.keyByteCount)
    var count = raw.count
    guard unsafe EVP_PKEY_get_raw_public_key(key, &raw, &count) == 1 else {
      throw .last("EVP_PKEY_get_raw_public_key")
    }
    return raw
  }

  func pem(isPrivate: Bool) throws(CryptographyError) -> String {
    guard let sink = unsafe BIO_new(BIO_s_mem()) else { throw .last("BIO_new") }
    defer { unsafe BIO_free(sink) }
    let written =
      unsafe isPrivate
      ? PEM_write_bio_PrivateKey(sink, key, nil, nil, 0, nil, nil)
      : PEM_write_bio_PUBKEY(sink, key)
    guard written == 1 else { throw .last("PEM_write_bio") }
    var text = [UInt8](repeating: 0, count: 1024)
    let count = unsafe BIO_read(sink, &text, Int32(text.count))
    guard count > 0 else { throw .last("BIO_read") }
    return String(decoding: text.prefix(Int(count)), as: UTF8.self)
  }

  func sign(_ bytes: RawSpan) throws(CryptographyError) -> [UInt8] {
    guard let context = unsafe EVP_MD_CTX_new() else { throw .last("EVP_MD_CTX_new") }
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestSignInit(context, nil, nil, nil, key) == 1 else {
      throw .last("EVP_DigestSignInit")
    }
    var signature = [UInt8](repeating: 0, count: Ed25519.signatureByteCount)
    var count = signature.count
    let code = unsafe bytes.withUnsafeBytes { bytes in
      unsafe EVP_DigestSign(
        context, &signature, &count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self),
        bytes.count)
    }
    guard code == 1 else { throw .last("EVP_DigestSign") }
    return signature
  }

  func verifies(_ signature: [UInt8], of bytes: RawSpan) throws(CryptographyError) -> Bool {
    guard let context = unsafe EVP_MD_CTX_new() else { throw .last("EVP_MD_CTX_new") }
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else {
      throw .last("EVP_DigestVerifyInit")
    }
    let code = unsafe bytes.withUnsafeBytes { bytes in
      unsafe EVP_DigestVerify(
        context, signature, signature.count,
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    }
    ERR_clear_error()
    return code == 1
  }
}
