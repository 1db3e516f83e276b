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
          isAccepted: try contract.accepts(value), value: value)))
  }
}

/// One line of output.
private struct Sample: Encodable {
  let contract: String
  /// `full`, `minimal`, or what was changed.
  let what: String
  let path: String
  let isAccepted: Bool
  let value: JSONValue
}

extension Contract {
  /// Whether our reader takes a value; throws what is no verdict on it.
  fileprivate func accepts(_ value: JSONValue) throws -> Bool {
    do {
      _ = try roundTrip(try JSONWriter.bytes(of: value))
      return true
    } catch is JSONError {
      return false
    }
  }
}
