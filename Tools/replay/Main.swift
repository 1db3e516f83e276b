import ArgumentParser
import Ledger
import ToolSupport

/// `siteledger-replay`: what an auditor asks of a ledger. Opens it read-only.
struct ReplayTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "siteledger-replay",
    abstract: "Proves and replays a county's ledger. 核查和重放台账。",
    discussion: """
      Everything here is computed from the log alone; nothing is written. verify proves the log \
      and its tables; state shows a site, a case or an inbox as they stood; history lists what \
      happened, with who, when and on whose behalf; prove gives Merkle proofs that other programs \
      can check (RFC 6962); conform lays every case over its procedure; \
      recount counts every figure anew.

      Exit status: 0 as it should be, 1 something is wrong, 3 the ledger cannot be read, 64 wrong \
      usage.
      """,
    version: Program.version,
    subcommands: [
      Verify.self, State.self, History.self, Follow.self, Prove.self, Checkpoints.self,
      Conform.self, Object.self, Recount.self,
    ])
}

@main enum Main {
  static func main() { launch(ReplayTool.self) }
}
