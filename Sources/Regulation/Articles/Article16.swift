/// Article 16: what was filed follows what changes.
///
/// > 因机构调整、网站改版等原因，政府网站主办单位、负责人、联系方式、网站域名、栏目的主体结构或访问地址等信息发生变更的，
/// > 应按本办法第十条规定的程序更新相关信息。网站域名发生变更的，要在原网站发布公告。
///
/// Which filings hold what is the table below; only those whose registered data change are updated, at the
/// level that keeps them. A contact's telephone number or address is in the basic information as the
/// county keeps it, and not in the entry of the identity code; where another filing carries it too, the
/// host says so. A new domain is registered before anything that names it is updated, and announced on the
/// old site before the change takes effect. The CAC, which was told of the opening, is told of every
/// change (A10.6): `docs/decisions/0140-what-a-change-touches.md`.
package enum Article16 {
  package static let registered = Rule(
    "A16.registered", ArticleReference(16), says: "变更的是已开通网站已登记的信息",
    "What changes is what is registered about a site that is open.")
  package static let difference = Rule(
    "A16.difference", ArticleReference(16), says: "提出的变更至少有一项与现状不同",
    "A proposal changes at least one thing.")
  package static let proposer = Rule(
    "A16.proposer", ArticleReference(16), says: "变更由网站的主办单位提出",
    "The host of the site proposes its change.")
  package static let consent = Rule(
    "A16.consent", ArticleReference(16), says: "变更须经主办单位主要负责人同意",
    "The host's principal leader consents to a change.")
  package static let newHost = Rule(
    "A16.new-host", ArticleReference(16), says: "变更主办单位须经新主办单位主要负责人同意",
    "The leader of a new host agrees to take the site over.")
  package static let sequence = Rule(
    "A16.sequence", ArticleReference(16), says: "变更经同意、新域名注册之后，再更新受影响的备案",
    "Filings are updated once the change has its consent and the new domain is registered.")
  package static let asProposed = Rule(
    "A16.as-proposed", ArticleReference(16), says: "更新的内容与提出的变更一致",
    "What is updated is what was proposed.")
  package static let oldSite = Rule(
    "A16.old-site", ArticleReference(16), says: "域名变更在原网站发布公告",
    "A change of domain is announced on the old site.")
  package static let apart = Rule(
    "A16.apart", ArticleReference(16), says: "同一项信息同时只有一项变更在办；不同的信息可以分别变更",
    "One thing changes by one case at a time; different things may change side by side.")
  package static let complete = Rule(
    "A16.complete", ArticleReference(16), says: "受影响的备案全部更新、已向网信办报备、域名变更已公告，变更方可生效",
    "A change takes effect once every filing it touches is updated, the CAC told, and a new domain announced."
  )

  package static let all = [
    registered, difference, proposer, consent, newHost, sequence, asProposed, oldSite, apart,
    complete,
  ]

  /// Refuses what a running case changes already.
  static func checkApart(_ aspects: [ChangeAspect], of site: Site) throws {
    for change in site.changes {
      guard let aspect = change.changes.aspects.first(where: aspects.contains) else { continue }
      throw Refusal(
        apart,
        found: Bilingual(
          "“\(site.name)”的\(aspect.title.zh)正由 \(change.caseID) 变更",
          "\(change.caseID) is changing the \(aspect.title.en) of \(site.name)"),
        mend: Bilingual(
          "办结或撤回该事项后再提出这一项，其他各项可以先提出",
          "end or withdraw that case first; the rest may be proposed now"))
    }
  }

  /// Which filings hold something, each with the reason; in the order of A10.
  package static func holders(of aspect: ChangeAspect) -> [(filing: FilingKind, why: Bilingual)] {
    let page = Bilingual("登记了网站地址", "it registers where the site is")
    let owner = Bilingual("登记在主办单位名下", "it is registered to the host")
    let title = Bilingual("登记了网站名称", "it registers the site's name")
    let person = Bilingual("登记了网站负责人", "it registers who answers for the site")
    let basic = Bilingual("属于逐级审核的网站基本信息", "it is part of the basic information")
    switch aspect {
    case .host:
      return [
        (.mark, owner), (.domain, owner), (.icp, owner), (.police, owner), (.identityCode, basic),
      ]
    case .name:
      return [(.mark, title), (.icp, title), (.police, title), (.identityCode, basic)]
    case .responsible: return [(.icp, person), (.police, person), (.identityCode, basic)]
    case .contact, .telephone, .officeAddress: return [(.identityCode, basic)]
    case .domain:
      return [(.mark, page), (.icp, page), (.police, page), (.identityCode, basic)]
    case .accessAddress: return [(.icp, page), (.police, page), (.identityCode, basic)]
    case .columns:
      return [
        (
          .identityCode,
          Bilingual(
            "第十条的程序中只有基本信息能容纳栏目结构", "of A10's procedures only the basic information can hold it")
        )
      ]
    }
  }

  /// Who keeps what of the basic information: how far up its change is reviewed.
  package enum Keeper: String, Sendable {
    /// The county openness office, which reviews it and keeps it.
    case county
    /// The State Council General Office, in the entry of the identity code, behind every level.
    case national
  }

  /// Who keeps the data of the basic information that a change is of.
  package static func keeper(of aspect: ChangeAspect) -> Keeper {
    switch aspect {
    case .name, .host, .responsible, .accessAddress, .domain: .national
    case .contact, .telephone, .officeAddress, .columns: .county
    }
  }

  /// The filings a site has that changes touch, in the order of A10; `named` are those that carry the
  /// contact data too, as the proposer says.
  package static func touched(
    by aspects: [ChangeAspect], alsoFiledWith named: [FilingKind], of site: Site
  ) -> [TouchedFiling] {
    FilingKind.allCases.compactMap { filing in
      guard site.granted(filing) != nil else { return nil }
      let by = aspects.filter { aspect in
        holders(of: aspect).contains { $0.filing == filing }
          || (named.contains(filing) && aspect.isContactData)
      }
      // A new name is registered anew, not entered into the registration of the old one.
      if by.isEmpty || (filing == .domain && aspects.contains(.domain)) { return nil }
      return TouchedFiling(filing: filing, by: by)
    }
  }

  /// Refuses an announcement of a new domain that does not stand on the old site.
  static func checkAnnouncement(at address: WebAddress, for site: Site) throws {
    guard address.host != site.domain else { return }
    let domain = site.domain ?? site.id.text
    throw Refusal(
      oldSite,
      found: Bilingual(
        "公告发布在 \(address.host)，原网站是 \(domain)",
        "it stands on \(address.host), and the old site is \(domain)"),
      mend: Bilingual("在原网站发布后再记录", "publish it on the old site, then record it"))
  }

  static func refuseOther(_ zh: String, _ en: String) -> Refusal {
    Refusal(
      asProposed, found: Bilingual(zh, en),
      mend: Bilingual(
        "按提出的变更办理；需另改的，撤回后重新提出或另行提出（site.propose-change）",
        "keep to what was proposed, or withdraw it and propose anew (site.propose-change)"))
  }
}

/// What A16 names, and a site's name, as things that can change.
package enum ChangeAspect: String, Codable, CaseIterable, Sendable {
  case name
  case host
  case responsible
  case contact
  case telephone
  case officeAddress = "office-address"
  case accessAddress = "access-address"
  case domain
  case columns

  package var title: Bilingual {
    switch self {
    case .name: Bilingual("网站名称", "name")
    case .host: Bilingual("主办单位", "host")
    case .responsible: Bilingual("负责人", "responsible person")
    case .contact: Bilingual("联系人", "contact")
    case .telephone: Bilingual("联系电话", "telephone")
    case .officeAddress: Bilingual("办公地址", "office address")
    case .accessAddress: Bilingual("访问地址", "access address")
    case .domain: Bilingual("网站域名", "domain")
    case .columns: Bilingual("栏目主体结构", "structure of the columns")
    }
  }

  /// Whether it is 联系方式: what other filings may carry, and the ledger cannot know.
  var isContactData: Bool {
    switch self {
    case .responsible, .contact, .telephone, .officeAddress: true
    case .name, .host, .accessAddress, .domain, .columns: false
    }
  }
}
