internal import Contracts
internal import JSONText
internal import Ledger
internal import Regulation

/// A line of input: the parts of a request that are the same for every method.
enum RequestSchema {
  static func document() -> JSONValue {
    let methods = Areas.commands.map(\.method) + Areas.queries.map(\.method) + ["rpc.discover"]
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string(Contract.id(of: "request")),
      "title": .string(Bilingual("一行请求", "One line of input (JSON-RPC 2.0)").joined),
      "description": .string(
        Bilingual(
          "params 见 commands/ 和 queries/ 中同名的文件",
          "params are described by the file of the method's name in commands/ or queries/"
        ).joined),
      "type": "object",
      "properties": [
        "jsonrpc": ["const": "2.0"],
        "id": LineSchema.id,
        "method": ["enum": .array(methods.map { .string($0) })],
        "params": ["type": "object"],
      ],
      "required": ["jsonrpc", "id", "method"],
      "additionalProperties": false,
    ]
  }
}

/// A line of output: a result, a refusal by a rule, or any other error.
enum ResponseSchema {
  static func document() throws(ContractError) -> JSONValue {
    var named = NamedSchemas(under: "#/$defs/")
    let refusal = try named.schema(of: Shape(of: RefusalAnswer.self))
    let problem = try named.schema(of: Shape(of: ProblemAnswer.self))
    let others = ErrorCode.allCases.filter { $0 != .refused }
      .map { JSONValue.integer(Int64($0.rawValue)) }
    return Ceilings.put(
      on: [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": .string(Contract.id(of: "response")),
        "title": .string(Bilingual("一行答复", "One line of output (JSON-RPC 2.0)").joined),
        "description": .string(
          Bilingual(
            "result 见 answers/ 中同名的文件，命令的见 answers/command.json",
            "results are described by the file of the method's name in answers/, those of commands by "
              + "answers/command.json"
          ).joined),
        "type": "object",
        "properties": [
          "jsonrpc": ["const": "2.0"],
          "id": ["anyOf": [LineSchema.id, ["type": "null"]]],
          "result": true,
          "error": [
            "oneOf": [
              error(code: ["const": .integer(Int64(ErrorCode.refused.rawValue))], data: refusal),
              error(code: ["enum": .array(others)], data: problem),
            ]
          ],
        ],
        "required": ["jsonrpc", "id"],
        "oneOf": [["required": ["result"]], ["required": ["error"]]],
        "additionalProperties": false,
        "$defs": .object(named.members),
      ], lists: Ceilings.ofAnswer)
  }

  private static func error(code: JSONValue, data: JSONValue) -> JSONValue {
    [
      "type": "object",
      "properties": ["code": code, "message": ["type": "string"], "data": data],
      "required": ["code", "message", "data"],
      "additionalProperties": false,
    ]
  }
}

private enum LineSchema {
  /// What names a request in its answer.
  static let id: JSONValue = [
    "anyOf": [["type": "string", "maxLength": 200], ["type": "integer"]]
  ]
}
