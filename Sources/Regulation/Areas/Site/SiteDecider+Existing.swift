import CivilTime

/// Sites that were open before the ledger began, sites of others, and columns on the portal.
extension SiteDecider {
  package static func decide(
    _ command: RegisterExistingSite, in context: Context,
    _ register: some DirectoryLookup & SiteLookup & FilingLookup
  ) throws -> [SiteEvent] {
    try checkOpennessClerk(context)
    _ = try checkFree(command.site, register)
    let kind = try Article02.kind(named: command.kind)
    let host = try DirectoryRules.standing(command.host, register)
    try Article03.checkHost(host)
    try Article06.checkHost(host, of: kind)
    if kind == .portal { try Article07.checkNoPortal(but: command.site, register) }
    if let openedOn = command.openedOn {
      try RecordRules.checkFactDate(openedOn, today: context.today)
    }
    let county = try register.county
    let given: [(FilingKind, Line?)] = [
      (.mark, command.mark), (.domain, command.domain), (.icp, command.icp),
      (.police, command.police), (.identityCode, command.identityCode),
    ]
    var identifiers: [Identifier] = []
    try checkGranted(command.granted, given, today: context.today)
    for case (let filing, let number?) in given {
      let identifier = try Article10.identifier(filing, number, of: county)
      try Article10.checkHolder(identifier, for: command.site, register)
      identifiers.append(identifier)
    }
    let warnings = identifiers.compactMap { Article10.warning($0, of: kind, county) }
    let approvedOn = try Article08.approval(of: command.specialNeed, context)
    return [.registeredExisting(event(command, kind, host, identifiers, warnings, approvedOn))]
  }

  /// Refuses a day of what is not there, or one to come.
  private static func checkGranted(
    _ days: GrantDays?, _ given: [(FilingKind, Line?)], today: CivilDate
  ) throws {
    for (filing, number) in given {
      guard let day = days?[filing] else { continue }
      guard number != nil else {
        throw Refusal(
          SiteRules.granted,
          found: Bilingual(
            "填写了\(filing.name.zh)的核发日期 \(day)，没有编号",
            "the \(filing.name.en) is said to be granted on \(day), and no number is given"),
          mend: Bilingual("填写编号，或去掉日期", "give its number, or leave the day out"))
      }
      try RecordRules.checkFactDate(day, today: today)
    }
  }

  private static func event(
    _ command: RegisterExistingSite, _ kind: SiteKind, _ host: Office, _ identifiers: [Identifier],
    _ warnings: [Bilingual], _ approvedOn: CivilDate?
  ) -> SiteRegisteredExisting {
    var mark: Line?
    var domain: DomainName?
    var icp: ICPNumber?
    var police: PoliceNumber?
    var code: IdentityCode?
    for identifier in identifiers {
      switch identifier {
      case .mark(let value): mark = value
      case .domain(let value): domain = value
      case .icp(let value): icp = value
      case .police(let value): police = value
      case .identityCode(let value): code = value
      }
    }
    let present = Set(identifiers.map(\.filing))
    return SiteRegisteredExisting(
      site: command.site, kind: kind, name: command.name, host: host.id, unit: command.unit,
      openedOn: command.openedOn, mark: mark, domain: domain, icp: icp, police: police,
      identityCode: code, granted: command.granted, specialNeed: Passage?(command.specialNeed),
      needApprovedOn: approvedOn, missing: FilingKind.allCases.filter { !present.contains($0) },
      warnings: warnings, details: details(command))
  }

  private static func details(_ command: RegisterExistingSite) -> SiteDetails? {
    var details = SiteDetails()
    details.responsible = command.responsible
    details.contact = command.contact
    details.telephone = command.telephone.map(Passage.init)
    details.officeAddress = command.officeAddress
    return details == SiteDetails() ? nil : details
  }

  package static func decide(
    _ command: ListNotGovernedSite, in context: Context,
    _ register: some SiteLookup & DirectoryLookup
  ) throws -> [SiteEvent] {
    try checkOpennessClerk(context)
    _ = try checkFree(command.site, register)
    let office = try DirectoryRules.standing(command.office, register)
    try Article03.checkListed(office)
    return [
      .listedNotGoverned(
        SiteListedNotGoverned(
          site: command.site, name: command.name, office: office.id, domain: command.domain))
    ]
  }

  static func checkOpennessClerk(_ context: Context) throws {
    try Duties.check(
      context.actor, of: .countyOpenness, as: [.clerk, .deputy, .leader], or: SiteRules.entry)
  }
}
