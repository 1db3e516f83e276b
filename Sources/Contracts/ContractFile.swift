package import JSONText

/// A file below `Schemas`, as the code would write it.
package struct ContractFile: Equatable, Sendable {
  /// Below `Schemas`, such as `commands/site.propose.json`.
  package let path: String
  package let bytes: [UInt8]

  /// A JSON text for people: two spaces a level, and a line feed at its end.
  package init(_ path: String, _ value: JSONValue) {
    var buffer = JSONBuffer(style: .pretty)
    buffer.value(value)
    self.path = path
    self.bytes = buffer.bytes + [0x0a]
  }

  package init(_ contract: Contract) throws(ContractError) {
    try self.init(contract.name + ".json", contract.schema())
  }
}
