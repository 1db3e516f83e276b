/// A type that reads and writes its JSON by itself, without containers, boxes or a tape in between.
///
/// `Codable` stays the declaration, the cold path and the measure of both: what is read here,
/// ``JSONReader`` reads as an equal value, and what is written here, ``JSONWriter`` writes as the
/// same bytes. Whatever is odd is not read here but given up, and then read there, which says what
/// is wrong with it. Both requirements have defaults that go through `Codable`; the code that
/// replaces them is written by `siteledger-contracts write`, or by hand for texts with a form.
@usableFromInline package protocol JSONDirect: Codable, Sendable {
  /// Reads the value that begins where the cursor stands, and moves behind it.
  ///
  /// Nil when it is not read here; the cursor is then good for nothing.
  init?(reading cursor: inout JSONCursor)

  /// Writes the value where the buffer stands.
  ///
  /// - Throws: anything at all when it cannot be written; ``JSONWriter`` then says why.
  func write(to buffer: inout JSONBuffer) throws(JSONError)
}

extension JSONDirect {
  package init?(reading cursor: inout JSONCursor) { return nil }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    try JSONWriter.write(self, to: &buffer)
  }
}

extension JSONReader {
  /// Reads a value from a text as ``decode(_:from:limits:allowingNUL:)`` does, directly if it can.
  ///
  /// - Complexity: one pass over the text, and no allocation but those of the value.
  @inlinable
  package static func read<T: JSONDirect>(
    _ type: T.Type, from bytes: [UInt8]
  ) throws(JSONError) -> T {
    if let value = direct(type, in: bytes, bytes.indices) { return value }
    return try decoded(type, from: bytes)
  }

  @usableFromInline
  static func decoded<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws(JSONError) -> T {
    try decode(type, from: bytes)
  }

  /// The value that is all there is in a part of a text; nil when it has to be decoded.
  @inlinable
  package static func direct<T: JSONDirect>(
    _ type: T.Type, in bytes: [UInt8], _ range: Range<Int>
  ) -> T? {
    guard range.count <= JSONLimits.directByteCount else { return nil }
    var cursor = JSONCursor(bytes.span.extracting(range))
    guard cursor.begins(), let value = T(reading: &cursor), cursor.ends() else { return nil }
    return value
  }

  /// The object that is all there is in a part of a text, and that two types read together: the
  /// second has the members that the first does not know, and knows every one of them.
  ///
  /// Nil when it has to be decoded. No member may be known to both.
  @inlinable
  package static func direct<First: JSONDirect, Second: JSONDirect>(
    _ first: First.Type, beside second: Second.Type, in bytes: [UInt8], _ range: Range<Int>
  ) -> (First, Second)? {
    guard range.count <= JSONLimits.directByteCount else { return nil }
    var cursor = JSONCursor(bytes.span.extracting(range))
    cursor.shareOutermost()
    guard cursor.begins(), cursor.byte == UInt8(ascii: "{"), let one = First(reading: &cursor),
      cursor.ends()
    else { return nil }
    cursor.returnToNoted()
    guard let other = Second(reading: &cursor) else { return nil }
    return (one, other)
  }

  /// The value at a place in a document; nil when it has to be decoded.
  package static func direct<T: JSONDirect>(_ type: T.Type, at node: JSONNode) -> T? {
    direct(type, in: node.storage.bytes, node.textRange)
  }

  /// The object at a place in a document, which two types read together as in
  /// ``direct(_:beside:in:_:)``.
  package static func direct<First: JSONDirect, Second: JSONDirect>(
    _ first: First.Type, beside second: Second.Type, at node: JSONNode
  ) -> (First, Second)? {
    direct(first, beside: second, in: node.storage.bytes, node.textRange)
  }
}

extension JSONWriter {
  /// The text of a value, the same as that of ``bytes(of:style:)``, written directly if it can be.
  package static func bytes(
    direct value: some JSONDirect, style: JSONStyle = .compact
  ) throws(JSONError) -> [UInt8] {
    var buffer = JSONBuffer(style: style, reserving: JSONBuffer.usualByteCount)
    try write(direct: value, to: &buffer)
    return buffer.bytes
  }

  /// Appends a value where the buffer stands; after an error the buffer holds a piece of it.
  package static func write(
    direct value: some JSONDirect, to buffer: inout JSONBuffer
  ) throws(JSONError) {
    let place = buffer.place
    do {
      try value.write(to: &buffer)
    } catch {
      // What is wrong, and where, is `JSONWriter`'s to say.
      buffer.goBack(to: place)
      try write(value, to: &buffer)
    }
  }
}

extension JSONLimits {
  /// The longest text that is read directly: a value and what parts it from the next take two bytes
  /// or more, so that no shorter text has more values than ``defaultValueCount``.
  @usableFromInline static let directByteCount = 2 * defaultValueCount - 2
}
