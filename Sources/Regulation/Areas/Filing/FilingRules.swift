/// What the record asks of a filing that is revoked.
package enum FilingRules {
  package static let revoker = Rule(
    "filing.revoker", .record, says: "备案、标识的撤销由核发单位记录",
    "That a filing is revoked is recorded by or for the office that grants it.")
  package static let held = Rule(
    "filing.held", .record, says: "撤销的是开通中的网站现有的备案、标识",
    "What is revoked is a filing that an open site has.")

  package static let all = [revoker, held]

  /// Refuses who is not of the office that grants a filing, nor records for it.
  static func checkRevoker(
    of filing: FilingKind, _ context: Context, _ register: some DirectoryLookup
  ) throws {
    let kind = filing.authority
    guard let office = try register.office(of: kind), !office.isDissolved else {
      throw Authority.missingOffice(.kind(kind))
    }
    let step = Step.decide(
      "revoke", "撤销\(filing.name.zh)", "revoke the \(filing.name.en)", ArticleReference(10),
      by: Performer(.kind(kind), .clerk, .deputy, .leader), after: [], returnsTo: nil, judges: [],
      order: held, authority: revoker)
    try Authority.check(step, by: office, in: context)
  }

  static func refuseNotHeld(_ filing: FilingKind, _ site: Site) -> Refusal {
    Refusal(
      held,
      found: Bilingual(
        "“\(site.name)”\(site.phase.name.zh)，\(site.granted(filing) == nil ? "没有" : "有")\(filing.name.zh)",
        "\(site.name) is \(site.phase.name.en), and has \(site.granted(filing) == nil ? "no" : "a") \(filing.name.en)"
      ),
      mend: Bilingual("核对网站和备案种类（site.show）", "check the site and the filing (site.show)"))
  }
}

extension FilingKind {
  /// The office that grants it, and may take it back (A5, A10).
  var authority: OfficeKind {
    switch self {
    case .mark: .staffing
    case .domain: .countyOpenness
    case .icp: .communications
    case .police: .police
    case .identityCode: .stateCouncilGeneral
    }
  }
}
