import ArgumentParser
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ReplayTool {
  /// Counts figures anew.
  struct Recount: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts every figure anew from the log, and compares. 依记录重新统计并比对。",
      discussion: """
        Folds the log alone, and compares each cell and the events listed behind it with the stored \
        ones. siteledger-export figure lists the events of a cell.

        siteledger-replay recount out/xiji
        siteledger-replay recount out/xiji A10.sites-opened
        """)

    @OptionGroup var source: Source
    @Argument(help: "A figure's id; all of them when left out. 指标编号。") var figure: String?

    func run() throws {
      let id: FigureID? = try figure.map { try form($0, "figure") }
      try source.open { ledger, language in
        let progress = ProgressLine(language == .zh ? "重新统计" : "counting")
        let recount = try FigureRecount.run(ledger, of: try id.map(FigureRules.figure)) {
          progress.show($0, of: $1)
        }
        for line in recount.lines { try Self.tell(line, language) }
        switch language {
        case .zh:
          try Printout.line(
            "截至第 \(recount.position) 号记录，\(recount.isEqual ? "全部一致" : "有不一致的数据，请勿采信")")
        case .en:
          try Printout.line(
            "at event \(recount.position): "
              + (recount.isEqual ? "all as the log gives" : "not all as the log gives"))
        }
        guard recount.isEqual else { throw ExitCode(1) }
      }
    }

    private static func tell(_ line: FigureRecount.Line, _ language: Language) throws {
      let mark = line.isEqual ? "✓" : "✗"
      let figure = "\(line.figure.id).v\(line.figure.version)"
      let title = line.figure.title.text(in: language)
      switch language {
      case .zh:
        try Printout.line("\(mark) \(figure)  \(title)：\(line.cellCount) 格，\(line.additionCount) 笔")
      case .en:
        try Printout.line(
          "\(mark) \(figure)  \(title): cells \(line.cellCount), additions \(line.additionCount)")
      }
      for difference in line.differences {
        let (stored, counted) = (difference.stored, difference.recounted)
        let list = difference.isListedRight
        switch language {
        case .zh:
          try Printout.line(
            "  \(difference.cell)：存 \(said(stored, language))，依记录应为 \(said(counted, language))"
              + (list ? "" : "；所列记录不符"))
        case .en:
          try Printout.line(
            "  \(difference.cell): stored \(said(stored, language)), the log gives "
              + "\(said(counted, language))" + (list ? "" : "; the events listed are not the log's")
          )
        }
      }
      if line.moreDifferenceCount > 0 {
        try Printout.line(
          language == .zh
            ? "  另有 \(line.moreDifferenceCount) 格不一致"
            : "  \(line.moreDifferenceCount) more cells differ")
      }
    }

    private static func said(_ cell: FigureCell?, _ language: Language) -> String {
      guard let cell else { return language == .zh ? "无" : "none" }
      return language == .zh
        ? "\(cell.sum)（\(cell.events) 条）" : "\(cell.sum) of \(cell.events) events"
    }
  }
}
