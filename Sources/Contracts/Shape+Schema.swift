package import JSONText
package import Regulation

/// Schemas of named types, collected while others refer to them.
package struct NamedSchemas {
  /// Where they will stand, such as `#/$defs/`.
  private let prefix: String
  private var schemas: [String: JSONValue] = [:]

  package init(under prefix: String) { self.prefix = prefix }

  /// Members by name, in the order of the names' UTF-8 bytes.
  package var members: [JSONMember] {
    schemas.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { JSONMember($0.key, $0.value) }
  }

  /// The schema of a shape: a reference if the type has a name, itself otherwise.
  package mutating func schema(of shape: Shape) throws(ContractError) -> JSONValue {
    switch shape {
    case .text(let text):
      return try named(text.name, Self.schema(of: text))
    case .choice(let name, let words):
      return try named(
        name, ["type": "string", "enum": .array(words.map { .string($0) })])
    case .integer(let integer):
      return try named(integer.name, Self.schema(of: integer))
    case .boolean: return ["type": "boolean"]
    case .array(let element):
      return ["type": "array", "items": try schema(of: element)]
    case .object(let object): return try named(object.name, .object(members(of: object)))
    case .either(let name, let shapes):
      var schemas: [JSONValue] = []
      for shape in shapes { schemas.append(try schema(of: shape)) }
      return try named(name, ["oneOf": .array(schemas)])
    case .anything: return true
    }
  }

  /// The schema of a member's shape, with its bound.
  package mutating func schema(of member: MemberShape) throws(ContractError) -> JSONValue {
    let schema = try schema(of: member.shape)
    guard let bound = member.bound, case .object(let said) = schema else { return schema }
    let (least, most) = bound.isList ? ("minItems", "maxItems") : ("minimum", "maximum")
    var members = [JSONMember("description", .string(bound.why.joined))] + said
    if !bound.isList || bound.range.lowerBound > 0 {
      members.append(JSONMember(least, .integer(Int64(bound.range.lowerBound))))
    }
    members.append(JSONMember(most, .integer(Int64(bound.range.upperBound))))
    return .object(members)
  }

  /// The members of an object's own schema, for one that stands by itself.
  package mutating func members(of object: ObjectShape) throws(ContractError) -> [JSONMember] {
    var properties: [JSONMember] = []
    for member in object.members {
      properties.append(JSONMember(member.key, try schema(of: member)))
    }
    let required = object.members.filter(\.isRequired).map { JSONValue.string($0.key) }
    var members = [JSONMember("type", "object"), JSONMember("properties", .object(properties))]
    if !required.isEmpty { members.append(JSONMember("required", .array(required))) }
    return members + [JSONMember("additionalProperties", false)]
  }

  private static func schema(of text: TextShape) -> JSONValue {
    var members: [JSONMember] = []
    if let expectation = text.expectation {
      members.append(JSONMember("description", .string(expectation.joined)))
    }
    members.append(JSONMember("type", "string"))
    if let format = text.format { members.append(JSONMember("format", .string(format))) }
    if let pattern = text.pattern { members.append(JSONMember("pattern", .string(pattern))) }
    if let length = text.maximumLength {
      members.append(JSONMember("maxLength", .integer(Int64(length))))
    }
    if text.name != nil { members.append(JSONMember("examples", [.string(text.sample)])) }
    return .object(members)
  }

  private static func schema(of integer: IntegerShape) -> JSONValue {
    var members: [JSONMember] = []
    if let expectation = integer.expectation {
      members.append(JSONMember("description", .string(expectation.joined)))
    }
    members.append(JSONMember("type", "integer"))
    if let range = integer.range {
      members.append(JSONMember("minimum", .integer(Int64(range.lowerBound))))
      members.append(JSONMember("maximum", .integer(Int64(range.upperBound))))
      members.append(JSONMember("examples", [.integer(Int64(integer.sample))]))
    }
    return .object(members)
  }

  private mutating func named(
    _ name: String?, _ schema: JSONValue
  ) throws(ContractError) -> JSONValue {
    guard let name else { return schema }
    if let other = schemas[name], other != schema { throw .ambiguousName(name) }
    schemas[name] = schema
    return ["$ref": .string(prefix + name)]
  }
}

extension Bilingual {
  /// Both languages in one text, for places that have room for one: `中文 / English`.
  package var joined: String { "\(zh) / \(en)" }
}
