package import JSONText
package import Regulation

/// The OpenRPC document: every method, what it takes, what it gives, and how it fails.
package enum OpenRPC {
  /// The version of the specification that `document(title:version:methods:)` follows.
  package static let specification = "1.3.2"

  /// An error a method can answer with, beside those JSON-RPC 2.0 itself defines.
  package struct Problem: Sendable {
    package let code: Int
    package let message: Bilingual

    package init(code: Int, message: Bilingual) {
      self.code = code
      self.message = message
    }
  }

  /// The document, methods in the order given, members in one order for ever.
  ///
  /// Types with a name stand once, in `components`; every method refers to them.
  package static func document(
    title: Bilingual, version: String, methods: [Method]
  ) throws(ContractError) -> JSONValue {
    var named = NamedSchemas(under: "#/components/schemas/")
    var listed: [JSONValue] = []
    for method in methods { listed.append(try entry(method, &named)) }
    return [
      "openrpc": .string(specification),
      "info": ["title": .string(title.joined), "version": .string(version)],
      "methods": .array(listed),
      "components": ["schemas": .object(named.members)],
    ]
  }

  private static func entry(
    _ method: Method, _ named: inout NamedSchemas
  ) throws(ContractError) -> JSONValue {
    var params: [JSONValue] = []
    for member in method.params.members {
      params.append([
        "name": .string(member.key), "required": .bool(member.isRequired),
        "schema": try named.schema(of: member.shape),
      ])
    }
    let result = try named.schema(of: method.result)
    var members = [
      JSONMember("name", .string(method.name)),
      JSONMember("summary", .string(method.summary.joined)),
    ]
    if let citation = method.citation {
      members.append(JSONMember("description", .string(citation.joined)))
    }
    let problems = method.problems.map { problem -> JSONValue in
      ["code": .integer(Int64(problem.code)), "message": .string(problem.message.joined)]
    }
    return .object(
      members + [
        JSONMember("paramStructure", "by-name"),
        JSONMember("params", .array(params)),
        JSONMember("result", ["name": "result", "schema": result]),
        JSONMember("errors", .array(problems)),
      ])
  }
}
