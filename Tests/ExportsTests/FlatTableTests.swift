import JSONText
import Regulation
import Testing
import Workbook

@testable import Exports

/// Lines of lists as tables.
@Suite struct FlatTableTests {
  private func table(_ lines: [JSONValue], _ language: Language = .zh) throws -> FlatTable {
    var table = FlatTable(in: language)
    for line in lines { try table.add(line) }
    return table
  }

  @Test func `members of members are columns, in the order in which they first come`() throws {
    let table = try table([
      ["site": ["id": "portal", "name": "门户"], "open": 2],
      ["open": 0, "site": ["id": "jiaoyu"], "late": true],
    ])
    #expect(table.columns == ["site.id", "site.name", "open", "late"])
    #expect(
      table.csv
        == "\u{feff}site.id,site.name,open,late\r\nportal,门户,2,\r\njiaoyu,,0,true\r\n")
    #expect(table.count == 2)
  }

  @Test func `a text in two languages is the one that is asked for`() throws {
    let line: JSONValue = ["title": ["zh": "公布", "en": "published"]]
    #expect(try table([line]).csv.hasSuffix("title\r\n公布\r\n"))
    #expect(try table([line], .en).csv.hasSuffix("title\r\npublished\r\n"))
  }

  @Test func `several values stand in one cell, and objects as JSON`() throws {
    let table = try table([["roles": ["clerk", "leader"], "parts": [["a": 1]], "none": .null]])
    #expect(table.columns == ["roles", "parts"])
    #expect(table.csv.hasSuffix("clerk leader,\"[{\"\"a\"\":1}]\"\r\n"))
  }

  @Test func `a text that begins a formula is none, and a number below nothing stays one`() throws {
    let table = try table([["name": "=1+1", "sum": -3]])
    #expect(table.csv.hasSuffix("'=1+1,-3\r\n"))
    let row = try #require(table.worksheet("x").rows.last)
    #expect(row == [.text("=1+1"), .number(-3)])
  }

  @Test func `nothing is a table without lines`() throws {
    #expect(try table([]).csv == "\u{feff}\r\n")
    #expect(try table([]).worksheet("x").rows == [[]])
  }
}
