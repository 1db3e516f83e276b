import ArgumentParser
import Ledger
import ToolSupport

/// `siteledger-export`: the ledger as people and other programs read it. Opens it read-only.
struct ExportTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "siteledger-export",
    abstract: "Writes pages and files from a county's ledger. 导出台账。",
    discussion: """
      Files are written whole or not at all, and replace those of the same name. Every figure and \
      every row names the events it comes from.
      """,
    version: Program.version,
    subcommands: [
      All.self, Register.self, Case.self, Procedure.self, Tiles.self, Xes.self, Ocel.self,
      Calendar.self, Figure.self, Package.self, Bulletin.self, Report.self, ReportPackage.self,
      ReportAccounts.self,
      Board.self, Table.self, Events.self,
    ])
}

@main enum Main {
  static func main() { launch(ExportTool.self) }
}
