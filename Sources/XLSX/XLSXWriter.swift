import CXLSXWriter
import Workbook

/// One file that is being written.
struct XLSXWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: XLSXFormats

  init(_ path: String, _ workbook: Workbook) throws(XLSXProblem) {
    guard let book = workbook_new(path) else { throw .refused("workbook_new") }
    self.book = book
    formats = XLSXFormats(book)
    var properties = lxw_doc_properties()
    properties.created = time_t(workbook.created)
    // Copied by the library.
    workbook.title.withCString { title in
      "SiteLedger".withCString { author in
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        workbook_set_properties(book, &properties)
      }
    }
  }

  mutating func add(_ sheet: Worksheet) throws(XLSXProblem) {
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      throw .refused("a sheet cannot be called \(sheet.name)")
    }
    for (column, width) in sheet.widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), Double(width), nil)
    }
    layOut(page, sheet)
    // A merged range is written as its first cell is, blank elsewhere: first the ranges, then the cells.
    for range in sheet.merges {
      let style = sheet.rows[range.firstRow][range.firstColumn].style
      try check(
        worksheet_merge_range(
          page, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
          UInt16(range.lastColumn), "", formats[style]))
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let isCovered = sheet.merges.contains { $0.covers(row, column) }
        if !isCovered { try write(cell, page, UInt32(row), UInt16(column)) }
      }
    }
    for chart in sheet.charts { try add(chart, page) }
  }

  private func layOut(_ page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Worksheet) {
    worksheet_set_paper(page, 9)  // A4
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_set_margins(page, 0.6, 0.6, 0.7, 0.7)
    if sheet.isLandscape { worksheet_set_landscape(page) }
    guard sheet.headRows > 0 else { return }
    worksheet_freeze_panes(page, UInt32(sheet.headRows), 0)
    worksheet_repeat_rows(page, 0, UInt32(sheet.headRows - 1))
  }

  private func write(
    _ cell: SheetCell, _ page: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16
  ) throws(XLSXProblem) {
    if let number = cell.number {
      var value = Double(number)
      for _ in 0..<(cell.decimals ?? 0) { value /= 10 }
      let format = formats.number(decimals: cell.decimals ?? 0)
      try check(worksheet_write_number(page, row, column, value, format))
    } else if let text = cell.text, !text.isEmpty {
      try check(worksheet_write_string(page, row, column, text, formats[cell.style]))
    } else {
      try check(worksheet_write_blank(page, row, column, formats[cell.style]))
    }
  }

  private func add(
    _ given: SheetChart, _ page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(XLSXProblem) {
    guard let chart = workbook_add_chart(book, UInt8(LXW_CHART_BAR.rawValue)) else {
      throw .refused("workbook_add_chart")
    }
    chart_title_set_name(chart, given.title)
    for row in given.series {
      let series = chart_add_series(chart, nil, nil)
      let (names, values) = (given.categories, row.values)
      chart_series_set_categories(
        series, given.sheet, UInt32(names.firstRow), UInt16(names.firstColumn),
        UInt32(names.lastRow), UInt16(names.lastColumn))
      chart_series_set_values(
        series, given.sheet, UInt32(values.firstRow), UInt16(values.firstColumn),
        UInt32(values.lastRow), UInt16(values.lastColumn))
      chart_series_set_name(series, row.name)
    }
    // The first category on top, as the table has it.
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.25
    options.y_scale = 1
    let code = given.title.withCString { text in
      options.description = UnsafeMutablePointer(mutating: text)
      return worksheet_insert_chart_opt(
        page, UInt32(given.row), UInt16(given.column), chart, &options)
    }
    try check(code)
  }

  func close() throws(XLSXProblem) { try check(workbook_close(book)) }

  private func check(_ code: lxw_error) throws(XLSXProblem) {
    guard code != LXW_NO_ERROR else { return }
    throw .refused(lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)")
  }
}

extension SheetRange {
  /// Whether a cell lies under it and is not its first.
  fileprivate func covers(_ row: Int, _ column: Int) -> Bool {
    (firstRow...lastRow).contains(row) && (firstColumn...lastColumn).contains(column)
      && (row, column) != (firstRow, firstColumn)
  }
}
