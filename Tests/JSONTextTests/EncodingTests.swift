import JSONText
import Testing

/// Bytes that are not UTF-8, and those beside them that are. Source: Unicode 16.0, table 3-7.
@Suite struct EncodingTests {
  static let malformed: [[UInt8]] = [
    // A tail without a head, at both ends.
    [0x80], [0xbf], [0x41, 0x80],
    // Heads that never occur: overlong forms of ASCII, and beyond U+10FFFF.
    [0xc0, 0x80], [0xc1, 0xbf], [0xf5, 0x80, 0x80, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xfe],
    [0xff],
    // Overlong forms of three and four bytes.
    [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf], [0xf0, 0x80, 0x80, 0x80], [0xf0, 0x8f, 0xbf, 0xbf],
    // Surrogates, and U+110000.
    [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    // Cut short by another character.
    [0xc3, 0x41], [0xe5, 0x41, 0x41], [0xe5, 0xb7, 0x41], [0xf0, 0x41], [0xf0, 0x9f, 0x41],
    [0xf0, 0x9f, 0x98, 0x41], [0xc3, 0xc3], [0xe5, 0xb7, 0xe5],
    // Cut short by the quote.
    [0xc3], [0xe5], [0xe5, 0xb7], [0xf0], [0xf0, 0x9f], [0xf0, 0x9f, 0x98],
    // Latin-1 and GB 18030.
    [0xe9], [0xb9, 0xa4, 0xb5, 0xd8],
  ]

  @Test(arguments: malformed)
  func `a string that is not UTF-8 is rejected`(bytes: [UInt8]) {
    for text in [[0x22] + bytes + [0x22], [0x22] + bytes, Array(#"{"k":["a",""#.utf8) + bytes] {
      let error = #expect(throws: JSONError.self) { try JSONDocument(text) }
      #expect(error?.kind == .invalidUTF8)
    }
    #expect(throws: JSONError.self) { try JSONDocument(bytes) }
  }

  @Test func `the first and the last sequence of each length are accepted`() throws {
    for scalar: UInt32 in [
      0x20, 0x7f, 0x80, 0x7ff, 0x800, 0xfff, 0x1000, 0xcfff, 0xd000, 0xd7ff, 0xe000, 0xffff,
      0x10000,
      0x3ffff, 0x40000, 0xfffff, 0x100000, 0x10ffff,
    ] {
      let text = String(Character(try #require(Unicode.Scalar(scalar))))
      #expect(try JSONDocument("\"\(text)\"").root.string() == text)
    }
  }

  @Test func `other encodings and byte order marks are rejected`() {
    let texts: [[UInt8]] = [
      [0xff, 0xfe, 0x31, 0x00], [0xfe, 0xff, 0x00, 0x31], [0xef, 0xbb, 0xbf, 0x31],
      [0x31, 0x00], [0x00, 0x31], [0xef, 0xbb, 0xbf],
    ]
    for text in texts { #expect(throws: JSONError.self) { try JSONDocument(text) } }
  }

  @Test func `every pair of bytes is judged as Swift judges it`() throws {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second, 0x80]
        let isText =
          String(validating: bytes, as: UTF8.self) != nil
          && !bytes.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5c }
        var isAccepted = true
        do {
          _ = try JSONDocument([0x22] + bytes + [0x22])
        } catch {
          isAccepted = false
        }
        if isText != isAccepted { Issue.record("\(bytes)") }
      }
    }
  }
}
