/// A place in a document as `Decodable` types see it; two words, so that it needs no box.
struct JSONValueDecoder: Decoder {
  let session: JSONReading
  let index: Int

  var codingPath: [any CodingKey] {
    session.storage.steps(to: index).map { JSONKey(step: $0) }
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var node: JSONNode { JSONNode(storage: session.storage, index: index) }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try JSONKeyedReader<Key>(session: session, object: index))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try JSONUnkeyedReader(session: session, array: index)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { session.isNull(index) }
  func decode(_ type: Bool.Type) throws -> Bool { try session.bool(at: index) }
  func decode(_ type: String.Type) throws -> String { try session.string(at: index) }
  func decode(_ type: Double.Type) throws -> Double { throw floatingPoint(at: index) }
  func decode(_ type: Float.Type) throws -> Float { throw floatingPoint(at: index) }
  func decode(_ type: Int.Type) throws -> Int { try session.integer(type, at: index) }
  func decode(_ type: Int8.Type) throws -> Int8 { try session.integer(type, at: index) }
  func decode(_ type: Int16.Type) throws -> Int16 { try session.integer(type, at: index) }
  func decode(_ type: Int32.Type) throws -> Int32 { try session.integer(type, at: index) }
  func decode(_ type: Int64.Type) throws -> Int64 { try session.integer(type, at: index) }
  func decode(_ type: UInt.Type) throws -> UInt { try session.integer(type, at: index) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try session.integer(type, at: index) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try session.integer(type, at: index) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try session.integer(type, at: index) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try session.integer(type, at: index) }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try session.value(type, at: index) }

  private func floatingPoint(at index: Int) -> JSONError {
    session.error(.unsupported("floating point"), at: index)
  }
}

/// A key or an index, where `Codable` wants a type for it.
struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = "Index \(intValue)"
    self.intValue = intValue
  }

  init(step: JSONStep) {
    switch step {
    case .key(let key): self.init(stringValue: key)
    case .index(let index): self.init(intValue: index)
    }
  }
}
