import ArgumentParser
import Cryptography
import EventLog
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Signs a checkpoint.
  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Signs a checkpoint of the log and prints it. 签发检查点。",
      discussion: """
        The note (C2SP tlog-checkpoint, Ed25519) says how many events there are and the root of \
        the tree over them. Give it to the auditor, print it, send it away: from then on nobody \
        can change what it covers unnoticed. siteledger-replay verify --checkpoint proves it.
        """)
    @Argument(help: "The ledger's directory.", completion: .directory) var ledger: String
    @Option(help: "The signing key, if not in the ledger's directory.", completion: .file())
    var key: String?
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?
    @Flag(help: "Print the verification key instead of signing. 只输出核查公钥。")
    var showKey = false

    func run() throws {
      let language = try Environment.language(lang)
      try reporting(language) {
        let opened = try CountyLedger(at: ledger)
        let key = try SigningKeyFile.read(key ?? "\(ledger)/\(SigningKeyFile.name)")
        if showKey {
          try Printout.line(SignedNote.verifierKey(opened.origin, key.publicKey))
        } else {
          try Printout.text(opened.signCheckpoint(key).note)
        }
      }
    }
  }
}
