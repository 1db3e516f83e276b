/// What several articles ask of a site and of who works on it, each by a rule of its own.
extension SiteRules {
  static func site(_ id: SiteID, _ register: some SiteLookup) throws -> Site {
    if let site = try register.site(id) { return site }
    throw Refusal(
      known,
      found: Bilingual("没有网站 \(id)", "there is no site \(id)"),
      mend: Bilingual("核对编号（site.list）", "check the id (site.list)"))
  }

  /// Refuses a site that is not open to the public.
  static func checkOpen(_ site: Site, by rule: Rule) throws {
    guard !site.isOpenToChange else { return }
    throw Refusal(
      rule,
      found: Bilingual(
        "“\(site.name)”的状态是\(site.phase.name.zh)", "\(site.name) is \(site.phase.name.en)"),
      mend: Bilingual("填写已开通的网站", "name a site that is open"))
  }

  /// Refuses who is not of the site's host, in one of some roles.
  static func check(
    _ actor: Actor, hosts site: Site, as roles: [Role], by rule: Rule,
    _ register: some DirectoryLookup
  ) throws {
    guard !actor.isOf(site.host) || !roles.contains(where: actor.holds) else { return }
    let host = try register.office(site.host)?.name.text ?? site.host.text
    throw Duties.refuse(
      actor, by: rule,
      mend: Bilingual(
        "请主办单位“\(host)”的\(Duties.names(roles).zh)办理",
        "ask the host, \(host): \(Duties.names(roles).en)"))
  }
}
