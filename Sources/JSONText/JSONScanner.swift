/// Walks the members of one JSON object without a tape and without an allocation.
///
/// For texts that have been checked before, such as events read back from the log. What is passed
/// over is only skipped: malformed values inside a skipped array or object, and duplicate keys,
/// go unnoticed. On any bytes whatever it ends without a trap.
///
///     var scanner = JSONScanner()
///     while let member = try scanner.next(in: bytes) {
///       if member.key(is: "siteID", in: bytes) { id = try member.string(in: bytes) }
///     }
package struct JSONScanner: Sendable {
  private var state = State.before
  private var offset = 0

  private enum State { case before, first, later, end }

  package init() {}

  /// The next member of the object that the bytes hold, or nil behind the last.
  ///
  /// The same bytes must be given each time, and none after an error.
  package mutating func next(in bytes: Span<UInt8>) throws(JSONError) -> JSONScannedMember? {
    if state == .before {
      offset = JSONLexer.skipSpace(bytes, from: 0)
      try expect(UInt8(ascii: "{"), bytes)
      state = .first
    }
    guard state != .end else { return nil }
    offset = JSONLexer.skipSpace(bytes, from: offset)
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "}") {
      (state, offset) = (.end, offset + 1)
      return nil
    }
    if state == .later {
      try expect(UInt8(ascii: ","), bytes)
      offset = JSONLexer.skipSpace(bytes, from: offset)
    }
    state = .later
    try expect(UInt8(ascii: "\""), bytes)
    let key = try JSONLexer.string(bytes, from: offset)
    let keyRange = offset..<key.end
    offset = JSONLexer.skipSpace(bytes, from: key.end + 1)
    try expect(UInt8(ascii: ":"), bytes)
    offset = JSONLexer.skipSpace(bytes, from: offset)
    let value = try skipValue(bytes)
    return JSONScannedMember(keyRange: keyRange, keyIsEscaped: key.isEscaped, value: value)
  }

  /// The first member with a key, or nil.
  ///
  /// - Complexity: O(n) in the bytes before it.
  package static func member(
    _ key: String, in bytes: Span<UInt8>
  ) throws(JSONError) -> JSONScannedMember? {
    var scanner = JSONScanner()
    while let member = try scanner.next(in: bytes) {
      if member.key(is: key, in: bytes) { return member }
    }
    return nil
  }

  /// The string of the first member with a key; nil if there is none or it is no string.
  package static func string(
    _ key: String, in bytes: Span<UInt8>
  ) throws(JSONError) -> String? {
    try member(key, in: bytes)?.string(in: bytes)
  }

  /// The integer of the first member with a key; nil if there is none or it is no `Int64`.
  package static func int64(_ key: String, in bytes: Span<UInt8>) throws(JSONError) -> Int64? {
    try member(key, in: bytes)?.int64(in: bytes)
  }

  private mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONError) {
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
    guard bytes[offset] == byte else {
      throw JSONError(.unexpectedByte(bytes[offset]), offset: offset)
    }
    offset += 1
  }

  private mutating func skipValue(
    _ bytes: Span<UInt8>
  ) throws(JSONError) -> JSONScannedMember.Value {
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
    let start = offset
    switch bytes[start] {
    case UInt8(ascii: "\""):
      let token = try JSONLexer.string(bytes, from: start + 1)
      offset = token.end + 1
      return .init(kind: .string, range: start + 1..<token.end, isSimple: !token.isEscaped)
    case UInt8(ascii: "-"), 0x30...0x39:
      let (end, isInteger) = try JSONLexer.number(bytes, from: start)
      offset = end
      return .init(kind: .number, range: start..<end, isSimple: isInteger)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipContainer(bytes)
      let kind = bytes[start] == UInt8(ascii: "{") ? JSONKind.object : .array
      return .init(kind: kind, range: start..<offset, isSimple: false)
    case UInt8(ascii: "t"):
      offset = try JSONLexer.literal("true", bytes, from: start)
      return .init(kind: .bool, range: start..<offset, isSimple: true)
    case UInt8(ascii: "f"):
      offset = try JSONLexer.literal("false", bytes, from: start)
      return .init(kind: .bool, range: start..<offset, isSimple: false)
    case UInt8(ascii: "n"):
      offset = try JSONLexer.literal("null", bytes, from: start)
      return .init(kind: .null, range: start..<offset, isSimple: true)
    default:
      throw JSONError(.unexpectedByte(bytes[start]), offset: start)
    }
  }

  /// Moves behind the bracket that balances the one here; looks into strings only.
  private mutating func skipContainer(_ bytes: Span<UInt8>) throws(JSONError) {
    var depth = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        offset = try JSONLexer.string(bytes, from: offset).end + 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return }
      default: continue
      }
    }
    throw JSONError(.unexpectedEnd, offset: offset)
  }
}

/// A member found by a ``JSONScanner``: offsets into the bytes it was found in, which must be
/// given again to read it.
package struct JSONScannedMember: Sendable {
  /// The key between its quotes.
  package let keyRange: Range<Int>
  /// The value; a string between its quotes.
  package var valueRange: Range<Int> { value.range }
  package var kind: JSONKind { value.kind }

  let keyIsEscaped: Bool
  let value: Value

  struct Value {
    var kind: JSONKind
    var range: Range<Int>
    /// A string without escapes, a number that is an integer, or `true`.
    var isSimple: Bool
  }

  /// Whether the key is this text, byte by byte.
  package func key(is text: String, in bytes: Span<UInt8>) -> Bool {
    guard !keyIsEscaped else { return Self.text(keyRange, bytes) == Array(text.utf8) }
    return equal(bytes, keyRange, text.utf8.span)
  }

  /// Whether the value is this string, byte by byte, without making one.
  package func value(is text: String, in bytes: Span<UInt8>) -> Bool {
    guard kind == .string else { return false }
    guard value.isSimple else { return Self.text(valueRange, bytes) == Array(text.utf8) }
    return equal(bytes, valueRange, text.utf8.span)
  }

  /// The string, or nil for another kind.
  package func string(in bytes: Span<UInt8>) -> String? {
    guard kind == .string else { return nil }
    return String(decoding: Self.text(valueRange, bytes), as: UTF8.self)
  }

  /// The integer, or nil for another kind and for a number that is no `Int64`.
  package func int64(in bytes: Span<UInt8>) -> Int64? {
    guard kind == .number, value.isSimple else { return nil }
    return JSONLexer.int64(bytes, valueRange)
  }

  /// True or false, or nil for another kind.
  package var bool: Bool? { kind == .bool ? value.isSimple : nil }

  /// A string's bytes.
  private static func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> [UInt8] {
    do {
      return try JSONLexer.unescaped(bytes, range)
    } catch {
      preconditionFailure("the string was checked when it was found: \(error)")
    }
  }

  private func equal(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard range.count == text.count else { return false }
    for index in text.indices where bytes[range.lowerBound + index] != text[index] {
      return false
    }
    return true
  }
}
