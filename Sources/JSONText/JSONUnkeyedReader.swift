/// The elements of an array, one after the other; three words, so that it needs no box.
struct JSONUnkeyedReader: UnkeyedDecodingContainer {
  private let session: JSONReading
  private let array: UInt32
  private var place: UInt32
  private var position: UInt32 = 0

  init(session: JSONReading, array: Int) throws(JSONError) {
    guard session.kind(of: array) == .array else { throw session.mismatch("an array", at: array) }
    self.session = session
    self.array = UInt32(truncatingIfNeeded: array)
    place = self.array + 1
  }

  var codingPath: [any CodingKey] {
    JSONValueDecoder(session: session, index: Int(array)).codingPath
  }

  var count: Int? { session.storage.tape[Int(array)].count }
  var currentIndex: Int { Int(position) }
  var isAtEnd: Bool { Int(position) == session.storage.tape[Int(array)].count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, session.isNull(Int(place)) else { return false }
    _ = try take()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try session.bool(at: try take()) }
  mutating func decode(_ type: String.Type) throws -> String {
    try session.string(at: try take())
  }
  mutating func decode(_ type: Double.Type) throws -> Double { throw try floatingPoint() }
  mutating func decode(_ type: Float.Type) throws -> Float { throw try floatingPoint() }
  mutating func decode(_ type: Int.Type) throws -> Int { try integer() }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try session.value(type, at: try take())
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(try JSONKeyedReader<Nested>(session: session, object: try take()))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try JSONUnkeyedReader(session: session, array: try take())
  }

  func superDecoder() throws -> any Decoder {
    throw session.error(.unsupported("super coding"), at: Int(array))
  }

  /// The element that is next; the one after it is then next.
  private mutating func take() throws(JSONError) -> Int {
    guard !isAtEnd else {
      throw session.error(.invalid("the array has too few elements"), at: Int(array))
    }
    let taken = Int(place)
    place = session.storage.tape[taken].next
    position += 1
    return taken
  }

  private mutating func integer<T: FixedWidthInteger>() throws(JSONError) -> T {
    try session.integer(T.self, at: try take())
  }

  private mutating func floatingPoint() throws(JSONError) -> JSONError {
    session.error(.unsupported("floating point"), at: try take())
  }
}
