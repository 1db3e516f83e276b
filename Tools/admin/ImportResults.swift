import ArgumentParser
import Cryptography
import EventLog
import JSONText
import Ledger
import LineIO
import Regulation
import Spreadsheet
import ToolSupport

extension AdminTool {
  /// Takes over a third party's results of an inspection.
  struct ImportResults: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes over a third party's results from its table. 从表格导入第三方检查结果。",
      discussion: """
        A row a problem, or a row for a site or account without one. The file itself is kept as \
        evidence. It is tried first: what is wrong is listed by row and column and nothing is \
        recorded. The same file sent again changes nothing; what it does not name stays as it is, \
        unless the leader or deputy of the openness office confirms with --whole-on that all was \
        checked by that day: then what has no row passes.

        siteledger-admin import-results out/xiji jieguo.xlsx --inspection 20260302-000001 --as li-xugou
        """)
    @OptionGroup var options: SheetOptions
    @Option(help: "Which inspection. 检查编号。") var inspection: String
    @Option(help: "All was checked by this day. 全部检查截至日期。") var wholeOn: String?

    func run() throws {
      let inspection: InspectionID = try form(inspection, "--inspection")
      try options.reportingRefusals { staff, language in
        try enter(inspection, staff, language)
      }
    }

    private func enter(
      _ inspection: InspectionID, _ staff: StaffID, _ language: Language
    ) throws {
      let (records, _) = try options.read(language)
      let sheet = ResultSheet(records)
      try options.say(sheet.sheet.problems, language)
      guard let bytes = TextFile.bytes(options.file, upTo: Limits.stagedByteCount) else {
        throw wrongUsage(
          "\(options.file) 无法读取，或大于 16 MiB",
          "\(options.file) cannot be read, or is larger than 16 MiB")
      }
      let opened = try CountyLedger(at: options.ledger)
      opened.clockLimit = ClockLimit.microseconds
      let digest = Hex.encode(SHA256.hash(bytes.span.bytes).bytes)
      if try opened.hasTaken(digest, for: inspection) {
        return try Printout.line(
          Bilingual("这个文件先前已导入，没有变化", "this file was taken over before; nothing changed")
            .text(in: language))
      }
      let name = options.file.split(separator: "/").last.map(String.init) ?? ""
      let kept = Hex.encode(
        try opened.put(
          FileContent(name: name, mediaType: FileContent.mediaType(of: name), bytes: bytes)
        ).bytes)
      let handler = RequestHandler(opened, caller: Caller(staff: staff, language: language))
      let line = sheet.line(
        requestID: "import/\(inspection)/\(SheetImport.letters(of: Array(kept.utf8)))", inspection,
        file: kept,
        digest: digest, wholeOn: wholeOn)
      var answer: Answer?
      try handler.together { send in
        answer = try send(.text(line))
        return !options.dryRun && answer?.outcome == .answered
      }
      guard let answer else { return }
      if answer.outcome != .answered {
        try options.say([try Reply(answer).problem(of: sheet)], language)
      }
      let count = sheet.sheet.rows.count
      let told =
        options.dryRun
        ? Bilingual(
          "\(count) 行没有发现问题；去掉 --dry-run 即可导入",
          "nothing is wrong with \(count) rows; leave out --dry-run to record them")
        : Bilingual("已导入 \(count) 行检查结果", "\(count) rows of results are taken over")
      try Printout.line(told.text(in: language))
    }
  }
}

extension CountyLedger {
  /// Whether a file was taken over for an inspection.
  fileprivate func hasTaken(_ digest: String, for inspection: InspectionID) throws -> Bool {
    try read { snapshot in
      try view(snapshot).tables.inspection(inspection)?.imports.contains {
        $0.digest.text == digest
      } ?? false
    }
  }
}

extension Reply {
  /// What is wrong with a table of results, as near to its row as the answer tells.
  fileprivate func problem(of results: ResultSheet) throws -> SheetProblem {
    let sheet = results.sheet
    let first = sheet.rows.first?.row ?? 1
    if let refusal {
      return SheetProblem(
        row: results.row(named: refusal.found.zh) ?? first, column: nil, rule: refusal.rule,
        citation: refusal.citation, found: sheet.told(refusal.found), mend: sheet.told(refusal.mend)
      )
    }
    let (text, path) = try misfit
    let place = results.place(of: path)
    return SheetProblem(
      row: place?.row ?? first, column: place?.column.flatMap { sheet.headers[$0] },
      found: sheet.told(text), mend: Bilingual("改正后重试", "mend it and try again"))
  }
}
