/// Article 11: a portal is not closed.
///
/// > 政府门户网站一般不得关停。网站改版升级应在确保正常运行的情况下进行。
///
/// "Generally" yields to a decision of the regional general office, with its paper. A redesign is
/// done on the running site, so it closes nothing and takes nothing offline:
/// `docs/decisions/0131-closing-a-portal.md`.
package enum Article11 {
  package static let portal = Rule(
    "A11.portal", ArticleReference(11), says: "政府门户网站一般不得关停",
    "A portal is not closed, save on a decision of the regional general office.")

  package static let redesign = Rule(
    "A11.redesign", ArticleReference(11), says: "网站改版升级在确保正常运行的情况下进行，不作为下线的理由",
    "A site is redesigned while it runs: a redesign is no ground to take it offline.")

  package static let all = [portal, redesign]

  /// Refuses a redesign as the reason to take a site offline, of whatever site.
  static func check(_ reason: OfflineReason, for site: Site) throws {
    switch reason {
    case .rectification, .maintenance, .other: return
    case .redesign:
      throw Refusal(
        redesign,
        found: Bilingual(
          "“\(site.name)”申请下线的原因是改版", "\(site.name) is to go offline for a redesign"),
        mend: Bilingual(
          "改版升级在网站正常运行的情况下进行；登记信息因此变更的，按第十六条办理（site.propose-change）",
          "redesign it while it runs; what is registered and changes goes by Article 16 (site.propose-change)"
        ))
    }
  }

  static func check(_ site: Site, decision: Document?) throws {
    guard site.kind == .portal, decision == nil else { return }
    throw Refusal(
      portal,
      found: Bilingual(
        "“\(site.name)”（\(site.id)）是政府门户网站，没有自治区办公厅的决定",
        "\(site.name) (\(site.id)) is a portal, and no decision of the regional general office is given"
      ),
      mend: Bilingual(
        "改版升级在网站正常运行的情况下进行，不需关停；确经自治区办公厅决定的，在 regionalDecision 中填写文号和日期",
        "a redesign is done while the portal runs; if the regional general office decided it, give its paper in regionalDecision"
      ),
      missing: ["regionalDecision"])
  }
}
