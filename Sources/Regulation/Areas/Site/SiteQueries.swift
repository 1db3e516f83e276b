package import CivilTime
import JSONText

/// `site.show`: a site with its filings and what is missing.
package struct SiteShow: QueryPayload {
  package static let method = "site.show"
  package static let summary = Bilingual("查看网站", "Shows a site")
  package static let reads: ReadingMatter = .registers

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
package struct SiteList: ListQuery {
  package static let method = "site.list"
  package static let summary = Bilingual("网站台账", "Lists the sites")
  package static let reads: ReadingMatter = .registers

  package let host: OfficeID?
  package let phase: SitePhase?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(host: OfficeID? = nil, phase: SitePhase? = nil) {
    self.host = host
    self.phase = phase
  }

  package func answer(_ view: View) throws -> SiteListAnswer {
    let tables = view.tables
    let page =
      if host == nil && phase == nil {
        try tables.sites.cards.page(paging) { _, card in try tables.site(card) }
      } else {
        try tables.siteList.listed.page(
          prefix: ListKey.prefix(host?.text, phase?.rawValue), paging
        ) { _, id in try tables.site(id) }
      }
    return SiteListAnswer(sites: try page.lines.map { try SiteAnswer($0, view) }, next: page.next)
  }
}

/// The answer to `site.list`.
package struct SiteListAnswer: ListAnswer, Sendable {
  package internal(set) var sites: [SiteAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: SiteListAnswer) {
    sites += page.sites
    next = page.next
  }
}

/// A site as the register shows it.
package struct SiteAnswer: JSONDirect, Sendable {
  package let site: Site
  package let host: OfficeAnswer
  package let openCases: [CaseID]
  /// Filings a governed site should have and this one has not.
  package let missing: [FilingKind]
  /// Since when an existing site owes its content to the portal (A8), while it does.
  package let consolidationSince: CivilDate?
  /// Of one that nobody looks after (A12).
  package let condition: SiteCondition?

  init(_ site: Site, _ view: View) throws {
    self.site = site
    host = try view.office(site.host)
    openCases = try view.tables.cases(about: .site(site.id)).open
    missing = site.owesFilings ? site.missingFilings : []
    consolidationSince = try view.tables.openDeadlines(
      SiteDeadlines.consolidation, of: .site(site.id)
    ).first?.from
    condition = try SiteCondition.of(site, view.tables)
  }
}
