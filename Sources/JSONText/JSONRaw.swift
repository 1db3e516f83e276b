/// A member that is passed on as it is written: read as a place in the document, written as bytes.
package struct JSONRaw: Sendable, Hashable {
  /// The text of one JSON value.
  package let bytes: [UInt8]

  /// A text that is known to be one JSON value, such as one that was stored as such.
  package init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ node: JSONNode) {
    bytes = Array(node.text)
  }
}

extension JSONRaw: Codable {
  /// Takes the value's text with ``JSONReader``; its members count as asked for.
  package init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? JSONValueDecoder else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "only JSONReader reads JSONRaw"))
    }
    try decoder.session.checkNUL(below: decoder.index)
    self.init(decoder.node)
  }

  package func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? JSONValueEncoder else {
      throw EncodingError.invalidValue(
        self,
        .init(codingPath: encoder.codingPath, debugDescription: "only JSONWriter writes JSONRaw"))
    }
    try encoder.write { $0.raw(bytes[...]) }
  }
}
