/// What the record asks of reports of counterfeit sites, beside the regulation.
package enum CounterfeitRules {
  package static let known = Rule(
    "counterfeit.known", .record, says: "引用的假冒网站须已登记",
    "A counterfeit site that is named was reported.")
  package static let foreign = Rule(
    "counterfeit.foreign", .record, says: "台账内网站的域名、台账内账号不按假冒网站登记",
    "A domain or an account of the register is not reported as counterfeit.")
  package static let place = Rule(
    "counterfeit.place", .record, says: "假冒网站写明网址，没有网址的写明平台和账号，二者只写一项",
    "A counterfeit is at an address, or it is an account on a platform, and not both.")
  package static let domain = Rule(
    "counterfeit.domain", .record, says: "网址须在所填域名之下，账号和 IP 地址没有域名",
    "An address lies under its domain; an account and an IP address have none.")
  package static let informant = Rule(
    "counterfeit.informant", .record, says: "举报人只在群众举报时填写",
    "An informant is named of what a citizen reported alone.")
  package static let once = Rule(
    "counterfeit.once", .record, says: "同一域名、主机名或账号同一时间只办理一件",
    "A domain, a host or an account has one open case at a time.")
  package static let putRight = Rule(
    "counterfeit.put-right", .record, says: "已记录的处置结果在办结之前可以更正",
    "What was recorded of a measure can be put right until the matter is closed.")

  /// The most former answers of a measure that its row keeps; the log has all.
  package static let maximumFormer = 20

  package static let all = [known, foreign, place, domain, informant, once, putRight]

  /// The counterfeit site that a case is about.
  static func counterfeit(
    of caseID: CaseID, _ register: some CounterfeitLookup
  ) throws -> Counterfeit {
    let parts = caseID.text.split(separator: ".").map(String.init)
    if parts.count == 3, let id = CounterfeitID(parts[1]), let row = try register.counterfeit(id),
      row.caseID == caseID
    {
      return row
    }
    throw Refusal(
      known, found: Bilingual("没有假冒网站事项 \(caseID)", "no counterfeit site has the case \(caseID)"),
      mend: Bilingual("核对事项编号（counterfeit.list）", "check the case (counterfeit.list)"))
  }

  /// What was recorded of a measure, which can be put right.
  static func checkCorrection(
    _ measure: CounterfeitMeasure, of row: Counterfeit, in context: Context
  ) throws -> CounterfeitMeasureState {
    let state = row.disposals.last { $0.measure == measure }
    if row.phase == .handedOver, let state, state.outcome != nil,
      context.occurredOn >= state.askedOn
    {
      return state
    }
    throw Refusal(
      putRight,
      found: row.phase == .handedOver
        ? state?.outcome == nil
          ? Bilingual(
            "“\(measure.name.zh)”还没有结果", "nothing was recorded of: \(measure.name.en)")
          : Bilingual(
            "发生日期填为 \(context.occurredOn)，要求于 \(state?.askedOn ?? context.occurredOn) 提出",
            "it is dated \(context.occurredOn), and was asked for on \(state?.askedOn ?? context.occurredOn)"
          )
        : Bilingual("假冒网站 \(row.id) \(row.phase.name.zh)", "\(row.id) is: \(row.phase.name.en)"),
      mend: row.phase == .handedOver
        ? Bilingual(
          "第一次的结果用 counterfeit.answer 记录；核对发生日期",
          "record the first answer with counterfeit.answer, and check the day it happened")
        : Bilingual(
          "办结之后不再更正；再次出现的另行登记", "it stands once closed; report the site again if it comes back"))
  }

  static func checkPlace(_ command: ReportCounterfeit) throws {
    guard (command.address == nil) == (command.account == nil) else { return }
    throw Refusal(
      place,
      found: command.address == nil
        ? Bilingual("没有写明网址，也没有写明账号", "neither an address nor an account is given")
        : Bilingual("网址和账号都写了", "both an address and an account are given"),
      mend: Bilingual(
        "有网址的只填 address；账号、小程序填 account（平台和名称）",
        "give address of what has one, and else account: platform and name"),
      missing: command.address == nil ? ["address"] : [])
  }

  static func checkForeign(
    _ command: ReportCounterfeit, _ register: some FilingLookup & SiteLookup & AccountLookup
  ) throws {
    if let given = command.account, let number = given.number,
      let account = try register.account(number, on: given.platform)
    {
      throw Refusal(
        foreign,
        found: Bilingual(
          "\(given.platform) 的 \(number) 是台账内账号“\(account.name)”（\(account.id)）",
          "\(number) on \(given.platform) is \(account.name) (\(account.id)), which is in the register"
        ),
        mend: Bilingual(
          "核对账号；账号自身的问题按发现的问题登记（finding.issue）",
          "check the account; what is wrong with one of the register is a finding (finding.issue)"
        ))
    }
    let names = [command.address?.host.text, command.domain?.text].compactMap(\.self)
    for name in names.flatMap(Self.related).compactMap(DomainName.init) {
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

  /// A name, those it lies under, and each with `www.`: whoever has one of them has the name.
  private static func related(_ name: String) -> [String] {
    let labels = name.split(separator: ".")
    return labels.indices.dropLast().flatMap { index -> [String] in
      let place = labels[index...].joined(separator: ".")
      return [place, "www.\(place)"]
    }
  }

  static func checkDomain(_ command: ReportCounterfeit) throws {
    guard let given = command.domain else { return }
    if let host = command.address?.host, host.kind == .name, given.covers(host.text) { return }
    let place = command.address?.host.text ?? command.account?.text ?? ""
    throw Refusal(
      domain,
      found: Bilingual(
        "假冒网站在 \(place)，域名填为 \(given)", "it is at \(place), and the domain is given as \(given)"),
      mend: Bilingual(
        "核对 domain；IP 地址和账号没有域名，不填",
        "check domain; leave it out of an IP address or an account"))
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
    var known = try command.address.map { try register.counterfeits(at: $0.host) } ?? []
    if let account = command.account { known += try register.counterfeits(as: account) }
    if let domain = command.domain { known += try register.counterfeits(of: domain) }
    for id in known {
      guard let row = try register.counterfeit(id), !row.phase.isEnded else { continue }
      throw Refusal(
        once,
        found: Bilingual(
          "\(row.place) 已于 \(row.reportedOn) 登记，\(row.phase.name.zh)（事项 \(row.caseID)）",
          "\(row.place) was reported on \(row.reportedOn) and is \(row.phase.name.en) (case \(row.caseID))"
        ),
        mend: Bilingual(
          "在该事项中办理；办结后再次出现的，另行登记",
          "go on in that case; report the site again if it comes back once that is closed"))
    }
  }
}
