/// What one place of a type turned out to be; two types read from one place share it.
final class ShapeNote {
  /// Keys whose presence was asked about before their value: optional ones.
  private var asked: Set<String> = []
  private var members: [MemberShape]?
  private var single: Shape?

  func open() { if members == nil { members = [] } }

  func ask(_ key: String) { asked.insert(key) }

  func add(_ key: String, _ shape: Shape) {
    let member = MemberShape(key, shape, isRequired: !asked.contains(key))
    members = (members ?? []) + [member]
  }

  func take(_ shape: Shape) { single = shape }

  func shape(of type: Any.Type) throws(ContractError) -> Shape {
    switch (members, single) {
    case (nil, let single?): single
    // A struct without members asks for nothing, and is written as an empty object.
    case (let members, nil): .object(ObjectShape(name: "\(type)", members: members ?? []))
    case (_?, _?):
      throw .undescribed(type: "\(type)", reason: "it reads no single kind of JSON")
    }
  }
}

/// A decoder without a text behind it: every value is there, and is a sample.
struct Describer: Decoder {
  let note: ShapeNote

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    note.open()
    return KeyedDecodingContainer(MemberDescriber<Key>(note: note))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { ElementDescriber(note: note) }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

/// Samples of the types that JSON itself has.
private enum Plain {
  static let text = "text"
  static let integer = 1

  static func floatingPoint() -> ContractError {
    .undescribed(type: "Double", reason: "floating point is not read or written")
  }

  static func nesting() -> ContractError {
    .undescribed(type: "Decoder", reason: "containers within containers are not watched")
  }
}

extension Describer: SingleValueDecodingContainer {
  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) -> Bool { take(.boolean, true) }
  func decode(_ type: String.Type) -> String {
    take(.text(TextShape(sample: Plain.text)), Plain.text)
  }
  func decode(_ type: Double.Type) throws -> Double { throw Plain.floatingPoint() }
  func decode(_ type: Float.Type) throws -> Float { throw Plain.floatingPoint() }
  func decode(_ type: Int.Type) -> Int { integer() }
  func decode(_ type: Int8.Type) -> Int8 { integer() }
  func decode(_ type: Int16.Type) -> Int16 { integer() }
  func decode(_ type: Int32.Type) -> Int32 { integer() }
  func decode(_ type: Int64.Type) -> Int64 { integer() }
  func decode(_ type: UInt.Type) -> UInt { integer() }
  func decode(_ type: UInt8.Type) -> UInt8 { integer() }
  func decode(_ type: UInt16.Type) -> UInt16 { integer() }
  func decode(_ type: UInt32.Type) -> UInt32 { integer() }
  func decode(_ type: UInt64.Type) -> UInt64 { integer() }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let (shape, sample) = try describe(type)
    return take(shape, sample)
  }

  private func integer<T: FixedWidthInteger>() -> T {
    take(.integer(IntegerShape(sample: Plain.integer)), T(Plain.integer))
  }

  private func take<T>(_ shape: Shape, _ sample: T) -> T {
    note.take(shape)
    return sample
  }
}

/// Notes the members an object is asked for.
///
/// `decodeIfPresent` is left to its default, which asks `contains` first: so an optional of any
/// type shows itself.
private struct MemberDescriber<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let note: ShapeNote

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool {
    note.ask(key.stringValue)
    return true
  }

  func decodeNil(forKey key: Key) -> Bool {
    note.ask(key.stringValue)
    return false
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try read(key) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try read(key) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try read(key) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try read(key) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try read(key) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try read(key) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try read(key) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try read(key) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try read(key) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try read(key) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try read(key) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try read(key) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try read(key) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try read(key) }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try read(key) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    throw Plain.nesting()
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw Plain.nesting()
  }

  func superDecoder() throws -> any Decoder { throw Plain.nesting() }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw Plain.nesting() }

  private func read<T: Decodable>(_ key: Key) throws -> T {
    let (shape, sample) = try describe(T.self)
    note.add(key.stringValue, shape)
    return sample
  }
}

/// Notes what an array holds, by giving it one element.
private struct ElementDescriber: UnkeyedDecodingContainer {
  let note: ShapeNote
  private(set) var currentIndex = 0

  init(note: ShapeNote) { self.note = note }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { 1 }
  var isAtEnd: Bool { currentIndex == 1 }

  mutating func decodeNil() -> Bool { false }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try read() }
  mutating func decode(_ type: String.Type) throws -> String { try read() }
  mutating func decode(_ type: Double.Type) throws -> Double { try read() }
  mutating func decode(_ type: Float.Type) throws -> Float { try read() }
  mutating func decode(_ type: Int.Type) throws -> Int { try read() }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try read() }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try read() }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try read() }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try read() }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try read() }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try read() }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try read() }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try read() }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try read() }
  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try read() }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    throw Plain.nesting()
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw Plain.nesting()
  }

  mutating func superDecoder() throws -> any Decoder { throw Plain.nesting() }

  private mutating func read<T: Decodable>() throws -> T {
    let (shape, sample) = try describe(T.self)
    currentIndex += 1
    note.take(.array(shape))
    return sample
  }
}
