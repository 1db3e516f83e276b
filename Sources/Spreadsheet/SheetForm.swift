package import Regulation

/// What a table of one kind of thing looks like: its columns, the request that a row becomes, and how a
/// refusal finds the cell it is about.
package struct SheetForm: Sendable {
  /// The method of the request that a row becomes.
  package let method: String
  /// What a row is, such as 网站.
  package let thing: Bilingual
  package let columns: [SheetColumn]
  /// Rules whose refusal is about the thing as such: what else its row says is of no interest then, and
  /// would be refused for being that thing's already.
  package let settling: Set<String>
  /// Members that tell a row from all others wherever the table came from, so that it is entered once however
  /// often it is exported; the first is no member of the request. None where a row's place tells it.
  package let identity: [String]
  /// Whether its rows are of citizens, who have nothing to do with each other: one that is refused leaves the
  /// others, and no word of a cell is repeated where a problem is told.
  package let isOfCitizens: Bool
  /// The member a refusal by a rule is about; nothing when it is about the row as a whole. Asked with what
  /// was found, in Chinese, and with what stands in the row.
  let blamed: @Sendable (String, String, [String: SheetValue]) -> String?
  /// What can stand, for a trial, in the place of a cell that has to be there and was refused; nothing where
  /// nothing can.
  let standIn: @Sendable (String, SheetRow, [SheetOffice]) -> SheetValue?

  init(
    method: String, thing: Bilingual, columns: [SheetColumn], settling: Set<String>,
    identity: [String] = [], isOfCitizens: Bool = false,
    blamed: @escaping @Sendable (String, String, [String: SheetValue]) -> String?,
    standIn: @escaping @Sendable (String, SheetRow, [SheetOffice]) -> SheetValue?
  ) {
    self.method = method
    self.thing = thing
    self.columns = columns
    self.settling = settling
    self.identity = identity
    self.isOfCitizens = isOfCitizens
    self.blamed = blamed
    self.standIn = standIn
  }

  package func column(named header: String) -> SheetColumn? {
    let plain = SheetColumn.plain(header)
    return columns.first { $0.names.contains(plain) }
  }

  /// What tells a row from all others; nothing where its place does.
  package func identity(of row: SheetRow) -> String? {
    guard !identity.isEmpty else { return nil }
    return identity.map { row.values[$0]?.text ?? "" }.joined(separator: "\n")
  }

  package func column(of member: String) -> SheetColumn? {
    columns.first { $0.member == member }
  }

  /// The column a refusal is about; nothing when it is about the row as a whole.
  ///
  /// - Parameters:
  ///   - rule: the rule that refused.
  ///   - found: what it found, in Chinese.
  package func blamed(by rule: String, _ found: String, in row: SheetRow) -> SheetColumn? {
    blamed(rule, found, row.values).flatMap { column(of: $0) }
  }

  /// Takes a cell out, or puts something harmless in the place of one that has to be there.
  ///
  /// - Returns: false where that cannot be done.
  package func replace(
    _ column: SheetColumn, in row: inout SheetRow, _ offices: [SheetOffice]
  ) -> Bool {
    guard column.isRequired else { return row.values.removeValue(forKey: column.member) != nil }
    guard let value = standIn(column.member, row, offices) else { return false }
    row.values[column.member] = value
    return true
  }
}

/// A column of a sheet, and the member of a request that it fills.
package struct SheetColumn: Hashable, Sendable {
  package let member: String
  /// What it is called in a header, the first as a template writes it. Blanks, brackets and capitals do not
  /// matter.
  package let names: [String]
  /// Without it nothing can be entered.
  package let isRequired: Bool
  package let reading: CellReading
  /// What a cell of it may be, where that is told without the cell.
  package let expectation: Bilingual?

  init(
    _ member: String, _ names: [String], _ reading: CellReading = .text, isRequired: Bool = false,
    expectation: Bilingual? = nil
  ) {
    self.member = member
    self.names = names
    self.reading = reading
    self.isRequired = isRequired
    self.expectation = expectation
  }

  /// Columns a sheet may have for people, which the ledger has no place for.
  static let ignored: Set<String> = ["序号", "备注", "no", "remarks"]

  /// A header in the form names are compared in.
  static func plain(_ header: String) -> String {
    String(
      String.UnicodeScalarView(
        Cell.clean(header).lowercased().unicodeScalars.filter {
          !" ._-()（）*".unicodeScalars.contains($0) && $0.value != 0x3000
        }))
  }
}

/// How a cell is read.
package enum CellReading: Hashable, Sendable {
  case text
  case lowercased
  case date
  /// A day, for the moment it begins by legal time.
  case moment
  /// A day and a time; the day is the one the row's fact happened on.
  case minute
  /// A text of several lines.
  case passage
  /// An office, by its name or its id.
  case office
  /// A site or an account, as requests name it.
  case subject
  /// One of some words as people write them, each with what a request writes; another is left to the ledger to
  /// refuse.
  case word([String: String])
  case yesNo
  case whole
}

/// What a cell means, as requests write it.
package enum SheetValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case whole(Int)

  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// An office a sheet may name.
package struct SheetOffice: Sendable {
  package let id: OfficeID
  package let name: String
  package let kind: OfficeKind

  package init(id: OfficeID, name: String, kind: OfficeKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}
