/// Article 10: six procedures before a site is opened to the public.
///
/// > （一）向编制部门提交加挂党政机关网站标识申请；（二）按流程注册符合《政府网站发展指引》规范的政府网站域名，
/// > 并向通信管理局申请ICP备案；（三）……到同级公安机关办理备案手续，同步落实安全技术措施，并通过安全检测；
/// > （四）提交网站基本信息，经逐级审核并报国务院办公厅获取政府网站标识码；（五）……发布开通公告；
/// > （六）向网信办报备。
package enum Article10 {
  package static let mark = Rule(
    "A10.1.mark", ArticleReference(10, 1), says: "向编制部门申请党政机关网站标识",
    "The mark is asked of the staffing office.")
  package static let domain = Rule(
    "A10.2.domain", ArticleReference(10, 2), says: "域名符合《政府网站发展指引》",
    "The domain follows the development guideline.")
  package static let oneDomain = Rule(
    "A10.2.one-domain", ArticleReference(10, 2), says: "一个网站登记一个主域名，注册的与申请的一致",
    "A site has one main domain: the one that is registered is the one that was applied for.")
  package static let domainBeforeICP = Rule(
    "A10.2.domain-before-icp", ArticleReference(10, 2), says: "先注册域名，再申请ICP备案",
    "The domain is registered before the ICP filing is applied for.")
  package static let icp = Rule(
    "A10.2.icp", ArticleReference(10, 2), says: "ICP备案由通信管理局核发",
    "The ICP number comes from the communications administration.")
  package static let securityBeforePolice = Rule(
    "A10.3.security-before-police", ArticleReference(10, 3),
    says: "先落实安全技术措施并通过安全检测，再办理公安备案",
    "Security measures and a passed test come before the police filing.")
  package static let police = Rule(
    "A10.3.police", ArticleReference(10, 3), says: "到同级公安机关备案",
    "The site is filed with the police of its level.")
  package static let identityCode = Rule(
    "A10.4.identity-code", ArticleReference(10, 4),
    says: "基本信息经县、市、区逐级审核，由国务院办公厅核发标识码",
    "The identity code is issued after review by county, municipality and region.")
  package static let announcement = Rule(
    "A10.5.announcement", ArticleReference(10, 5),
    says: "门户网站在上级门户、部门网站在本级门户发布开通公告",
    "A portal is announced on the superior portal, a department site on the county's.")
  package static let report = Rule(
    "A10.6.report", ArticleReference(10, 6), says: "开通前向网信办书面报备",
    "The site is reported to the CAC in writing.")
  package static let launch = Rule(
    "A10.launch", ArticleReference(10), says: "六项程序全部办结后方可开通",
    "A site is launched only once all six procedures are done.")
  package static let oneHolder = Rule(
    "A10.one-holder", ArticleReference(10), says: "域名、编号和标识码同一时间只属于一个网站",
    "A domain, number or code belongs to one site at a time.")
  package static let form = Rule(
    "A10.form", ArticleReference(10), says: "编号符合其规定格式",
    "A number has the form of its kind.")

  package static let all = [
    mark, domain, oneDomain, domainBeforeICP, icp, securityBeforePolice, police, identityCode,
    announcement,
    report, launch, oneHolder, form,
  ]

  /// A number of a filing in its form, or a refusal that says what the form is.
  static func identifier(_ kind: FilingKind, _ given: Line, of county: County?) throws
    -> Identifier
  {
    switch kind {
    case .mark:
      let mark = Written.hint(given.text) == nil ? Line(Written.code(given.text)) : nil
      return .mark(try checked(mark, given, kind, markForm))
    case .domain:
      return .domain(try checked(DomainName(given.text), given, kind, DomainName.expectation))
    case .icp:
      return .icp(try checked(ICPNumber(given.text), given, kind, ICPNumber.expectation))
    case .police:
      return .police(try checked(PoliceNumber(given.text), given, kind, PoliceNumber.expectation))
    case .identityCode:
      let code = try checked(
        IdentityCode(given.text), given, kind, IdentityCode.expectation)
      if let county, code.division != county.division {
        throw Refusal(
          form,
          found: Bilingual(
            "标识码 \(code) 的前 6 位不是\(county.name)的区划代码 \(county.division)",
            "the code \(code) does not begin with \(county.division), the division of \(county.name)"
          ),
          mend: Bilingual("核对核发文件上的标识码", "check the code on the paper that issued it"))
      }
      return .identityCode(code)
    }
  }

  private static func checked<Value>(
    _ value: Value?, _ given: Line, _ kind: FilingKind, _ expectation: Bilingual
  ) throws -> Value {
    if let value { return value }
    throw Refusal(
      form,
      found: Bilingual("\(kind.name.zh)填为“\(given)”", "the \(kind.name.en) is given as \(given)"),
      mend: expectation.hinting(at: given.text))
  }

  /// No form of it is published.
  private static let markForm = Bilingual(
    "填写编办核发的网站标识编号", "the number of the mark, as the staffing office gave it")

  /// What is odd about a number of a site of `kind` that is accepted all the same.
  static func warning(
    _ identifier: Identifier, of kind: SiteKind, _ county: County?
  ) -> Bilingual? {
    switch identifier {
    case .police(let number):
      if number.isOldForm {
        return Bilingual(
          "公安备案号 \(number) 为旧式 12 位，请核对是否已换发",
          "\(number) is an old police number of 12 digits; check whether it was replaced")
      }
      guard let county, number.division != county.division else { return nil }
      return Bilingual(
        "公安备案号 \(number) 的区划不是\(county.name)（\(county.division)），请核对是否在同级公安机关备案",
        "\(number) is not of \(county.name) (\(county.division)); check whether the police of its level filed it"
      )
    case .domain(let domain):
      let fits =
        switch kind {
        case .portal: domain.isPortalForm
        case .department: domain.isDepartmentForm
        }
      guard !fits else { return nil }
      return Bilingual(
        "域名 \(domain) 不符合\(kind.name.zh)的规定结构",
        "\(domain) has not the form of a \(kind.name.en)'s domain")
    case .icp(let number):
      guard let county, let own = Province.icp(of: county.division), number.text.first != own
      else { return nil }
      return Bilingual(
        "ICP备案号 \(number) 不是本省（\(own)）的编号，请核对",
        "\(number) is not of the county's own province (\(own)); check it")
    case .mark, .identityCode: return nil
    }
  }

  /// Refuses an identifier that another site holds.
  static func checkHolder(
    _ identifier: Identifier, for site: SiteID, _ register: some FilingLookup & SiteLookup
  ) throws {
    guard let holder = try register.holder(of: identifier), holder != site else { return }
    let kind = identifier.filing.name
    let name = try register.site(holder)?.name.text ?? holder.text
    throw Refusal(
      oneHolder,
      found: Bilingual(
        "\(kind.zh) \(identifier.text) 属于“\(name)”（\(holder)）",
        "the \(kind.en) \(identifier.text) belongs to \(name) (\(holder))"),
      mend: Bilingual(
        "核对编号；确需转用的，先由原网站注销", "check the number; if it moved, the other site cancels it first"))
  }

  /// Refuses a portal's domain that has not the portal's form, and the other way round.
  static func checkDomain(_ domain: DomainName, of kind: SiteKind) throws {
    let fits =
      switch kind {
      case .portal: domain.isPortalForm
      case .department: domain.isDepartmentForm
      }
    guard !fits else { return }
    throw Refusal(
      self.domain,
      found: Bilingual(
        "\(kind.name.zh)的域名是 \(domain)", "the \(kind.name.en)'s domain is \(domain)"),
      mend: kind == .portal
        ? Bilingual("门户网站用 www.<地名>.gov.cn", "a portal is www.<place>.gov.cn")
        : Bilingual(
          "部门网站用 <部门>.<地名>.gov.cn", "a department site is <department>.<place>.gov.cn"))
  }

  /// Refuses the registration of another name than the site applied for last; in a change, what was
  /// proposed says so (A16).
  static func checkAppliedFor(_ domain: DomainName, by site: Site) throws {
    guard let wanted = site.filings.first(where: { $0.kind == .domain })?.wanted,
      wanted != domain.text
    else { return }
    throw Refusal(
      oneDomain,
      found: Bilingual(
        "申请的域名是 \(wanted)，注册的是 \(domain)", "\(wanted) was applied for, and \(domain) is registered"
      ),
      mend: Bilingual(
        "按申请的域名记录；改用其他域名的，退回（case.decide return）后重新申请",
        "record the one that was applied for, or return it (case.decide return) for another to be applied for"
      ))
  }

  /// Refuses a report without its paper.
  static func checkReport(_ context: Context) throws {
    guard context.document == nil else { return }
    throw Refusal(
      report,
      found: Bilingual("没有注明报备文件的文号和日期", "the report comes without number and date"),
      mend: Bilingual(
        "在请求中加入 document：报备文件的文号和日期",
        "add document to the request: number and date of the report"),
      missing: ["document"])
  }

  /// Refuses an announcement that stands on the wrong portal: a department site's is made on the county
  /// portal, and nowhere else; the portal's on a superior portal, which is one that is registered.
  ///
  /// A county portal that nobody can open carries no announcement:
  /// `docs/decisions/0240-announcing-while-the-portal-is-away.md`.
  static func checkAnnouncement(
    at address: WebAddress, for site: Site, _ register: some SiteLookup
  ) throws {
    switch site.kind {
    case .department:
      let portal = try register.portal.flatMap { try register.site($0) }
      guard let portal, portal.phase == .live, let domain = portal.domain else {
        throw refuse(away: portal)
      }
      guard address.host != domain else { return }
      throw Refusal(
        announcement,
        found: Bilingual(
          "公告发布在 \(address.host)，县政府门户网站是 \(domain)",
          "it stands on \(address.host), and the county portal is \(domain)"),
        mend: Bilingual("在县政府门户网站发布后再记录", "publish it on the county portal"))
    case .portal:
      guard try !Superior.isPortal(address, register) else { return }
      throw Refusal(
        announcement,
        found: Bilingual(
          "公告发布在 \(address.host)，不是已登记的上级政府门户网站",
          "it stands on \(address.host), which is no superior portal that is registered"),
        mend: try Superior.mend(register))
    }
  }

  /// Why nothing is announced on the county portal now, and what would mend that.
  private static func refuse(away portal: Site?) -> Refusal {
    guard let portal else {
      return Refusal(
        announcement,
        found: Bilingual("县政府门户网站尚未登记", "the county portal is not entered"),
        mend: Bilingual(
          "先登记（site.register-existing）或开设县政府门户网站",
          "enter the county portal first (site.register-existing), or open it"))
    }
    let mend =
      switch portal.phase {
      case .offline:
        Bilingual(
          "门户网站恢复上线（site.restore）后发布；本项只能在本级政府门户网站公告",
          "publish it once the portal is back (site.restore); this is announced on the county portal alone"
        )
      case .proposed, .approved:
        Bilingual("门户网站开通（site.launch）后发布", "publish it once the portal is launched (site.launch)")
      case .live, .ended, .closed, .notGoverned:
        Bilingual(
          "补办门户网站的域名（site-completion 事项）后发布",
          "publish it once the portal has its domain (its site-completion case)")
      }
    return Refusal(
      announcement,
      found: Bilingual(
        "县政府门户网站“\(portal.name)”\(portal.phase.name.zh)\(portal.domain == nil ? "，没有域名" : "")",
        "the county portal, \(portal.name), is \(portal.phase.name.en)\(portal.domain == nil ? ", without a domain" : "")"
      ),
      mend: mend)
  }
}
