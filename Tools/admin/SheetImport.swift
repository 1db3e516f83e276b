import Cryptography
import JSONText
import Ledger
import Regulation
import Spreadsheet

/// What a sheet holds on its way into a ledger.
struct SheetImport {
  private let sheet: Sheet
  private let offices: [SheetOffice]
  private let name: String
  private let handler: RequestHandler
  private let language: Language
  /// How many events there were before.
  private let before: Int
  private(set) var problems: [SheetProblem]
  private var entered = 0
  private var repeated = 0
  private var incomplete = 0

  /// - Parameter name: what request ids begin with; the same for the same file and person.
  init(
    _ records: [CSVRecord], of form: SheetForm, named name: String, _ handler: RequestHandler,
    _ language: Language,
    after before: Int
  ) throws {
    self.name = name
    self.handler = handler
    self.language = language
    self.before = before
    offices = try Reply(handler.handle([.text(Self.officeList)])[0]).offices()
      .filter { !$0.isDissolved }
      .map { SheetOffice(id: $0.id, name: $0.name.text, kind: $0.kind) }
    sheet = Sheet(records, of: form, offices: offices)
    problems = sheet.problems
  }

  private static let officeList = Array(
    #"{"jsonrpc":"2.0","id":0,"method":"office.list","params":{}}"#.utf8)

  /// A digest in letters: some digits of one would pass for somebody's telephone number.
  static func letters(of bytes: [UInt8]) -> String {
    let alphabet = Array("abcdefghijklmnop")
    return String(
      SHA256.hash(bytes.span.bytes).bytes.prefix(16).flatMap {
        [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]]
      })
  }

  /// The same for the same row of the same file, or for what is the same wherever it was exported.
  private func requestID(_ row: SheetRow) -> String {
    guard let identity = sheet.form.identity(of: row) else { return "import/\(name)/\(row.row)" }
    return "import/\(Self.letters(of: Array(identity.utf8)))"
  }

  /// Tries every row in one transaction that is abandoned, and lists all that is wrong: a cell that
  /// is refused is taken out, and the rest of its row tried again.
  mutating func rehearse() throws {
    var found: [SheetProblem] = []
    try handler.together { send in
      for row in sheet.rows { found += try check(row, send) }
      return false
    }
    problems = (problems + found).enumerated()
      .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element)
  }

  private func check(
    _ row: SheetRow, _ send: (RequestHandler.Line) throws -> Answer
  ) throws -> [SheetProblem] {
    var row = row
    var replaced: Set<SheetColumn> = []
    for column in sheet.form.columns
    where column.isRequired && row.values[column.member] == nil {
      guard replace(column, in: &row, &replaced) else { return [] }
    }
    var problems: [SheetProblem] = []
    while true {
      let answer = try send(.text(row.line(requestID: requestID(row), sheet.form)))
      guard answer.outcome != .answered else { return problems }
      let (problem, column) = try Reply(answer).problem(row, of: sheet)
      problems.append(problem)
      guard let column, !sheet.form.settling.contains(problem.rule ?? ""),
        replace(column, in: &row, &replaced)
      else { return problems }
    }
  }

  /// Takes a cell out of a row, or puts something harmless there.
  ///
  /// - Returns: false when that was done before, or cannot be.
  private func replace(
    _ column: SheetColumn, in row: inout SheetRow, _ replaced: inout Set<SheetColumn>
  ) -> Bool {
    replaced.insert(column).inserted && sheet.form.replace(column, in: &row, offices)
  }

  /// Whether a row that is refused leaves the others; not where the table itself cannot be read.
  var leavesOthers: Bool { sheet.form.isOfCitizens && !sheet.rows.isEmpty }

  /// Records every row, or none; of citizens, every row without a problem.
  mutating func record() throws {
    let troubled = Set(problems.map(\.row))
    var replies: [Reply] = []
    var found: [SheetProblem] = []
    try handler.together { send in
      for row in sheet.rows where !troubled.contains(row.row) {
        let answer = try send(.text(row.line(requestID: requestID(row), sheet.form)))
        let reply = try Reply(answer)
        if answer.outcome == .answered {
          replies.append(reply)
        } else {
          found.append(try reply.problem(row, of: sheet).problem)
        }
      }
      return found.isEmpty || leavesOthers
    }
    problems += found
    repeated = replies.count { $0.isOlder(than: before) }
    incomplete = replies.count { !$0.isOlder(than: before) && $0.hasCase }
    entered = replies.count - repeated
  }

  func summary(isRecorded: Bool) -> Bilingual {
    let refused = Set(problems.map(\.row)).count
    guard isRecorded else {
      guard refused == 0 else {
        return Bilingual(
          "\(sheet.rows.count - refused) 行可以导入，\(refused) 行有问题；去掉 --dry-run 导入没有问题的行",
          "\(sheet.rows.count - refused) rows can be recorded and \(refused) not; leave out --dry-run to record those"
        )
      }
      return Bilingual(
        "\(sheet.rows.count) 行没有发现问题；去掉 --dry-run 即可导入",
        "nothing is wrong with \(sheet.rows.count) rows; leave out --dry-run to record them")
    }
    let thing = sheet.form.thing
    let cases =
      incomplete > 0
      ? Bilingual(
        "，其中 \(incomplete) 个备案不全，补办事项已开始",
        ", \(incomplete) of them with filings missing, whose cases have begun")
      : Bilingual("", "")
    let left =
      refused > 0
      ? Bilingual("；\(refused) 行有问题，没有登记", "; \(refused) rows were refused") : Bilingual("", "")
    return Bilingual(
      "已登记 \(entered) 个\(thing.zh)\(cases.zh)；\(repeated) 个先前已导入\(left.zh)",
      "\(entered) entered\(cases.en); \(repeated) were entered before\(left.en)")
  }
}
