/// The id that a platform gives an account: letters, digits and a few marks, such as `gh_1a2b3c`.
package struct AccountNumber: TextForm {
  package let text: String
  package static let maximumLength = 60
  package static let pattern = "^[A-Za-z0-9._@-]{1,60}$"
  package static let sample = "gh_1a2b3c4d5e6f"
  package static let expectation = Bilingual(
    "平台给出的账号ID，1 至 60 位字母、数字或 . _ @ -",
    "the id the platform gave, 1 to 60 letters, digits or . _ @ -")

  package init?(_ text: String) {
    guard (1...Self.maximumLength).contains(text.utf8.count),
      text.utf8.allSatisfy({ isSlugByte($0 | 0x20) || "._@-".utf8.contains($0) })
    else { return nil }
    self.text = text
  }
}
