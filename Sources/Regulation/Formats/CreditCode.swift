/// A unified social credit code (统一社会信用代码): 18 characters, the last one a check (GB 32100-2015).
///
/// Real registers hold codes that do not conform, so a failed check is a warning that a person can
/// override with a reason, not a wall: the form asks for the characters, `isConforming` for the check.
package struct CreditCode: TextForm {
  package let text: String
  package static let maximumLength = 18
  package static let alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
  package static let pattern = "^[\(alphabet)]{18}$"
  package static let sample = "91350100M000100Y43"
  package static let expectation = Bilingual(
    "18 位统一社会信用代码（数字和大写字母，不含 I、O、S、V、Z）",
    "a credit code of 18 digits and capital letters (without I, O, S, V, Z)")

  package init?(_ given: String) {
    let text = Written.code(given)
    guard text.utf8.count == 18, text.utf8.allSatisfy(Self.alphabet.utf8.contains)
    else { return nil }
    self.text = text
  }

  /// Whether the last character is the check value of the others: (31 - sum of value x 3^i mod 31)
  /// mod 31, i counting from 0.
  package var isConforming: Bool {
    let alphabet = Array(Self.alphabet.utf8)
    let values = text.utf8.compactMap(alphabet.firstIndex(of:))
    var weight = 1
    var sum = 0
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return values.last == (31 - sum % 31) % 31
  }
}
