import Foundation
import JSONText
import Testing

@Suite struct BinaryTextTests {
  /// The vectors of RFC 4648 section 10.
  static let vectors = [
    ("", "", ""), ("f", "Zg==", "66"), ("fo", "Zm8=", "666f"), ("foo", "Zm9v", "666f6f"),
    ("foob", "Zm9vYg==", "666f6f62"), ("fooba", "Zm9vYmE=", "666f6f6261"),
    ("foobar", "Zm9vYmFy", "666f6f626172"),
  ]

  @Test(arguments: vectors)
  func `the vectors of RFC 4648`(text: String, base64: String, hex: String) {
    let bytes = Array(text.utf8)
    #expect(Base64.encode(bytes) == base64)
    #expect(Base64.decode(base64) == bytes)
    #expect(Hex.encode(bytes) == hex)
    #expect(Hex.decode(hex) == bytes)
  }

  @Test func `bytes of every length agree with Foundation`() {
    for count in 0..<300 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count &* 13) }
      #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
      #expect(Hex.decode(Hex.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: [
    "Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zh==", "Zm9=", "Zm9v=", "Zm9vZ", "Zg==Zg==",
    "Zm 9v",
    "Zm9v\n", "Zm9-", "Zm9_", "Zé==", "==Zg", "Z=g=", "Z",
  ])
  func `a text that Base64 would not have written is refused`(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test(arguments: ["0", "0g", "AB", "aB", " 00", "0x00", "é"])
  func `a text that Hex would not have written is refused`(text: String) {
    #expect(Hex.decode(text) == nil)
  }
}
