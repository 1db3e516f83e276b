package import JSONText

// Passages read and written by hand, directly and through `Codable`. What is stored of one is
// `{"object":57}`. Where people read it is a string, or has beside its number why there is none; within
// the program, an opened one has `text` beside it.

private enum PassageKey: String, CodingKey { case object, text, erased, withheld, unreadable }

extension Passage: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var object: ObjectNumber?
    var text: Prose?
    var erased: LogPosition?
    var withheld: Bool?
    var unreadable: Bool?
    var members = cursor.object()
    repeat {
      members.read("object", &object, from: &cursor)
      members.readIfPresent("text", &text, from: &cursor)
      members.readIfPresent("erased", &erased, from: &cursor)
      members.readIfPresent("withheld", &withheld, from: &cursor)
      members.readIfPresent("unreadable", &unreadable, from: &cursor)
    } while members.goesOn(in: &cursor)
    guard members.isWhole, let object else { return nil }
    self.init(object, text, LostText(object, erased, withheld, unreadable))
  }

  /// Reads a string, too, as an answer has one.
  package init(from decoder: any Decoder) throws {
    guard let members = try? decoder.container(keyedBy: PassageKey.self) else {
      self = .text(try Prose(from: decoder))
      return
    }
    let object = try members.decode(ObjectNumber.self, forKey: .object)
    self.init(
      object, try members.decodeIfPresent(Prose.self, forKey: .text),
      LostText(
        object, try members.decodeIfPresent(LogPosition.self, forKey: .erased),
        try members.decodeIfPresent(Bool.self, forKey: .withheld),
        try members.decodeIfPresent(Bool.self, forKey: .unreadable)))
  }

  private init(_ object: ObjectNumber, _ text: Prose?, _ lost: LostText?) {
    if let text {
      self = .read(object, text)
    } else if let lost {
      self = .lost(lost)
    } else {
      self = .kept(object)
    }
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    switch written(under: buffer.texts) {
    case .number(let number):
      buffer.beginObject()
      buffer.key(of: "object")
      buffer.int(number)
      buffer.endObject()
    case .value(let value): buffer.value(value)
    case nil: throw buffer.unwritable
    }
  }

  package func encode(to encoder: any Encoder) throws {
    let policy = encoder.userInfo[TextPolicy.key] as? TextPolicy ?? .refused
    switch written(under: policy) {
    case .number(let number):
      var members = encoder.container(keyedBy: PassageKey.self)
      try members.encode(number, forKey: .object)
    case .value(let value): try value.encode(to: encoder)
    case nil:
      throw EncodingError.invalidValue(
        self, .init(codingPath: encoder.codingPath, debugDescription: "a text beside the log"))
    }
  }

  private enum Written {
    case number(Int)
    case value(JSONValue)
  }

  /// What is written for it; nothing for what must not be.
  private func written(under policy: TextPolicy) -> Written? {
    switch policy {
    case .refused, .asked:
      guard case .kept(let object) = self else { return nil }
      return .number(object.value)
    case .kept(let texts):
      switch self {
      case .text(let prose): return .number(texts.keep(prose.text))
      case .kept(let object): return .number(object.value)
      case .read, .lost: return nil
      }
    case .told(let tell):
      switch self {
      case .text(let prose), .read(_, let prose): return .value(.string(prose.text))
      case .kept(let object): return .value(tell(object.value))
      case .lost(let lost): return .value(lost.json)
      }
    }
  }
}

extension Told {
  /// As an answer has it.
  package var json: JSONValue {
    switch self {
    case .text(let prose): .string(prose.text)
    case .lost(let lost): lost.json
    }
  }

  /// As a passage that was opened is read.
  package func json(opened object: ObjectNumber) -> JSONValue {
    switch self {
    case .text(let prose):
      ["object": .integer(Int64(object.value)), "text": .string(prose.text)]
    case .lost(let lost): lost.json
    }
  }
}

extension LostText {
  /// As an answer has it; nothing for any other JSON.
  package init?(_ json: JSONValue) {
    guard case .integer(let number)? = json["object"], let object = ObjectNumber(Int(number)) else {
      return nil
    }
    var position: LogPosition?
    if case .integer(let erased)? = json["erased"] { position = LogPosition(Int(erased)) }
    self.init(
      object, position, json["withheld"] == true ? true : nil,
      json["unreadable"] == true ? true : nil)
  }

  var json: JSONValue {
    var members = [JSONMember("object", .integer(Int64(object.value)))]
    if let erased { members.append(JSONMember("erased", .integer(Int64(erased.value)))) }
    if let withheld { members.append(JSONMember("withheld", .bool(withheld))) }
    if let unreadable { members.append(JSONMember("unreadable", .bool(unreadable))) }
    return .object(members)
  }
}
