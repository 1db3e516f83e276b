/// The members of an object, in the order in which they are encoded.
struct JSONKeyedWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let session: JSONWriting
  let container: UInt32
  let depth: Int

  var codingPath: [any CodingKey] { session.output.steps.map { JSONKey(step: $0) } }

  mutating func encodeNil(forKey key: Key) throws { try scalar(key) { $0.null() } }
  mutating func encode(_ value: Bool, forKey key: Key) throws { try scalar(key) { $0.bool(value) } }
  mutating func encode(_ value: String, forKey key: Key) throws {
    try scalar(key) { $0.string(value) }
  }
  mutating func encode(_ value: Double, forKey key: Key) throws { try refuseFloat(key) }
  mutating func encode(_ value: Float, forKey key: Key) throws { try refuseFloat(key) }
  mutating func encode(_ value: Int, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int8, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int16, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int32, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int64, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt8, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt16, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt32, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt64, forKey key: Key) throws { try integer(value, key) }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    let start = try begin(key)
    try session.value(value, depth: depth, start: start)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(
      JSONKeyedWriter<Nested>(
        session: session, container: nested(key, object: true), depth: depth + 1))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    JSONUnkeyedWriter(session: session, container: nested(key, object: false), depth: depth + 1)
  }

  mutating func superEncoder() -> any Encoder {
    session.output.note("super coding")
    return JSONValueEncoder(session: session, depth: depth, start: session.output.count)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }

  @discardableResult
  private func begin(_ key: Key) throws(JSONError) -> Int {
    try session.output.member(key.stringValue, in: container, depth: depth)
  }

  private func scalar(_ key: Key, _ write: (inout JSONBuffer) -> Void) throws(JSONError) {
    try begin(key)
    session.output.scalar(write)
  }

  @inline(__always)
  private func integer(_ value: some FixedWidthInteger, _ key: Key) throws(JSONError) {
    try begin(key)
    let exact = try session.exact(value)
    session.output.scalar { $0.int(exact) }
  }

  private func refuseFloat(_ key: Key) throws(JSONError) {
    try begin(key)
    throw session.floatingPoint
  }

  private func nested(_ key: Key, object: Bool) -> UInt32 {
    session.output.nested(key.stringValue, object: object, in: container, depth: depth)
  }
}
