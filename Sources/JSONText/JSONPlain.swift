/// Bytes of strings looked at eight at a time.
enum JSONPlain {
  private static let each: UInt64 = 0x0101_0101_0101_0101

  /// The offset of the first byte, from one offset on, that is a control character, a quote or a
  /// backslash; the count if there is none.
  @inline(__always)
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = bytes.bytes
    while offset &+ 8 <= bytes.count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard isPlain(word) else { break }
      offset &+= 8
    }
    while offset < bytes.count, isPlain(bytes[offset]) { offset &+= 1 }
    return offset
  }

  /// The offset of the first byte, from one offset on, that begins a character beyond ASCII; the count
  /// if there is none.
  @inline(__always)
  static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = bytes.bytes
    while offset &+ 8 <= bytes.count,
      raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) & (each &* 0x80) == 0
    {
      offset &+= 8
    }
    // What stands inside of a character begins none.
    while offset < bytes.count, bytes[offset] < 0xc0 { offset &+= 1 }
    return offset
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Whether all of eight bytes are plain. A byte below a limit borrows from its high bit when the
  /// limit is taken away; those that have that bit already are kept out by the complement.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let quote = word ^ (each &* 0x22)
    let backslash = word ^ (each &* 0x5c)
    let found =
      ((word &- (each &* 0x20)) & ~word) | ((quote &- each) & ~quote)
      | ((backslash &- each) & ~backslash)
    return found & (each &* 0x80) == 0
  }
}

extension StaticString {
  /// A byte of a name in the source of the program, which is never a single scalar.
  ///
  /// The pointer is to a constant of the program, and the index was checked against its count.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { utf8Start[index] }

  /// Whether a text has these bytes from an offset on.
  package func matches(_ text: Span<UInt8>, at offset: Int) -> Bool {
    utf8CodeUnitCount <= text.count &- offset && isEqual(to: text, at: offset)
  }

  /// Whether a text has these bytes from an offset on; the caller has checked that it is as long.
  @inline(__always)
  func isEqual(to text: Span<UInt8>, at offset: Int) -> Bool {
    let count = utf8CodeUnitCount
    let name = UnsafeRawPointer(utf8Start)
    let raw = text.bytes
    var index = 0
    while index &+ 4 <= count {
      guard
        raw.unsafeLoadUnaligned(fromByteOffset: offset &+ index, as: UInt32.self)
          == name.loadUnaligned(fromByteOffset: index, as: UInt32.self)
      else { return false }
      index &+= 4
    }
    while index < count {
      guard text[offset &+ index] == byte(at: index) else { return false }
      index &+= 1
    }
    return true
  }
}

extension OutputSpan<UInt8> {
  /// Appends bytes that there is room for.
  @inline(__always)
  mutating func append(copying text: Span<UInt8>) {
    text.withUnsafeBufferPointer { text in
      if let start = text.baseAddress { append(text.count, from: start) }
    }
  }

  /// Appends a name of the program's own.
  @inline(__always)
  mutating func append(copying name: StaticString) {
    append(name.utf8CodeUnitCount, from: name.utf8Start)
  }

  /// All at once: byte by byte takes several times as long.
  @inline(__always)
  private mutating func append(_ byteCount: Int, from start: UnsafePointer<UInt8>) {
    withUnsafeMutableBufferPointer { buffer, count in
      precondition(byteCount <= buffer.count &- count, "there is no room for the bytes")
      buffer.baseAddress?.advanced(by: count).initialize(from: start, count: byteCount)
      count &+= byteCount
    }
  }
}
