internal import Glibc

extension RawSpan {
  /// The big-endian integer at an offset, which the caller has checked to lie inside.
  @inline(__always)
  func bigEndian<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Number.Type
  ) -> Number {
    // Any bytes are an integer; RawSpan itself checks the bounds.
    Number(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Whether both hold the same bytes.
  func equals(_ other: RawSpan) -> Bool {
    guard byteCount == other.byteCount else { return false }
    return withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, byteCount) == 0
      }
    }
  }

  /// Whether these bytes begin with the others.
  func begins(with prefix: RawSpan) -> Bool {
    byteCount >= prefix.byteCount && extracting(first: prefix.byteCount).equals(prefix)
  }

  /// A copy of the bytes.
  package var array: [UInt8] { withUnsafeBytes { Array($0) } }

  /// The bytes as text; what is not UTF-8 becomes U+FFFD.
  package var text: String {
    withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Negative, 0 or positive as these bytes come before, are, or come after the others in the
  /// order of keys.
  func compare(_ other: RawSpan) -> Int {
    let common = Swift.min(byteCount, other.byteCount)
    let order = withUnsafeBytes { left in
      other.withUnsafeBytes { right -> Int32 in
        guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
        return memcmp(left, right, common)
      }
    }
    return order != 0 ? Int(order) : byteCount - other.byteCount
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Stores an integer big-endian at an offset, which must lie inside.
  @inline(__always)
  func storeBigEndian(_ number: some FixedWidthInteger & BitwiseCopyable, at offset: Int) {
    storeBytes(of: number.bigEndian, toByteOffset: offset, as: type(of: number))
  }
}

extension FixedWidthInteger {
  /// The integer's bytes, most significant first.
  package var bigEndianBytes: [UInt8] { Swift.withUnsafeBytes(of: bigEndian) { Array($0) } }
}

/// A name whose identity is its bytes: `String` would take two spellings of "é" for one.
struct Name: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Name, right: Name) -> Bool {
    left.text.utf8.count == right.text.utf8.count
      && left.text.withBytes { left in
        right.text.withBytes { right in equalBytes(left, right) }
      }
  }

  func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: $0) }
  }
}

extension String {
  /// The text's UTF-8, in place.
  var bytes: RawSpan { @_lifetime(borrow self) get { utf8Span.span.bytes } }

  /// Lends the text's UTF-8; quicker than ``bytes`` for short texts.
  @inline(__always)
  func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    if let result = utf8.withContiguousStorageIfAvailable({ body(UnsafeRawBufferPointer($0)) }) {
      return result
    }
    return Array(utf8).withUnsafeBytes(body)
  }
}

/// Whether two runs of the same length are the same.
private func equalBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  guard let one = left.baseAddress, let other = right.baseAddress else { return true }
  return memcmp(one, other, left.count) == 0
}
