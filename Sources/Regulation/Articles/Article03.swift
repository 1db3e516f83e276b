/// Article 3: organs managed directly by the region or the municipality.
///
/// > 区、市直属机构政府网站管理按照其上级主管部门要求执行。
package enum Article03 {
  package static let vertical = Rule(
    "A3.vertical", ArticleReference(3), says: "区、市直属机构的网站按其上级主管部门要求管理",
    "The sites of vertically managed organs follow their superior.")

  package static let all = [vertical]

  /// Refuses a host that is managed from above.
  static func checkHost(_ host: Office) throws {
    guard host.kind == .vertical else { return }
    throw Refusal(
      vertical,
      found: Bilingual(
        "“\(host.name)”是区、市直属机构", "\(host.name) is a vertically managed organ"),
      mend: Bilingual(
        "按其上级主管部门的要求办理；本台账可用 site.list-not-governed 列出，不计时限",
        "follow its superior; the ledger can list the site with site.list-not-governed, without timers"
      ))
  }

  /// Refuses to list as not governed what the county governs.
  static func checkListed(_ office: Office) throws {
    guard office.kind != .vertical else { return }
    throw Refusal(
      vertical,
      found: Bilingual(
        "“\(office.name)”是\(office.kind.name.zh)，不是区、市直属机构",
        "\(office.name) is a \(office.kind.name.en), not a vertically managed organ"),
      mend: Bilingual(
        "既有网站用 site.register-existing 登记", "enter an existing site with site.register-existing"))
  }
}
