/// Article 17: the functions a government website provides.
///
/// > 政府网站功能主要包括政务公开、信息发布、解读回应和互动交流，政府门户网站和具有对外服务职能的部门网站还应提供办事服务功能。
///
/// A site is made of columns, each of a class; which functions it provides follows from those that are
/// open. What it lacks is shown (`site.functions`) and refused nowhere: a site is not closed for it.
package enum Article17 {
  package static let site = Rule(
    "A17.site", ArticleReference(17), says: "栏目开设在已开通的政府网站上",
    "Columns are opened on a site that is open.")
  package static let keeper = Rule(
    "A17.keeper", ArticleReference(17), says: "栏目由网站主办单位开设、变更和关闭",
    "Columns are opened, changed and closed by the site's host.")

  package static let all = [site, keeper]

  /// Who of the host.
  static let roles: [Role] = [.clerk, .editor, .deputy, .leader]

  static func checkOpen(_ site: Site) throws { try SiteRules.checkOpen(site, by: Self.site) }

  static func checkKeeper(
    _ actor: Actor, of site: Site, _ register: some DirectoryLookup
  ) throws {
    try SiteRules.check(actor, hosts: site, as: roles, by: keeper, register)
  }
}

/// One of the functions of Article 17, in its order.
package enum SiteFunction: String, Codable, CaseIterable, Sendable {
  case openness
  case publication
  case interpretation
  case interaction
  case services

  package var name: Bilingual {
    switch self {
    case .openness: Bilingual("政务公开", "openness of government affairs")
    case .publication: Bilingual("信息发布", "publication")
    case .interpretation: Bilingual("解读回应", "interpretation and response")
    case .interaction: Bilingual("互动交流", "interaction")
    case .services: Bilingual("办事服务", "services")
    }
  }

  /// The classes of column that provide it.
  package var classes: [ColumnClass] {
    switch self {
    case .openness: [.policy, .disclosure]
    case .publication: [.news, .notice]
    case .interpretation: [.interpretation]
    case .interaction: [.interaction]
    case .services: [.service]
    }
  }

  /// Whether a site of a kind must have it; nothing where that depends on duties towards the public, which
  /// people judge.
  package func isRequired(of kind: SiteKind) -> Bool? {
    switch (self, kind) {
    case (.services, .department): nil
    case (.services, .portal), (.openness, _), (.publication, _), (.interpretation, _),
      (.interaction, _):
      true
    }
  }
}
