/// The second paragraph of Article 15: what is an emergency, and what shows it.
extension Article15 {
  /// The cause in one of the two kinds the paragraph names.
  static func emergency(_ given: Line?) throws -> EmergencyCause {
    if let given, let cause = EmergencyCause(rawValue: given.text) { return cause }
    let known = EmergencyCause.allCases
    throw Refusal(
      cause,
      found: given.map { Bilingual("原因填为“\($0)”", "the cause is given as \($0)") }
        ?? Bilingual("没有写明原因", "no cause is given"),
      mend: Bilingual(
        "在 cause 中填写：\(known.map { "\($0.rawValue)（\($0.name.zh)）" }.joined(separator: "、"))；其他原因按临时下线办理（site.propose-offline）",
        "give in cause one of: \(known.map(\.rawValue).joined(separator: ", ")); for anything else, apply with site.propose-offline"
      ),
      missing: given == nil ? ["cause"] : [])
  }

  /// The authority that ordered it; refuses an order without its paper, or by nobody who could give one:
  /// who does is registered, and not the host itself.
  static func authority(
    of cause: EmergencyCause, _ named: OfficeID?, _ paper: Document?, of site: Site,
    _ context: Context, _ register: some DirectoryLookup
  ) throws -> Office? {
    if let paper { try RecordRules.check(paper, context) }
    let authority = try named.map { try DirectoryRules.standing($0, register) }
    if let authority, !authority.kind.ordersOffline || authority.id == site.host {
      throw refuseAuthority(authority, site)
    }
    switch cause {
    case .forceMajeure: break
    case .ordered:
      var missing: [String] = []
      if authority == nil { missing.append("orderedBy") }
      if paper == nil { missing.append("order") }
      guard !missing.isEmpty else { break }
      throw Refusal(
        order,
        found: Bilingual(
          "缺 \(missing.joined(separator: "、"))", "missing: \(missing.joined(separator: ", "))"),
        mend: Bilingual(
          "在 orderedBy 中填写责令单位的编号，在 order 中写明文号和日期",
          "name in orderedBy the office that ordered it, and give in order the number and date of the paper"
        ),
        missing: missing)
    }
    return authority
  }

  private static func refuseAuthority(_ office: Office, _ site: Site) -> Refusal {
    let known = OfficeKind.allCases.filter(\.ordersOffline).map(\.name)
    return Refusal(
      order,
      found: office.id == site.host
        ? Bilingual("责令单位填为主办单位“\(office.name)”", "the host, \(office.name), is said to order it")
        : Bilingual(
          "责令单位“\(office.name)”是\(office.kind.name.zh)",
          "\(office.name), which is said to order it, is a \(office.kind.name.en)"),
      mend: Bilingual(
        "填写有权责令的单位：\(known.map(\.zh).joined(separator: "、"))；由其转达上级命令的，填写转达单位",
        "name an office that may: \(known.map(\.en).joined(separator: ", ")); of an order from above, the one that passed it on"
      ))
  }

  /// The spells that a case told of as emergencies, each with its site, in the order of the case.
  static func emergencies(
    _ id: CaseID, _ sites: [Site]
  ) throws -> [(site: Site, spell: OfflineSpell)] {
    let told = sites.compactMap { site in
      site.offline?.spells.last {
        $0.kind == .emergency && ($0.reclassifiedBy ?? $0.caseID) == id
      }.map { (site, $0) }
    }
    if !told.isEmpty { return told }
    throw Refusal(
      acceptance,
      found: Bilingual("\(id) 没有紧急下线", "\(id) tells of no emergency"),
      mend: Bilingual(
        "填写紧急下线或改列事项的编号（site.show 中的下线记录）",
        "give the case of the emergency, or by which it was taken for one (see site.show)"))
  }

  /// Refuses none, and who tells of sites that are not all their own, but for the county openness office.
  static func checkDeclarer(of sites: [Site], _ context: Context) throws {
    let actor = context.actor
    guard !sites.isEmpty else {
      throw Refusal(
        together, found: Bilingual("没有写明网站", "no site is named"),
        mend: Bilingual("在 sites 中写明下线的网站", "name in sites what went offline"),
        missing: ["sites"])
    }
    guard let other = sites.first(where: { !actor.isOf($0.host) }) else { return }
    let hosts = Set(sites.map(\.host))
    if hosts.count > 1, actor.office.kind == .countyOpenness { return }
    throw Refusal(
      hosts.count > 1 ? together : application,
      found: Bilingual(
        "“\(other.name)”的主办单位是 \(other.host)，提出的是“\(actor.office.name)”",
        "the host of \(other.name) is \(other.host), and \(actor.office.name) tells of it"),
      mend: hosts.count > 1
        ? Bilingual(
          "由县政务公开办一并提出，或由各主办单位分别提出",
          "let the county openness office tell of all, or each host of its own")
        : Bilingual("由主办单位的安全员或负责人提出", "let the host's security officer or a leader tell of it"))
  }

  /// Refuses a report that is not in writing.
  static func checkReport(_ context: Context) throws {
    guard context.document == nil else { return }
    throw Refusal(
      report,
      found: Bilingual("没有注明书面报告的文号和日期", "the report comes without number and date"),
      mend: Bilingual(
        "在请求中加入 document：书面报告的文号和日期",
        "add document to the request: number and date of the report"),
      missing: ["document"])
  }

  /// The spell that is to be taken for an emergency: the one named, or the latest that counts.
  static func counted(_ named: CaseID?, of site: Site) throws -> OfflineSpell {
    let spells = site.offline?.spells ?? []
    let spell =
      named.map { id in spells.last { $0.caseID == id } } ?? spells.last(where: \.isCounted)
    if let spell, spell.kind == .withoutCase, spell.endedOn == nil {
      throw Refusal(
        reclassification,
        found: Bilingual(
          "“\(site.name)”自 \(spell.startedOn) 起未办手续停止运行，尚未恢复",
          "\(site.name) is down without a case since \(spell.startedOn)"),
        mend: Bilingual(
          "先记录紧急下线（site.take-offline-emergency）或恢复情况，再申请改列此前的下线",
          "record the emergency first (site.take-offline-emergency), or that it is back; then apply about the time before"
        ))
    }
    guard let spell, spell.isCounted else {
      throw Refusal(
        reclassification,
        found: named.map {
          Bilingual(
            "\($0) 不是“\(site.name)”计入次数的下线", "\($0) is no spell of \(site.name) that counts")
        }
          ?? Bilingual(
            "“\(site.name)”没有计入次数的下线", "no spell of \(site.name) counts"),
        mend: Bilingual("核对下线记录（site.show）", "see the spells of the site (site.show)"))
    }
    return spell
  }
}

extension OfficeKind {
  /// Whether it may order a site offline for security: who answers for networks, or for sites of a level.
  var ordersOffline: Bool {
    switch self {
    case .countyOpenness, .countyCAC, .communications, .police, .municipalOpenness, .municipalCAC,
      .municipalGovernment, .regionalGeneral, .stateCouncilGeneral:
      true
    case .staffing, .telecom, .propaganda, .department, .dispatched, .township, .vertical: false
    }
  }
}
