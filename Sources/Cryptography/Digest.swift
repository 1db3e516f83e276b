/// A SHA-256 digest: 32 bytes, kept in place.
package struct Digest: Hashable, Sendable {
  package static let byteCount = 32

  /// The bytes in memory order.
  var storage: InlineArray<4, UInt64>

  init() {
    storage = InlineArray(repeating: 0)
  }

  /// 32 zero bytes, which stand for no digest.
  package static var zero: Digest { Digest() }

  /// The digest stored at an offset of some bytes; nil when they end before it does.
  package init?(_ bytes: RawSpan, at offset: Int = 0) {
    guard offset >= 0, bytes.byteCount >= Self.byteCount,
      offset <= bytes.byteCount - Self.byteCount
    else { return nil }
    self.init()
    for word in 0..<4 {
      storage[word] = unsafe bytes.unsafeLoadUnaligned(
        fromByteOffset: offset + word * 8, as: UInt64.self)
    }
  }

  /// The digest with these 32 bytes; nil for another number of bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    unsafe self.init(bytes.span.bytes)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    unsafe withUnsafeBytes(of: storage) { unsafe Array($0) }
  }

  /// Copies the 32 bytes into `target` from `offset` on, which must have room.
  package func copy(to target: UnsafeMutableRawBufferPointer, at offset: Int) {
    precondition(offset >= 0 && target.count - offset >= Self.byteCount)
    unsafe target.storeBytes(of: storage, toByteOffset: offset, as: InlineArray<4, UInt64>.self)
  }

  package static func == (left: Digest, right: Digest) -> Bool {
    left.storage[0] == right.storage[0] && left.storage[1] == right.storage[1]
      && left.storage[2] == right.storage[2] && left.storage[3] == right.storage[3]
  }

  package func hash(into hasher: inout Hasher) {
    for word in 0..<4 { hasher.combine(storage[word]) }
  }
}

extension Digest: CustomStringConvertible {
  /// 64 hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
