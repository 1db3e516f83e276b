/// What the record asks of reports of counterfeit sites, beside the regulation.
package enum CounterfeitRules {
  package static let known = Rule(
    "counterfeit.known", .record, says: "引用的假冒网站须已登记",
    "A counterfeit site that is named was reported.")
  package static let foreign = Rule(
    "counterfeit.foreign", .record, says: "台账内网站的域名不按假冒网站登记",
    "A domain of a site of the register is not reported as counterfeit.")
  package static let domain = Rule(
    "counterfeit.domain", .record, says: "网址须在所填域名之下", "An address lies under its domain.")
  package static let informant = Rule(
    "counterfeit.informant", .record, says: "举报人只在群众举报时填写",
    "An informant is named of what a citizen reported alone.")
  package static let once = Rule(
    "counterfeit.once", .record, says: "同一域名或主机名同一时间只办理一件",
    "A domain or host name has one open case at a time.")

  package static let all = [known, foreign, domain, informant, once]

  static func checkForeign(
    _ command: ReportCounterfeit, _ register: some FilingLookup & SiteLookup
  ) throws {
    // A name may end in a dot (RFC 1034, 3.1).
    let names = [command.address.host, command.domain?.text].compactMap(\.self).map {
      $0.hasSuffix(".") ? String($0.dropLast()) : $0
    }
    for name in names.compactMap(DomainName.init) {
      guard let id = try register.holder(of: .domain(name)), let site = try register.site(id)
      else { continue }
      throw Refusal(
        foreign,
        found: Bilingual(
          "\(name) 是台账内网站“\(site.name)”（\(id)）的域名",
          "\(name) is the domain of \(site.name) (\(id)), which is in the register"),
        mend: Bilingual(
          "核对网址和域名；网站自身的问题按发现的问题登记（finding.issue）",
          "check address and domain; what is wrong with a site of the register is a finding (finding.issue)"
        ))
    }
  }

  static func checkDomain(_ command: ReportCounterfeit) throws {
    guard let given = command.domain, !given.covers(command.address.host) else { return }
    throw Refusal(
      domain,
      found: Bilingual(
        "网址的主机名是 \(command.address.host)，域名填为 \(given)",
        "the host of the address is \(command.address.host), and the domain is given as \(given)"),
      mend: Bilingual(
        "核对 domain；网址没有域名的不填", "check domain; leave it out of an address without one"))
  }

  static func checkInformant(_ command: ReportCounterfeit) throws {
    guard command.informant != nil, command.source != .citizen else { return }
    throw Refusal(
      informant,
      found: Bilingual(
        "来源是“\(command.source.name.zh)”，又填了举报人",
        "the source is: \(command.source.name.en), and an informant is named"),
      mend: Bilingual(
        "去掉 informant；群众举报的，source 写 citizen",
        "leave informant out; the source of what a citizen reported is citizen"))
  }

  static func checkOnce(
    _ command: ReportCounterfeit, _ register: some CounterfeitLookup
  ) throws {
    var known = try register.counterfeits(at: command.address.host)
    if let domain = command.domain { known += try register.counterfeits(of: domain) }
    for id in known {
      guard let row = try register.counterfeit(id), !row.phase.isEnded else { continue }
      throw Refusal(
        once,
        found: Bilingual(
          "\(row.address.host) 已于 \(row.reportedOn) 登记，\(row.phase.name.zh)（事项 \(row.caseID)）",
          "\(row.address.host) was reported on \(row.reportedOn) and is \(row.phase.name.en) (case \(row.caseID))"
        ),
        mend: Bilingual(
          "在该事项中办理；办结后再次出现的，另行登记",
          "go on in that case; report the site again if it comes back once that is closed"))
    }
  }
}
