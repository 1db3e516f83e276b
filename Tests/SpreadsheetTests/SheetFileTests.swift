import Foundation
import Testing

@testable import Spreadsheet

/// Files as spreadsheets save them.
struct SheetFileTests {
  static let text = "网站编号,主办单位\r\njiaoyu,西吉县教育局\r\n"
  /// The same, by Python's gb18030 codec.
  static let gb18030: [UInt8] = [
    0xcd, 0xf8, 0xd5, 0xbe, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd6, 0xf7, 0xb0, 0xec, 0xb5, 0xa5,
    0xce, 0xbb, 0x0d, 0x0a, 0x6a, 0x69, 0x61, 0x6f, 0x79, 0x75, 0x2c, 0xce, 0xf7, 0xbc, 0xaa,
    0xcf, 0xd8, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0x0d, 0x0a,
  ]

  @Test func `UTF-8 is read with and without its mark`() throws {
    let bytes = Array(Self.text.utf8)
    #expect(try SheetFile.text(bytes, in: nil) == Self.text)
    #expect(try SheetFile.text([0xef, 0xbb, 0xbf] + bytes, in: nil) == Self.text)
    #expect(try SheetFile.text(bytes, in: .utf8) == Self.text)
    #expect(try SheetFile.text([], in: nil) == "")
  }

  @Test func `GB 18030 is noticed, or named`() throws {
    #expect(try SheetFile.text(Self.gb18030, in: nil) == Self.text)
    #expect(try SheetFile.text(Self.gb18030, in: .gb18030) == Self.text)
    #expect(throws: SheetFileProblem.notText(.utf8)) {
      try SheetFile.text(Self.gb18030, in: .utf8)
    }
    let mark: [UInt8] = [0x84, 0x31, 0x95, 0x33]
    #expect(try SheetFile.text(mark + Self.gb18030, in: nil) == Self.text)
    #expect(try SheetFile.text(mark + Self.gb18030, in: .gb18030) == Self.text)
    // 𠮷, in four bytes.
    #expect(try SheetFile.text([0x95, 0x34, 0xb2, 0x35], in: nil) == "𠮷")
  }

  @Test func `bytes that are neither are refused`() {
    #expect(throws: SheetFileProblem.notText(nil)) {
      try SheetFile.text([0x61, 0xff, 0x61], in: nil)
    }
    #expect(throws: SheetFileProblem.notText(nil)) {
      try SheetFile.text(Array(Self.gb18030.prefix(3)), in: nil)
    }
    #expect(throws: SheetFileProblem.utf16) { try SheetFile.text([0xff, 0xfe, 0x61, 0], in: nil) }
    #expect(throws: SheetFileProblem.utf16) { try SheetFile.text([0xfe, 0xff, 0, 0x61], in: nil) }
  }

  @Test func `a large file is converted whole, and one that is too large is not read`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "large.csv")
    let count = SheetFile.maximumByteCount / Self.gb18030.count
    var bytes = Array(repeating: Self.gb18030, count: count).flatMap(\.self)
    bytes += Array(repeating: 0x20, count: SheetFile.maximumByteCount - bytes.count)
    try Data(bytes).write(to: file)
    let text = try SheetFile.text(try SheetFile.bytes(at: file.path), in: nil)
    #expect(text.hasPrefix(String(repeating: Self.text, count: count)))
    try Data(bytes + [0x20]).write(to: file)
    #expect(throws: SheetFileProblem.tooLarge(byteCount: SheetFile.maximumByteCount)) {
      try SheetFile.bytes(at: file.path)
    }
  }

  @Test func `a file that is not there is said to be so`() {
    #expect(throws: SheetFileProblem.self) { try SheetFile.bytes(at: "/nowhere/sites.csv") }
  }
}
