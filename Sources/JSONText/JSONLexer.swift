/// Tokens of RFC 8259, found in bytes; the one place that knows their grammar.
///
/// Nothing here allocates, and no offset is used before it is checked against the end. Errors
/// carry an offset and no path.
enum JSONLexer {
  /// A string's extent and what its content needs.
  struct StringToken {
    /// Offset of the closing quote.
    var end: Int
    var isEscaped = false
    var hasNUL = false
  }

  /// The offset of the first byte that is not white space, at most the count.
  @inline(__always)
  static func skipSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0a, 0x0d: offset += 1
      default: return offset
      }
    }
    return offset
  }

  /// Reads a string whose opening quote is just before `start`.
  static func string(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> StringToken {
    var token = StringToken(end: start)
    var offset = start
    while true {
      while offset < bytes.count, isPlain(bytes[offset]) { offset &+= 1 }
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        token.end = offset
        return token
      }
      if byte == UInt8(ascii: "\\") {
        token.isEscaped = true
        let scalar = try escape(bytes, at: &offset)
        if scalar == 0 { token.hasNUL = true }
      } else if byte < 0x20 {
        throw JSONError(.controlCharacter(byte), offset: offset)
      } else {
        offset += try sequenceLength(bytes, at: offset)
      }
    }
    throw JSONError(.unexpectedEnd, offset: bytes.count)
  }

  /// Whether a byte in a string is a character by itself: ASCII, and neither control character,
  /// quote nor backslash.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x60 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Bytes in the well-formed UTF-8 sequence, of two or more, at an offset.
  ///
  /// Source: Unicode 16.0, table 3-7. Overlong forms, surrogates and scalars above U+10FFFF are
  /// kept out by the range of the second byte.
  private static func sequenceLength(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[offset] {
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xe1...0xec, 0xee, 0xef: (length, second) = (3, 0x80...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: throw JSONError(.invalidUTF8, offset: offset)
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]),
      length < 3 || bytes[offset + 2] & 0xc0 == 0x80,
      length < 4 || bytes[offset + 3] & 0xc0 == 0x80
    else { throw JSONError(.invalidUTF8, offset: offset) }
    return length
  }

  /// The scalar of the escape whose backslash is at an offset; moves behind it.
  static func escape(
    _ bytes: Span<UInt8>, at offset: inout Int
  ) throws(JSONError) -> UInt32 {
    let start = offset
    guard offset + 1 < bytes.count else { throw JSONError(.unexpectedEnd, offset: bytes.count) }
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(letter)
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0c
    case UInt8(ascii: "n"): return 0x0a
    case UInt8(ascii: "r"): return 0x0d
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"): break
    default: throw JSONError(.invalidEscape, offset: start)
    }
    let unit = try fourHexDigits(bytes, at: &offset)
    switch unit {
    case 0xd800...0xdbff:
      guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u")
      else { throw JSONError(.loneSurrogate, offset: start) }
      offset += 2
      let low = try fourHexDigits(bytes, at: &offset)
      guard (0xdc00...0xdfff).contains(low) else {
        throw JSONError(.loneSurrogate, offset: start)
      }
      return 0x10000 + ((unit - 0xd800) << 10 | (low - 0xdc00))
    case 0xdc00...0xdfff: throw JSONError(.loneSurrogate, offset: start)
    default: return unit
    }
  }

  private static func fourHexDigits(
    _ bytes: Span<UInt8>, at offset: inout Int
  ) throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw JSONError(.unexpectedEnd, offset: bytes.count) }
    var unit: UInt32 = 0
    for index in offset..<offset + 4 {
      guard let digit = Hex.value(of: bytes[index]) else {
        throw JSONError(.invalidEscape, offset: index)
      }
      unit = unit << 4 | UInt32(digit)
    }
    offset += 4
    return unit
  }

  /// Reads a number from its first byte, a digit or `-`; gives the offset behind it.
  static func number(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> (end: Int, isInteger: Bool) {
    var offset = start
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    try digits(bytes, at: &offset)
    guard offset - whole == 1 || bytes[whole] != UInt8(ascii: "0") else {
      throw JSONError(.malformedNumber, offset: whole)
    }
    var isInteger = true
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      try digits(bytes, at: &offset)
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      offset += 1
      if offset < bytes.count,
        bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
      {
        offset += 1
      }
      try digits(bytes, at: &offset)
    }
    return (offset, isInteger)
  }

  /// Moves over one digit or more.
  private static func digits(_ bytes: Span<UInt8>, at offset: inout Int) throws(JSONError) {
    let start = offset
    while offset < bytes.count, bytes[offset] &- 0x30 <= 9 { offset += 1 }
    guard offset > start else {
      throw offset < bytes.count
        ? JSONError(.malformedNumber, offset: offset)
        : JSONError(.unexpectedEnd, offset: offset)
    }
  }

  /// Reads `true`, `false` or `null`; gives the offset behind it.
  static func literal(
    _ word: String, _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    let letters = word.utf8.span
    for index in letters.indices {
      let offset = start + index
      guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
      guard bytes[offset] == letters[index] else {
        throw JSONError(.unexpectedByte(bytes[offset]), offset: offset)
      }
    }
    return start + letters.count
  }

  /// The value of an integer token (checked by ``number(_:from:)``), or nil beyond `Int64`.
  static func int64(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    // Counted downwards, because the negative side reaches one further.
    var value: Int64 = 0
    for index in (isNegative ? range.lowerBound + 1 : range.lowerBound)..<range.upperBound {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, borrow) = product.subtractingReportingOverflow(Int64(bytes[index] &- 0x30))
      guard !overflow, !borrow else { return nil }
      value = sum
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// The bytes a string token (checked by ``string(_:from:)``) stands for.
  static func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(JSONError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        appendUTF8(of: try escape(bytes, at: &offset), to: &result)
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  private static func appendUTF8(of scalar: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3f) }
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xc0 | scalar >> 6))
      bytes.append(tail(0))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xe0 | scalar >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    default:
      bytes.append(UInt8(0xf0 | scalar >> 18))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }
}
