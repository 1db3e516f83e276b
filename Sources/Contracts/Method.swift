package import Regulation

/// One JSON-RPC method, as the list of methods describes it.
package struct Method: Sendable {
  package let name: String
  package let summary: Bilingual
  /// The articles it serves, as people cite them, or else what it does to the ledger.
  package let about: Bilingual
  /// What its `params` may hold.
  package let params: ObjectShape
  /// Its `result` when it is not refused.
  package let result: Shape
  package let problems: [OpenRPC.Problem]

  /// A command: `params` are what every command carries, and its own members.
  package init<Envelope: Codable & Sendable>(
    _ type: any CommandPayload.Type, with envelope: Envelope.Type, answer: any Decodable.Type,
    problems: [OpenRPC.Problem]
  ) throws(ContractError) {
    let contract = try Contract.command(type, with: envelope)
    try self.init(
      type.method, type.summary,
      about: Articles.citation(of: Articles.served(by: type))
        ?? Bilingual("记入台账", "Is recorded in the ledger."),
      params: contract.shape, result: Shape(of: answer).told, problems)
  }

  /// Any other method.
  package init(
    _ name: String, summary: Bilingual, params: any Decodable.Type, answer: any Decodable.Type,
    problems: [OpenRPC.Problem]
  ) throws(ContractError) {
    try self.init(
      name, summary, about: Bilingual("只查询，不记入台账", "Asks, and records nothing."),
      params: Shape(of: params), result: Shape(of: answer).told, problems)
  }

  private init(
    _ name: String, _ summary: Bilingual, about: Bilingual, params: Shape, result: Shape,
    _ problems: [OpenRPC.Problem]
  ) throws(ContractError) {
    guard case .object(let object) = params else {
      throw .undescribed(type: name, reason: "its params are no object")
    }
    self.name = name
    self.summary = summary
    self.about = about
    self.params = object
    self.result = result
    self.problems = problems
  }
}
