/// The one pass over a text. No recursion: open containers stand on a stack of their own.
struct JSONTapeBuilder {
  private(set) var tape: [JSONTapeEntry] = []
  /// The innermost open container; outermost, one that stands for the text.
  private var innermost = Open(index: -1, isObject: false)
  /// Those around it, from the outside.
  private var outer: [Open] = []
  private let limits: JSONLimits

  /// A container whose end has not been reached.
  private struct Open {
    var index: Int
    var count = 0
    var isObject: Bool
  }

  init(limits: JSONLimits, byteCount: Int) {
    self.limits = limits
    // A value and its comma take six bytes or more in most texts.
    tape.reserveCapacity(min(byteCount / 6 + 1, limits.valueCount))
    outer.reserveCapacity(8)
  }

  mutating func build(_ bytes: [UInt8]) throws(JSONError) {
    do {
      try scan(bytes.span)
    } catch {
      throw error.at(path: path(in: bytes))
    }
  }

  private mutating func scan(_ bytes: Span<UInt8>) throws(JSONError) {
    var offset = JSONLexer.skipSpace(bytes, from: 0)
    while true {
      // A value is due here; a container that is opened is due its first child next.
      let isOpened = try value(bytes, at: &offset)
      if isOpened {
        offset = JSONLexer.skipSpace(bytes, from: offset)
        if try !closes(bytes, at: offset) {
          try beginChild(bytes, at: &offset)
          continue
        }
      }
      // A value has ended, or its container is about to: close all that close here.
      if try !advance(bytes, at: &offset) { break }
    }
    offset = JSONLexer.skipSpace(bytes, from: offset)
    guard offset == bytes.count else { throw JSONError(.trailingBytes, offset: offset) }
  }

  /// Reads a scalar, or the bracket that opens a container and then gives true.
  private mutating func value(
    _ bytes: Span<UInt8>, at offset: inout Int
  ) throws(JSONError) -> Bool {
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
    let start = offset
    switch bytes[start] {
    case UInt8(ascii: "\""):
      try string(bytes, at: &offset)
    case UInt8(ascii: "-"), 0x30...0x39:
      let (end, isInteger) = try JSONLexer.number(bytes, from: start)
      try append(.number, start, end, flags: isInteger ? JSONTapeEntry.integer : 0)
      offset = end
    case UInt8(ascii: "{"):
      try begin(.object, at: start)
      offset += 1
      return true
    case UInt8(ascii: "["):
      try begin(.array, at: start)
      offset += 1
      return true
    case UInt8(ascii: "t"):
      offset = try JSONLexer.literal("true", bytes, from: start)
      try append(.bool, start, offset, flags: JSONTapeEntry.isTrue)
    case UInt8(ascii: "f"):
      offset = try JSONLexer.literal("false", bytes, from: start)
      try append(.bool, start, offset)
    case UInt8(ascii: "n"):
      offset = try JSONLexer.literal("null", bytes, from: start)
      try append(.null, start, offset)
    default:
      throw JSONError(.unexpectedByte(bytes[start]), offset: start)
    }
    return false
  }

  /// Behind a value: closes containers up to a comma, and moves to where a value is due again.
  /// False behind the outermost value.
  private mutating func advance(
    _ bytes: Span<UInt8>, at offset: inout Int
  ) throws(JSONError) -> Bool {
    while !outer.isEmpty {
      offset = JSONLexer.skipSpace(bytes, from: offset)
      if try closes(bytes, at: offset) {
        offset += 1
        try end(bytes, at: offset)
      } else if bytes[offset] == UInt8(ascii: ",") {
        offset = JSONLexer.skipSpace(bytes, from: offset + 1)
        try beginChild(bytes, at: &offset)
        return true
      } else {
        throw JSONError(.unexpectedByte(bytes[offset]), offset: offset)
      }
    }
    return false
  }

  /// Whether the innermost container's closing bracket stands here.
  private func closes(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> Bool {
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
    return bytes[offset]
      == (innermost.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
  }

  /// Counts a child of the innermost container, and reads its key if that is an object.
  private mutating func beginChild(
    _ bytes: Span<UInt8>, at offset: inout Int
  ) throws(JSONError) {
    innermost.count += 1
    guard innermost.isObject else { return }
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
    guard bytes[offset] == UInt8(ascii: "\"") else {
      throw JSONError(.unexpectedByte(bytes[offset]), offset: offset)
    }
    try string(bytes, at: &offset)
    offset = JSONLexer.skipSpace(bytes, from: offset)
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, offset: offset) }
    guard bytes[offset] == UInt8(ascii: ":") else {
      throw JSONError(.unexpectedByte(bytes[offset]), offset: offset)
    }
    offset = JSONLexer.skipSpace(bytes, from: offset + 1)
  }

  private mutating func string(
    _ bytes: Span<UInt8>, at offset: inout Int
  ) throws(JSONError) {
    let start = offset + 1
    let token = try JSONLexer.string(bytes, from: start)
    let flags =
      (token.isEscaped ? JSONTapeEntry.escaped : 0) | (token.hasNUL ? JSONTapeEntry.nul : 0)
    try append(.string, start, token.end, flags: flags)
    offset = token.end + 1
  }

  private mutating func append(
    _ kind: JSONKind, _ start: Int, _ end: Int, flags: UInt32 = 0
  ) throws(JSONError) {
    guard tape.count < limits.valueCount else {
      throw JSONError(.valueLimit(limits.valueCount), offset: start)
    }
    tape.append(
      JSONTapeEntry(kind, start: start, end: end, next: tape.count + 1, flags: flags))
  }

  private mutating func begin(_ kind: JSONKind, at start: Int) throws(JSONError) {
    guard outer.count < limits.depth else {
      throw JSONError(.depthLimit(limits.depth), offset: start)
    }
    try append(kind, start, start + 1)
    outer.append(innermost)
    innermost = Open(index: tape.count - 1, isObject: kind == .object)
  }

  private mutating func end(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) {
    let closed = innermost
    tape[closed.index].close(end: offset, next: tape.count, count: closed.count)
    if closed.isObject, closed.count > 1,
      let key = JSONKeys.firstDuplicate(in: tape, of: closed.index, bytes)
    {
      // The object is still the innermost open one, so the path of the error leads to it.
      throw JSONError(
        .duplicateKey(JSONKeys.text(tape[key], bytes)), offset: tape[key].offset)
    }
    innermost = outer.removeLast()
  }

  /// Where the scan stands, from what is open; a duplicate key's path ends at its object.
  private func path(in bytes: [UInt8]) -> String {
    var path = ""
    for container in (outer + [innermost]).dropFirst() where container.count > 0 {
      // An object that has been closed failed as a whole.
      guard tape[container.index].count == 0 else { break }
      if !container.isObject {
        JSONPath.append(index: container.count - 1, to: &path)
      } else if let key = key(number: container.count, of: container.index) {
        JSONPath.append(key: JSONKeys.text(tape[key], bytes.span), to: &path)
      }
    }
    return path
  }

  /// The key that was read last in an open object, or nil while it is being read.
  private func key(number: Int, of object: Int) -> Int? {
    var index = object + 1
    for _ in 1..<max(number, 1) {
      guard index + 1 < tape.count else { return nil }
      index = Int(tape[index + 1].next)
    }
    return index < tape.count ? index : nil
  }
}
