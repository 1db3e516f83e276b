/// Reads what a sheet of a workbook says: its values, without how they look.
package enum XLSXReader {
  /// The values of one sheet as comma-separated values (RFC 4180), a line a row: blank rows between others
  /// keep their place, and what is empty at the end of a row or of the sheet is left out.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - sheet: a sheet's name, or its number among all, from 1; the first that is not hidden otherwise.
  package static func csv(_ bytes: [UInt8], sheet: String?) throws(XLSXUnreadable) -> [UInt8] {
    let archive = try ZipArchive(bytes)
    let parts = try XLSXParts(archive)
    let chosen = try choose(sheet, parts.sheets)
    guard let page = try archive.file(chosen.path) else { throw .damaged(chosen.path) }
    var texts: [String] = []
    if let path = parts.path(of: "sharedStrings"), let bytes = try archive.file(path) {
      texts = try XLSXTexts.shared(bytes, path)
    }
    var styles = XLSXStyles()
    if let path = parts.path(of: "styles"), let bytes = try archive.file(path) {
      styles = try XLSXStyles(bytes, path)
    }
    var cells = XLSXCells(
      of: chosen.path, texts: texts, styles: styles, from1904: parts.startsIn1904)
    try cells.read(page)
    return try lines(cells.rows)
  }

  private static func choose(
    _ wanted: String?, _ sheets: [XLSXParts.Sheet]
  ) throws(XLSXUnreadable) -> XLSXParts.Sheet {
    guard let wanted else { return sheets.first { !$0.isHidden } ?? sheets[0] }
    if let named = sheets.first(where: { $0.name == wanted }) { return named }
    guard let number = Int(wanted), (1...sheets.count).contains(number) else {
      throw .noSheet(wanted, among: sheets.map(\.name))
    }
    return sheets[number - 1]
  }

  private static func lines(_ rows: [[XLSXCells.Cell]]) throws(XLSXUnreadable) -> [UInt8] {
    var output: [UInt8] = []
    for cells in rows {
      var column = 1
      for cell in cells {
        while column < cell.column {
          output.append(UInt8(ascii: ","))
          column += 1
        }
        write(cell.text, to: &output)
        try XLSXLimit.printedBytes.check(output.count)
      }
      output += [0x0d, 0x0a]
    }
    return output
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard text.utf8.contains(where: { $0 == quote || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d })
    else {
      output += text.utf8
      return
    }
    output.append(quote)
    for byte in text.utf8 {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }
}
