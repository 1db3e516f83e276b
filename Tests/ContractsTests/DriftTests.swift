import Contracts
import JSONText
import Testing

@testable import siteledger_contracts

/// The contracts and the code that keeps them, against each other.
@Suite struct DriftTests {
  private static var contracts: [Contract] {
    get throws { try Catalogue.contracts() }
  }

  @Test func `the files are what the code says`() throws {
    let differences = try Differences(of: Catalogue.files(), in: schemas)
    #expect(differences.shown.isEmpty, "run: siteledger-contracts write Schemas")
  }

  @Test func `the generated Swift is what the types say`() throws {
    let differences = try Differences(of: Catalogue.sources(), in: sources)
    #expect(differences.shown.isEmpty, "run: siteledger-contracts write Schemas")
  }

  @Test func `no two contracts have the same name`() throws {
    let names = try Self.contracts.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: try contracts)
  func `samples are read and written back as they are`(_ contract: Contract) throws {
    for extent in SampleExtent.allCases {
      let bytes = try JSONWriter.bytes(of: contract.shape.sample(extent))
      #expect(try contract.roundTrip(bytes) == bytes, "\(contract.name), \(extent)")
    }
  }

  @Test(arguments: try contracts)
  func `a missing member is refused by name`(_ contract: Contract) throws {
    for mutant in contract.shape.mutants() where mutant.mutation == .missing {
      let error = #expect(throws: JSONError.self, "\(mutant.path)") {
        try contract.roundTrip(JSONWriter.bytes(of: mutant.value))
      }
      let key = mutant.path.split(separator: ".").last.map(String.init) ?? ""
      #expect(error?.kind == .missingKey(key), "\(mutant.path)")
    }
  }

  @Test(arguments: try contracts)
  func `an unknown member is refused by name`(_ contract: Contract) throws {
    for mutant in contract.shape.mutants() where mutant.mutation == .unknown {
      let error = #expect(throws: JSONError.self, "\(mutant.path)") {
        try contract.roundTrip(JSONWriter.bytes(of: mutant.value))
      }
      #expect(error?.kind == .unknownKeys([mutant.path]))
    }
  }

  @Test(arguments: try contracts)
  func `another kind of value is refused, and null means absent`(_ contract: Contract) throws {
    for mutant in contract.shape.mutants() {
      let bytes = try JSONWriter.bytes(of: mutant.value)
      switch mutant.mutation {
      case .kind, .null:
        #expect(throws: JSONError.self, "\(mutant.path)") { try contract.roundTrip(bytes) }
      case .nullForAbsent:
        #expect(throws: Never.self, "\(mutant.path)") { try contract.roundTrip(bytes) }
      case .text, .number, .missing, .unknown: continue
      }
    }
  }

  @Test(arguments: try contracts)
  func `what is accepted is written in its form`(_ contract: Contract) throws {
    for mutant in contract.shape.mutants() where mutant.mutation == .text {
      guard let written = try? contract.roundTrip(JSONWriter.bytes(of: mutant.value)) else {
        continue
      }
      #expect(try contract.roundTrip(written) == written, "\(mutant.path)")
    }
  }
}

private let schemas = workingCopy + "/Schemas"
private let sources = workingCopy + "/Sources"

/// The working copy that is tested.
private let workingCopy = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  .dropLast(3).joined(separator: "/")

extension Contract: CustomTestStringConvertible {
  public var testDescription: String { name }
}
