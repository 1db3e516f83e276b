/// Writes JSON piece by piece into bytes that can be used again.
///
/// Commas and white space are put in by the buffer; that every key has its value and every bracket
/// its end is for the caller, who can have it checked by reading the bytes as a ``JSONDocument``.
@usableFromInline package struct JSONBuffer: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  private let style: JSONStyle
  private var depth = 0
  /// Whether a value stands before this place in the same container.
  private var needsComma = false
  /// Whether a key has just been written.
  private var isAfterKey = false
  /// What becomes of texts that are kept beside what is written. One writer has it at a time, as the
  /// buffer itself.
  package nonisolated(unsafe) var texts = TextPolicy.refused

  /// A place in what is written, to go back to.
  struct Place {
    fileprivate let byteCount: Int
    fileprivate let depth: Int
    fileprivate let needsComma: Bool
    fileprivate let isAfterKey: Bool
  }

  package init(style: JSONStyle = .compact, reserving byteCount: Int = 0) {
    self.style = style
    bytes.reserveCapacity(byteCount)
  }

  /// Forgets what has been written and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (depth, needsComma, isAfterKey) = (0, false, false)
  }

  /// Gives what has been written since it was last asked for, and goes on behind it, so that a long
  /// text need not be held whole.
  package mutating func drain() -> [UInt8] {
    let written = bytes
    bytes = []
    return written
  }

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  @usableFromInline package mutating func beginArray() { begin(UInt8(ascii: "[")) }
  @usableFromInline package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The key of the member whose value is written next.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(0x20) }
    isAfterKey = true
  }

  /// The key of the member whose value is written next, as it stands in a text: in quotes.
  mutating func key(raw key: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: key)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(0x20) }
    isAfterKey = true
  }

  /// The key of the member whose value is written next: a name of the program's own, in which
  /// nothing has to be escaped.
  @usableFromInline
  package mutating func key(of name: StaticString) {
    if style == .pretty { separate() }
    let comma = needsComma
    bytes.append(addingCapacity: name.utf8CodeUnitCount &+ 4) { output in
      if comma { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\""))
      output.append(copying: name)
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: ":"))
    }
    if style == .pretty { bytes.append(0x20) }
    needsComma = false
    isAfterKey = true
  }

  package mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// A string of so many bytes, none of which needs an escape, such as a date.
  @inline(__always)
  package mutating func plainString(
    _ byteCount: Int, _ append: (inout OutputSpan<UInt8>) -> Void
  ) {
    separate()
    bytes.append(addingCapacity: byteCount &+ 2) { output in
      output.append(UInt8(ascii: "\""))
      append(&output)
      output.append(UInt8(ascii: "\""))
    }
    needsComma = true
  }

  package mutating func int(_ value: Int64) {
    separate()
    appendDigits(value)
    needsComma = true
  }

  package mutating func int(_ value: Int) { int(Int64(value)) }

  package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  package mutating func null() { word("null") }

  /// A value that is JSON already; it is not looked at.
  package mutating func raw(_ value: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
    needsComma = true
  }

  /// A tree.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): int(value)
    case .number(let text): word(text)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// A byte between values, such as the line feed behind each line of a JSON Lines file; starts
  /// anew as if nothing had been written.
  package mutating func endLine() {
    bytes.append(0x0a)
    (depth, needsComma, isAfterKey) = (0, false, false)
  }

  /// Where the next value or key would be written.
  var place: Place {
    Place(byteCount: bytes.count, depth: depth, needsComma: needsComma, isAfterKey: isAfterKey)
  }

  /// What a value throws that has no text; ``JSONWriter`` then says what is wrong with it.
  package var unwritable: JSONError { JSONError(.unsupported("no text"), offset: bytes.count) }

  /// Forgets what was written behind a place.
  mutating func goBack(to place: Place) {
    bytes.removeLast(bytes.count - place.byteCount)
    (depth, needsComma, isAfterKey) = (place.depth, place.needsComma, place.isAfterKey)
  }

  /// Opens the object again that has just been closed, so that members can follow; for the compact
  /// style.
  package mutating func reopenObject() {
    bytes.removeLast()
    depth += 1
    needsComma = bytes.last != UInt8(ascii: "{")
  }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// What stands between a value or key and what is before it.
  @inline(__always)
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma {
      bytes.append(UInt8(ascii: ","))
      needsComma = false
    }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(0x0a)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func appendDigits(_ value: Int64) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var start = 20
    var rest = value.magnitude
    repeat {
      start -= 1
      digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(addingCapacity: 20 &- start) { output in
      for index in start..<20 { output.append(digits[index]) }
    }
  }

  /// A string in quotes, escaping what RFC 8259 section 7 demands and no more.
  private mutating func quote(_ text: String) {
    let text = text.utf8.span
    var end = JSONPlain.end(text, from: 0)
    if end == text.count {
      bytes.append(addingCapacity: end &+ 2) { output in
        output.append(UInt8(ascii: "\""))
        output.append(copying: text)
        output.append(UInt8(ascii: "\""))
      }
      return
    }
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let run = text.extracting(start..<end)
      bytes.append(addingCapacity: run.count) { $0.append(copying: run) }
      if end == text.count { break }
      appendEscaped(text[end])
      start = end + 1
      end = JSONPlain.end(text, from: start)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    let letter: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
    case 0x08: letter = UInt8(ascii: "b")
    case 0x09: letter = UInt8(ascii: "t")
    case 0x0a: letter = UInt8(ascii: "n")
    case 0x0c: letter = UInt8(ascii: "f")
    case 0x0d: letter = UInt8(ascii: "r")
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(Hex.digit(byte >> 4))
      bytes.append(Hex.digit(byte & 15))
      return
    default:
      bytes.append(byte)
      return
    }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }
}

/// Where white space goes.
package enum JSONStyle: Hashable, Sendable {
  /// None: for programs.
  case compact
  /// A line a member, two spaces a level: for people.
  case pretty
}
