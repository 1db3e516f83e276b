/// A place in a text being written, as `Encodable` types see it; three words, so that it needs no
/// box.
struct JSONValueEncoder: Encoder {
  let session: JSONWriting
  private let depthAndStart: (depth: UInt32, start: Int)

  /// How many containers are open around the place, and how long the text was before it.
  init(session: JSONWriting, depth: Int, start: Int) {
    self.session = session
    depthAndStart = (UInt32(truncatingIfNeeded: depth), start)
  }

  var depth: Int { Int(depthAndStart.depth) }

  var codingPath: [any CodingKey] { session.output.steps.map { JSONKey(step: $0) } }
  var userInfo: [CodingUserInfoKey: Any] {
    switch session.output.buffer.texts {
    case .refused: [:]
    case let policy: [TextPolicy.key: policy]
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let container = session.output.container(object: true, depth: depth, start: depthAndStart.start)
    return KeyedEncodingContainer(
      JSONKeyedWriter<Key>(session: session, container: container, depth: depth + 1))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let container = session.output.container(
      object: false, depth: depth, start: depthAndStart.start)
    return JSONUnkeyedWriter(session: session, container: container, depth: depth + 1)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  /// Writes the one value of this place.
  func write(_ write: (inout JSONBuffer) -> Void) throws(JSONError) {
    try requireEmpty()
    session.output.scalar(write)
  }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
  func encodeNil() throws { try write { $0.null() } }
  func encode(_ value: Bool) throws { try write { $0.bool(value) } }
  func encode(_ value: String) throws { try write { $0.string(value) } }
  func encode(_ value: Double) throws { throw session.floatingPoint }
  func encode(_ value: Float) throws { throw session.floatingPoint }
  func encode(_ value: Int) throws { try integer(value) }
  func encode(_ value: Int8) throws { try integer(value) }
  func encode(_ value: Int16) throws { try integer(value) }
  func encode(_ value: Int32) throws { try integer(value) }
  func encode(_ value: Int64) throws { try integer(value) }
  func encode(_ value: UInt) throws { try integer(value) }
  func encode(_ value: UInt8) throws { try integer(value) }
  func encode(_ value: UInt16) throws { try integer(value) }
  func encode(_ value: UInt32) throws { try integer(value) }
  func encode(_ value: UInt64) throws { try integer(value) }

  func encode<T: Encodable>(_ value: T) throws {
    try requireEmpty()
    try session.value(value, depth: depth, start: depthAndStart.start)
  }

  private func requireEmpty() throws(JSONError) {
    guard session.output.count == depthAndStart.start else {
      throw session.output.error(.unsupported("two values in one place"))
    }
  }

  private func integer(_ value: some FixedWidthInteger) throws(JSONError) {
    let exact = try session.exact(value)
    try write { $0.int(exact) }
  }
}
