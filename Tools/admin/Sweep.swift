import ArgumentParser
import CivilTime
import Glibc
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Records what was missed.
  struct Sweep: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records the deadlines that were missed. 记录已届满而未办理的期限。",
      discussion: """
        Every command does this before anything else, so the log is the same without it; run it \
        by a timer so that what was missed is on record the next morning even if nobody sends a \
        command. Prints one line for each event it recorded, and nothing when there was nothing. \
        What was put aside (objects put) and not named in seven days is discarded.
        """)
    @Argument(help: "The ledger's directory.", completion: .directory) var ledger: String
    @Option(help: "The time, in a ledger with a simulated clock only.") var now: String?
    @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      let time = try now.map { text in
        do {
          return try Instant(rfc3339: text)
        } catch {
          throw wrongUsage(
            "--now 是时间，如 2026-03-02T09:00:00+08:00",
            "--now is a time such as 2026-03-02T09:00:00+08:00")
        }
      }
      try reporting(language) {
        let opened = try CountyLedger(at: ledger)
        opened.clockLimit = ClockLimit.microseconds
        try opened.sweep(time) { recorded in
          for event in recorded { try Printout.line(line(event, in: language)) }
          try Printout.flush()
        }
        let discarded = try opened.discardStaged()
        if discarded > 0 {
          try Printout.line(
            language == .zh
              ? "已清除七日内未被引用的暂存文本、文件 \(discarded) 份"
              : "discarded \(discarded) texts and files put aside that no request named in seven days"
          )
        }
      }
    }

    private func text(_ value: JSONValue?) -> String? {
      if case .string(let text)? = value { text } else { nil }
    }

    private func line(_ event: EntryAnswer, in language: Language) -> String {
      let number = language == .zh ? "第 \(event.position) 号" : "event \(event.position)"
      let name = text(event.data["deadline"]) ?? text(event.data["violation"]) ?? event.stream
      return
        "\(number)  \(event.occurredOn)  \(name)  \(event.title.text(in: language))"
        + "  [\(event.type)]"
    }
  }
}
