/// Any domain that somebody registered, a counterfeit site's: of two labels or more, in the normal form of a
/// ``HostName``, and no domain below which a registry registers. A government website's is a ``DomainName``.
package struct RegisteredDomain: TextForm {
  package let text: String
  package static let maximumLength = 253
  package static let pattern = "^\(DomainLabel.namePattern)$"
  package static let sample = "xiji-zhengfu.example.com"
  package static let expectation = Bilingual(
    "注册的域名，两段或以上（如 xiji-zhengfu.example.com），不含网址前缀、端口和路径；com.cn 这样的域名后缀不是",
    "a registered name of two labels or more, such as xiji-zhengfu.example.com, without scheme, port or path; a suffix such as com.cn is none"
  )

  /// Below `.cn` (CNNIC): kinds of holders, and places.
  private static let registries: Set<String> = [
    "ac", "com", "edu", "gov", "mil", "net", "org", "bj", "sh", "tj", "cq", "he", "sx", "nm", "ln",
    "jl", "hl", "js", "zj", "ah", "fj", "jx", "sd", "ha", "hb", "hn", "gd", "gx", "hi", "sc", "gz",
    "yn", "gs", "qh", "nx", "xj", "tw", "hk", "mo", "xz", "sn",
  ]

  package init?(_ given: String) {
    guard let host = HostName(given), host.kind == .name else { return nil }
    let labels = host.text.split(separator: ".")
    if labels.count == 2, labels[1] == "cn", Self.registries.contains(String(labels[0])) {
      return nil
    }
    text = host.text
  }

  /// Whether a host name is this domain's, or below it.
  package func covers(_ host: String) -> Bool { host == text || host.hasSuffix(".\(text)") }
}
