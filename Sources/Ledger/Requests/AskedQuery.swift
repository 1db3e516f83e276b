package import JSONText
package import Regulation

/// A query that a tool asks by its name and members, read as a line of JSON-RPC is, with the same words for what is
/// wrong with it.
package enum AskedQuery {
  /// - Throws: ``QueryProblem``; `JSONError` for members that cannot be written.
  package static func read(_ method: String, _ members: [JSONMember]) throws -> LookUp {
    let line = JSONValue.object([
      JSONMember("jsonrpc", "2.0"), JSONMember("id", 1), JSONMember("method", .string(method)),
      JSONMember("params", .object(members)),
    ])
    do {
      let request = try RequestReader.read(try JSONWriter.bytes(of: line))
      guard case .query(let look) = request.call else {
        throw QueryProblem(words: Bilingual("\(method) 不是查询", "\(method) is no query"))
      }
      return look
    } catch let problem as RequestProblem {
      throw QueryProblem(words: problem.text)
    }
  }
}

/// What is wrong with a query that a tool asks.
package struct QueryProblem: Error, Sendable {
  package let words: Bilingual
}
