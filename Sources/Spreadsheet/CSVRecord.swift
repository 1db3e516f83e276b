/// One row of a table of comma-separated values.
package struct CSVRecord: Hashable, Sendable {
  /// Its place among the rows, as a spreadsheet counts them: the first is 1.
  package let row: Int
  package let fields: [String]

  package init(row: Int, fields: [String]) {
    self.row = row
    self.fields = fields
  }

  /// Whether nothing but blanks stands in it.
  package var isBlank: Bool { fields.allSatisfy { Cell.clean($0).isEmpty } }
}

/// Why a text is no table of comma-separated values, and in which row.
package enum CSVProblem: Error, Hashable, Sendable {
  /// A quoted field is not closed before the end of the file; it begins in `row`.
  case openQuote(row: Int)
  /// Something other than a comma or the end of the line follows a closing quote.
  case afterQuote(row: Int)
  /// A quote stands within a field that does not begin with one.
  case strayQuote(row: Int)
  /// A carriage return without a line feed behind it.
  case bareReturn(row: Int)
  case tooManyRows(limit: Int)
  case tooManyFields(row: Int, limit: Int)
  case tooLongField(row: Int, limit: Int)

  package var text: (zh: String, en: String) {
    switch self {
    case .openQuote(let row): ("第 \(row) 行有未闭合的引号", "row \(row): a quote is not closed")
    case .afterQuote(let row):
      ("第 \(row) 行引号之后有多余内容", "row \(row): something stands behind a closing quote")
    case .strayQuote(let row):
      ("第 \(row) 行有多余的引号", "row \(row): a quote stands within an unquoted field")
    case .bareReturn(let row):
      ("第 \(row) 行的换行不完整（只有 CR）", "row \(row): a carriage return without a line feed")
    case .tooManyRows(let limit): ("超过 \(limit) 行", "more than \(limit) rows")
    case .tooManyFields(let row, let limit):
      ("第 \(row) 行超过 \(limit) 列", "row \(row): more than \(limit) columns")
    case .tooLongField(let row, let limit):
      ("第 \(row) 行有超过 \(limit) 字节的内容", "row \(row): a field of more than \(limit) bytes")
    }
  }
}
