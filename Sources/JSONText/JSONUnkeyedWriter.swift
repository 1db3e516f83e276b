/// The elements of an array, in the order in which they are encoded; three words, so that it needs
/// no box.
struct JSONUnkeyedWriter: UnkeyedEncodingContainer {
  let session: JSONWriting
  let container: UInt32
  let depth: Int

  var codingPath: [any CodingKey] { session.output.steps.map { JSONKey(step: $0) } }
  var count: Int { session.output.count(of: container, depth: depth) }

  mutating func encodeNil() throws { try scalar { $0.null() } }
  mutating func encode(_ value: Bool) throws { try scalar { $0.bool(value) } }
  mutating func encode(_ value: String) throws { try scalar { $0.string(value) } }
  mutating func encode(_ value: Double) throws { try refuseFloat() }
  mutating func encode(_ value: Float) throws { try refuseFloat() }
  mutating func encode(_ value: Int) throws { try integer(value) }
  mutating func encode(_ value: Int8) throws { try integer(value) }
  mutating func encode(_ value: Int16) throws { try integer(value) }
  mutating func encode(_ value: Int32) throws { try integer(value) }
  mutating func encode(_ value: Int64) throws { try integer(value) }
  mutating func encode(_ value: UInt) throws { try integer(value) }
  mutating func encode(_ value: UInt8) throws { try integer(value) }
  mutating func encode(_ value: UInt16) throws { try integer(value) }
  mutating func encode(_ value: UInt32) throws { try integer(value) }
  mutating func encode(_ value: UInt64) throws { try integer(value) }

  mutating func encode<T: Encodable>(_ value: T) throws {
    let start = try begin()
    try session.value(value, depth: depth, start: start)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(
      JSONKeyedWriter<Nested>(session: session, container: nested(object: true), depth: depth + 1))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONUnkeyedWriter(session: session, container: nested(object: false), depth: depth + 1)
  }

  mutating func superEncoder() -> any Encoder {
    session.output.note("super coding")
    return JSONValueEncoder(session: session, depth: depth, start: session.output.count)
  }

  @discardableResult
  private func begin() throws(JSONError) -> Int {
    try session.output.element(in: container, depth: depth)
  }

  private func scalar(_ write: (inout JSONBuffer) -> Void) throws(JSONError) {
    try begin()
    session.output.scalar(write)
  }

  private func integer(_ value: some FixedWidthInteger) throws(JSONError) {
    try begin()
    let exact = try session.exact(value)
    session.output.scalar { $0.int(exact) }
  }

  private func refuseFloat() throws(JSONError) {
    try begin()
    throw session.floatingPoint
  }

  private func nested(object: Bool) -> UInt32 {
    session.output.nested(object: object, in: container, depth: depth)
  }
}
