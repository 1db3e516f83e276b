import ArgumentParser
import EventLog
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Copies a ledger while it is in use.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copies the ledger, consistently, while others use it. 备份台账。",
      discussion: """
        The copy is one moment of the ledger, compact, checked event by event before this command \
        succeeds. The signing key is not copied: keep it apart.
        """)
    @Argument(help: "The ledger's directory.", completion: .directory) var ledger: String
    @Argument(help: "A new directory for the copy.", completion: .directory) var target: String
    @Option(help: "Language of messages: zh or en.") var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      try guarded(language) {
        try CountyLedger(at: ledger, isReadOnly: true).log.backup(to: target)
        try Copies.check(target, language)
      }
    }
  }

  /// Puts a checked backup where a ledger is to be.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Restores a ledger from a backup. 恢复台账。",
      discussion: """
        Checks the backup first, and never writes over a ledger: move the old one away.
        """)
    @Argument(help: "The backup's directory.", completion: .directory) var backup: String
    @Argument(help: "A new directory for the ledger.", completion: .directory) var ledger: String
    @Option(help: "Language of messages: zh or en.") var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      try guarded(language) {
        try Copies.check(backup, language)
        try CountyLedger(at: backup, isReadOnly: true).log.backup(to: ledger)
        try Copies.check(ledger, language)
      }
    }
  }

  /// Builds the tables anew.
  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Builds every table anew from the log. 重建数据表。",
      discussion: """
        Piece by piece, beside the tables in use: others read and write meanwhile. Killed, it leaves \
        those as they were; run again, it goes on from where it came to.
        """)
    @Argument(help: "The ledger's directory.", completion: .directory) var ledger: String
    @Option(help: "Language of messages: zh or en.") var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      try reporting(language) {
        let progress = ProgressLine("events 记录")
        try CountyLedger.rebuild(at: ledger) { progress.show($0, of: $1) }
        try Printout.line(language == .zh ? "数据表已由日志重建" : "the tables are rebuilt from the log")
      }
    }
  }
}
