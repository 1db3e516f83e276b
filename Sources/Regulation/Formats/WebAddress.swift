/// The address of a page: `http` or `https`, a host name, and a path (RFC 3986), without user,
/// port or blanks.
package struct WebAddress: TextForm {
  package let text: String
  /// The host in lower case.
  package let host: String
  package static let maximumLength = 400
  package static let pattern =
    "^https?://[^\(Written.blanks)\(Written.unseen)/?#:@]+(/[^\(Written.blanks)\(Written.unseen)]*)?$"
  package static let sample = "https://www.nxxj.gov.cn/gg/202603/t20260320_1.html"
  package static let expectation = Bilingual(
    "以 http:// 或 https:// 开头的网页地址", "a page's address beginning with http:// or https://")

  package init?(_ text: String) {
    guard text.unicodeScalars.count <= Self.maximumLength,
      text.unicodeScalars.allSatisfy({ !Written.isBlank($0) && !Written.isUnseen($0) }),
      let scheme = ["https://", "http://"].first(where: text.hasPrefix)
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, !host.contains(where: { "?#:@".contains($0) }) else { return nil }
    self.text = text
    self.host = host.lowercased()
  }

  /// Whether it is under a domain, which may be written with `www.`: `zwgk.nxxj.gov.cn` is under `www.nxxj.gov.cn`.
  func lies(under domain: String) -> Bool {
    let stem = domain.hasPrefix("www.") ? String(domain.dropFirst(4)) : domain
    return host == stem || host.hasSuffix(".\(stem)")
  }
}
