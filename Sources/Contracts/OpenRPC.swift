package import JSONText
package import Regulation

/// The OpenRPC document: every method, what it takes, what it gives, and how it fails.
package enum OpenRPC {
  /// The version of the specification that ``document(title:version:methods:errors:)`` follows.
  package static let specification = "1.3.2"

  /// An error a method can answer with.
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
    title: Bilingual, version: String, methods: [Method], errors: [Problem]
  ) throws(ContractError) -> JSONValue {
    var named = NamedSchemas(under: "#/components/schemas/")
    var listed: [JSONValue] = []
    for method in methods { listed.append(try entry(method, errors, &named)) }
    return [
      "openrpc": .string(specification),
      "info": ["title": .string(title.joined), "version": .string(version)],
      "methods": .array(listed),
      "components": [
        "schemas": .object(named.members),
        "errors": .object(errors.map { JSONMember(key($0), error($0)) }),
      ],
    ]
  }

  private static func entry(
    _ method: Method, _ errors: [Problem], _ named: inout NamedSchemas
  ) throws(ContractError) -> JSONValue {
    var params: [JSONValue] = []
    for member in method.params.members {
      params.append([
        "name": .string(member.key), "required": .bool(member.isRequired),
        "schema": try named.schema(of: member.shape),
      ])
    }
    var members = [
      JSONMember("name", .string(method.name)),
      JSONMember("summary", .string(method.summary.joined)),
    ]
    if let citation = Articles.citation(for: method.name) {
      members.append(JSONMember("description", .string(citation.joined)))
    }
    return .object(
      members + [
        JSONMember("paramStructure", "by-name"),
        JSONMember("params", .array(params)),
        JSONMember(
          "result", ["name": "result", "schema": try named.schema(of: method.result)]),
        JSONMember(
          "errors", .array(errors.map { ["$ref": .string("#/components/errors/\(key($0))")] })),
      ])
  }

  private static func error(_ problem: Problem) -> JSONValue {
    ["code": .integer(Int64(problem.code)), "message": .string(problem.message.joined)]
  }

  /// A name for a code in `components`: `E1000`, and `E32602` for -32602.
  private static func key(_ problem: Problem) -> String { "E\(problem.code.magnitude)" }
}
