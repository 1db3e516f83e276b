import JSONText

@testable import Ledger

/// An answer, read.
struct Reply {
  let text: String
  let outcome: Outcome
  private let value: JSONValue

  /// An answer may be longer than a request: the contracts are more than a mebibyte.
  private static let limits = JSONLimits(byteCount: 4 << 20, valueCount: 1_000_000)

  init(_ answer: Answer) throws {
    text = String(decoding: answer.bytes, as: UTF8.self)
    outcome = answer.outcome
    value = JSONValue(try JSONDocument(answer.bytes, limits: Self.limits).root)
  }

  init(_ line: String) throws {
    text = line
    value = JSONValue(try JSONDocument(line).root)
    outcome = value["error"] == nil ? .answered : .refused
  }

  var id: JSONValue? { value["id"] }
  var result: JSONValue? { value["result"] }
  var error: JSONValue? { value["error"] }
  var data: JSONValue? { error?["data"] }

  var code: Int? { if case .integer(let code)? = error?["code"] { Int(code) } else { nil } }
  var message: String? { error?["message"]?.text }
  /// The rule that refused it.
  var rule: String? { data?["rule"]?.text }
  /// Where in the request something is wrong.
  var path: String? { data?["path"]?.text }

  /// The positions of the events a command recorded.
  var positions: [Int] {
    (result?["events"]?.elements ?? []).compactMap {
      if case .integer(let position)? = $0["position"] { Int(position) } else { nil }
    }
  }

  /// The steps a case waits for next.
  var next: [String] { (result?["next"]?.elements ?? []).compactMap { $0["step"]?.text } }
}

extension JSONValue {
  var text: String? { if case .string(let text) = self { text } else { nil } }

  var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
}
