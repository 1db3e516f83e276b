import ArgumentParser
import Ledger
import ToolSupport

/// `siteledger-admin`: what an administrator does with a ledger as a whole.
struct AdminTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "siteledger-admin",
    abstract: "Creates and keeps a county's ledger. 创建和维护台账。",
    discussion: """
      A ledger is a directory. It begins with init, which registers the county openness office and \
      the first administrator; everybody else is registered through siteledger-request.
      """,
    version: Program.version,
    subcommands: [
      Init.self, Staff.self, Sign.self, Doctor.self, Backup.self, Restore.self, Keys.self,
      Objects.self, Rebuild.self, Sweep.self, ClockCommand.self, ImportSites.self,
      ImportAccounts.self, ImportColumns.self, ImportMeasurements.self, ImportMessages.self,
      ImportResults.self,
    ])
}

@main enum Main {
  static func main() { launch(AdminTool.self) }
}
