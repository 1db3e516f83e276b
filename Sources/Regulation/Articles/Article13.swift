import CivilTime

/// Article 13: the notices of a closing.
///
/// > 拟整合迁移的政府网站要在网站首页显著位置悬挂迁移公告信息。完成整合迁移后，要在上级政府网站或本级政府门户网站
/// > 发布公告，说明原有内容去向。有关公告信息原则上至少保留30天。
///
/// Each notice's days count from its own publication: `docs/decisions/0134-notices-of-a-closing.md`.
package enum Article13 {
  package static let homePage = Rule(
    "A13.home-page", ArticleReference(13), says: "迁移前在网站首页悬挂迁移公告",
    "A migration notice hangs on the site's home page before its content is moved.")
  package static let announcement = Rule(
    "A13.announcement", ArticleReference(13),
    says: "迁移完成后在上级政府网站或本级政府门户网站发布公告",
    "After the migration an announcement is made on a superior website or the county portal.")
  package static let destinations = Rule(
    "A13.destinations", ArticleReference(13), says: "公告说明原有内容的去向",
    "The announcement says where the content went.")
  package static let noticeDays = Rule(
    "A13.notice-days", ArticleReference(13), says: "公告原则上至少保留30天，提前撤下须说明理由",
    "A notice stands 30 days in principle; it comes down earlier only for a stated reason.")
  package static let whileMigrating = Rule(
    "A13.while-migrating", ArticleReference(13), says: "关停办理期间首页迁移公告不撤下",
    "The notice on the home page hangs for as long as the closing is under way.")

  package static let all = [homePage, announcement, destinations, noticeDays, whileMigrating]

  /// How many days a notice stands in principle; the day it was published is not counted.
  package static let leastDays = 30

  static func checkHomePage(_ address: WebAddress, of site: Site) throws {
    guard let domain = site.domain, address.host != domain else { return }
    throw Refusal(
      homePage,
      found: Bilingual(
        "公告地址在 \(address.host)，网站域名是 \(domain)",
        "the notice stands on \(address.host), and the site is \(domain)"),
      mend: Bilingual("在该网站首页悬挂后再记录", "hang it on that site's home page, then record it"))
  }

  /// Refuses an announcement on neither a superior website nor the county portal while that is open to
  /// the public; the portal's own is made on a superior website.
  static func checkAnnouncement(
    _ address: WebAddress, of site: Site, _ register: some SiteLookup & FilingLookup
  ) throws {
    let portal = try register.portal.flatMap { try register.site($0) }
    let isCounty = portal.map { $0.domain == address.host } ?? false
    switch site.kind {
    case .department where isCounty && portal?.phase == .live: return
    case .department, .portal:
      if try !isCounty && Superior.isSite(address, register) { return }
    }
    let superior = try Superior.mend(register)
    let isAway = isCounty && site.kind == .department
    throw Refusal(
      announcement,
      found: isAway
        ? Bilingual(
          "县政府门户网站\(portal?.phase.name.zh ?? "")，公告发布在 \(address.host)",
          "the county portal is \(portal?.phase.name.en ?? ""), and the announcement stands on \(address.host)"
        )
        : Bilingual(
          "“\(site.name)”的公告发布在 \(address.host)",
          "the announcement about \(site.name) stands on \(address.host)"),
      mend: site.kind == .portal || isAway
        ? Bilingual(
          "在上级政府网站发布后再记录；\(superior.zh)", "publish it on a superior website; \(superior.en)")
        : Bilingual(
          "在县政府门户网站或上级政府网站发布后再记录；\(superior.zh)",
          "publish it on the county portal or a superior website; \(superior.en)"))
  }

  /// The stated destinations that are this site's; refuses when content went where none is stated.
  static func destinations(
    of closing: ClosingState, among stated: [WebAddress]
  ) throws -> [WebAddress] {
    var hosts: [String] = []
    for column in closing.columns where column.movedCount > 0 {
      if !hosts.contains(column.destination.host) { hosts.append(column.destination.host) }
    }
    let missing = hosts.filter { host in !stated.contains { $0.host == host } }
    guard missing.isEmpty else {
      throw Refusal(
        destinations,
        found: Bilingual(
          "公告没有写明迁往 \(missing.joined(separator: "、")) 的内容",
          "it does not say what went to \(missing.joined(separator: ", "))"),
        mend: Bilingual(
          "在公告和 destinations 中写明", "say so in the announcement and in destinations"),
        missing: missing)
    }
    return stated.filter { hosts.contains($0.host) }
  }

  /// How a notice that comes down on a day falls short of its days; nothing when it does not.
  ///
  /// - Throws: `Refusal` when it falls short without a reason.
  static func early(
    _ notice: Notice, _ kind: NoticeKind, downOn day: CivilDate, reasons: Prose?
  ) throws -> EarlyEnd? {
    let last = notice.publishedOn.adding(days: leastDays)
    guard day <= last else { return nil }
    let days = notice.publishedOn.daysSince1970.distance(to: day.daysSince1970)
    guard let reasons else {
      throw Refusal(
        noticeDays,
        found: Bilingual(
          "\(kind.name.zh)发布于 \(notice.publishedOn)，应保留到 \(last)，\(day) 撤下",
          "the \(kind.name.en) was published on \(notice.publishedOn), stands to \(last), and comes down on \(day)"
        ),
        mend: Bilingual(
          "期满次日起再办，或在 reasons 中说明提前的理由",
          "wait until that day has passed, or say in reasons why it comes down earlier"),
        missing: ["reasons"])
    }
    return EarlyEnd(days: Int(days), atLeastDays: leastDays, reasons: Passage(reasons))
  }

  /// Refuses a notice taken down on a day before it was put up.
  static func checkOrder(_ notice: Notice, downOn day: CivilDate) throws {
    guard day < notice.publishedOn else { return }
    throw Refusal(
      noticeDays,
      found: Bilingual(
        "公告发布于 \(notice.publishedOn)，撤下日期 \(day) 更早",
        "the notice was published on \(notice.publishedOn), and came down on \(day)"),
      mend: Bilingual("核对 occurredOn", "check occurredOn"))
  }

  /// Refuses to take the notice off the home page of a site whose closing is under way.
  static func checkWithdrawable(_ kind: NoticeKind, of site: Site, _ closing: ClosingState) throws {
    switch kind {
    case .announcement: return
    case .homePage:
      guard closing.isRunning, closing.takenDownOn == nil else { return }
      throw Refusal(
        whileMigrating,
        found: Bilingual(
          "“\(site.name)”的关停事项 \(closing.caseID) 在办",
          "the closing of \(site.name) is under way (\(closing.caseID))"),
        mend: Bilingual(
          "公告随网站一并关停；不再关停的，先撤回事项",
          "it comes down with the site; if the site stays, withdraw the case first"))
    }
  }
}
