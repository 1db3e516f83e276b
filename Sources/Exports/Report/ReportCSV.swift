package import Regulation

/// A report as a table for a spreadsheet: a line a record, in the order of the form.
package enum ReportCSV {
  package static func text(of report: ReportFile, in language: Language) -> String {
    let say = Wording(language)
    return CSV.mark + CSV.record(ReportTable.head)
      + ReportTable.rows(report, say).map { CSV.record($0.map(\.written)) }.joined()
  }
}

/// The lines of a report as rows of a flat table: one head, no cell for two.
enum ReportTable {
  /// Names for programs, the same in every language.
  static let head = [
    "group", "line", "title", "part", "value", "unit", "before", "way", "origin", "events",
  ]

  enum Cell {
    case text(String)
    case number(Int, decimals: Int)

    /// As a text of its own, which no spreadsheet takes for a formula.
    var written: String {
      switch self {
      case .text(let text): CSV.text(text)
      case .number(let number, 0): "\(number)"
      case .number(let number, _): "\(number / 10).\(number % 10)"
      }
    }
  }

  static func rows(_ report: ReportFile, _ say: Wording) -> [[Cell]] {
    report.groups.flatMap { group in
      group.lines.map { line in
        [
          .text(say.title(group.title)), .text(line.line.text), .text(line.label(say)),
          .text(line.part?.text ?? ""), value(line, say), .text(line.unit.map { say($0) } ?? ""),
          line.before.map { .number($0, decimals: line.decimals) } ?? .text(""),
          .text(line.way?.rawValue ?? ""), .text(line.origin(say)),
          .text(line.events.map { "\($0)" }.joined(separator: " ")),
        ]
      }
    }
  }

  private static func value(_ line: ReportFileLine, _ say: Wording) -> Cell {
    if let number = line.number { return .number(number, decimals: line.decimals) }
    return .text(line.value(say) ?? "")
  }
}

extension ReportFileLine {
  /// How many digits of its number stand behind the point.
  var decimals: Int {
    switch form {
    case .tenths: 1
    case .number, .yes, .text, .words: 0
    }
  }
}
