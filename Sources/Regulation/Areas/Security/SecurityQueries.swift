import JSONText
package import CivilTime

/// `security.show`: the security of a site, and what it lacks.
package struct SecurityShow: QueryPayload {
  package static let method = "security.show"
  package static let summary = Bilingual("查看网站安全情况和所缺", "Shows the security of a site")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID

  package init(site: SiteID) { self.site = site }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> SecurityAnswer {
    let site = try SiteRules.site(site, view.tables)
    return SecurityAnswer(
      line: try SecurityLine(site, view), security: try view.tables.security(of: site.id))
  }
}

/// The answer to `security.show`.
package struct SecurityAnswer: JSONDirect, Sendable {
  package let line: SecurityLine
  /// Nothing while nothing was recorded.
  package let security: SiteSecurity?
}

/// A site's security as lists show it.
package struct SecurityLine: Codable, Hashable, Sendable {
  package let site: SubjectAnswer
  package let host: OfficeAnswer
  package let protectionLevel: ProtectionLevel?
  package let officer: PersonAnswer?
  package let assessedOn: CivilDate?
  package let drilledOn: CivilDate?
  package let trainedOn: CivilDate?
  package let lacking: [SecurityNeed]

  init(_ site: Site, _ view: View) throws {
    let security = try view.tables.security(of: site.id)
    self.site = try view.subject(.site(site.id))
    host = try view.office(site.host)
    protectionLevel = security?.protectionLevel
    officer = try security?.officer.map { try view.person($0) }
    assessedOn = security?.assessedOn
    drilledOn = security?.drilledOn
    trainedOn = security?.trainedOn
    lacking = try Self.lacking(site, security, view)
  }

  private static func lacking(
    _ site: Site, _ security: SiteSecurity?, _ view: View
  ) throws -> [SecurityNeed] {
    var needs: [SecurityNeed] = []
    let platform = security?.platform ?? site.platform
    let cloud = security?.cloud ?? site.cloud
    if platform == nil || cloud == nil { needs.append(.hosting) }
    if platform == .other { needs.append(.platform) }
    if cloud == .other { needs.append(.cloud) }
    if security?.protectionLevel == nil { needs.append(.level) }
    for (regime, need) in [
      (.rules, .rules), (.procedures, .procedures), (.monitoring, .monitoring),
    ] as [(SecurityRegime, SecurityNeed)]
    where security?.regimes.contains(where: { $0.regime == regime }) != true {
      needs.append(need)
    }
    if let plan = security?.plan {
      if plan.filedWithOpennessOn == nil { needs.append(.planWithOpenness) }
      if plan.filedWithCACOn == nil { needs.append(.planWithCAC) }
    } else {
      needs.append(.plan)
    }
    let month = CalendarMonth(of: LegalTime.date(of: view.now))
    if try view.tables.dutyPlan(of: .site(site.id), in: month)?.shifts.isEmpty ?? true {
      needs.append(.duty)
    }
    // Who left, or lost the role, is none.
    let officer = try security?.officer.flatMap { try view.tables.staff($0) }
    if officer?.office != site.host || officer?.removedOn != nil
      || officer?.roles.contains(.securityOfficer) != true
    {
      needs.append(.officer)
    }
    return needs
  }
}

/// `security.list`: the open sites of an office, or of all, with what each lacks.
package struct SecurityList: OfficeQuery {
  package static let method = "security.list"
  package static let summary = Bilingual("各网站安全情况和所缺", "Lists what sites lack of their security")
  package static let reads: ReadingMatter = .duties

  package var office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil) { self.office = office }

  package func answer(_ view: View) throws -> SecurityListAnswer {
    let tables = view.tables
    let page =
      if let office {
        try tables.siteList.listed.page(prefix: ListKey.prefix(office.text), paging) { _, id in
          try tables.site(id).flatMap { $0.isOpenToChange ? $0 : nil }
        }
      } else {
        try tables.sites.cards.page(paging) { _, card in
          let site = try tables.site(card)
          return site.isOpenToChange ? site : nil
        }
      }
    return SecurityListAnswer(
      sites: try page.lines.map { try SecurityLine($0, view) }, next: page.next)
  }
}

/// The answer to `security.list`.
package struct SecurityListAnswer: ListAnswer, Sendable {
  package internal(set) var sites: [SecurityLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: SecurityListAnswer) {
    sites += page.sites
    next = page.next
  }
}
