import Testing

@testable import Spreadsheet

/// Comma-separated values, taken as RFC 4180 has them and not otherwise.
struct CSVTests {
  private func fields(_ text: String) throws -> [[String]] {
    try CSVReader.records(of: text).map(\.fields)
  }

  @Test func `lines end with CR LF or LF, the last one with the text too`() throws {
    for text in ["a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\r\nc,d\n"] {
      #expect(try fields(text) == [["a", "b"], ["c", "d"]])
    }
  }

  @Test func `nothing is no row, and an empty line is a row of one empty field`() throws {
    #expect(try fields("") == [])
    #expect(try fields("\n") == [[""]])
    #expect(try fields("a\n\nb") == [["a"], [""], ["b"]])
    #expect(try fields(",,\n") == [["", "", ""]])
  }

  @Test func `a quoted field holds commas, line breaks and quotes`() throws {
    #expect(
      try fields("\"西吉县,教育局\",\"一\r\n二\",\"他说\"\"好\"\"\",\"\"\r\n")
        == [["西吉县,教育局", "一\r\n二", "他说\"好\"", ""]])
  }

  @Test func `a row counts as one however many lines its fields have`() throws {
    let records = try CSVReader.records(of: "a\n\"1\n2\n3\"\nb\n")
    #expect(records.map(\.row) == [1, 2, 3])
  }

  @Test(
    arguments: [
      ("a,\"b", .openQuote(row: 1)), ("a\n\"b\nc", .openQuote(row: 2)),
      ("\"a\"b", .afterQuote(row: 1)), ("\"a\" ,b", .afterQuote(row: 1)),
      ("a\"b", .strayQuote(row: 1)), ("x\na, \"b\"", .strayQuote(row: 2)),
      ("a\rb", .bareReturn(row: 1)), ("a\r", .bareReturn(row: 1)),
    ] as [(String, CSVProblem)])
  func `what is not in the form is refused with its row`(_ text: String, _ problem: CSVProblem) {
    #expect(throws: problem) { try fields(text) }
    #expect(!problem.text.zh.isEmpty && !problem.text.en.isEmpty)
  }

  @Test func `a table has a largest size`() throws {
    let rows = CSVReader.maximumRowCount
    #expect(try fields(String(repeating: "a\n", count: rows)).count == rows)
    #expect(throws: CSVProblem.tooManyRows(limit: rows)) {
      try fields(String(repeating: "a\n", count: rows + 1))
    }
    let columns = CSVReader.maximumFieldCount
    let commas = String(repeating: ",", count: columns - 1)
    #expect(try fields(commas)[0].count == columns)
    #expect(throws: CSVProblem.tooManyFields(row: 1, limit: columns)) { try fields(commas + ",") }
    let bytes = CSVReader.maximumFieldByteCount
    let field = String(repeating: "a", count: bytes)
    #expect(try fields(field)[0][0].utf8.count == bytes)
    #expect(throws: CSVProblem.tooLongField(row: 1, limit: bytes)) { try fields(field + "a") }
  }
}
