/// Offices and people; of a merge, a split or an end, the sites and accounts too, and what was under way.
extension CommandDecider {
  func decide(_ command: DirectoryCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let directory = try DirectoryDecider.decide(command, in: context, register)
    let rest: [Event] =
      switch command {
      case .mergeOffice(let command): try merge(command, people: directory.count - 1)
      case .splitOffice(let command): try split(command, people: directory.count - 1)
      case .dissolveOffice(let command): try dissolve(command)
      case .registerOffice, .renameOffice, .assignStaff, .renameStaff, .transferStaff, .removeStaff:
        []
      }
    return Decided(directory.map(Event.directory) + rest)
  }

  /// Each of its sites with the case that asks for its filings to be updated (A16), then its accounts,
  /// then each running case.
  private func merge(_ command: MergeOffice, people: Int) throws -> [Event] {
    let sites = try register.sites(of: command.office)
    let accounts = try register.accounts(of: command.office)
    let cases = try register.runningCases(of: command.office)
    try checkLimit(people, sites.count + accounts.count, cases.count)
    return try sites.flatMap { try move($0, from: command.office, to: command.into) }
      + move(accounts, from: command.office, to: command.into)
      + move(cases, from: command.office, to: command.into)
  }

  /// What is named, each with what is under way about it alone.
  private func split(_ command: SplitOffice, people: Int) throws -> [Event] {
    let (from, to) = (command.office, command.into)
    var events: [Event] = []
    let sites = (command.sites ?? []).eachOnce()
    let accounts = (command.accounts ?? []).eachOnce()
    for id in sites {
      events += try followers(of: .site(id), from: from, to: to, but: nil)
      events += try move(id, from: from, to: to)
    }
    for id in accounts {
      events += try followers(of: .account(id), from: from, to: to, but: nil)
      events += move([id], from: from, to: to)
    }
    try checkLimit(people, sites.count + accounts.count, 0)
    return events
  }

  /// What was to be opened lapses with who applied for it; what there is goes to who keeps it.
  private func dissolve(_ command: DissolveOffice) throws -> [Event] {
    let from = command.office
    let lapsing = try register.runningCases(of: from).filter {
      [StepID.siteOpening.text, StepID.accountOpening.text].contains($0.definition)
    }
    var events = try lapsing.flatMap(lapse)
    guard let to = try register.office(of: .countyOpenness)?.id, to != from else { return events }
    let sites = try register.sites(of: from)
    let accounts = try register.accounts(of: from)
    let cases = try register.runningCases(of: from).filter { !lapsing.contains($0) }
    try checkLimit(0, sites.count + accounts.count, cases.count + lapsing.count)
    for id in sites {
      guard let site = try register.site(id), site.isOpenToChange else { continue }
      events.append(
        .change(.hostMoved(SiteHostMoved(site: id, from: from, to: to, touches: [], inCare: true))))
    }
    let used = try accounts.filter { try register.account($0)?.phase != .opening }
    return events + move(used, from: from, to: to) + move(cases, from: from, to: to)
  }

  private func lapse(_ id: CaseID) throws -> [Event] {
    let (state, definition) = try running(id)
    let decision = CaseEvent.withdrawn(
      CaseWithdrawn(caseID: id, reasons: DirectoryDecider.ended))
    return try [.workflow(decision)]
      + register.subjects(of: state, definition).filter { !$0.isDropped }.flatMap {
        definition.outcome?(decision, $0.subject) ?? []
      }
  }

  private func move(_ accounts: [AccountID], from: OfficeID, to: OfficeID) -> [Event] {
    accounts.map { .account(.hostMoved(AccountHostMoved(account: $0, from: from, to: to))) }
  }

  private func move(_ cases: [CaseID], from: OfficeID, to: OfficeID) -> [Event] {
    cases.map { .workflow(.hostMoved(CaseHostMoved(caseID: $0, from: from, to: to))) }
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
        "先划出一部分（office.split），或调动部分人员（staff.transfer）",
        "first hand over a part (office.split), or move some of the people (staff.transfer)"))
  }
}
