/// The members of an object, by their keys.
struct JSONKeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let session: JSONReading
  private let object: Int

  init(session: JSONReading, object: Int) throws(JSONError) {
    guard session.kind(of: object) == .object else {
      throw session.mismatch("an object", at: object)
    }
    session.open(object)
    self.session = session
    self.object = object
  }

  var codingPath: [any CodingKey] {
    JSONValueDecoder(session: session, index: object).codingPath
  }

  var allKeys: [Key] { session.keys(of: object).compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool {
    session.find(key.stringValue, in: object, again: true) != nil
  }

  func decodeNil(forKey key: Key) throws -> Bool {
    session.isNull(try session.require(key.stringValue, in: object, again: true))
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try session.bool(at: try place(of: key))
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try session.string(at: try place(of: key))
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    throw session.error(.unsupported("floating point"), at: try place(of: key))
  }

  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    throw session.error(.unsupported("floating point"), at: try place(of: key))
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try integer(key) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try integer(key) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try integer(key) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try integer(key) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try integer(key) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try integer(key) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try integer(key) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try integer(key) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try integer(key) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try integer(key) }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try session.value(type, at: try place(of: key))
  }

  // The standard library's defaults look a key up three times; these look once.

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    guard let index = presentPlace(of: key) else { return nil }
    return try session.bool(at: index)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let index = presentPlace(of: key) else { return nil }
    return try session.string(at: index)
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    guard let index = presentPlace(of: key) else { return nil }
    return try session.integer(type, at: index)
  }

  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    guard let index = presentPlace(of: key) else { return nil }
    return try session.integer(type, at: index)
  }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    guard let index = presentPlace(of: key) else { return nil }
    return try session.value(type, at: index)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(
      try JSONKeyedReader<Nested>(session: session, object: try place(of: key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try JSONUnkeyedReader(session: session, array: try place(of: key))
  }

  func superDecoder() throws -> any Decoder {
    throw session.error(.unsupported("super coding"), at: object)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try superDecoder() }

  @inline(__always)
  private func integer<T: FixedWidthInteger>(_ key: Key) throws(JSONError) -> T {
    try session.integer(T.self, at: try place(of: key))
  }

  private func place(of key: Key) throws(JSONError) -> Int {
    try session.require(key.stringValue, in: object)
  }

  private func presentPlace(of key: Key) -> Int? {
    guard let index = session.find(key.stringValue, in: object), !session.isNull(index) else {
      return nil
    }
    return index
  }
}
