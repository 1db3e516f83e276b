/// The sites that requests and cases name.
extension CommandDecider {
  func site(of subject: CaseSubject) throws -> Site {
    guard let id = subject.subject.site, let site = try register.site(id) else {
      throw CaseProblem.noSubject(subject.subject)
    }
    return site
  }

  func subjects(_ sites: [SiteID]) -> [Subject] { sites.map(Subject.site) }

  func known(_ id: SiteID) throws -> Site {
    if let site = try register.site(id) { return site }
    throw Refusal(
      SiteRules.known,
      found: Bilingual("没有网站 \(id)", "there is no site \(id)"),
      mend: Bilingual("核对编号（site.list）", "check the id (site.list)"))
  }
}
