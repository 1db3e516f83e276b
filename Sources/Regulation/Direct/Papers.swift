package import JSONText

// Papers read and written by hand, directly and through `Codable`: a commitment is a string, the number
// of a kept file an integer.

extension Paper: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var copy = cursor
    if let object = ObjectNumber(reading: &copy) {
      cursor = copy
      self = .kept(object)
    } else if let commitment = Commitment(reading: &cursor) {
      self = .staged(commitment)
    } else {
      return nil
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if (try? container.decode(Int.self)) != nil {
      self = .kept(try ObjectNumber(from: decoder))
    } else {
      self = .staged(try Commitment(from: decoder))
    }
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    switch written(under: buffer.texts) {
    case .number(let number): buffer.int(number)
    case .text(let text): buffer.string(text)
    case nil: throw buffer.unwritable
    }
  }

  package func encode(to encoder: any Encoder) throws {
    let policy = encoder.userInfo[TextPolicy.key] as? TextPolicy ?? .refused
    var container = encoder.singleValueContainer()
    switch written(under: policy) {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case nil:
      throw EncodingError.invalidValue(
        self, .init(codingPath: encoder.codingPath, debugDescription: "a file that is put aside"))
    }
  }

  private enum Written {
    case number(Int)
    case text(String)
  }

  /// What is written for it; nothing for what must not be.
  private func written(under policy: TextPolicy) -> Written? {
    switch (self, policy) {
    case (.kept, .asked): nil
    case (.kept(let object), .refused), (.kept(let object), .kept), (.kept(let object), .told):
      .number(object.value)
    case (.staged(let commitment), .kept(let texts)):
      .number(texts.keep(.staged(commitment.text)))
    case (.staged(let commitment), .asked): .text(commitment.text)
    case (.staged, .refused), (.staged, .told): nil
    }
  }
}
