/// Any domain that somebody registered, a counterfeit site's: of two labels or more, in lower case, Chinese labels
/// as they are written. A government website's is a ``DomainName``.
package struct RegisteredDomain: TextForm {
  package let text: String
  package static let maximumLength = 253
  package static let pattern = "^(\(label)\\.){1,9}\(label)$"
  package static let sample = "xiji-zhengfu.example.com"
  package static let expectation = Bilingual(
    "两段或以上的域名（如 xiji-zhengfu.example.com），不含网址前缀和路径",
    "a name of two labels or more, such as xiji-zhengfu.example.com, without scheme or path")

  private static let inner = "0-9a-z\u{4e00}-\u{9fff}"
  private static let label = "[\(inner)]([\(inner)-]{0,61}[\(inner)])?"

  package init?(_ given: String) {
    let text = Written.code(given).lowercased()
    guard (1...Self.maximumLength).contains(text.unicodeScalars.count) else { return nil }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...10).contains(labels.count), labels.allSatisfy(Self.isLabel) else { return nil }
    self.text = text
  }

  /// Whether a host name is this domain's, or below it.
  package func covers(_ host: String) -> Bool { host == text || host.hasSuffix(".\(text)") }

  private static func isLabel(_ label: Substring) -> Bool {
    let scalars = label.unicodeScalars
    guard (1...63).contains(scalars.count), scalars.first != "-", scalars.last != "-" else {
      return false
    }
    return scalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
        || (0x4e00...0x9fff).contains($0.value)
    }
  }
}
