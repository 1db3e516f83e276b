import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Lists the events behind a number.
  struct Figure: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the events behind a figure and their sum. 列出统计数据所依据的记录。",
      discussion: """
        By the figure's id, with a key and a period where one cell is meant, or by the address that \
        stood beside a number: the same address lists the same events for ever. \
        figure.list and figure.show give ids, keys and addresses.

        siteledger-export figure out/xiji A10.sites-opened --period 2026
        siteledger-export figure out/xiji A35.sites-by-phase --key live --period 2026-12 --format csv
        siteledger-export figure out/xiji A10.sites-opened.v1/department/2026@187 --to out/opened.json
        """)

    @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
    var ledger: String
    @Argument(help: "A figure's id or a number's address. 指标编号或数据地址。") var figure: String
    @Option(help: "One cell: an office, a subject or a word. 单位、对象或分类。") var key: String?
    @Option(help: "A month or a year: 2026-12 or 2026. 月份或年份。") var period: String?
    @Option(help: "As it stood after the event of this position. 截至第几号记录。") var at: Int?
    @Option(help: "json or csv. 格式。") var format: FigureFormat = .json
    @Option(help: "The file to write; else it is printed. 导出文件。", completion: .file())
    var to: String?
    @Option(help: "Language of messages and titles: zh or en. 语言。", completion: .languages)
    var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      let asked = try asked()
      let file: any FigureFile = format == .csv ? FigureCSV(in: language) : FigureJSON()
      try reporting(language) {
        let ledger = try CountyLedger(at: self.ledger, isReadOnly: true)
        let path = to ?? OutputFile.standardOutput
        try OutputFile.write(path) { part in
          try ledger.list(asked, as: file) { part.write($0) }
        }
        if path != OutputFile.standardOutput { try Printout.line(path) }
      }
    }

    private func asked() throws -> Asked {
      guard figure.utf8.contains(UInt8(ascii: "@")) else {
        return .figure(
          try form(figure, "figure"), try key.map { try form($0, "--key") },
          try period.map { try form($0, "--period") }, at: at)
      }
      guard key == nil, period == nil, at == nil else {
        throw wrongUsage(
          "数据地址本身已含分类、期间和记录号，不再另给",
          "an address says key, period and position itself")
      }
      return .address(try form(figure, "figure"))
    }
  }
}

/// What is listed.
private enum Asked {
  case figure(FigureID, FigureKey?, FigurePeriod?, at: Int?)
  case address(FigureAddress)

  func question(head: Int) throws -> FigureQuestion {
    switch self {
    case .figure(let id, let key, let period, let position):
      let figure = try FigureRules.figure(id)
      if let position { try FigureRules.check(position: position, head: head) }
      return FigureQuestion(figure: figure, key: key, period: period, position: position ?? head)
    case .address(let address):
      return FigureQuestion(
        figure: try FigureRules.figure(at: address, head: head), key: address.key,
        period: address.period, position: address.position)
    }
  }
}

enum FigureFormat: String, ExpressibleByArgument, CaseIterable {
  case json, csv
}

extension CountyLedger {
  /// Gives `write` the events piece by piece, from one state of the ledger.
  fileprivate func list(
    _ asked: Asked, as file: any FigureFile, _ write: (String) -> Void
  ) throws {
    try read { snapshot in
      try checkTables()
      let question = try asked.question(head: Int(try snapshot.head.position))
      let root = Hex.encode(try snapshot.root(at: UInt64(question.position)).bytes)
      write(try file.head(question, root: root))
      var (sum, isFirst) = (0, true)
      try tables.figures.forEachEvent(
        of: question.figure, question.key, in: question.period, upTo: question.position
      ) { added in
        guard let record = try snapshot.event(at: UInt64(added.position)) else {
          throw LogError.corrupt(
            position: UInt64(added.position), "a figure names an event that the log does not hold")
        }
        let event = FigureExportEvent(
          added, recordedAt: Moment(record.recordedAt), occurredOn: record.occurredOn,
          type: record.type, stream: record.stream,
          caseID: record.correlation.flatMap { CaseID($0) })
        write(try file.line(event, isFirst: isFirst))
        sum += added.amount
        isFirst = false
      }
      write(file.tail(question, sum: sum))
    }
  }
}
