internal import ArgumentParser

/// Prints, writes and checks the contracts that the code keeps.
@main struct ContractsTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "siteledger-contracts",
    abstract: "Writes and checks Schemas, and prints samples for validators.",
    subcommands: [Write.self, Check.self, Samples.self])
}
