/// Offices and people; of a merge, the sites and accounts too, and what was under way.
extension CommandDecider {
  func decide(_ command: DirectoryCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    if case .mergeOffice(let command) = command { return try merge(command) }
    return Decided(
      try DirectoryDecider.decide(command, in: context, register).map(Event.directory))
  }

  /// The people first, then the end of the office, then each of its sites with the case that asks
  /// for its filings to be updated (A16), then its accounts, then each running case.
  private func merge(_ command: MergeOffice) throws -> Decided {
    let directory = try DirectoryDecider.decide(.mergeOffice(command), in: context, register)
    let sites = try register.sites(of: command.office)
    let cases = try register.runningCases(of: command.office)
    let accounts = try register.accounts(of: command.office)
    try checkLimit(directory.count - 1, sites.count + accounts.count, cases.count)
    return Decided(
      directory.map(Event.directory)
        + (try sites.flatMap { try move($0, from: command.office, to: command.into) })
        + accounts.map {
          .account(
            .hostMoved(AccountHostMoved(account: $0, from: command.office, to: command.into)))
        }
        + cases.map {
          .workflow(
            .hostMoved(CaseHostMoved(caseID: $0, from: command.office, to: command.into)))
        })
  }

  private func move(_ id: SiteID, from: OfficeID, to: OfficeID) throws -> [Event] {
    guard let site = try register.site(id) else { return [] }
    let touched =
      site.isOpenToChange ? Article16.touched(by: [.host], alsoFiledWith: [], of: site) : []
    var events: [Event] = [
      .change(
        .hostMoved(SiteHostMoved(site: id, from: from, to: to, touches: touched.map(\.filing))))
    ]
    let isUnderWay = try register.cases(about: .site(id)).open(.siteHostUpdate) != nil
    if site.isOpenToChange && !isUnderWay {
      let subject = CaseSubject(
        subject: .site(id), host: to, supervisor: site.kind.supervisor,
        tags: touched.flatMap(\.tags))
      events.append(.workflow(.opened(try open(.siteHostUpdate, by: to, about: [subject]))))
    }
    return events
  }

  private func checkLimit(_ people: Int, _ sites: Int, _ cases: Int) throws {
    guard people + sites + cases > DirectoryRules.maximumMergeCount else { return }
    throw Refusal(
      DirectoryRules.mergeLimit,
      found: Bilingual(
        "涉及 \(people) 人、\(sites) 个网站和账号、\(cases) 件在办事项",
        "it would move \(people) people, \(sites) sites and accounts and \(cases) cases"),
      mend: Bilingual(
        "先调动部分人员（staff.assign）或变更部分网站的主办单位（site.propose-change）",
        "first move some of the people (staff.assign) or sites (site.propose-change)"))
  }
}
