import JSONText
import Ledger
import Regulation
import Spreadsheet

/// An answer, as far as an import looks at it.
struct Reply: Decodable {
  private struct Result: Decodable {
    let events: [Event]?
    let caseID: CaseID?
    let offices: [Office]?

    enum CodingKeys: String, CodingKey {
      case events
      case caseID = "case"
      case offices
    }
  }

  private struct Event: Decodable {
    let position: Int
  }

  private struct Problem: Decodable {
    let code: Int
    let message: String
    let data: Details?
  }

  private struct Details: Decodable {
    let rule: String?
    let citation: Bilingual?
    let found: Bilingual?
    let mend: Bilingual?
    let text: Bilingual?
    let path: String?
  }

  private let result: Result?
  private let error: Problem?

  /// Members of an answer that are not looked at here are let be.
  init(_ answer: Answer) throws {
    self = try JSONDocument(answer.bytes).root.object().decode(Reply.self)
  }

  /// Whether what it tells was recorded before.
  func isOlder(than count: Int) -> Bool {
    result?.events?.allSatisfy { $0.position <= count } ?? true
  }

  var hasCase: Bool { result?.caseID != nil }

  /// - Throws: `ImportRefused` when the caller may not ask.
  func offices() throws -> [Office] {
    guard let offices = result?.offices else { throw refused }
    return offices
  }

  /// What a rule refused; nothing where none did.
  var refusal: (rule: String, citation: Bilingual?, found: Bilingual, mend: Bilingual)? {
    guard let data = error?.data, let rule = data.rule, let found = data.found,
      let mend = data.mend
    else { return nil }
    return (rule, data.citation, found, mend)
  }

  /// What does not fit the request's form, and where.
  var misfit: (text: Bilingual, path: String) {
    get throws {
      guard let text = error?.data?.text, let path = error?.data?.path else { throw refused }
      return (text, path)
    }
  }

  /// What is wrong with a row, and in which column.
  ///
  /// - Throws: `ImportRefused` for what is not about a row: who imports, or the store.
  func problem(
    _ row: SheetRow, of sheet: Sheet
  ) throws -> (problem: SheetProblem, column: SheetColumn?) {
    guard let data = error?.data else { throw refused }
    if let rule = data.rule, let found = data.found, let mend = data.mend {
      if rule.hasPrefix("duties.") || Self.aboutWhoImports.contains(rule) { throw refused }
      let column = sheet.form.blamed(by: rule, found.zh, in: row)
      return (
        SheetProblem(
          row: row.row, column: column.flatMap { sheet.headers[$0] }, rule: rule,
          citation: data.citation, found: sheet.told(found), mend: sheet.told(mend)), column
      )
    }
    if error?.code == ErrorCode.requestMismatch.rawValue,
      let column = sheet.form.identity.first.flatMap({ sheet.form.column(of: $0) })
    {
      return (Self.entered(row, column, of: sheet), nil)
    }
    guard let text = data.text, let path = data.path else { throw refused }
    let column = sheet.form.column(of: String(path.drop { $0 != "." }.dropFirst()))
    if sheet.form.isOfCitizens { return (Self.unfit(row, column, of: sheet), column) }
    return (
      SheetProblem(
        row: row.row, column: column.flatMap { sheet.headers[$0] }, found: sheet.told(text),
        mend: Bilingual("改正后重试", "mend it and try again")), column
    )
  }

  /// A row that was entered before, and then said something else or was entered by somebody else.
  private static func entered(
    _ row: SheetRow, _ column: SheetColumn, of sheet: Sheet
  ) -> SheetProblem {
    SheetProblem(
      row: row.row, column: sheet.headers[column],
      found: Bilingual(
        "这一编号的\(sheet.form.thing.zh)已经登记过，当时内容与这一行不同，或由他人导入",
        "what has this number is recorded, with other words or by somebody else"),
      mend: Bilingual(
        "已登记的不再改动；删去这一行，确属另一件的改用它自己的编号",
        "that is left as it is; take the row out, or give it a number of its own"))
  }

  /// A cell that cannot be what its column asks for, told without a word of it.
  private static func unfit(
    _ row: SheetRow, _ column: SheetColumn?, of sheet: Sheet
  ) -> SheetProblem {
    SheetProblem(
      row: row.row, column: column.flatMap { sheet.headers[$0] },
      found: Bilingual("内容不合这一列的要求", "this does not fit its column"),
      mend: column?.expectation.map { Bilingual("应为：\($0.zh)", "expected: \($0.en)") }
        ?? Bilingual("改正后重试", "mend it and try again"))
  }

  /// Rules that refuse whoever imports, and not what.
  private static let aboutWhoImports: Set<String> = ["site.entry", "account.entry"]

  private var refused: ImportRefused { ImportRefused(message: error?.message ?? "") }
}

/// Why nothing at all can be imported, in the caller's language.
struct ImportRefused: Error, CustomStringConvertible {
  let message: String

  var description: String { message }
}
