/// The cells of one sheet that hold something, gathered while a walk goes through it.
struct XLSXCells {
  struct Cell {
    let column: Int
    let text: String
  }

  /// By row; blank rows are empty.
  private(set) var rows: [[Cell]] = []
  private let texts: [String]
  private let styles: XLSXStyles
  private let from1904: Bool
  private let part: String
  private var merges: [XLSXRange] = []
  private var count = 0
  private var row = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var value = ""
  private var isInValue = false
  private var inline = XLSXText()

  /// Nothing yet.
  init(of part: String, texts: [String], styles: XLSXStyles, from1904: Bool) {
    self.part = part
    self.texts = texts
    self.styles = styles
    self.from1904 = from1904
  }

  /// Walks through the sheet.
  mutating func read(_ bytes: [UInt8]) throws(XLSXUnreadable) {
    try XMLWalk.walk(bytes, of: part) { (piece) throws(XLSXUnreadable) in try meet(piece) }
    try empty()
    while rows.last?.isEmpty == true { rows.removeLast() }
  }

  private mutating func meet(_ piece: XMLPiece) throws(XLSXUnreadable) {
    inline.meet(piece)
    switch piece {
    case .start(let element):
      switch element.name {
      case "row": try beginRow(element)
      case "c": try beginCell(element)
      case "v": isInValue = true
      case "mergeCell":
        try XLSXLimit.cells.check(merges.count + 1)
        guard let range = XLSXRange(element["ref"] ?? "") else { throw .damaged(part) }
        merges.append(range)
      case _: break
      }
    case .text(let text): if isInValue { value += text }
    case .end(let name):
      if name == "v" { isInValue = false }
      if name == "c" { try endCell() }
    }
  }

  private mutating func beginRow(_ element: XMLElement) throws(XLSXUnreadable) {
    let next = element["r"].map { Int($0) } ?? row + 1
    guard let next, next > row else { throw .damaged(part) }
    try XLSXLimit.rows.check(next)
    while rows.count < next { rows.append([]) }
    (row, column) = (next, 0)
  }

  private mutating func beginCell(_ element: XMLElement) throws(XLSXUnreadable) {
    var next = column + 1
    if let name = element["r"] {
      guard let place = XLSXPlace(name), place.row == row else { throw .damaged(part) }
      next = place.column
    }
    guard next > column, row > 0 else { throw .damaged(part) }
    column = next
    kind = element["t"] ?? "n"
    style = element["s"].flatMap { Int($0) } ?? 0
    value = ""
    inline = XLSXText()
  }

  private mutating func endCell() throws(XLSXUnreadable) {
    let text = try text()
    guard !text.isEmpty else { return }
    try XLSXLimit.columns.check(column)
    count += 1
    try XLSXLimit.cells.check(count)
    rows[row - 1].append(Cell(column: column, text: text))
  }

  /// What a cell says. The result of a formula is what was computed when the file was saved.
  private func text() throws(XLSXUnreadable) -> String {
    switch kind {
    case "s":
      if value.isEmpty { return "" }
      guard let index = Int(value), texts.indices.contains(index) else { throw .damaged(part) }
      return texts[index]
    case "inlineStr": return XLSXTexts.unescape(inline.text)
    case "str": return XLSXTexts.unescape(value)
    case "b": return value == "1" || value == "true" ? "TRUE" : value.isEmpty ? "" : "FALSE"
    case "e": return value
    case "d":
      return value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value
    case "n":
      if value.isEmpty { return "" }
      let shown = styles[style]
      if shown != .number, let serial = Double(value),
        let date = XLSXDates.text(serial, shown, from1904: from1904)
      {
        return date
      }
      guard let number = XLSXNumber.text(value) else { throw .damaged(part) }
      return number
    case _: throw .damaged(part)
    }
  }

  /// Takes out what stands beneath merged cells, which nobody sees: all but the first cell of each range.
  ///
  /// - Complexity: O(n log n) in the cells and in the rows of all ranges; a file may name the same range as
  ///   often as it likes.
  private mutating func empty() throws(XLSXUnreadable) {
    var hidden: [Int: [ClosedRange<Int>]] = [:]
    var visited = 0
    for range in merges where range.first.row <= rows.count {
      for row in range.first.row...min(range.last.row, rows.count) {
        visited += 1
        try XLSXLimit.cells.check(visited)
        let first = range.first.column + (row == range.first.row ? 1 : 0)
        guard first <= range.last.column else { continue }
        hidden[row, default: []].append(first...range.last.column)
      }
    }
    for (row, columns) in hidden { rows[row - 1] = Self.seen(rows[row - 1], beside: columns) }
  }

  private static func seen(_ cells: [Cell], beside hidden: [ClosedRange<Int>]) -> [Cell] {
    let hidden = hidden.sorted { $0.lowerBound < $1.lowerBound }
    var (next, last) = (0, 0)
    return cells.filter { cell in
      while next < hidden.count, hidden[next].lowerBound <= cell.column {
        last = max(last, hidden[next].upperBound)
        next += 1
      }
      return cell.column > last
    }
  }
}
