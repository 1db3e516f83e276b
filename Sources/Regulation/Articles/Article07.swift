/// Article 7: one portal a county.
///
/// > 原则上一个县只开设一个政府门户网站。
package enum Article07 {
  package static let onePortal = Rule(
    "A7.one-portal", ArticleReference(7), says: "一个县只开设一个政府门户网站",
    "A county has one portal.")

  package static let all = [onePortal]

  /// Refuses a portal beside the one that is open or being opened.
  static func checkNoPortal(but own: SiteID, _ register: some SiteLookup) throws {
    guard let id = try register.portal, id != own, let portal = try register.site(id) else {
      return
    }
    throw Refusal(
      onePortal,
      found: Bilingual(
        "已有门户网站“\(portal.name)”（\(id)，\(portal.phase.name.zh)）",
        "there is a portal, \(portal.name) (\(id), \(portal.phase.name.en))"),
      mend: Bilingual(
        "在现有门户网站上开设专栏专题（column.open）；改版升级在原网站上进行（第十一条）",
        "open a column on it (column.open); a redesign is done on the portal itself (Article 11)"
      ))
  }
}
