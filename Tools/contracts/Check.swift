internal import ArgumentParser

/// `check DIR`: fails, and shows where, when the files are not what the code says.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares the files below a folder with the code.")

  @Argument(help: "The folder, usually Schemas.") var folder: String

  func run() throws {
    let files = try Catalogue.files()
    let differences = try Differences(of: files, in: folder)
    differences.shown.forEach { print($0) }
    print("\(files.count - differences.changed.count) passed, \(differences.paths.count) failed")
    guard differences.paths.isEmpty else {
      print("run: siteledger-contracts write \(folder)")
      throw ExitCode.failure
    }
  }
}
