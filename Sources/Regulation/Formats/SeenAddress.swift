/// Where somebody else's page is, as it was seen: a host, with or without `http://` or `https://`, a port and a
/// path; in one normal form, by which the same place is known again (``HostName``).
///
/// A page of the county's own sites has a ``WebAddress``.
package struct SeenAddress: TextForm {
  package let text: String
  package let host: HostName
  package static let maximumLength = 400
  package static let pattern =
    "^(https?://)?(\(DomainLabel.namePattern)|(\(octet)\\.){3}\(octet)|\\[[0-9a-f:]{2,39}\\])"
    + "(:\(port))?(/[^\(Written.blanks)\(Written.unseen)]*)?$"
  package static let sample = "http://www.xiji-zf.example.com:8080/index.html"
  package static let expectation = Bilingual(
    "网址：域名（两段或以上，中文域名或其 xn-- 形式）或公网 IP 地址，可带 http://、端口和路径",
    "an address: a name of two labels or more, or a public IP address, with or without http://, port and path"
  )

  private static let octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
  private static let port =
    "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"

  package init?(_ given: String) {
    guard given.unicodeScalars.count <= Self.maximumLength,
      given.unicodeScalars.allSatisfy({ !Written.isBlank($0) && !Written.isUnseen($0) })
    else { return nil }
    var rest = given[...]
    var scheme = ""
    for known in ["https://", "http://"]
    where Written.code(String(rest.prefix(known.count))).lowercased() == known {
      scheme = known
      rest = rest.dropFirst(known.count)
      break
    }
    let authority = rest.prefix { !"/?#／？＃".contains($0) }
    var path = String(rest[authority.endIndex...])
    if let first = path.first, let plain = ["／": "/", "？": "?", "＃": "#"][first] {
      path = plain + path.dropFirst()
    }
    guard let (host, port) = Self.parts(Written.code(String(authority))),
      host.kind != .name || RegisteredDomain(host.text) != nil
    else { return nil }
    let isUsual = (scheme == "http://" && port == 80) || (scheme == "https://" && port == 443)
    let text =
      scheme + host.bracketed + (port.flatMap { isUsual ? nil : ":\($0)" } ?? "")
      + (path.isEmpty || path.first == "/" ? "" : "/") + path
    guard text.unicodeScalars.count <= Self.maximumLength else { return nil }
    self.text = text
    self.host = host
  }

  private static func parts(_ authority: String) -> (HostName, UInt16?)? {
    let isBracketed = authority.hasPrefix("[")
    let end = isBracketed ? authority.firstIndex(of: "]").map(authority.index(after:)) : nil
    guard isBracketed == (end != nil) else { return nil }
    let colons = authority.utf8.count { $0 == UInt8(ascii: ":") }
    let cut =
      end ?? (colons == 1 ? authority.firstIndex(of: ":") : nil) ?? authority.endIndex
    guard let host = HostName(String(authority[..<cut])) else { return nil }
    let rest = authority[cut...]
    if rest.isEmpty { return (host, nil) }
    let digits = rest.dropFirst()
    guard rest.first == ":", let port = UInt16(digits), port > 0,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 })
    else { return nil }
    return (host, port)
  }
}
