package import Contracts
package import JSONText
import Regulation

/// What can be asked of a ledger, as contracts: the OpenRPC document that `rpc.discover` answers.
package enum Discovery {
  /// Every method in the order of the commands, then of the queries.
  package static func methods() throws(ContractError) -> [Method] {
    var methods: [Method] = []
    for kind in Areas.commands {
      methods.append(
        try Method(
          kind.payload, with: CommandEnvelope.self, answer: CommandAnswer.self,
          problems: problems(.refused, .requestMismatch, .diskFull, .storage)))
    }
    for kind in Areas.queries {
      methods.append(
        try Method(
          kind.method, summary: kind.payload.summary, params: kind.payload, answer: kind.answer,
          problems: problems(.refused, .storage)))
    }
    return methods
  }

  private static func problems(_ codes: ErrorCode...) -> [OpenRPC.Problem] {
    codes.map { OpenRPC.Problem(code: $0.rawValue, message: $0.meaning) }
  }

  /// The document, the same bytes from every build of the same source.
  package static func document() throws(ContractError) -> JSONValue {
    try OpenRPC.document(
      title: Bilingual("西吉县政府网站及新媒体台账", "SiteLedger"), version: Program.version,
      methods: try methods())
  }
}
