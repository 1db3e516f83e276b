import ArgumentParser
import EventLog
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Looks after the key that opens backups.
  struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The recovery key, which opens the texts of backups. 恢复密钥。",
      discussion: """
        Texts and files lie in backups under keys that are sealed under the recovery key. Every \
        erasure puts another in its place, and the ledger keeps none of those before: whoever has \
        an older backup and its card reads what was erased since, and nobody else does. So the \
        erasure is complete when the older cards are destroyed.
        """,
      subcommands: [Recovery.self, Destroyed.self])

    struct Destroyed: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Records that an older card was destroyed. 登记旧恢复密钥卡已销毁。",
        discussion: """
          siteledger-admin keys destroyed out/xiji 2 --witness li-na --request-id card-2

          The same request as through siteledger-request (recovery.record-destroyed).
          """)
      @OptionGroup var sender: Sender
      @Argument(help: "The generation of the card. 代次。") var generation: Int
      @Option(help: "The id of another person who was there. 见证人编号。") var witness: String
      @Option(help: "A name for this action, never used before.") var requestId: String

      func run() throws {
        try sender.send(RecordDestroyedCard.method) { params in
          params.key("requestId")
          params.string(requestId)
          params.key("generation")
          params.int(generation)
          params.key("witness")
          params.string(witness)
        }
      }
    }

    struct Recovery: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Prints the card of the recovery key. 输出恢复密钥卡。",
        discussion: """
          Two custodians keep it, on paper or on a stick, and never on the machine that has the \
          ledger or beside a backup. After each erasure: take the new card, make a backup, destroy \
          the old card.
          """)
      @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
      var ledger: String
      @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

      func run() throws {
        let language = try Environment.language(lang)
        try reporting(language) {
          let opened = try CountyLedger(at: ledger)
          try Printout.line(opened.takeRecoveryCard().joined(separator: "\n"))
          try Printout.line("\n\(Self.instructions)")
        }
      }

      /// In both languages, whoever asked: the card goes to people.
      private static let instructions = """
        恢复密钥卡。由两名保管人分别保存（纸质或移动介质），不得存放在台账所在机器或与备份放在一起。
        每次删除后：取出新卡，做一次备份，再当面销毁旧卡并登记（siteledger-admin keys destroyed）。
        恢复时把以上各行存为文件：siteledger-admin restore 备份 新目录 --recovery-key 文件

        This is the card of a recovery key. Two custodians keep it, on paper or on a stick, never on
        the ledger's machine or beside a backup. After each erasure: take the new card, make a backup,
        destroy the old card before a witness and record that (siteledger-admin keys destroyed).
        To restore, put the lines above into a file:
        siteledger-admin restore BACKUP NEW-DIRECTORY --recovery-key FILE
        """
    }
  }
}
