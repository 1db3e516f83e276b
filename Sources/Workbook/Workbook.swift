/// A workbook as its writer is told of it: cells, widths, what is merged, charts. Values only, no formulas:
/// nothing that somebody typed can become one.
///
/// It is the contract between what makes tables and `siteledger-sheets`, which alone knows the format: JSON
/// in, XLSX out.
package struct Workbook: Codable, Hashable, Sendable {
  package let title: String
  /// Seconds since 1970, UTC: what the file says of its own making. Not a clock's: of the log's head.
  package let created: Int
  package let sheets: [Worksheet]

  package init(title: String, created: Int, sheets: [Worksheet]) {
    self.title = title
    self.created = created
    self.sheets = sheets
  }
}

/// A sheet of a workbook.
package struct Worksheet: Codable, Hashable, Sendable {
  /// At most 31 characters, none of `[]:*?/\`.
  package let name: String
  /// Of each column, in characters.
  package let widths: [Int]
  package let rows: [[SheetCell]]
  package let merges: [SheetRange]
  package let charts: [SheetChart]
  /// How many rows stay in sight, and stand on every printed page.
  package let headRows: Int
  package let isLandscape: Bool

  package init(
    name: String, widths: [Int], rows: [[SheetCell]], merges: [SheetRange] = [],
    charts: [SheetChart] = [], headRows: Int = 0, isLandscape: Bool = false
  ) {
    self.name = name
    self.widths = widths
    self.rows = rows
    self.merges = merges
    self.charts = charts
    self.headRows = headRows
    self.isLandscape = isLandscape
  }
}

/// A cell: a text, a number, or nothing.
package struct SheetCell: Codable, Hashable, Sendable {
  package let text: String?
  package let number: Int?
  /// How many digits of the number stand behind the point.
  package let decimals: Int?
  package let style: SheetStyle

  private init(text: String?, number: Int?, decimals: Int?, style: SheetStyle) {
    self.text = text
    self.number = number
    self.decimals = decimals
    self.style = style
  }

  package static func text(_ text: String, _ style: SheetStyle = .cell) -> SheetCell {
    SheetCell(text: text, number: nil, decimals: nil, style: style)
  }

  package static func number(_ number: Int, decimals: Int = 0) -> SheetCell {
    SheetCell(
      text: nil, number: number, decimals: decimals == 0 ? nil : decimals, style: .number)
  }

  package static func blank(_ style: SheetStyle = .cell) -> SheetCell {
    SheetCell(text: nil, number: nil, decimals: nil, style: style)
  }
}

/// How a cell looks.
package enum SheetStyle: String, Codable, CaseIterable, Sendable {
  /// The name of the table.
  case title
  /// What stands below it.
  case lead
  /// A column's name.
  case head
  /// What several rows are of.
  case group
  case cell
  case number
  case note
}

/// Cells from one corner to the other, each counted from 0.
package struct SheetRange: Codable, Hashable, Sendable {
  package let firstRow: Int
  package let firstColumn: Int
  package let lastRow: Int
  package let lastColumn: Int

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    firstRow = rows.lowerBound
    lastRow = rows.upperBound
    firstColumn = columns.lowerBound
    lastColumn = columns.upperBound
  }
}

/// Bars over cells of a sheet.
package struct SheetChart: Codable, Hashable, Sendable {
  package let title: String
  /// The sheet its cells are of.
  package let sheet: String
  package let categories: SheetRange
  package let series: [SheetSeries]
  /// The cell at which it stands.
  package let row: Int
  package let column: Int

  package init(
    title: String, sheet: String, categories: SheetRange, series: [SheetSeries], row: Int,
    column: Int
  ) {
    self.title = title
    self.sheet = sheet
    self.categories = categories
    self.series = series
    self.row = row
    self.column = column
  }
}

/// One row of bars.
package struct SheetSeries: Codable, Hashable, Sendable {
  package let name: String
  package let values: SheetRange

  package init(name: String, values: SheetRange) {
    self.name = name
    self.values = values
  }
}
