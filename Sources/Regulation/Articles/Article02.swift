/// Article 2: what a government website is.
///
/// > 政府网站分为政府门户网站和部门网站。政府门户网站是指县政府开设的网站，部门网站是指政府部门、
/// > 派出机构开设的网站。
package enum Article02 {
  package static let kind = Rule(
    "A2.kind", ArticleReference(2), says: "政府网站只有门户网站和部门网站两类",
    "A government website is a portal or a department site.")

  package static let all = [kind]

  /// The kind a person named, or a refusal of any other.
  static func kind(named name: Line) throws -> SiteKind {
    if let kind = SiteKind(rawValue: name.text) { return kind }
    throw Refusal(
      kind,
      found: Bilingual("网站类型是“\(name)”", "the kind given is \(name)"),
      mend: Bilingual(
        "填写 portal（门户网站）或 department（部门网站）；账号类请按第三十九条登记为政务新媒体",
        "say portal or department; an account on a platform is new media (Article 39)"))
  }
}
