import ArgumentParser
import EventLog
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ReplayTool {
  /// Proves the log and its tables.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Proves that the log and the tables are as they were recorded. 核查台账。",
      discussion: """
        Recomputes every hash of the Merkle tree from the stored records, checks positions, \
        streams, requests and times, reads every event, and builds every table anew to compare \
        it with the stored one, byte for byte. What it builds is in a file under TMPDIR, or else \
        /var/tmp, that is gone when the program is; it takes about as much room as the ledger.

        With --checkpoint, a signed checkpoint that you kept earlier, it also proves that \
        everything recorded then is still there, unaltered: only this shows a history rewritten \
        from its beginning. Keep checkpoints where the office cannot change them.

        Texts and files beside the log are opened with their keys and compared with what their \
        records commit to; --without-keys leaves them, for whoever has the log alone.

        With --keep, what was built is kept in a directory of yours, for state and history to go \
        on from (--kept). It is believed when it is used, so keep it where only you can write.
        """)

    @OptionGroup var source: Source
    @Option(help: "A checkpoint you kept (a file). 您保存的检查点。", completion: .file())
    var checkpoint: String?
    @Option(help: "The verification key you kept: name+hash+key. 您保存的核查公钥。")
    var key: String?
    @Option(
      help: "A directory to keep the tables of this position in. 保留本次重建数据表的目录。",
      completion: .directory)
    var keep: String?

    @Flag(help: "The keys are not here: leave texts and files unopened. 没有密钥，不打开文本。")
    var withoutKeys = false

    func run() throws {
      try source.openGuarded { ledger, language in
        let progress = ProgressLine(language == .zh ? "核查" : "checking")
        let report = try Verification.run(
          ledger, objects: withoutKeys ? .none : .all, keep: keep
        ) { progress.show($0, of: $1) }
        for finding in report.findings { try Printout.line("✗ \(finding.text(in: language))") }
        var isSound = report.isSound
        if let checkpoint {
          let kept = try KeptCheckpoint(file: checkpoint, key: key)
          let verdict = try ledger.read { try kept.check($0) }
          try Printout.line("\(verdict.isProven ? "✓" : "✗") \(verdict.says.text(in: language))")
          isSound = isSound && verdict.isProven
        }
        try tell(report, isSound, language)
        guard isSound else { throw ExitCode(1) }
      }
    }

    private func tell(_ report: Verification, _ isSound: Bool, _ language: Language) throws {
      switch language {
      case .zh:
        try Printout.line("记录 \(report.eventCount) 条，数据表 \(report.rowCount) 行，根哈希 \(report.root)")
        if report.objectCount > 0 {
          try Printout.line("文本和文件 \(report.objectCount) 份，打开核对 \(report.openedCount) 份")
        }
        try Printout.line(isSound ? "✓ 台账完整，未见改动" : "✗ 台账与其记录不符，请勿采信并保留现场")
      case .en:
        try Printout.line(
          "\(report.eventCount) events, \(report.rowCount) rows, root \(report.root)")
        if report.objectCount > 0 {
          try Printout.line(
            "\(report.objectCount) texts and files, \(report.openedCount) of them opened")
        }
        try Printout.line(
          isSound ? "✓ the ledger is whole" : "✗ the ledger contradicts its own log")
      }
    }
  }
}
