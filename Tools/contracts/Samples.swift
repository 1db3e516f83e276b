internal import ArgumentParser
internal import Contracts
internal import JSONText

/// `samples`: what our reader makes of samples and of samples with one change, a line each, for a
/// validator of others to be compared with.
struct Samples: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints samples and changed samples with our reader's verdict, one JSON a line.")

  func run() throws {
    for contract in try Catalogue.contracts() {
      for extent in SampleExtent.allCases {
        try show(contract, extent.rawValue, "", contract.shape.sample(extent))
      }
      for mutant in contract.shape.mutants() {
        try show(contract, mutant.mutation.rawValue, mutant.path, mutant.value)
      }
    }
  }

  private func show(
    _ contract: Contract, _ what: String, _ path: String, _ value: JSONValue
  ) throws {
    print(
      try JSONWriter.text(
        of: Sample(
          contract: contract.name, what: what, path: path,
          verdict: try contract.verdict(on: value), value: value)))
  }
}

/// One line of output.
private struct Sample: Encodable {
  let contract: String
  /// `full`, `minimal`, or what was changed.
  let what: String
  let path: String
  let verdict: Verdict
  let value: JSONValue
}

/// What our reader makes of a value.
private enum Verdict: String, Codable {
  case accepted
  /// Accepted, and written in another form, which is the one that is stored.
  case rewritten
  case refused
}

extension Contract {
  /// Throws what is no verdict on the value.
  fileprivate func verdict(on value: JSONValue) throws -> Verdict {
    let bytes = try JSONWriter.bytes(of: value)
    do {
      return try roundTrip(bytes) == bytes ? .accepted : .rewritten
    } catch is JSONError {
      return .refused
    }
  }
}
