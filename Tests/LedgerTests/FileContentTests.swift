import Testing

@testable import Ledger

struct FileContentTests {
  @Test(arguments: [
    FileContent(name: "", mediaType: "", bytes: []),
    FileContent(name: "扫描件.pdf", mediaType: "application/pdf", bytes: [0, 255, 1]),
    FileContent(
      name: String(repeating: "n", count: 255), mediaType: String(repeating: "t", count: 255),
      bytes: [UInt8](repeating: 9, count: 1000)),
  ])
  func `a file comes back with its name and type`(_ file: FileContent) {
    #expect(FileContent(file.content) == file)
  }

  @Test(
    arguments: [
      [], [0], [0, 0], [0, 1, 65], [0, 1, 0xFF, 0], [0, 0, 3, 65], [255, 255, 0, 0],
    ] as [[UInt8]])
  func `what is no file's content is none`(_ bytes: [UInt8]) {
    #expect(FileContent(bytes) == nil)
  }

  @Test func `the end of a name tells the media type, and no other does`() {
    #expect(FileContent.mediaType(of: "A.PDF") == "application/pdf")
    #expect(FileContent.mediaType(of: "a.b.docx").hasSuffix("wordprocessingml.document"))
    #expect(FileContent.mediaType(of: "pdf") == "")
    #expect(FileContent.mediaType(of: "a.unknown") == "")
  }
}
