/// Decides what is asked about a filing, beside the order of its case (A10.1 to A10.4).
///
/// A number has the form of its kind, a domain the form of its site, and neither belongs to
/// another site; a Chinese domain comes with the staffing office's paper (A5).
package enum FilingDecider {
  package static func decide(
    _ command: ApplyForFiling, on site: Site,
    _ register: some DirectoryLookup & FilingLookup & SiteLookup, _ texts: any TextLookup
  ) throws -> [FilingEvent] {
    try ChangeDecider.check(command, on: site, texts)
    var domain: DomainName?
    switch command.filing {
    case .domain:
      guard let given = command.domain else { throw incomplete("domain") }
      domain = try checkedDomain(given, of: site, register)
    case .identityCode:
      guard command.information != nil else { throw incomplete("information") }
    case .mark, .icp, .police: break
    }
    return [
      .applied(
        FilingApplied(
          site: site.id, filing: command.filing, domain: domain,
          information: command.filing == .identityCode
            ? command.information.map(FiledInformation.init) : nil))
    ]
  }

  package static func decide(
    _ command: GrantFiling, on site: Site, in context: Context,
    _ register: some DirectoryLookup & SiteLookup & FilingLookup
  ) throws -> [FilingEvent] {
    try ClosingRules.checkGrant(site)
    let county = try register.county
    let identifier = try Article10.identifier(command.filing, command.number, of: county)
    if case .domain(let domain) = identifier {
      try Article10.checkDomain(domain, of: site.kind)
      try Article05.check(domain, in: context)
      try ChangeDecider.check(domain, on: site, in: command.caseID)
      if site.change(of: command.caseID) == nil { try Article10.checkAppliedFor(domain, by: site) }
    }
    try Article10.checkHolder(identifier, for: site.id, register)
    guard let number = Line(identifier.text) else {
      preconditionFailure("an identifier's text is a line: \(identifier.text)")
    }
    return [
      .granted(
        FilingGranted(
          site: site.id, filing: command.filing, number: number,
          warning: Article10.warning(identifier, of: site.kind, county)))
    ]
  }

  /// A number that stays the same is left out of the event.
  package static func decide(
    _ command: UpdateFiling, on site: Site, in context: Context,
    _ register: some DirectoryLookup & SiteLookup & FilingLookup
  ) throws -> [FilingEvent] {
    var number: Line?
    var warning: Bilingual?
    if let given = command.number {
      let county = try register.county
      let identifier = try Article10.identifier(command.filing, given, of: county)
      if identifier.text != site.granted(command.filing)?.number {
        if case .domain(let domain) = identifier {
          throw Article16.refuseOther(
            "更新的是域名登记信息，域名填为 \(domain)",
            "the registration of the domain is updated, and \(domain) is another name")
        }
        try Article10.checkHolder(identifier, for: site.id, register)
        number = Line(identifier.text)
        warning = Article10.warning(identifier, of: site.kind, county)
      }
    }
    return [
      .updated(
        FilingUpdated(
          site: site.id, filing: command.filing, number: number, warning: warning))
    ]
  }

  /// The number goes back to whoever gave it; a filing the site has not is no event.
  package static func decide(_ command: CancelFiling, on site: Site) -> [FilingEvent] {
    guard let held = site.granted(command.filing), let text = held.number,
      let number = Line(text)
    else { return [] }
    return [
      .cancelled(FilingCancelled(site: site.id, filing: command.filing, number: number))
    ]
  }

  /// A filing that was revoked on that day already is no event.
  package static func decide(
    _ command: RevokeFiling, on site: Site, in context: Context
  ) throws -> [FilingEvent] {
    let filing = site.filings.first { $0.kind == command.filing }
    if let filing, !filing.isHeld, filing.cancelledOn == context.occurredOn { return [] }
    guard site.isOpenToChange, let filing, filing.isHeld,
      let number = filing.number.flatMap({ Line($0) })
    else { throw FilingRules.refuseNotHeld(command.filing, site) }
    if let grantedOn = filing.grantedOn, context.occurredOn < grantedOn {
      throw Refusal(
        FilingRules.held,
        found: Bilingual(
          "\(command.filing.name.zh)于 \(grantedOn) 核发，撤销日期填为 \(context.occurredOn)",
          "the \(command.filing.name.en) was granted on \(grantedOn), and revoked on \(context.occurredOn)"
        ),
        mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
    }
    return [
      .revoked(
        FilingRevoked(
          site: site.id, filing: command.filing, number: number,
          reasons: Passage(command.reasons)))
    ]
  }

  private static func checkedDomain(
    _ given: Line, of site: Site, _ register: some DirectoryLookup & FilingLookup & SiteLookup
  ) throws -> DomainName? {
    let identifier = try Article10.identifier(.domain, given, of: register.county)
    guard case .domain(let domain) = identifier else { return nil }
    try Article10.checkDomain(domain, of: site.kind)
    try Article10.checkHolder(identifier, for: site.id, register)
    return domain
  }

  private static func incomplete(_ member: String) -> Refusal {
    Refusal(
      SiteRules.completeApplication,
      found: Bilingual("缺 \(member)", "\(member) is missing"),
      mend: member == "domain"
        ? Bilingual("在 domain 中写明拟注册的域名", "say in domain which name is wanted")
        : Bilingual(
          "在 information 中填写负责人、联系人、电话和地址",
          "give responsible, contact, telephone and address in information"),
      missing: [member])
  }
}
