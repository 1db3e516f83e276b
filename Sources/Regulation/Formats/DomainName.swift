/// A government website's main domain: a name under `.gov.cn`, or a Chinese one under `.政务`.
///
/// Stored in lower case, Chinese labels as they are written. A portal is `www.<place>.gov.cn`, a
/// department's site `<name>.<place>.gov.cn` (Government Website Development Guideline, 国办发
/// 〔2017〕47号). The place is never derived from the county's name: real portals differ.
package struct DomainName: TextForm {
  package let text: String
  package static let maximumLength = 253
  package static let pattern =
    "^(([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){2,8}gov\\.cn|[0-9a-z\u{4e00}-\u{9fff}]{1,20}\\.政务)$"
  package static let sample = "jyj.nxxj.gov.cn"
  package static let expectation = Bilingual(
    "以 .gov.cn 结尾的四段或以上英文域名（如 jyj.nxxj.gov.cn），或以 .政务 结尾的中文域名；不含网址前缀和路径",
    "a name of four or more labels under .gov.cn, such as jyj.nxxj.gov.cn, or a Chinese one under .政务, without scheme or path"
  )

  /// Takes the name in any case and width; `.xn--zfr164b` is the wire form of `.政务` and is refused here,
  /// because people must read what they approve.
  package init?(_ given: String) {
    let text = Written.code(given).lowercased()
    guard (1...Self.maximumLength).contains(text.utf8.count) else { return nil }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    if labels.last == "政务" {
      guard labels.count == 2, Self.isChineseLabel(labels[0]) else { return nil }
    } else {
      guard (4...10).contains(labels.count), text.hasSuffix(".gov.cn"),
        labels.allSatisfy(Self.isLabel)
      else { return nil }
    }
    self.text = text
  }

  /// Whether this is a name under `.政务`.
  package var isChinese: Bool { text.hasSuffix(".政务") }

  /// Whether this is where a portal lives: `www.<place>.gov.cn`, or a Chinese name.
  package var isPortalForm: Bool {
    isChinese || (text.hasPrefix("www.") && labelCount == 4)
  }

  /// Whether this is where a department's site lives: `<name>.<place>.gov.cn`, or a Chinese name.
  package var isDepartmentForm: Bool {
    isChinese || (!text.hasPrefix("www.") && labelCount == 4)
  }

  private var labelCount: Int { text.utf8.count { $0 == UInt8(ascii: ".") } + 1 }

  private static func isLabel(_ label: Substring) -> Bool {
    guard (1...63).contains(label.utf8.count), label.utf8.first != UInt8(ascii: "-"),
      label.utf8.last != UInt8(ascii: "-")
    else { return false }
    return label.utf8.allSatisfy {
      ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z"))
        || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: "-")
    }
  }

  private static func isChineseLabel(_ label: Substring) -> Bool {
    guard (1...20).contains(label.unicodeScalars.count) else { return false }
    return label.unicodeScalars.allSatisfy {
      (0x4e00...0x9fff).contains($0.value) || (0x30...0x39).contains($0.value)
        || (0x61...0x7a).contains($0.value)
    }
  }
}
