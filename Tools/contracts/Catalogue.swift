package import Contracts
internal import CivilTime
internal import Regulation
internal import Workflow

/// Every contract there is.
package enum Catalogue {
  /// Commands, then events, each in the order of the code.
  package static func contracts() throws(ContractError) -> [Contract] {
    var contracts: [Contract] = []
    for kind in Command.kinds {
      contracts.append(try .command(kind.payload, with: Envelope.self))
    }
    for kind in Event.kinds { contracts.append(try .event(kind)) }
    return contracts
  }

  /// Every file below `Schemas` that code writes; `examples` are written by people.
  package static func files() throws(ContractError) -> [ContractFile] {
    var files: [ContractFile] = []
    for contract in try contracts() { files.append(try ContractFile(contract)) }
    return files
  }
}

/// What every command's `params` may carry beside its own members.
private struct Envelope: Codable, Sendable {
  let requestId: Line
  let occurredOn: CivilDate?
  let onBehalfOf: OfficeID?
  let document: Document?
  let now: Instant?
}
