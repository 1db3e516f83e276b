package import JSONText
package import Regulation
package import Workbook

/// Lines of a list as a table: a column for each member, those of members joined by dots, in the order in which
/// they first come.
///
/// A text in two languages is the one that is asked for; several values in one member stand in one cell with
/// blanks between them, and several objects as JSON. What a line does not say is blank.
package struct FlatTable: Sendable {
  package private(set) var columns: [String] = []
  private var places: [String: Int] = [:]
  private var rows: [[Int: Cell]] = []
  private let language: Language

  private enum Cell {
    case text(String)
    case number(Int)
  }

  package init(in language: Language) { self.language = language }

  package var count: Int { rows.count }

  /// Adds a line, an object.
  package mutating func add(_ line: JSONValue) throws(JSONError) {
    var row: [Int: Cell] = [:]
    try put(line, under: "", &row)
    rows.append(row)
  }

  private mutating func put(
    _ value: JSONValue, under name: String, _ row: inout [Int: Cell]
  ) throws(JSONError) {
    switch value {
    case .null: break
    case .bool(let isTrue): set(name, .text(isTrue ? "true" : "false"), &row)
    case .integer(let number): set(name, .number(Int(number)), &row)
    case .number(let text), .string(let text): set(name, .text(text), &row)
    case .array(let elements): set(name, .text(try Self.joined(elements)), &row)
    case .object(let members):
      if let text = bilingual(members) { return set(name, .text(text), &row) }
      for member in members {
        try put(member.value, under: name.isEmpty ? member.key : "\(name).\(member.key)", &row)
      }
    }
  }

  private func bilingual(_ members: [JSONMember]) -> String? {
    guard members.map(\.key) == ["zh", "en"] else { return nil }
    return members[language == .zh ? 0 : 1].value.string
  }

  private static func joined(_ elements: [JSONValue]) throws(JSONError) -> String {
    var words: [String] = []
    for element in elements {
      switch element {
      case .string(let text), .number(let text): words.append(text)
      case .integer(let number): words.append("\(number)")
      case .null, .bool, .array, .object:
        return try JSONWriter.text(of: JSONValue.array(elements))
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func set(_ name: String, _ cell: Cell, _ row: inout [Int: Cell]) {
    let place = places[name] ?? columns.count
    if place == columns.count {
      columns.append(name)
      places[name] = place
    }
    row[place] = cell
  }

  /// The table as CSV.
  package var csv: String {
    CSV.mark + CSV.record(columns)
      + rows.map { row in
        CSV.record(
          columns.indices.map { index in
            switch row[index] {
            case .text(let text)?: CSV.text(text)
            case .number(let number)?: "\(number)"
            case nil: ""
            }
          })
      }.joined()
  }

  /// The table as a sheet.
  package func worksheet(_ name: String) -> Worksheet {
    let cells = rows.map { row in
      columns.indices.map { index -> SheetCell in
        switch row[index] {
        case .text(let text)?: .text(text)
        case .number(let number)?: .number(number)
        case nil: .blank()
        }
      }
    }
    return Worksheet(
      name: name, widths: columns.map { min(40, max(12, $0.utf8.count + 2)) },
      rows: [columns.map { .text($0, .head) }] + cells, headRows: 1, isLandscape: true)
  }
}
