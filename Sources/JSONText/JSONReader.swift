/// Reads `Decodable` values from a document, strictly.
///
/// - A member that no type asked for is an error; all of them are named at once.
/// - A missing key, a wrong type, a number that does not fit and a string with U+0000 (unless
///   allowed) are errors with the path of the value.
/// - `null` counts as absent for optionals, and is a wrong type for everything else.
/// - What a type's own `init(from:)` throws becomes `invalid` with the path of the value, and is
///   kept in ``JSONError/underlying``.
/// - Floating point is not read.
///
/// A `[String: T]` asks for every key of its object. Two of its keys that Unicode holds to be the
/// same text would become one in Swift's `Dictionary`, and are refused.
@usableFromInline package enum JSONReader {
  /// Reads a value from a document's root.
  package static func decode<T: Decodable>(
    _ type: T.Type, from document: JSONDocument, allowingNUL: Bool = false
  ) throws(JSONError) -> T {
    try decode(type, from: document.root, allowingNUL: allowingNUL)
  }

  /// Reads a value from a place in a document.
  package static func decode<T: Decodable>(
    _ type: T.Type, from node: JSONNode, allowingNUL: Bool = false
  ) throws(JSONError) -> T {
    let session = JSONReading(storage: node.storage, allowsNUL: allowingNUL)
    let value = try session.value(type, at: node.index)
    try session.refuseUnknownKeys(below: node.index)
    return value
  }

  /// Reads a value from a text.
  package static func decode<T: Decodable>(
    _ type: T.Type, from bytes: [UInt8], limits: JSONLimits = .standard, allowingNUL: Bool = false
  ) throws(JSONError) -> T {
    try decode(type, from: JSONDocument(bytes, limits: limits), allowingNUL: allowingNUL)
  }
}

/// An object that several types read together: each takes the members it knows, and what none of
/// them asked for is refused at the end.
///
///     let object = try document.root.object()
///     let envelope = try object.decode(Envelope.self)
///     let command = try object.decode(OpenSite.self, forKey: "params")
///     try object.refuseUnknownKeys()
///
/// Not `Sendable`: it remembers what has been asked for.
package struct JSONObject {
  private let session: JSONReading
  private let index: Int

  fileprivate init(session: JSONReading, index: Int) {
    self.session = session
    self.index = index
    session.open(index)
  }

  /// The object as a plain value.
  package var node: JSONNode { JSONNode(storage: session.storage, index: index) }

  /// Reads a value from the members of this object; others may be read from it too.
  package func decode<T: Decodable>(_ type: T.Type) throws(JSONError) -> T {
    try session.value(type, at: index)
  }

  /// Reads a member's value; throws `missingKey` if it is absent.
  package func decode<T: Decodable>(
    _ type: T.Type, forKey key: String
  ) throws(JSONError) -> T {
    try session.value(type, at: try session.require(key, in: index))
  }

  /// Reads a member's value, or gives nil if it is absent or null.
  package func decodeIfPresent<T: Decodable>(
    _ type: T.Type, forKey key: String
  ) throws(JSONError) -> T? {
    guard let value = session.find(key, in: index), !session.isNull(value) else { return nil }
    return try session.value(type, at: value)
  }

  /// A member's value as it is, or nil if it is absent; its own members are not checked.
  package func member(_ key: String) -> JSONNode? {
    session.find(key, in: index).map { JSONNode(storage: session.storage, index: $0) }
  }

  /// A member's value as an object, whose members are then checked together with this one's.
  package func object(forKey key: String) throws(JSONError) -> JSONObject {
    try session.object(at: try session.require(key, in: index))
  }

  /// Throws `unknownKeys` if any object read so far, here or below, has members that nobody asked
  /// for. Call it after the last read.
  package func refuseUnknownKeys() throws(JSONError) {
    try session.refuseUnknownKeys(below: index)
  }
}

extension JSONNode {
  /// This value as an object to be read by several types.
  package func object(allowingNUL: Bool = false) throws(JSONError) -> JSONObject {
    try JSONReading(storage: storage, allowsNUL: allowingNUL).object(at: index)
  }
}

extension JSONReading {
  fileprivate func object(at index: Int) throws(JSONError) -> JSONObject {
    guard kind(of: index) == .object else { throw mismatch("an object", at: index) }
    return JSONObject(session: self, index: index)
  }
}
