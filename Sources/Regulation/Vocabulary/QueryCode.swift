/// What a citizen gets instead of an account: with it alone one asks where a message stands.
///
/// 80 bits of chance in sixteen letters and digits, without those that are read for one another (i, l,
/// o, u). It is told once; events and tables hold a ``CodeDigest``.
package struct QueryCode: TextForm {
  package let text: String
  package static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  package static let byteCount = 10
  package static let maximumLength = 16
  package static let pattern = "^[0-9a-hjkmnp-tv-z]{16}$"
  package static let sample = "7kq2m9xw4t8cv5hd"
  package static let expectation = Bilingual(
    "十六位查询码，由数字和小写字母（无 i、l、o、u）组成",
    "a query code of sixteen digits and lower-case letters without i, l, o, u")

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == Self.maximumLength, bytes.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.text = text
  }

  /// The code that somebody typed, in whatever case, with blanks or hyphens; nothing for any other line.
  package init?(typed line: Line) {
    self.init(line.text.lowercased().filter { $0 != " " && $0 != "-" })
  }

  /// The code that ten bytes of chance are.
  ///
  /// - Precondition: there are ``byteCount`` of them.
  package init(_ chance: [UInt8]) {
    precondition(chance.count == Self.byteCount)
    var (rest, bits) = (0, 0)
    var letters: [UInt8] = []
    for byte in chance {
      (rest, bits) = (rest << 8 | Int(byte), bits + 8)
      while bits >= 5 {
        bits -= 5
        letters.append(Self.alphabet[rest >> bits & 31])
      }
      rest &= 1 << bits - 1
    }
    text = String(decoding: letters, as: UTF8.self)
  }
}

/// A query code as it is kept: 128 bits of an HMAC of it under a key of the ledger's.
package struct CodeDigest: TextForm {
  package let text: String
  package static let maximumLength = 32
  package static let pattern = "^[0-9a-f]{32}$"
  package static let sample = "9f86d081884c7d659a2feaa0c55ad015"
  package static let expectation = Bilingual(
    "32 位小写十六进制", "32 lower-case hexadecimal digits")

  package init?(_ text: String) {
    let isHex = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard text.utf8.count == Self.maximumLength, isHex else { return nil }
    self.text = text
  }
}
