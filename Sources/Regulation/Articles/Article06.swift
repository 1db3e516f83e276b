/// Article 6: who hosts a site.
///
/// > 政府政务公开办公室是本级政府门户网站的主办单位，政府各部门原则上为本部门网站主办单位。
/// > 主办单位可指定办公室内设机构，具体落实主管单位、主办单位的相关要求。
package enum Article06 {
  package static let host = Rule(
    "A6.host", ArticleReference(6), says: "门户网站由县政务公开办主办，部门网站由本部门主办",
    "The county openness office hosts the portal, a department its own site.")

  package static let all = [host]

  /// Refuses a portal hosted by anyone but the county openness office, a department site hosted by
  /// it, and an office that applies for another's site.
  static func checkHost(_ host: Office, of kind: SiteKind, appliedBy office: Office) throws {
    try checkHost(host, of: kind)
    guard host.id != office.id else { return }
    throw Refusal(
      self.host,
      found: Bilingual(
        "主办单位是“\(host.name)”，提出的是“\(office.name)”",
        "the host is \(host.name), and \(office.name) proposes it"),
      mend: Bilingual("由主办单位的经办人提出", "let a clerk of the host propose it"))
  }

  static func checkHost(_ host: Office, of kind: SiteKind) throws {
    switch kind {
    case .portal:
      guard host.kind != .countyOpenness else { return }
      throw Refusal(
        self.host,
        found: Bilingual(
          "门户网站的主办单位填为“\(host.name)”", "the portal's host is given as \(host.name)"),
        mend: Bilingual(
          "门户网站由县政务公开办主办", "the county openness office hosts the portal"))
    case .department: try checkDepartment(host)
    }
  }

  private static func checkDepartment(_ host: Office) throws {
    switch host.kind {
    case .department, .dispatched, .township, .police, .staffing, .countyCAC, .propaganda: return
    case .countyOpenness:
      throw Refusal(
        self.host,
        found: Bilingual(
          "“\(host.name)”是门户网站的主办单位，也是部门网站的审批单位",
          "\(host.name) hosts the portal and approves department sites"),
        mend: Bilingual(
          "由具体承担职责的部门主办，或在门户网站开设专栏（column.open）",
          "let the department concerned host it, or open a column on the portal (column.open)"))
    case .telecom, .communications, .municipalOpenness, .municipalCAC, .municipalGovernment,
      .regionalGeneral, .stateCouncilGeneral, .vertical:
      throw Refusal(
        self.host,
        found: Bilingual(
          "“\(host.name)”不是本县的部门或派出机构", "\(host.name) is not an organ of this county"),
        mend: Bilingual(
          "由本县部门、派出机构主办", "a department or organ of this county hosts it"))
    }
  }
}
