import ArgumentParser
import CivilTime
import EventLog
import Glibc
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Looks over a ledger and the machine it is on.
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks over a ledger and its disk, and says what to do. 体检。",
      discussion: "Quick; siteledger-replay verify is the proof.")
    @Argument(help: "The ledger's directory.", completion: .directory) var ledger: String
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

    /// Less free room than this many times the ledger's size is worth a word.
    private static let roomyFactor = 2

    /// A reader whose state is as many writes old is worth a word.
    private static let agedReader = 100

    func run() throws {
      let language = try Environment.language(lang)
      try guarded(language) {
        let opened = try CountyLedger(at: ledger, isReadOnly: true)
        var advice: [Bilingual] = []
        let (events, checkpoint) = try opened.read { snapshot in
          (try snapshot.head.position, try snapshot.checkpoints().last)
        }
        try checkRoom(&advice)
        checkKey(&advice)
        let keys = try opened.log.keyCondition()
        advice += KeyAdvice.lines(keys, in: ledger)
        if let (oldest, count) = try opened.livingCards() {
          advice.append(KeyAdvice.living(oldest, count))
        }
        let signed = try checkpoint.map { try TreeHead(body: $0.text).size } ?? 0
        if signed < events {
          advice.append(
            Bilingual(
              "最近的检查点只到第 \(signed) 号（共 \(events) 条）：siteledger-admin sign",
              "the newest checkpoint covers \(signed) of \(events) events: siteledger-admin sign"))
        }
        let staged = try opened.staged()
        if let oldest = staged.first {
          advice.append(
            Bilingual(
              "暂存 \(staged.count) 份文本或文件尚未被引用，最早 \(LegalTime.date(of: oldest.putAt))；七日后清除：siteledger-admin objects staged",
              "\(staged.count) texts and files are put aside and not named by a request, the oldest since \(LegalTime.date(of: oldest.putAt)); after seven days they are discarded: siteledger-admin objects staged"
            ))
        }
        if let folded = try opened.unfinishedRebuild() {
          advice.append(
            Bilingual(
              "数据表重建到第 \(folded) 号为止，未完成：siteledger-admin rebuild 可继续",
              "a rebuild has come to event \(folded) and not to its end: siteledger-admin rebuild goes on"
            ))
        }
        try checkHolders(opened.log, &advice)
        opened.clockLimit = ClockLimit.microseconds
        let clock = try opened.clockReport()
        if let doubt = clock?.doubt {
          let (words, mend) = (doubt.words, ClockDoubt.mend)
          advice.append(Bilingual("\(words.zh)：\(mend.zh)", "\(words.en): \(mend.en)"))
        }
        if let clock, let line = ClockLines.all(clock, language).first { try Printout.line(line) }
        try Printout.line(language == .zh ? "记录 \(events) 条" : "\(events) events")
        if let recovery = keys.recovery {
          try Printout.line(
            language == .zh
              ? "恢复密钥：第 \(recovery.generation) 代"
              : "recovery key: generation \(recovery.generation)")
        }
        for line in advice { try Printout.line("! \(line.text(in: language))") }
        if advice.isEmpty { try Printout.line(language == .zh ? "✓ 一切正常" : "✓ all is well") }
      }
    }

    /// Who writes now, and who holds a state that was the newest long ago.
    private func checkHolders(_ log: EventLog, _ advice: inout [Bilingual]) throws {
      if let writer = log.writer {
        advice.append(
          Bilingual(
            "进程 \(writer) 正在写入；一直如此的，其他人都在等它：查看该进程",
            "process \(writer) is writing; when that lasts, everybody waits for it: look at it"))
      }
      for reader in try log.readers() where reader.age >= Self.agedReader {
        advice.append(
          Bilingual(
            "进程 \(reader.process) 仍读着 \(reader.age) 次写入之前的状态，文件因此增大：查看该进程",
            "process \(reader.process) still reads the state of \(reader.age) writes ago, and the file grows meanwhile: look at it"
          ))
      }
    }

    private func checkRoom(_ advice: inout [Bilingual]) throws {
      var volume = statvfs()
      var file = stat()
      guard unsafe statvfs(ledger, &volume) == 0, unsafe stat("\(ledger)/data.mdb", &file) == 0
      else { return }
      let free = Int(volume.f_bavail) * Int(volume.f_frsize)
      if free < Int(file.st_size) * Self.roomyFactor {
        advice.append(
          Bilingual(
            "磁盘只剩 \(free >> 20) MiB，台账 \(file.st_size >> 20) MiB：请扩容或清理",
            "\(free >> 20) MiB are free beside a ledger of \(file.st_size >> 20) MiB: make room"))
      }
    }

    private func checkKey(_ advice: inout [Bilingual]) {
      var file = stat()
      let path = "\(ledger)/\(SigningKeyFile.name)"
      guard unsafe stat(path, &file) == 0 else {
        advice.append(
          Bilingual(
            "签名密钥不在台账目录；签发检查点时用 --key 指定",
            "the signing key is not in the ledger's directory; name it with --key when you sign"))
        return
      }
      if file.st_mode & 0o077 != 0 {
        advice.append(
          Bilingual(
            "签名密钥他人可读：chmod 600 \(path)", "others can read the signing key: chmod 600 \(path)"))
      }
    }
  }
}
