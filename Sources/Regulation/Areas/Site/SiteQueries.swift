import JSONText

/// `site.show`: a site with its filings and what is missing.
package struct SiteShow: QueryPayload {
  package static let method = "site.show"
  package static let summary = Bilingual("查看网站", "Shows a site")

  package let site: SiteID

  package init(site: SiteID) { self.site = site }

  package func answer(_ view: View) throws -> SiteAnswer {
    guard let site = try view.tables.site(site) else {
      throw Refusal(
        SiteRules.known,
        found: Bilingual("没有网站 \(self.site)", "there is no site \(self.site)"),
        mend: Bilingual("核对编号（site.list）", "check the id (site.list)"))
    }
    return try SiteAnswer(site, view)
  }
}

/// `site.list`: the register of sites, by id.
package struct SiteList: QueryPayload {
  package static let method = "site.list"
  package static let summary = Bilingual("网站台账", "Lists the sites")

  package let phase: SitePhase?

  package init(phase: SitePhase? = nil) { self.phase = phase }

  package func answer(_ view: View) throws -> SiteListAnswer {
    var sites: [SiteAnswer] = []
    try view.tables.sites.cards.scan { _, card in
      let site = try view.tables.site(card)
      if (phase ?? site.phase) == site.phase { sites.append(try SiteAnswer(site, view)) }
      return true
    }
    return SiteListAnswer(sites: sites)
  }
}

/// The answer to `site.list`.
package struct SiteListAnswer: JSONDirect, Sendable {
  package let sites: [SiteAnswer]
}

/// A site as the register shows it.
package struct SiteAnswer: JSONDirect, Sendable {
  package let site: Site
  package let host: OfficeAnswer
  package let openCases: [CaseID]
  /// Filings a governed site should have and this one has not.
  package let missing: [FilingKind]
  /// Of one that nobody looks after (A12).
  package let condition: SiteCondition?

  init(_ site: Site, _ view: View) throws {
    self.site = site
    host = try view.office(site.host)
    openCases = try view.tables.cases(about: .site(site.id)).open
    missing = site.owesFilings ? site.missingFilings : []
    condition = try SiteCondition.of(site, view.tables)
  }
}
