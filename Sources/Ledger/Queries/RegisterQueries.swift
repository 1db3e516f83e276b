package import Regulation

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
    try view.tables.sites.scan { _, site in
      if (phase ?? site.phase) == site.phase { sites.append(try SiteAnswer(site, view)) }
      return true
    }
    return SiteListAnswer(sites: sites)
  }
}

/// The answer to `site.list`.
package struct SiteListAnswer: Codable, Sendable {
  package let sites: [SiteAnswer]
}

/// A site as the register shows it.
package struct SiteAnswer: Codable, Sendable {
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

/// `office.list`: the offices, by id.
package struct OfficeList: QueryPayload {
  package static let method = "office.list"
  package static let summary = Bilingual("列出单位", "Lists offices")

  package let kind: OfficeKind?

  package func answer(_ view: View) throws -> OfficeListAnswer {
    var offices: [Office] = []
    try view.tables.offices.scan { _, office in
      if (kind ?? office.kind) == office.kind { offices.append(office) }
      return true
    }
    return OfficeListAnswer(offices: offices)
  }
}

/// The answer to `office.list`.
package struct OfficeListAnswer: Codable, Sendable {
  package let offices: [Office]
}

/// `staff.list`: the people, by id; those who left too.
package struct StaffList: QueryPayload {
  package static let method = "staff.list"
  package static let summary = Bilingual("列出人员", "Lists staff")

  package let office: OfficeID?

  package func answer(_ view: View) throws -> StaffListAnswer {
    var people: [Staff] = []
    try view.tables.staff.scan { _, person in
      if (office ?? person.office) == person.office { people.append(person) }
      return true
    }
    return StaffListAnswer(staff: people)
  }
}

/// The answer to `staff.list`.
package struct StaffListAnswer: Codable, Sendable {
  package let staff: [Staff]
}
