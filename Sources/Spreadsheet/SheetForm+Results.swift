import JSONText
package import Regulation

extension SheetForm {
  /// A table of a third party's results: a row a problem, or a row for what has none. All rows become one request.
  package static let results = SheetForm(
    method: ImportResults.method, thing: Bilingual("检查结果", "a result"),
    columns: [
      SheetColumn("place", ["网站或账号", "对象", "place"], .subject, isRequired: true),
      SheetColumn("outcome", ["结果", "检查结果", "outcome"], .word(outcomes), isRequired: true),
      SheetColumn("checkedOn", ["检查日期", "checkedon"], .date),
      SheetColumn("lastUpdatedOn", ["最近更新", "最近更新日期", "lastupdatedon"], .date),
      SheetColumn("points", ["得分", "points"], .whole),
      SheetColumn("indicator", ["指标", "指标编号", "indicator"]),
      SheetColumn("words", ["问题", "问题描述", "problem", "words"], .passage),
      SheetColumn("address", ["问题网址", "网址", "address"]),
      SheetColumn("falseAlarm", ["误报", "falsealarm"], .yesNo),
      SheetColumn("reasons", ["原因", "说明", "reasons"], .passage),
    ],
    settling: [], blamed: { _, _, _ in nil }, standIn: { _, _, _ in nil })

  private static let outcomes: [String: String] = Dictionary(
    uniqueKeysWithValues: InspectionOutcome.allCases.flatMap {
      [(SheetColumn.plain($0.name.zh), $0.rawValue), (SheetColumn.plain($0.rawValue), $0.rawValue)]
    })
}

/// A third party's results as a table has them, and the one request that takes them over.
package struct ResultSheet: Sendable {
  package let sheet: Sheet

  package init(_ records: [CSVRecord]) { sheet = Sheet(records, of: .results, offices: []) }

  /// Members of a line that are of its problem.
  private static let ofProblem: Set<String> = ["indicator", "words", "address", "falseAlarm"]

  /// The line of input that takes the whole table over.
  ///
  /// - Parameters:
  ///   - requestID: one of its own.
  ///   - inspection: which one.
  ///   - file: what the file is kept under.
  ///   - digest: its SHA-256, in hexadecimal.
  ///   - wholeOn: the day by which all was checked, where somebody confirms that.
  package func line(
    requestID: String, _ inspection: InspectionID, file: String, digest: String, wholeOn: String?
  ) -> [UInt8] {
    var members = [
      JSONMember("requestId", .string(requestID)),
      JSONMember("inspection", .string(inspection.text)), JSONMember("file", .string(file)),
      JSONMember("digest", .string(digest)),
      JSONMember("lines", .array(sheet.rows.map(Self.line))),
    ]
    if let wholeOn { members.append(JSONMember("wholeOn", .string(wholeOn))) }
    var buffer = JSONBuffer()
    JSONValue.object([
      JSONMember("jsonrpc", "2.0"), JSONMember("id", 1),
      JSONMember("method", .string(SheetForm.results.method)),
      JSONMember("params", .object(members)),
    ]).write(to: &buffer)
    return buffer.bytes
  }

  private static func line(_ row: SheetRow) -> JSONValue {
    var (line, problem): ([JSONMember], [JSONMember]) = ([], [])
    for column in SheetForm.results.columns {
      guard let value = row.values[column.member] else { continue }
      let member = JSONMember(column.member, json(value))
      if ofProblem.contains(column.member) { problem.append(member) } else { line.append(member) }
    }
    if !problem.isEmpty { line.append(JSONMember("problem", .object(problem))) }
    return .object(line)
  }

  private static func json(_ value: SheetValue) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .flag(let flag): .bool(flag)
    case .whole(let number): .integer(Int64(number))
    }
  }

  /// The row and column that a path of the request, such as `params.lines[3].problem.words`, is about.
  package func place(of path: String) -> (row: Int, column: SheetColumn?)? {
    guard let open = path.firstIndex(of: "["), let close = path[open...].firstIndex(of: "]"),
      path[..<open] == "params.lines", let index = Int(path[path.index(after: open)..<close]),
      sheet.rows.indices.contains(index)
    else { return nil }
    let member = path[close...].split(separator: ".").last.map(String.init) ?? ""
    return (sheet.rows[index].row, SheetForm.results.column(of: member))
  }

  /// The first row of a place that a sentence names, where it names one place alone.
  package func row(named words: String) -> Int? {
    let named = sheet.rows.filter { row in
      row.values["place"]?.text.map { place in
        words.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
          .contains { $0 == place }
      } ?? false
    }
    guard let first = named.first,
      named.allSatisfy({ $0.values["place"] == first.values["place"] })
    else { return nil }
    return first.row
  }
}
