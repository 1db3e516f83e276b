/// A JSON value as a tree, for building texts and for comparing them in tests.
///
/// Equality is that of the texts: strings byte by byte, members in their order.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number that is no `Int64`, as it is written; must be a number of RFC 8259.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in order; keys must differ.
  case object([JSONMember])
}

/// A member of an object.
package struct JSONMember: Sendable {
  package var key: String
  package var value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue {
  /// The tree of a value in a document.
  package init(_ node: JSONNode) {
    switch node.kind {
    case .null: self = .null
    case .bool: self = .bool(node.entry.isTrue)
    case .string: self = .string(node.storage.string(at: node.index))
    case .number:
      if node.entry.isInteger, let value = node.storage.int64(at: node.index) {
        self = .integer(value)
      } else {
        self = .number(String(decoding: node.text, as: UTF8.self))
      }
    case .array:
      self = .array(node.children.map { JSONValue($0) })
    case .object:
      self = .object(node.childMembers.map { JSONMember($0.key, JSONValue($0.value)) })
    }
  }

  /// The value of an object's first member with a key.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The element of an array, or nil beyond its end.
  package subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  package var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  package var integer: Int64? {
    guard case .integer(let value) = self else { return nil }
    return value
  }
}

extension JSONValue: Equatable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    case (.null, _), (.bool, _), (.integer, _), (.number, _), (.string, _), (.array, _),
      (.object, _):
      false
    }
  }
}

extension JSONMember: Equatable {
  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.key.utf8.elementsEqual(right.key.utf8) && left.value == right.value
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember($0.0, $0.1) })
  }
}

extension JSONDocument {
  /// The document of a tree: writes it and reads it again, so that what is wrong with it shows.
  package init(_ value: JSONValue, limits: JSONLimits = .standard) throws(JSONError) {
    var buffer = JSONBuffer()
    buffer.value(value)
    try self.init(buffer.bytes, limits: limits)
  }
}

extension JSONNode {
  /// The elements of what is known to be an array.
  var children: JSONElements { JSONElements(node: self) }

  /// The members of what is known to be an object.
  var childMembers: JSONMembers { JSONMembers(node: self) }
}

extension JSONValue: Codable {
  /// Reads any value with ``JSONReader``; no other decoder knows how numbers are written.
  package init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? JSONValueDecoder else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "only JSONReader reads JSONValue"))
    }
    try decoder.session.checkNUL(below: decoder.index)
    self.init(decoder.node)
  }

  package func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? JSONValueEncoder else {
      throw EncodingError.invalidValue(
        self,
        .init(
          codingPath: encoder.codingPath, debugDescription: "only JSONWriter writes JSONValue"))
    }
    try encoder.write { $0.value(self) }
  }
}
