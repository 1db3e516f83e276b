import Foundation
import Testing

@testable import Spreadsheet

/// Which files are for `siteledger-sheets`.
struct WorkbookFileTests {
  private func table(_ bytes: [UInt8], _ name: String, sheet: String? = nil) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return try SheetFile.table(at: file.path, sheet: sheet, in: nil)
  }

  @Test func `how a file begins decides, and its name where that does not`() {
    let zip: [UInt8] = [0x50, 0x4b, 0x03, 0x04]
    #expect(SheetFile.isWorkbook(zip, "a.csv"))
    #expect(SheetFile.isWorkbook([0xd0, 0xcf, 0x11, 0xe0], "a"))
    #expect(SheetFile.isWorkbook([], "A.XLSX"))
    #expect(SheetFile.isWorkbook(Array("a,b".utf8), "a.xls"))
    #expect(!SheetFile.isWorkbook(Array("PK,b".utf8), "a.csv"))
    #expect(!SheetFile.isWorkbook([], "xlsx"))
  }

  @Test func `a table of text is read as it is, and has no sheets`() throws {
    let text = Array("编号,名称\n".utf8)
    #expect(try table(text, "a.csv") == "编号,名称\n")
    #expect(throws: SheetFileProblem.noSheets) { try table(text, "a.csv", sheet: "1") }
  }

  @Test func `what is no workbook is refused by the program that reads them`() {
    #expect(throws: SheetFileProblem.notRead) { try table(Array("a,b".utf8), "a.xlsx") }
  }
}
