import ArgumentParser
import CivilTime
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Shows the machine's clock beside the record's, and confirms it.
  struct ClockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clock",
      abstract: "Shows the machine's clock and the record's; confirms one that jumped. 时钟。",
      discussion: """
        Nothing is recorded by a clock that jumped forward by more than a day while the machine ran, \
        or by a machine that was off for more than thirty days by its own clock, until an \
        administrator has looked at it: deadlines missed by a wrong clock stand for ever. \
        SITELEDGER_CLOCK_LIMIT sets another limit, in hours. The confirmation is recorded.
        """)
    @Argument(help: "The ledger's directory. 台账目录。", completion: .directory) var ledger: String
    @Flag(help: "The clock is right. 确认时钟正确。") var confirm = false
    @Option(
      name: .customLong("as"), help: "Who confirms: a staff id, or SITELEDGER_STAFF. 确认人编号。")
    var actor: String?
    @Option(help: "Why it jumped. 时钟跳动的原因。") var reason: String?
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      guard confirm else {
        return try guarded(language) {
          let opened = try CountyLedger(at: ledger, isReadOnly: true)
          opened.clockLimit = ClockLimit.microseconds
          for line in ClockLines.all(try opened.clockReport(), language) {
            try Printout.line(line)
          }
        }
      }
      let staff: StaffID = try form(
        try Environment.choose(
          actor, "SITELEDGER_STAFF", Bilingual("确认人（--as）", "who confirms (--as)")), "--as")
      guard let reason else {
        throw wrongUsage("写明时钟跳动的原因（--reason）", "say why the clock jumped (--reason)")
      }
      let reasons: Prose = try form(reason, "--reason")
      try reporting(language) {
        let opened = try CountyLedger(at: ledger)
        opened.clockLimit = ClockLimit.microseconds
        let position = try opened.confirmClock(by: staff, reasons: reasons)
        let said =
          position.map {
            Bilingual("已确认本机时钟（第 \($0) 号记录）", "the clock is confirmed (event \($0))")
          } ?? Bilingual("本机时钟没有疑问，未作记录", "the clock is in no doubt; nothing was recorded")
        try Printout.line(said.text(in: language))
      }
    }
  }
}

/// Both clocks, for people.
enum ClockLines {
  static func all(_ report: ClockReport?, _ language: Language) -> [String] {
    guard let report else {
      return [language == .zh ? "模拟时钟台账，不看本机时钟" : "a ledger with a simulated clock"]
    }
    let expected = report.expected.map(shown) ?? "-"
    var lines = [
      language == .zh
        ? "本机时钟 \(shown(report.now))；按开机时间推算 \(expected)；最后记录 \(shown(report.last))"
        : "machine's clock \(shown(report.now)); by the time since its start \(expected); last record \(shown(report.last))"
    ]
    if let doubt = report.doubt {
      let (words, mend) = (doubt.words.text(in: language), ClockDoubt.mend.text(in: language))
      lines.append(language == .zh ? "! \(words)：\(mend)" : "! \(words): \(mend)")
    }
    return lines
  }

  private static func shown(_ instant: Instant) -> String {
    "\(LegalTime.date(of: instant)) \(LegalTime.clock(of: instant))"
  }
}
