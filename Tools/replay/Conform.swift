import ArgumentParser
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ReplayTool {
  /// Lays every case over its procedure.
  struct Conform: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks that every case kept the order of its procedure. 核对事项是否依程序办理。",
      discussion: """
        Follows each case event by event under the version of the procedure it began on, and names \
        each step that was left out, done out of turn, dated before what it rests on, or done by \
        somebody who was not in service, of that office and role, or had another part in the case, \
        with its article and the event that shows it. It believes neither the tables nor the checks made when the events were recorded.
        """)

    @OptionGroup var source: Source

    func run() throws {
      try source.open { ledger, language in
        let progress = ProgressLine(language == .zh ? "核对" : "checking")
        let report = try ConformanceReport.run(ledger) { progress.show($0, of: $1) }
        for (caseID, deviation) in report.deviations {
          try Printout.line("✗ \(Self.line(caseID, deviation, language))")
        }
        let count = report.deviations.count
        switch language {
        case .zh:
          try Printout.line("事项 \(report.caseCount) 件，\(count == 0 ? "均依程序办理" : "不合程序 \(count) 处")")
        case .en:
          try Printout.line(
            "\(report.caseCount) cases, \(count == 0 ? "all in order" : "\(count) deviations")")
        }
        guard count == 0 else { throw ExitCode(1) }
      }
    }

    private static func line(
      _ caseID: CaseID, _ deviation: Deviation, _ language: Language
    ) -> String {
      let article = deviation.article.citation.text(in: language)
      let found = deviation.found.text(in: language)
      return language == .zh
        ? "第 \(deviation.position) 号记录，\(caseID)，\(article)：\(found)"
        : "event \(deviation.position), \(caseID), \(article): \(found)"
    }
  }
}
