/// The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits (FIPS 180-4).
package struct Digest: TextForm {
  package let text: String
  package static let maximumLength = 64
  package static let pattern = "^[0-9a-f]{64}$"
  package static let sample = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  /// Of an empty file, which proves nothing and is refused.
  package static let ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  package static let expectation = Bilingual(
    "文件的 SHA-256，64 位小写十六进制（sha256sum 文件）",
    "the file's SHA-256 in 64 lower-case hexadecimal digits (sha256sum FILE)")

  package init?(_ text: String) {
    guard text.utf8.count == 64, text != Self.ofNothing,
      text.utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      })
    else { return nil }
    self.text = text
  }
}
