import JSONText
import Ledger
import Regulation
import Spreadsheet

/// The sites of a sheet on their way into a ledger.
struct SiteImport {
  private let sheet: SiteSheet
  private let offices: [Office]
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
    _ records: [CSVRecord], named name: String, _ handler: RequestHandler, _ language: Language,
    after before: Int
  ) throws {
    self.name = name
    self.handler = handler
    self.language = language
    self.before = before
    offices = try Reply(handler.handle([.text(Self.officeList)])[0]).offices()
    sheet = SiteSheet(
      records,
      offices: offices.filter { !$0.isDissolved }.map {
        SheetOffice(id: $0.id, name: $0.name.text)
      })
    problems = sheet.problems
  }

  private static let officeList = Array(
    #"{"jsonrpc":"2.0","id":0,"method":"office.list","params":{}}"#.utf8)

  /// Rules whose refusal is about the site as such: what else its row says is of no interest then,
  /// and would be refused for being that site's already.
  private static let settling: Set<String> = ["site.one-id", "A7.one-portal"]

  private func requestID(_ row: SiteRow) -> String { "import/\(name)/\(row.row)" }

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
    _ row: SiteRow, _ send: (RequestHandler.Line) throws -> Answer
  ) throws -> [SheetProblem] {
    var row = row
    var replaced: Set<SiteColumn> = []
    for column in SiteColumn.allCases where column.isRequired && row.values[column] == nil {
      guard replace(column, in: &row, &replaced) else { return [] }
    }
    var problems: [SheetProblem] = []
    while true {
      let answer = try send(.text(row.line(requestID: requestID(row))))
      guard answer.outcome != .answered else { return problems }
      let (problem, column) = try Reply(answer).problem(row, sheet.headers)
      problems.append(problem)
      guard let column, !Self.settling.contains(problem.rule ?? ""),
        replace(column, in: &row, &replaced)
      else { return problems }
    }
  }

  /// Takes a cell out, or puts something harmless in the place of one that has to be there.
  ///
  /// - Returns: false when that was done before, or cannot be.
  private func replace(
    _ column: SiteColumn, in row: inout SiteRow, _ replaced: inout Set<SiteColumn>
  ) -> Bool {
    guard replaced.insert(column).inserted else { return false }
    let isPortal = row.values[.kind] == SiteKind.portal.rawValue
    switch column {
    case .site: row.values[.site] = "row-\(row.row)-of-a-sheet"
    case .kind:
      let host = offices.first { $0.id.text == row.values[.host] }
      guard host?.kind != .countyOpenness else { return false }
      row.values[.kind] = SiteKind.department.rawValue
    case .name: row.values[.name] = "第 \(row.row) 行"
    case .host:
      let wanted: OfficeKind = isPortal ? .countyOpenness : .department
      guard let office = offices.first(where: { $0.kind == wanted && !$0.isDissolved }) else {
        return false
      }
      row.values[.host] = office.id.text
    case .unit, .openedOn, .mark, .domain, .icp, .police, .identityCode, .responsible, .contact,
      .telephone, .officeAddress:
      row.values[column] = nil
    }
    return true
  }

  /// Records every row, or none.
  mutating func record() throws {
    var replies: [Reply] = []
    var found: [SheetProblem] = []
    try handler.together { send in
      for row in sheet.rows {
        let answer = try send(.text(row.line(requestID: requestID(row))))
        let reply = try Reply(answer)
        if answer.outcome == .answered {
          replies.append(reply)
        } else {
          found.append(try reply.problem(row, sheet.headers).problem)
        }
      }
      return found.isEmpty
    }
    problems = found
    repeated = replies.count { $0.isOlder(than: before) }
    incomplete = replies.count { !$0.isOlder(than: before) && $0.hasCase }
    entered = replies.count - repeated
  }

  func summary(isRecorded: Bool) -> Bilingual {
    guard isRecorded else {
      return Bilingual(
        "\(sheet.rows.count) 行没有发现问题；去掉 --dry-run 即可导入",
        "nothing is wrong with \(sheet.rows.count) rows; leave out --dry-run to record them")
    }
    return Bilingual(
      "已登记 \(entered) 个网站，其中 \(incomplete) 个备案不全，补办事项已开始；\(repeated) 个先前已导入",
      "\(entered) sites entered, \(incomplete) of them with filings missing, whose cases have begun; "
        + "\(repeated) were entered before")
  }
}
