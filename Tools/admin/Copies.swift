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
        The copy is one moment of the ledger, compact, and has its name only when all of it was \
        checked, event by event and text by text. The keys of the texts lie in it sealed \
        (keys.sealed): the card of siteledger-admin keys recovery opens them. Beside them is the \
        list of what was erased by then (erasures). The signing key is not copied: keep it apart.
        """)
    @Argument(help: "The ledger's directory.", completion: .directory) var ledger: String
    @Argument(help: "A new directory for the copy.", completion: .directory) var target: String
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      try checkingCopies(language) {
        let opened = try CountyLedger(at: ledger, isReadOnly: true)
        let progress = ProgressLine(language == .zh ? "核查" : "checking")
        let report = try opened.backup(to: target) { progress.show($0, of: $1) }
        try say(report, in: target, language)
        let state = try opened.read { try $0.recovery() }
        if let state, state.printed < state.generation {
          Complaint.say(
            language == .zh
              ? "第 \(state.generation) 代恢复密钥尚未取出：没有它，本备份中的文本无法打开（siteledger-admin keys recovery）"
              : "the recovery key of generation \(state.generation) was never printed: without it no text of this backup opens (siteledger-admin keys recovery)"
          )
        }
      }
    }
  }

  /// Puts a checked backup where a ledger is to be.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Restores a ledger from a backup. 恢复台账。",
      discussion: """
        siteledger-admin restore backup/2026-06-01 out/xiji --recovery-key card.txt \\
          --erasures backup/2026-07-01/erasures

        Checks the backup first, and never writes over a ledger: move the old one away. The \
        recovery key is the card of the generation that the backup names. Give the newest list of \
        erasures there is: what was erased after the backup was made stays erased. The restored \
        ledger has a recovery key of its own.

        Without a card (--without-texts) the log stands as it is and no text or file of the backup \
        opens any more.
        """)
    @Argument(help: "The backup's directory.", completion: .directory) var backup: String
    @Argument(help: "A new directory for the ledger.", completion: .directory) var ledger: String
    @Option(help: "A file with the card of the recovery key. 恢复密钥。", completion: .file())
    var recoveryKey: String?
    @Option(help: "A newer backup's list of erasures. 删除清单。", completion: .file())
    var erasures: String?
    @Flag(help: "There is no card: texts stay closed for ever. 没有恢复密钥，文本不再可读。")
    var withoutTexts = false
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

    func validate() throws {
      guard (recoveryKey == nil) == withoutTexts else {
        throw wrongUsage(
          "请用 --recovery-key 给出备份的恢复密钥卡，或用 --without-texts 不恢复文本",
          "give --recovery-key, the card of the backup's recovery key, or say --without-texts")
      }
    }

    func run() throws {
      let language = try Environment.language(lang)
      let card = try recoveryKey.map(Self.card)
      let list = try erasures.map(Self.list)
      try checkingCopies(language) {
        let progress = ProgressLine(language == .zh ? "核查" : "checking")
        let (restored, report) = try CountyLedger.restore(
          backup, to: ledger, card: card, erasures: list
        ) { progress.show($0, of: $1) }
        try say(report, in: ledger, language)
        for text in Self.advice(restored) { try Printout.line(text.text(in: language)) }
      }
    }

    private static func card(_ path: String) throws -> RecoveryCard {
      guard let text = TextFile.read(path) else { throw unreadable(path) }
      do {
        return try RecoveryCard(text)
      } catch {
        switch error {
        case .missing(let line):
          throw wrongUsage("\(path)：缺少第 \(line) 行", "\(path): the line \(line) is not there")
        case .wrong(let line):
          throw wrongUsage(
            "\(path)：密钥第 \(line) 行抄写有误",
            "\(path): line \(line) of the key was written down wrongly")
        }
      }
    }

    private static func list(_ path: String) throws -> ErasedList {
      guard let text = TextFile.read(path, upTo: 1 << 30) else {
        throw unreadable(path)
      }
      do {
        return try ErasedList(text)
      } catch {
        switch error {
        case .notAList:
          throw wrongUsage("\(path) 不是删除清单", "\(path) is no list of erasures")
        case .malformed(let line):
          throw wrongUsage("\(path)：第 \(line) 行有误", "\(path): line \(line) is wrong")
        }
      }
    }

    private static func advice(_ restored: RestoredLog) -> [Bilingual] {
      var lines: [Bilingual] = []
      for number in restored.undecided.sorted() {
        lines.append(
          Bilingual(
            "第 \(number) 号文本在备份之后已删除，密钥未恢复；请以原请求编号重发删除决定，此前 verify 会报告此项",
            "object \(number) was erased after the backup, and its key was left behind; send the erasure again under its request id: verify reports it until then"
          ))
      }
      if let generation = restored.generation {
        lines.append(
          Bilingual(
            "恢复密钥现为第 \(generation) 代：siteledger-admin keys recovery 取出新卡，再做一次备份",
            "the recovery key is now of generation \(generation): take its card (siteledger-admin keys recovery), then make a backup"
          ))
      }
      return lines
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
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

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

/// Runs work on copies; what is wrong with one is listed.
private func checkingCopies(_ language: Language, _ work: () throws -> Void) throws {
  try guarded(language) {
    do {
      try work()
    } catch let problem as CopyProblem {
      for finding in problem.findings { Complaint.say("\(problem.path): \(finding)") }
      throw ExitCode(1)
    }
  }
}

private func say(_ report: Verification, in path: String, _ language: Language) throws {
  switch language {
  case .zh: try Printout.line("已核查 \(path)：\(report.eventCount) 条记录，根哈希 \(report.root)")
  case .en: try Printout.line("checked \(path): \(report.eventCount) events, root \(report.root)")
  }
}
