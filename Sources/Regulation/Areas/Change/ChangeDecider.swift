/// Decides what is asked about the change of a site (A16), beside the order of its case.
///
/// 1. The site is open, and its host proposes. 2. At least one value differs from the registered
/// one. 3. A new host may host such a site (A3, A6); a new domain has its form and belongs to nobody
/// else (A10). 4. Nothing of it is changing already by another case. 5. What is then filed is what was
/// proposed.
package enum ChangeDecider {
  /// A proposal, which also opens the case; the caller adds the case's own event.
  package static func decide(
    _ command: ProposeSiteChange, as caseID: CaseID, in context: Context,
    _ register: some SiteLookup & DirectoryLookup & FilingLookup, _ texts: any TextLookup
  ) throws -> SiteChangeProposed {
    let site = try open(command.site, register)
    guard context.actor.isOf(site.host) else {
      throw Refusal(
        Article16.proposer,
        found: Bilingual(
          "网站的主办单位是 \(site.host)，提出的是“\(context.actor.office.name)”",
          "the site's host is \(site.host), and \(context.actor.office.name) proposes it"),
        mend: Bilingual("由主办单位的经办人提出", "let a clerk of the host propose it"))
    }
    let changes = try checked(command.changes, of: site, register, texts)
    guard !changes.aspects.isEmpty else {
      throw Refusal(
        Article16.difference,
        found: Bilingual("提出的各项与登记的相同，或一项也没有填", "nothing given differs from what is registered"),
        mend: Bilingual(
          "在 changes 中写明变更后的内容", "say in changes what will be different"),
        missing: ["changes"])
    }
    try Article16.checkApart(changes.aspects, of: site)
    return SiteChangeProposed(
      site: site.id, caseID: caseID, cause: command.cause, reasons: Passage(command.reasons),
      changes: changes,
      touches: Article16.touched(
        by: changes.aspects, alsoFiledWith: command.alsoFiledWith ?? [], of: site))
  }

  /// A site that is open, and so can change.
  private static func open(_ id: SiteID, _ register: some SiteLookup) throws -> Site {
    guard let site = try register.site(id) else {
      throw Refusal(
        SiteRules.known,
        found: Bilingual("没有网站 \(id)", "there is no site \(id)"),
        mend: Bilingual("核对编号（site.list）", "check the id (site.list)"))
    }
    guard site.isOpenToChange else {
      throw Refusal(
        Article16.registered,
        found: Bilingual(
          "“\(site.name)”的状态是\(site.phase.name.zh)", "\(site.name) is \(site.phase.name.en)"),
        mend: Bilingual(
          "网站开通期间的变更才按本条办理；开设过程中的内容由主办单位撤回重提",
          "only a site that is open changes this way; in an opening, withdraw and propose anew"))
    }
    return site
  }

  /// What differs from the registered values, each checked.
  private static func checked(
    _ wanted: WantedChanges, of site: Site,
    _ register: some DirectoryLookup & SiteLookup & FilingLookup, _ texts: any TextLookup
  ) throws -> SiteValues {
    var changes = SiteValues()
    changes.name = wanted.name.unless(site.name)
    if let id = wanted.host.unless(site.host) {
      let host = try DirectoryRules.standing(id, register)
      try Article03.checkHost(host)
      try Article06.checkHost(host, of: site.kind)
      changes.host = id
    }
    changes.responsible = wanted.responsible.unless(site.details?.responsible)
    changes.contact = wanted.contact.unless(site.details?.contact)
    if let telephone = wanted.telephone?.number,
      try !texts.says(site.details?.telephone, telephone)
    {
      changes.telephone = Passage(telephone)
    }
    changes.officeAddress = wanted.officeAddress.unless(site.details?.officeAddress)
    changes.accessAddress = wanted.accessAddress.unless(site.details?.accessAddress)
    if let columns = wanted.columns, try !texts.says(site.details?.columns, columns) {
      changes.columns = Passage(columns)
    }
    if let domain = wanted.domain { changes.domain = try checked(domain, of: site, register) }
    return changes
  }

  private static func checked(
    _ given: Line, of site: Site, _ register: some DirectoryLookup & SiteLookup & FilingLookup
  ) throws -> DomainName? {
    let identifier = try Article10.identifier(.domain, given, of: register.county)
    guard case .domain(let domain) = identifier, domain.text != site.domain else { return nil }
    guard site.granted(.domain) != nil else {
      throw Refusal(
        Article16.registered,
        found: Bilingual("“\(site.name)”还没有登记域名", "no domain is registered for \(site.name)"),
        mend: Bilingual(
          "先在补办备案的事项中申请域名", "apply for its domain in the case that completes its filings"))
    }
    try Article10.checkDomain(domain, of: site.kind)
    try Article10.checkHolder(identifier, for: site.id, register)
    return domain
  }

  /// The change as it takes effect: what was, what is.
  package static func decide(
    _ command: ApplySiteChange, on site: Site, _ register: some DirectoryLookup
  ) throws -> [ChangeEvent] {
    guard var now = site.change(of: command.caseID) else { return [] }
    if let host = now.host { now.host = try DirectoryRules.carrier(of: host, register).id }
    return [
      .changed(
        SiteChanged(
          site: site.id, caseID: command.caseID, former: site.values(like: now), now: now))
    ]
  }

  /// Refuses an application within a change case that asks for something else than was proposed.
  static func check(
    _ command: ApplyForFiling, on site: Site, _ texts: any TextLookup
  ) throws {
    guard let changes = site.change(of: command.caseID) else { return }
    switch command.filing {
    case .domain:
      guard let wanted = changes.domain, let given = command.domain,
        DomainName(given.text) != wanted
      else { return }
      throw Article16.refuseOther(
        "申请的域名是 \(given)，提出的是 \(wanted)", "\(given) is applied for, and \(wanted) was proposed")
    case .identityCode:
      guard let information = command.information else { return }
      let pairs: [(ChangeAspect, Line?, Line)] = [
        (.responsible, changes.responsible, information.responsible),
        (.contact, changes.contact, information.contact),
        (.officeAddress, changes.officeAddress, information.address),
      ]
      for case (let aspect, let wanted?, let given) in pairs where wanted != given {
        throw Article16.refuseOther(
          "基本信息的\(aspect.title.zh)填为“\(given)”，提出的是“\(wanted)”",
          "the \(aspect.title.en) is given as \(given), and \(wanted) was proposed")
      }
      if let wanted = changes.telephone, try !texts.says(wanted, information.telephone.number) {
        throw Article16.refuseOther(
          "基本信息的联系电话与提出的不同", "the telephone given is not the one that was proposed")
      }
    case .mark, .icp, .police: return
    }
  }

  /// Refuses a new domain that is another than was proposed.
  static func check(_ granted: DomainName, on site: Site, in caseID: CaseID) throws {
    guard let wanted = site.change(of: caseID)?.domain, wanted != granted else { return }
    throw Article16.refuseOther(
      "注册的域名是 \(granted)，提出的是 \(wanted)", "\(granted) is registered, and \(wanted) was proposed")
  }
}

extension SiteValues {
  /// What is there, in the order of `ChangeAspect`.
  package var aspects: [ChangeAspect] {
    ChangeAspect.allCases.filter { aspect in
      switch aspect {
      case .name: name != nil
      case .host: host != nil
      case .responsible: responsible != nil
      case .contact: contact != nil
      case .telephone: telephone != nil
      case .officeAddress: officeAddress != nil
      case .accessAddress: accessAddress != nil
      case .domain: domain != nil
      case .columns: columns != nil
      }
    }
  }
}

extension Site {
  /// Whether it was opened and not closed; one that is offline for a while changes like any other.
  package var isOpenToChange: Bool { phase == .live || phase == .offline }

  /// What a case is to change about the site.
  func change(of caseID: CaseID) -> SiteValues? {
    changes.first { $0.caseID == caseID }?.changes
  }
}

extension Optional where Wrapped: Equatable {
  /// Nothing, when it is what there is already.
  fileprivate func unless(_ current: Wrapped?) -> Wrapped? { self == current ? nil : self }
}
