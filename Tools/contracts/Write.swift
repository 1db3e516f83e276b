internal import ArgumentParser
internal import Contracts
internal import FoundationEssentials

/// `write DIR`: makes the files below a folder what the code says.
struct Write: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes every contract below a folder, and removes those that are none any more.")

  @Argument(help: "The folder of the contracts, usually Schemas.") var folder: String
  @Option(help: "The folder of the modules whose Swift is written.") var sources = "Sources"

  func run() throws {
    try Self.write(try Catalogue.files(), below: folder)
    try Self.write(try Catalogue.sources(), below: sources)
  }

  private static func write(_ files: [ContractFile], below folder: String) throws {
    let differences = try Differences(of: files, in: folder)
    for file in files where differences.paths.contains(file.path) {
      let place = "\(folder)/\(file.path)"
      try FileManager.default.createDirectory(
        atPath: String(place.prefix(upTo: place.lastIndex(of: "/") ?? place.endIndex)),
        withIntermediateDirectories: true)
      try Data(file.bytes).write(to: URL(filePath: place))
    }
    for path in differences.superfluous {
      try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
    }
    print("\(folder): \(files.count) files, \(differences.paths.count) changed")
  }
}
