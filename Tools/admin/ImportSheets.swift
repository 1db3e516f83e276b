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
  private static let manner = """
      The file is an XLSX workbook, of which one sheet is read, or what a spreadsheet saves as CSV, \
      in UTF-8 or GB18030; headers in Chinese or English. Every row is tried first, all in one go, so that rows that contradict each other \
      are seen; what is wrong is listed by row and column and nothing is recorded. A file \
      without problems is recorded as a whole. The same file sent again records nothing.
    """

  /// Enters existing sites of a spreadsheet.
  struct ImportSites: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enters existing sites from a table. 从表格导入既有网站。", discussion: manner)
    @OptionGroup var options: SheetOptions

    func run() throws { try options.enter(.sites) }
  }

  /// Enters existing official accounts of a spreadsheet.
  struct ImportAccounts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enters existing official accounts from a table. 从表格导入既有政务新媒体账号。",
      discussion: manner)
    @OptionGroup var options: SheetOptions

    func run() throws { try options.enter(.accounts) }
  }

  /// Enters the columns of sites of a spreadsheet.
  struct ImportColumns: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enters the columns of sites from a table. 从表格导入既有栏目。", discussion: manner)
    @OptionGroup var options: SheetOptions

    func run() throws { try options.enter(.columns) }
  }
}

extension AdminTool {
  /// Records what was measured, of a spreadsheet.
  struct ImportMeasurements: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records measurements of sites and accounts from a table. 从表格导入测量数据。",
      discussion: manner)
    @OptionGroup var options: SheetOptions

    func run() throws { try options.enter(.measurements) }
  }
}

extension AdminTool {
  /// Records messages of citizens that a platform exports.
  struct ImportMessages: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records citizens' messages from a platform's export. 从平台导出的表格登记留言。",
      discussion: """
        The file is an XLSX workbook, of which one sheet is read, or CSV in UTF-8 or GB18030; \
        headers in Chinese or English. Every row is tried first, and with --dry-run nothing else \
        is done. A row that is refused is listed by row and column, without a word of what \
        stands in it, and leaves the others. A row is known by the platform's number with its \
        source and site or account: the same one in a later export is not recorded again.
        """)
    @OptionGroup var options: SheetOptions

    func run() throws { try options.enter(.messages) }
  }
}

/// What every import of a sheet is told.
struct SheetOptions: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory) var ledger: String
  @Argument(
    help: "The file, XLSX or CSV. 表格文件。", completion: .file(extensions: ["xlsx", "csv"]))
  var file: String
  @Option(
    name: .customLong("as"), help: "Who acts: a staff id, or SITELEDGER_STAFF. 办理人编号。")
  var actor: String?
  @Flag(help: "Only try it, and list what is wrong. 只检查，不记录。") var dryRun = false
  @Option(help: "auto, utf-8 or gb18030, of CSV. 文件编码。") var encoding = "auto"
  @Option(help: "A sheet's name or number, of XLSX; the first otherwise. 工作表名或序号。")
  var sheet: String?
  @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

  /// Enters the rows of the file, each as a form says.
  func enter(_ form: SheetForm) throws {
    try reportingRefusals { staff, language in try enter(form, staff, language) }
  }

  /// Does something as the person who is named, in the language that is asked for, and tells what refuses it.
  func reportingRefusals(_ work: (StaffID, Language) throws -> Void) throws {
    let language = try Environment.language(lang)
    let staff: StaffID = try ToolSupport.form(
      try Environment.choose(
        actor, "SITELEDGER_STAFF", Bilingual("办理人（--as）", "who acts (--as)")), "--as")
    guard encoding == "auto" || TextEncoding(rawValue: encoding) != nil else {
      throw wrongUsage(
        "--encoding 是 auto、utf-8 或 gb18030，不能是 \(encoding)",
        "--encoding is auto, utf-8 or gb18030, not \(encoding)")
    }
    try reporting(language) {
      do {
        try work(staff, language)
      } catch let refused as ImportRefused {
        Complaint.say(refused.message)
        throw ExitCode(1)
      }
    }
  }

  private func enter(_ form: SheetForm, _ staff: StaffID, _ language: Language) throws {
    let (records, digest) = try read(language)
    let opened = try CountyLedger(at: ledger)
    opened.clockLimit = ClockLimit.microseconds
    let handler = RequestHandler(opened, caller: Caller(staff: staff, language: language))
    var entries = try SheetImport(
      records, of: form, named: "\(staff)/\(digest)", handler, language,
      after: try opened.eventCount())
    try entries.rehearse()
    if !entries.leavesOthers { try say(entries.problems, language) }
    if !dryRun {
      try entries.record()
      if !entries.leavesOthers { try say(entries.problems, language) }
    }
    for problem in entries.problems { try Printout.line(problem.text(in: language)) }
    try Printout.line(entries.summary(isRecorded: !dryRun).text(in: language))
    if !entries.problems.isEmpty { throw ExitCode(1) }
  }

  /// The rows, and the beginning of their text's digest.
  func read(_ language: Language) throws -> ([CSVRecord], String) {
    do {
      let text = try SheetFile.table(
        at: file, sheet: sheet, in: TextEncoding(rawValue: encoding))
      return (try CSVReader.records(of: text), SheetImport.letters(of: Array(text.utf8)))
    } catch let problem as SheetFileProblem {
      throw refused(problem.text, language)
    } catch let problem as CSVProblem {
      throw refused(problem.text, language)
    }
  }

  private func refused(_ text: (zh: String, en: String), _ language: Language) -> ExitCode {
    Complaint.say("\(file): \(language == .zh ? text.zh : text.en)")
    return ExitCode(1)
  }

  /// Lists what is wrong, and ends the program if anything is.
  func say(_ problems: [SheetProblem], _ language: Language) throws {
    guard !problems.isEmpty else { return }
    for problem in problems { try Printout.line(problem.text(in: language)) }
    Complaint.say(
      language == .zh
        ? "共 \(problems.count) 处问题；没有记录任何内容" : "\(problems.count) problems; nothing was recorded")
    throw ExitCode(1)
  }
}

extension CountyLedger {
  /// How many events the log holds.
  fileprivate func eventCount() throws -> Int {
    try read { snapshot in Int(try snapshot.head.position) }
  }
}
