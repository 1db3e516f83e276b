package import JSONText
package import Regulation

/// One contract: the JSON of one type, and how it is printed and tested.
package struct Contract: Sendable {
  /// A path below `Schemas`, without `.json`: `commands/site.propose`.
  package let name: String
  package let title: Bilingual
  /// A sentence more than the title says, if there is one.
  package let about: Bilingual?
  package let shape: Shape
  /// Reads a text strictly and writes what was read; throws what the reader throws.
  ///
  /// An object is opened before its type reads it: a type without members asks for none, and would
  /// let any text pass.
  package let roundTrip: @Sendable ([UInt8]) throws -> [UInt8]

  /// Of what people read, and so of what kept texts say, when `isTold`; of a command, which names files
  /// that are put aside and none that is kept, when `isAsked`.
  package init<Value: Codable & Sendable>(
    _ name: String, title: Bilingual, about: Bilingual? = nil, of type: Value.Type,
    isTold: Bool = false, isAsked: Bool = false, bounds: [Bound] = []
  ) throws(ContractError) {
    self.name = name
    self.title = title
    self.about = about
    let plain = try Shape(of: type).bounded(by: bounds, of: name)
    let shape = isTold ? plain.told : isAsked ? plain.asked : plain
    self.shape = shape
    self.roundTrip = { bytes in
      let value: Value
      if case .object = shape {
        let object = try JSONDocument(bytes).root.object()
        value = try object.decode(type)
        try object.refuseUnknownKeys()
      } else {
        value = try JSONReader.decode(type, from: bytes)
      }
      var buffer = JSONBuffer()
      if isTold { buffer.texts = .opened }
      if isAsked { buffer.texts = .asked }
      try JSONWriter.write(value, to: &buffer)
      return buffer.bytes
    }
  }

  /// The schema as a document of its own (JSON Schema 2020-12).
  package func schema() throws(ContractError) -> JSONValue {
    var named = NamedSchemas(under: "#/$defs/")
    var members = [
      JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSONMember("$id", .string(Self.id(of: name))),
      JSONMember("title", .string(title.joined)),
    ]
    if let about { members.append(JSONMember("description", .string(about.joined))) }
    switch shape {
    case .object(let object): members += try named.members(of: object)
    case .text, .choice, .integer, .boolean, .array, .either, .anything:
      members.append(JSONMember("allOf", [try named.schema(of: shape)]))
    }
    if !named.members.isEmpty { members.append(JSONMember("$defs", .object(named.members))) }
    let isRecord = name.hasPrefix("events/")
    return Ceilings.put(
      on: .object(members), lists: isRecord ? Ceilings.ofRecord : Ceilings.ofAnswer)
  }

  /// A name that is no address: schemas are files, and nothing is fetched.
  package static func id(of name: String) -> String {
    "urn:siteledger:\(name.split(separator: "/").joined(separator: ":"))"
  }
}
