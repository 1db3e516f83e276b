internal import COpenSSL

/// 32 secret bytes, wiped from memory when they are dropped.
///
/// They are held in one place of their own and never copied by the language.
@safe package struct SecretKey: ~Copyable {
  package static let byteCount = 32

  private let memory: UnsafeMutableRawBufferPointer

  /// The 32 bytes at an offset of some bytes; nil when they end before it does.
  package init?(_ bytes: RawSpan, at offset: Int = 0) {
    guard offset >= 0, bytes.byteCount >= Self.byteCount,
      offset <= bytes.byteCount - Self.byteCount
    else { return nil }
    unsafe memory = .allocate(byteCount: Self.byteCount, alignment: 8)
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe memory.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Self.byteCount]))
    }
  }

  /// A key that is the digest of something secret.
  package init(_ digest: consuming Digest) {
    unsafe memory = .allocate(byteCount: Self.byteCount, alignment: 8)
    unsafe digest.copy(to: memory, at: 0)
    unsafe withUnsafeMutableBytes(of: &digest.storage) { unsafe wipe($0) }
  }

  deinit {
    unsafe wipe(memory)
    unsafe memory.deallocate()
  }

  /// Lends the bytes.
  package func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    unsafe body(UnsafeRawBufferPointer(memory))
  }
}

/// Overwrites secret bytes, in a way that the compiler does not leave out.
package func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
  unsafe OPENSSL_cleanse(bytes.baseAddress, bytes.count)
}

/// Overwrites secret bytes.
package func wipe(_ bytes: inout [UInt8]) {
  unsafe bytes.withUnsafeMutableBytes { unsafe wipe($0) }
}
