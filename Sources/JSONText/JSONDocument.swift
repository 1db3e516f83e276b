/// A JSON text that has been checked from end to end, and where its values are.
///
/// The text is strict RFC 8259 in strict UTF-8, without a byte order mark, without duplicate keys
/// (compared after unescaping, byte by byte), and within ``JSONLimits``. One pass over the bytes
/// fills a flat tape of 16 bytes a value; strings and numbers stay in the text until asked for.
/// A document is immutable and cheap to copy.
package struct JSONDocument: Sendable {
  let storage: JSONStorage

  /// Checks a text and notes where its values are.
  ///
  /// - Complexity: O(n log n) at worst, for objects of many keys; O(n) otherwise.
  package init(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    guard bytes.count <= limits.byteCount else {
      throw JSONError(.byteLimit(limits.byteCount), offset: limits.byteCount)
    }
    var builder = JSONTapeBuilder(limits: limits, byteCount: bytes.count)
    try builder.build(bytes)
    storage = JSONStorage(bytes: bytes, tape: builder.tape)
  }

  /// Checks the text of a string.
  package init(_ text: String, limits: JSONLimits = .standard) throws(JSONError) {
    try self.init(Array(text.utf8), limits: limits)
  }

  /// The outermost value.
  package var root: JSONNode { JSONNode(storage: storage, index: 0) }

  /// The text as it was given.
  package var bytes: [UInt8] { storage.bytes }
}

/// What a document and its nodes share.
final class JSONStorage: Sendable {
  let bytes: [UInt8]
  let tape: [JSONTapeEntry]

  init(bytes: [UInt8], tape: [JSONTapeEntry]) {
    self.bytes = bytes
    self.tape = tape
  }
}

/// One value or key on the tape. A container is followed by its children, an object's being key,
/// value, key, value; 16 bytes.
struct JSONTapeEntry {
  /// Offset of the first byte: a string's without its quote, a container's bracket.
  var start: UInt32
  /// Bytes of a string between its quotes, or of any other value altogether.
  var length: UInt32
  /// Index of the entry behind this one and everything inside it.
  var next: UInt32
  /// Kind in bits 0 to 3, flags in 4 to 7, number of elements or members above.
  private var packed: UInt32

  init(_ kind: JSONKind, start: Int, end: Int, next: Int, flags: UInt32 = 0) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: end - start)
    self.next = UInt32(truncatingIfNeeded: next)
    self.packed = UInt32(kind.rawValue) | flags
  }

  /// The string contains an escape.
  static let escaped: UInt32 = 0x10
  /// The string contains U+0000.
  static let nul: UInt32 = 0x20
  /// The number has neither fraction nor exponent.
  static let integer: UInt32 = 0x40
  /// The literal is `true`.
  static let isTrue: UInt32 = 0x80

  var kind: JSONKind {
    switch packed & 15 {
    case 0: .null
    case 1: .bool
    case 2: .number
    case 3: .string
    case 4: .array
    default: .object
    }
  }

  var isEscaped: Bool { packed & Self.escaped != 0 }
  var hasNUL: Bool { packed & Self.nul != 0 }
  var isInteger: Bool { packed & Self.integer != 0 }
  var isTrue: Bool { packed & Self.isTrue != 0 }

  /// Elements of an array or members of an object.
  var count: Int { Int(packed >> 8) }

  /// Notes the extent and the content of a container that has been read to its end.
  mutating func close(end: Int, next: Int, count: Int) {
    length = UInt32(truncatingIfNeeded: end) - start
    self.next = UInt32(truncatingIfNeeded: next)
    packed = packed & 0xff | UInt32(truncatingIfNeeded: count) << 8
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// Where a person would say that the value begins: a string at its quote.
  var offset: Int { kind == .string ? Int(start) - 1 : Int(start) }
}
