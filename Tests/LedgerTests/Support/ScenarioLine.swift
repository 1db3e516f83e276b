import Foundation
import JSONText
import Regulation
import Testing

/// One line of a scenario of `Schemas/examples`.
struct ScenarioLine {
  let staff: StaffID
  let method: String
  /// The request as it is sent.
  let request: String
  let isRefused: Bool

  static func opening() throws -> [ScenarioLine] {
    let file = packageFolder.appending(path: "Schemas/examples/opening-a-site.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      let value = JSONValue(try JSONDocument(String($0)).root)
      let request = try #require(value["request"])
      return ScenarioLine(
        staff: try #require(value["as"]?.text.flatMap { StaffID($0) }),
        method: try #require(request["method"]?.text),
        request: try JSONWriter.text(of: request),
        isRefused: value["expect"]?.text == "refused")
    }
  }
}
