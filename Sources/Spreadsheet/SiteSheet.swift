import CivilTime
import JSONText
package import Regulation

/// An office a sheet may name.
package struct SheetOffice: Sendable {
  package let id: OfficeID
  package let name: String

  package init(id: OfficeID, name: String) {
    self.id = id
    self.name = name
  }
}

/// Something wrong with a sheet, and where.
package struct SheetProblem: Hashable, Sendable {
  /// As the spreadsheet counts rows.
  package let row: Int
  /// The header of the column; nothing when the whole row is meant.
  package let column: String?
  /// The rule that refuses it, with its article; nothing when the cell cannot be read at all.
  package let rule: String?
  package let citation: Bilingual?
  package let found: Bilingual
  package let mend: Bilingual

  package init(
    row: Int, column: String?, rule: String? = nil, citation: Bilingual? = nil, found: Bilingual,
    mend: Bilingual
  ) {
    self.row = row
    self.column = column
    self.rule = rule
    self.citation = citation
    self.found = found
    self.mend = mend
  }

  package func text(in language: Language) -> String {
    let place =
      switch language {
      case .zh: "第 \(row) 行\(column.map { "“\($0)”" } ?? "")"
      case .en: "row \(row)\(column.map { ", \($0)" } ?? "")"
      }
    let source = rule.map { " [\($0)\(citation.map { " \($0.text(in: language))" } ?? "")]" } ?? ""
    switch language {
    case .zh: return "\(place)\(source)：\(found.zh)。\(mend.zh)"
    case .en: return "\(place)\(source): \(found.en). \(mend.en)"
    }
  }
}

/// A site as a row of a sheet says it.
package struct SiteRow: Sendable {
  package let row: Int
  /// What stands in the row's cells, as requests write it; blank cells are not there.
  package var values: [SiteColumn: String]

  /// The line of input that enters the site.
  package func line(requestID: String) -> [UInt8] {
    var line = JSONBuffer()
    line.beginObject()
    line.key("jsonrpc")
    line.string("2.0")
    line.key("id")
    line.int(row)
    line.key("method")
    line.string(RegisterExistingSite.method)
    line.key("params")
    line.beginObject()
    line.key("requestId")
    line.string(requestID)
    for column in SiteColumn.allCases {
      guard let value = values[column] else { continue }
      line.key(column.rawValue)
      line.string(value)
    }
    line.endObject()
    line.endObject()
    return line.bytes
  }
}

/// A table of sites as a county keeps it, taken apart into one request a row.
package struct SiteSheet: Sendable {
  package private(set) var rows: [SiteRow] = []
  /// What is wrong with headers and cells by themselves, in the order of the rows.
  package private(set) var problems: [SheetProblem] = []
  /// The header of each column that was found.
  package private(set) var headers: [SiteColumn: String] = [:]
  private var places: [(index: Int, column: SiteColumn)] = []
  private let offices: [SheetOffice]

  package init(_ records: [CSVRecord], offices: [SheetOffice]) {
    self.offices = offices
    let filled = records.filter { !$0.isBlank }
    guard let header = filled.first else {
      problems.append(
        SheetProblem(
          row: 1, column: nil, found: Bilingual("文件是空的", "the file is empty"),
          mend: Bilingual("第一行写列名，以下每行一个网站", "headers stand in the first row, then a site a row")
        ))
      return
    }
    read(header)
    guard problems.isEmpty else { return }
    for record in filled.dropFirst() { read(record, width: header.fields.count) }
  }

  private mutating func read(_ header: CSVRecord) {
    for (index, field) in header.fields.enumerated() {
      let name = Cell.clean(field)
      if name.isEmpty || SiteColumn.ignored.contains(SiteColumn.plain(field)) { continue }
      guard let column = SiteColumn.named(field) else {
        let known = SiteColumn.allCases.map { $0.names[0] }.joined(separator: "、")
        report(
          header.row, name, "不认识列名“\(name)”", "the header \(name) is not known",
          "可用的列：\(known)；不导入的列请删去，或改名为“备注”",
          "columns: \(known); take out what is not to be entered, or call it 备注")
        continue
      }
      if headers[column] != nil {
        report(
          header.row, name, "列“\(name)”重复", "the column \(name) stands twice", "保留一列",
          "keep one of them")
        continue
      }
      headers[column] = name
      places.append((index, column))
    }
    for column in SiteColumn.allCases where column.isRequired && headers[column] == nil {
      report(
        header.row, column.names[0], "缺少这一列", "the column is missing",
        "加上“\(column.names[0])”一列", "add it")
    }
  }

  private mutating func read(_ record: CSVRecord, width: Int) {
    var row = SiteRow(row: record.row, values: [:])
    if record.fields.dropFirst(width).contains(where: { !Cell.clean($0).isEmpty }) {
      report(
        record.row, nil, "内容多于列名", "there are more cells than headers",
        "检查是否有未加引号的逗号", "look for a comma without quotes around its field")
    }
    for (index, column) in places where index < record.fields.count {
      let text = Cell.clean(record.fields[index])
      guard !text.isEmpty else { continue }
      if let value = value(text, column, record.row) { row.values[column] = value }
    }
    for column in SiteColumn.allCases
    where column.isRequired && isBlank(column, in: record) {
      report(
        record.row, headers[column], "没有填写", "nothing is given", "补填后重试", "fill it in")
    }
    rows.append(row)
  }

  private func isBlank(_ column: SiteColumn, in record: CSVRecord) -> Bool {
    guard let place = places.first(where: { $0.column == column }) else { return true }
    return place.index >= record.fields.count
      || Cell.clean(record.fields[place.index]).isEmpty
  }

  /// What a cell means; nothing, and a problem, when it means nothing.
  private mutating func value(_ text: String, _ column: SiteColumn, _ row: Int) -> String? {
    switch column {
    case .kind: return Self.kinds[SiteColumn.plain(text)]?.rawValue ?? text
    case .host:
      let named = offices.filter { $0.name == text || $0.id.text == text }
      if named.count == 1 { return named[0].id.text }
      report(
        row, headers[column],
        named.isEmpty ? "没有名为“\(text)”的在册单位" : "有 \(named.count) 个单位名为“\(text)”",
        named.isEmpty ? "no office is called \(text)" : "\(named.count) offices are called \(text)",
        "填写单位编号或与台账一致的全称（office.list）；未登记的请系统管理员登记",
        "give the office's id, or its name as registered (office.list)")
      return nil
    case .openedOn:
      if let date = Cell.date(text) { return date.iso8601 }
      report(
        row, headers[column], "“\(text)”不是日期", "\(text) is not a date",
        "填成 2016-09-01、2016/9/1 或 2016年9月1日", "write 2016-09-01, 2016/9/1 or 2016年9月1日")
      return nil
    case .domain: return text.lowercased()
    case .site, .name, .unit, .mark, .icp, .police, .identityCode, .responsible, .contact,
      .telephone, .officeAddress:
      return text
    }
  }

  private static let kinds: [String: SiteKind] = [
    "门户网站": .portal, "政府门户网站": .portal, "门户": .portal, "portal": .portal,
    "部门网站": .department, "部门": .department, "department": .department,
  ]

  private mutating func report(
    _ row: Int, _ column: String?, _ foundZh: String, _ foundEn: String, _ mendZh: String,
    _ mendEn: String
  ) {
    problems.append(
      SheetProblem(
        row: row, column: column, found: Bilingual(foundZh, foundEn),
        mend: Bilingual(mendZh, mendEn)))
  }
}
