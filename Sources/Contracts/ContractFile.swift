package import JSONText

/// A file below `Schemas` or `Sources`, as the code would write it.
package struct ContractFile: Equatable, Sendable {
  /// Below that folder, such as `commands/site.propose.json`.
  package let path: String
  package let bytes: [UInt8]

  /// A JSON text for people: two spaces a level, a line feed at its end, and nothing that does not show.
  package init(_ path: String, _ value: JSONValue) {
    var buffer = JSONBuffer(style: .pretty)
    buffer.value(value)
    self.path = path
    self.bytes = JSONLine.escaped(buffer.bytes) + [0x0a]
  }

  /// A file of Swift.
  package init(_ path: String, source: String) {
    self.path = path
    self.bytes = Array(source.utf8)
  }

  package init(_ contract: Contract) throws(ContractError) {
    try self.init(contract.name + ".json", contract.schema())
  }
}
