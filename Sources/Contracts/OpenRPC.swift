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
    return Ceilings.put(
      on: [
        "openrpc": .string(specification),
        "info": [
          "title": .string(title.joined), "description": .string(manners.joined),
          "license": [
            "name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0",
          ],
          "version": .string(version),
        ],
        "methods": .array(listed),
        "components": ["schemas": .object(named.members)],
      ], lists: Ceilings.ofAnswer)
  }

  /// How the service is spoken to, where JSON-RPC leaves it open or it does less.
  private static let manners = Bilingual(
    "每行一个请求，逐行答复；同时到达的各行一并办理。不接受成批的请求（数组）。没有 id 的请求（通知）不办理，也不答复。",
    "One request a line, one answer a line; lines that arrive together are committed together. "
      + "Batches (arrays) are not taken. A request without id (a notification) is neither carried out "
      + "nor answered.")

  private static func entry(
    _ method: Method, _ named: inout NamedSchemas
  ) throws(ContractError) -> JSONValue {
    var params: [JSONValue] = []
    // Required ones first, as the specification asks.
    let members = method.params.members
    for member in members.filter(\.isRequired) + members.filter({ !$0.isRequired }) {
      params.append([
        "name": .string(member.key), "required": .bool(member.isRequired),
        "schema": try named.schema(of: member),
      ])
    }
    let result = try named.schema(of: method.result)
    let problems = method.problems.map { problem -> JSONValue in
      ["code": .integer(Int64(problem.code)), "message": .string(problem.message.joined)]
    }
    return [
      "name": .string(method.name), "summary": .string(method.summary.joined),
      "description": .string(method.about.joined), "paramStructure": "by-name",
      "params": .array(params), "result": ["name": "result", "schema": result],
      "errors": .array(problems), "examples": [example(method)],
    ]
  }

  /// A request with no more than is asked for, and an answer with no more than is always there.
  private static func example(_ method: Method) -> JSONValue {
    let params = method.params.members.filter(\.isRequired).map { member -> JSONValue in
      ["name": .string(member.key), "value": member.shape.sample(.minimal)]
    }
    return [
      "name": .string(method.name), "params": .array(params),
      "result": ["name": "result", "value": method.result.sample(.minimal)],
    ]
  }
}
