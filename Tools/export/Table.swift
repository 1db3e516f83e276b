import ArgumentParser
import CivilTime
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Regulation
import ToolSupport
import Workbook

extension ExportTool {
  /// Writes a list as a table for a spreadsheet.
  struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a list as CSV or XLSX, all of its pages. 将列表导出为表格。",
      discussion: """
        Any query that answers a list (rpc.discover names them), with the members it takes. A column \
        for each member of a line. For the office's own use: it says what the ledger says.

        siteledger-export table out/xiji site.list sites.csv
        siteledger-export table out/xiji item.list items.xlsx --params '{"phase":"published"}'
        """)

    @Argument(help: "The ledger's directory. 台账目录。", completion: .directory) var ledger: String
    @Argument(help: "The query, such as site.list. 查询。") var query: String
    @Argument(help: "The file, ending in .csv or .xlsx. 导出文件。", completion: .file()) var file:
      String
    @Option(help: "Members of the query, as JSON. 查询条件。") var params = "{}"
    @Option(help: "Language: zh or en. 语言。", completion: .languages) var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      guard file.hasSuffix(".csv") || file.hasSuffix(".xlsx") else {
        throw wrongUsage("文件名以 .csv 或 .xlsx 结尾", "the file ends in .csv or .xlsx")
      }
      guard let kind = Areas.queries.first(where: { $0.method == query && $0.isList }) else {
        let known = Areas.queries.filter(\.isList).map(\.method).joined(separator: " ")
        throw wrongUsage("没有列表查询“\(query)”：\(known)", "no list is called \(query): \(known)")
      }
      guard case .object(let given)? = try? JSONValue(JSONDocument(Array(params.utf8)).root) else {
        throw wrongUsage("--params 应为 JSON 对象", "--params is a JSON object")
      }
      try reporting(language) {
        let ledger = try CountyLedger(at: ledger, isReadOnly: true)
        var flat = FlatTable(in: language)
        let asOf = try ledger.read { snapshot -> Instant in
          try ledger.checkTables()
          try fill(&flat, with: kind.method, given, try ledger.view(snapshot))
          return try snapshot.head.recordedAt
        }
        if file.hasSuffix(".csv") {
          try OutputFile.write(file, Array(flat.csv.utf8))
        } else {
          let workbook = Workbook(
            title: query, created: Int(asOf.microsecondsSince1970 / 1_000_000),
            sheets: [flat.worksheet(query)])
          try OutputFile.write(file, try Sheets.file(of: workbook))
        }
        try Printout.line(
          language == .zh ? "\(file)：\(flat.count) 行" : "\(file): \(flat.count) lines")
      }
    }

    /// All pages of a list, of one state of the log.
    private func fill(
      _ table: inout FlatTable, with method: String, _ given: [JSONMember], _ view: View
    ) throws {
      var after: String?
      repeat {
        let members =
          given.filter { !["after", "limit"].contains($0.key) } + [JSONMember("limit", 500)]
          + (after.map { [JSONMember("after", .string($0))] } ?? [])
        let look = try AskedQuery.read(method, members)
        let bytes = try Self.bytes(of: try look.run(view).answer)
        let limits = JSONLimits(byteCount: 64 << 20, valueCount: 1 << 24)
        guard case .object(let answer) = JSONValue(try JSONDocument(bytes, limits: limits).root)
        else { break }
        for member in answer {
          guard case .array(let lines) = member.value else { continue }
          for line in lines { try table.add(line) }
        }
        after = answer.first { $0.key == "next" }?.value.string
      } while after != nil
    }

    private static func bytes(of answer: some Encodable) throws(JSONError) -> [UInt8] {
      try JSONWriter.bytes(of: answer)
    }
  }
}

extension QueryKind {
  fileprivate var isList: Bool { payload is any ListQuery.Type }
}
