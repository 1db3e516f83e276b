/// A place in a JSON text that is read in one pass, from its first byte to its last.
///
/// It reads what our writer writes and what people and programs usually send, and gives up on the
/// rest: see ``JSONDirect``. Nothing is allocated but the strings it gives. It never traps, whatever
/// the bytes.
@usableFromInline package struct JSONCursor: ~Escapable {
  /// The whole text.
  package let bytes: Span<UInt8>
  /// Where the next byte is read.
  package private(set) var offset = 0

  /// Whether the object that is read next is the one two types share, and whose turn it is.
  private var sharing = Sharing.none
  private var noted = InlineArray<8, JSONNotedMember>(repeating: JSONNotedMember())
  private var notedCount = 0

  enum Sharing: UInt8 { case none, first, second }

  @_lifetime(copy bytes)
  @usableFromInline package init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  /// The byte here, or 0 at the end, which stands for nothing in JSON.
  @inline(__always)
  @usableFromInline var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  @inline(__always)
  mutating func skipSpace() {
    if byte <= 0x20 { offset = JSONLexer.skipSpace(bytes, from: offset) }
  }

  /// Moves over a byte that stands here.
  @inline(__always)
  mutating func takes(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    offset &+= 1
    return true
  }

  /// Moves to the value of the text.
  @usableFromInline mutating func begins() -> Bool {
    skipSpace()
    return offset < bytes.count
  }

  /// Whether nothing follows.
  @usableFromInline mutating func ends() -> Bool {
    skipSpace()
    return offset == bytes.count
  }
}

// MARK: Texts

extension JSONCursor {
  /// The string here; nil for another kind and for one with U+0000.
  package mutating func string() -> String? {
    guard byte == UInt8(ascii: "\"") else { return nil }
    let start = offset &+ 1
    let end = JSONPlain.end(bytes, from: start)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return escapedString() }
    offset = end &+ 1
    do {
      return String(copying: try UTF8Span(validating: bytes.extracting(start..<end)))
    } catch {
      return nil
    }
  }

  private mutating func escapedString() -> String? {
    do {
      let start = offset + 1
      let token = try JSONLexer.string(bytes, from: start)
      guard !token.hasNUL else { return nil }
      offset = token.end + 1
      return String(
        decoding: try JSONLexer.unescaped(bytes, start..<token.end), as: UTF8.self)
    } catch {
      return nil
    }
  }

  /// Where the content of the string here is, if nothing in it is escaped; its bytes may still be no
  /// UTF-8, which is for whoever reads them to find.
  package mutating func plainString() -> Range<Int>? {
    guard byte == UInt8(ascii: "\"") else { return nil }
    let start = offset &+ 1
    let end = JSONPlain.end(bytes, from: start)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    offset = end &+ 1
    return start..<end
  }

  /// Moves over a string that is written here as it is in the program.
  package mutating func takes(_ word: StaticString) -> Bool {
    guard isAt(word) else { return false }
    offset &+= word.utf8CodeUnitCount &+ 2
    return true
  }

  /// Whether a string is written here as it is in the program.
  @inline(__always)
  func isAt(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count &+ 2 <= bytes.count &- offset, bytes[offset] == UInt8(ascii: "\""),
      bytes[offset &+ count &+ 1] == UInt8(ascii: "\"")
    else { return false }
    return word.isEqual(to: bytes, at: offset &+ 1)
  }
}

// MARK: Numbers and literals

extension JSONCursor {
  /// The integer here; nil for another kind and for a number that is no `Int64`.
  package mutating func int64() -> Int64? {
    let start = offset
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { offset &+= 1 }
    let first = offset
    var value: Int64 = 0
    while byte &- 0x30 <= 9 {
      value = value &* 10 &+ Int64(byte &- 0x30)
      offset &+= 1
    }
    let digits = offset &- first
    guard digits > 0, digits == 1 || bytes[first] != 0x30 else { return nil }
    guard byte != UInt8(ascii: "."), byte | 0x20 != UInt8(ascii: "e") else { return nil }
    // Eighteen digits always fit.
    if digits <= 18 { return isNegative ? -value : value }
    return JSONLexer.int64(bytes, start..<offset)
  }

  package mutating func bool() -> Bool? {
    if takes(literal: "true") { return true }
    if takes(literal: "false") { return false }
    return nil
  }

  /// Moves over a `null` that stands here.
  @usableFromInline package mutating func takesNull() -> Bool {
    byte == UInt8(ascii: "n") && takes(literal: "null")
  }

  private mutating func takes(literal word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count <= bytes.count &- offset, word.isEqual(to: bytes, at: offset) else { return false }
    offset &+= count
    return true
  }
}

// MARK: Arrays

extension JSONCursor {
  /// Moves into an array: true before its first element, false behind an empty one.
  @usableFromInline package mutating func beginsArray() -> Bool? {
    guard takes(UInt8(ascii: "[")) else { return nil }
    skipSpace()
    return !takes(UInt8(ascii: "]"))
  }

  /// Moves on from an element: true before the next one, false behind the array.
  @usableFromInline package mutating func nextElement() -> Bool? {
    skipSpace()
    if takes(UInt8(ascii: ",")) {
      skipSpace()
      return true
    }
    return takes(UInt8(ascii: "]")) ? false : nil
  }
}

extension JSONCursor {
  /// The array here, each element read in a way of its own; nil when one of them is not read.
  @inlinable
  package mutating func elements<T>(_ element: (inout JSONCursor) -> T?) -> [T]? {
    var elements: [T] = []
    var isBefore = beginsArray()
    while isBefore == true {
      guard let value = element(&self) else { return nil }
      elements.append(value)
      isBefore = nextElement()
    }
    return isBefore == nil ? nil : elements
  }

  /// Whether a string is next.
  package var isAtString: Bool { byte == UInt8(ascii: "\"") }

  /// The text from a place up to here.
  package func text(from start: Int) -> [UInt8] {
    bytes.extracting(start..<offset).withUnsafeBufferPointer { Array($0) }
  }

  /// Whether nothing is next.
  package var isAtEnd: Bool { offset == bytes.count }

  /// What to throw where nothing else reads the text: it is not what was asked for, about here.
  package func unreadable(_ what: String) -> JSONError {
    JSONError(.invalid("not \(what)"), offset: offset)
  }
}

// MARK: Objects

extension JSONCursor {
  /// Begins to read the object here; what is wrong with it shows in what this gives.
  package mutating func object() -> JSONMembersRead {
    let turn = sharing
    sharing = .none
    if turn == .second {
      if notedCount > 0 { go(toNoted: 0) }
      return JSONMembersRead(noted: notedCount)
    }
    guard takes(UInt8(ascii: "{")) else { return JSONMembersRead(.fault) }
    skipSpace()
    if takes(UInt8(ascii: "}")) { return JSONMembersRead(.end) }
    return JSONMembersRead(
      byte == UInt8(ascii: "\"") ? .member : .fault, notesOthers: turn == .first)
  }

  /// Moves over a key that is this name, and the colon behind it, to the value.
  @inline(__always)
  mutating func takesKey(_ name: StaticString) {
    offset &+= name.utf8CodeUnitCount &+ 2
  }

  mutating func takesColon() -> Bool {
    if byte != UInt8(ascii: ":") { skipSpace() }
    guard takes(UInt8(ascii: ":")) else { return false }
    skipSpace()
    return true
  }

  /// Moves on from a member's value: true before the next key, false behind the object.
  mutating func nextMember() -> Bool? {
    skipSpace()
    if takes(UInt8(ascii: ",")) {
      skipSpace()
      return byte == UInt8(ascii: "\"") ? true : nil
    }
    return takes(UInt8(ascii: "}")) ? false : nil
  }
}

// MARK: An object that two types share

/// A member that was passed over for another type to read.
struct JSONNotedMember {
  /// Where its key is, with its quote.
  var start: UInt32 = 0
  /// Behind its value.
  var end: UInt32 = 0
}

extension JSONCursor {
  /// The object that is read next is shared: members its type does not know are noted.
  @usableFromInline mutating func shareOutermost() { sharing = .first }

  /// The object that is read next is made of the members that were noted.
  @usableFromInline mutating func returnToNoted() { sharing = .second }

  /// Passes over the member here and notes it; false when it is not to be read here.
  ///
  /// What is passed over is not checked: the type that reads it has to, to the same end.
  mutating func noteMember() -> Bool {
    guard notedCount < noted.count else { return false }
    let start = offset
    guard skipsString(), takesColon(), skipsValue() else { return false }
    noted[notedCount] = JSONNotedMember(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: offset))
    notedCount += 1
    return true
  }

  /// Moves to the key of a noted member.
  mutating func go(toNoted index: Int) { offset = Int(noted[index].start) }

  /// Whether the cursor stands behind the value of a noted member.
  func isBehind(noted index: Int) -> Bool { offset == Int(noted[index].end) }

  private mutating func skipsString() -> Bool {
    guard takes(UInt8(ascii: "\"")) else { return false }
    while true {
      offset = JSONPlain.end(bytes, from: offset)
      switch byte {
      case UInt8(ascii: "\""):
        offset &+= 1
        return true
      case UInt8(ascii: "\\") where offset &+ 1 < bytes.count: offset &+= 2
      default: return false
      }
    }
  }

  private mutating func skipsValue() -> Bool {
    var depth = 0
    repeat {
      switch byte {
      case 0: return false
      case UInt8(ascii: "\""):
        guard skipsString() else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      offset &+= 1
    } while depth > 0 || !endsScalar
    return true
  }

  /// Whether a scalar that began before this byte does not go on with it.
  private var endsScalar: Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0...0x20: true
    default: false
    }
  }
}
