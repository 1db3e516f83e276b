package import Regulation

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
