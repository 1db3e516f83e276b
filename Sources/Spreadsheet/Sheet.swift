package import CivilTime
import JSONText
import Regulation

/// Something as a row of a sheet says it.
package struct SheetRow: Sendable {
  package let row: Int
  /// What stands in the row's cells, by member, as requests write it; blank cells are not there.
  package var values: [String: SheetValue]
  /// The day it happened, where a cell says it.
  package var occurredOn: CivilDate?

  package init(row: Int, values: [String: SheetValue]) {
    self.row = row
    self.values = values
  }

  /// The line of input that enters it.
  package func line(requestID: String, _ form: SheetForm) -> [UInt8] {
    var line = JSONBuffer()
    line.beginObject()
    line.key("jsonrpc")
    line.string("2.0")
    line.key("id")
    line.int(row)
    line.key("method")
    line.string(form.method)
    line.key("params")
    line.beginObject()
    line.key("requestId")
    line.string(requestID)
    if let occurredOn {
      line.key("occurredOn")
      line.string(occurredOn.iso8601)
    }
    for column in form.columns where column.member != form.identity.first {
      guard let value = values[column.member] else { continue }
      line.key(column.member)
      switch value {
      case .text(let text): line.string(text)
      case .flag(let flag): line.bool(flag)
      case .whole(let number): line.int(number)
      }
    }
    line.endObject()
    line.endObject()
    return line.bytes
  }
}

/// A table as a county keeps it, taken apart into one request a row.
package struct Sheet: Sendable {
  package let form: SheetForm
  package private(set) var rows: [SheetRow] = []
  /// What is wrong with headers and cells by themselves, in the order of the rows.
  package private(set) var problems: [SheetProblem] = []
  /// The header of each column that was found.
  package private(set) var headers: [SheetColumn: String] = [:]
  private var places: [(index: Int, column: SheetColumn)] = []
  private let offices: [SheetOffice]

  package init(_ records: [CSVRecord], of form: SheetForm, offices: [SheetOffice]) {
    self.form = form
    self.offices = offices
    let filled = records.filter { !$0.isBlank }
    guard let header = filled.first else {
      problems.append(
        SheetProblem(
          row: 1, column: nil, found: Bilingual("文件是空的", "the file is empty"),
          mend: Bilingual(
            "第一行写列名，以下每行一个\(form.thing.zh)",
            "headers stand in the first row, then a row each for \(form.thing.en)")))
      return
    }
    read(header)
    guard problems.isEmpty else { return }
    for record in filled.dropFirst() { read(record, width: header.fields.count) }
  }

  private mutating func read(_ header: CSVRecord) {
    for (index, field) in header.fields.enumerated() {
      let name = Cell.clean(field)
      if name.isEmpty || SheetColumn.ignored.contains(SheetColumn.plain(field)) { continue }
      guard let column = form.column(named: field) else {
        let known = form.columns.map { $0.names[0] }.joined(separator: "、")
        // Where headers are missing, the first row is somebody's.
        let isHidden = form.isOfCitizens
        report(
          header.row, isHidden ? nil : name,
          isHidden ? "不认识第 \(index + 1) 列的列名" : "不认识列名“\(name)”",
          "the header \(isHidden ? "of column \(index + 1)" : name) is not known",
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
    for column in form.columns where column.isRequired && headers[column] == nil {
      report(
        header.row, column.names[0], "缺少这一列", "the column is missing",
        "加上“\(column.names[0])”一列", "add it")
    }
  }

  private mutating func read(_ record: CSVRecord, width: Int) {
    var row = SheetRow(row: record.row, values: [:])
    if record.fields.dropFirst(width).contains(where: { !Cell.clean($0).isEmpty }) {
      report(
        record.row, nil, "内容多于列名", "there are more cells than headers",
        "检查是否有未加引号的逗号", "look for a comma without quotes around its field")
    }
    for (index, column) in places where index < record.fields.count {
      let text = Cell.clean(record.fields[index])
      guard !text.isEmpty else { continue }
      if let value = value(text, column, record.row) { row.values[column.member] = value }
      if column.reading == .minute { row.occurredOn = Cell.minute(text)?.day }
    }
    for column in form.columns where column.isRequired && isBlank(column, in: record) {
      report(
        record.row, headers[column], "没有填写", "nothing is given", "补填后重试", "fill it in")
    }
    rows.append(row)
  }

  private func isBlank(_ column: SheetColumn, in record: CSVRecord) -> Bool {
    guard let place = places.first(where: { $0.column == column }) else { return true }
    return place.index >= record.fields.count
      || Cell.clean(record.fields[place.index]).isEmpty
  }

  /// What a cell means; nothing, and a problem, when it means nothing.
  private mutating func value(_ text: String, _ column: SheetColumn, _ row: Int) -> SheetValue? {
    switch column.reading {
    case .text: return .text(text)
    case .lowercased: return .text(text.lowercased())
    case .passage: return .text(Cell.passage(text))
    case .word(let words): return .text(words[SheetColumn.plain(text)] ?? text)
    case .office:
      let named = offices.filter { $0.name == text || $0.id.text == text }
      if named.count == 1 { return .text(named[0].id.text) }
      report(
        row, headers[column],
        named.isEmpty ? "没有名为“\(text)”的在册单位" : "有 \(named.count) 个单位名为“\(text)”",
        named.isEmpty ? "no office is called \(text)" : "\(named.count) offices are called \(text)",
        "填写单位编号或与台账一致的全称（office.list）；未登记的请系统管理员登记",
        "give the office's id, or its name as registered (office.list)")
    case .subject:
      if Subject(text) != nil { return .text(text) }
      report(
        row, headers[column], "“\(text)”不是网站或账号编号",
        "\(text) is neither a site's id nor an account's",
        "应为\(Subject.expectation.zh)", "give \(Subject.expectation.en)")
    case .date, .moment:
      if let date = Cell.date(text) {
        return .text(
          column.reading == .date ? date.iso8601 : "\(date.iso8601)T00:00:00+08:00")
      }
      report(
        row, headers[column], "“\(text)”不是日期", "\(text) is not a date",
        "填成 2016-09-01、2016/9/1 或 2016年9月1日", "write 2016-09-01, 2016/9/1 or 2016年9月1日")
    case .minute:
      if let (day, time) = Cell.minute(text) {
        return .text("\(day.iso8601)T\(time):00+08:00")
      }
      report(
        row, headers[column], "不是日期和时间", "this is not a day and a time",
        "填成 2026-03-02 09:15，要有时和分", "write 2026-03-02 09:15, with hour and minute")
    case .yesNo:
      if let flag = Self.flags[SheetColumn.plain(text)] { return .flag(flag) }
      report(
        row, headers[column], "“\(text)”不是“是”或“否”", "\(text) is neither yes nor no",
        "填“是”或“否”，不清楚的留空", "write yes or no, or nothing where nobody knows")
    case .whole:
      if text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text) {
        return .whole(number)
      }
      report(
        row, headers[column], "“\(text)”不是整数", "\(text) is no whole number",
        "只写数字，不带单位和逗号", "write digits alone")
    }
    return nil
  }

  private static let flags: [String: Bool] = [
    "是": true, "已认证": true, "有": true, "yes": true, "true": true, "1": true,
    "否": false, "未认证": false, "无": false, "no": false, "false": false, "0": false,
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
