internal import ArgumentParser
internal import Contracts

/// `check DIR`: fails, and shows where, when the files are not what the code says.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares the files below a folder with the code.")

  @Argument(help: "The folder of the contracts, usually Schemas.") var folder: String
  @Option(help: "The folder of the modules whose Swift is written.") var sources = "Sources"

  func run() throws {
    let contracts = try Self.check(try Catalogue.files(), below: folder)
    let swift = try Self.check(try Catalogue.sources(), below: sources)
    guard contracts, swift else {
      print("run: siteledger-contracts write \(folder)")
      throw ExitCode.failure
    }
  }

  private static func check(_ files: [ContractFile], below folder: String) throws -> Bool {
    let differences = try Differences(of: files, in: folder)
    differences.shown.forEach { print($0) }
    print(
      "\(folder): \(files.count - differences.changed.count) passed, "
        + "\(differences.paths.count) failed")
    return differences.paths.isEmpty
  }
}
