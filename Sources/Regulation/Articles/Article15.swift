import CivilTime

/// Article 15: temporary offline, and offline in an emergency.
///
/// > 政府网站由于整改等原因需临时下线的，由主办单位提出申请，逐级审核，经市政府政务公开办同意后方可临时下线，
/// > 同时在本级政府门户网站发布公告。临时下线每年不得超过1次，下线时间不得超过30天。
/// >
/// > 政府网站如遇不可抗力导致长时间断电、断网等情况，或因无法落实有关安全要求被责令紧急下线，主办单位要及时通过
/// > 市政府政务公开办以书面形式向固原市政府办公室、自治区办公厅、国务院办公厅报备，不计入当年下线次数。
///
/// A year is a calendar year and counts the spells that begin in it, by what happened; thirty days
/// are days of the wall calendar, the first day offline not counted. What lasts longer is recorded
/// all the same and shown as a violation (A34.1): an outage is a fact.
package enum Article15 {
  package static let application = Rule(
    "A15.application", ArticleReference(15), says: "临时下线由主办单位提出申请",
    "The host applies to take its site offline.")
  package static let review = Rule(
    "A15.review", ArticleReference(15), says: "申请经县政务公开办审核后报市政务公开办",
    "The county openness office reviews an application before the municipality does.")
  package static let consent = Rule(
    "A15.consent", ArticleReference(15), says: "经市政务公开办同意后方可临时下线",
    "A site is taken offline only once the municipal openness office consents.")
  package static let announcement = Rule(
    "A15.announcement", ArticleReference(15), says: "临时下线同时在本级政府门户网站发布公告",
    "A time offline is announced on the county portal.")
  package static let oncePerYear = Rule(
    "A15.once-a-year", ArticleReference(15), says: "临时下线每年不得超过1次",
    "A site is taken offline at most once a calendar year.")
  package static let maximumDays = Rule(
    "A15.max-days", ArticleReference(15), says: "下线时间不得超过30天",
    "A site is offline for at most 30 days.")
  package static let plan = Rule(
    "A15.plan", ArticleReference(15), says: "按申请、同意并公告的时间下线",
    "A site is offline within the days that were applied for, consented to and announced.")
  package static let live = Rule(
    "A15.live", ArticleReference(15), says: "下线的是已开通的网站，恢复的是已下线的网站",
    "What is taken offline is live, and what is restored is offline.")
  package static let later = Rule(
    "A15.extension", ArticleReference(15), says: "正在临时下线的网站，可以申请推迟恢复时间",
    "A later end may be applied for while a site is temporarily offline.")
  package static let cause = Rule(
    "A15.2.cause", ArticleReference(15, 2), says: "紧急下线限于不可抗力和被责令两种情形",
    "An emergency is force majeure, or an order for security.")
  package static let order = Rule(
    "A15.2.order", ArticleReference(15, 2), says: "被责令紧急下线的须注明责令单位和文件，责令单位须已登记",
    "An order is named with its paper and the registered authority that gave it.")
  package static let report = Rule(
    "A15.2.report", ArticleReference(15, 2),
    says: "紧急下线通过市政务公开办以书面形式向市政府办公室、自治区办公厅、国务院办公厅报备",
    "An emergency is reported in writing, through the municipal openness office, to three offices.")
  package static let reclassification = Rule(
    "A15.2.reclassification", ArticleReference(15, 2),
    says: "已计入当年次数的下线，经主管单位另行决定后可改列为紧急下线",
    "A spell that counts becomes an emergency only by a decision of the supervising office.")
  package static let acceptance = Rule(
    "A15.2.acceptance", ArticleReference(15, 2),
    says: "是否属于紧急下线由市政务公开办认定；不予认可的计入当年次数",
    "What the municipal openness office does not take for an emergency counts in its year.")
  package static let together = Rule(
    "A15.2.together", ArticleReference(15, 2),
    says: "同一原因下线的多个网站一并办理：一个单位的由该单位提出，多个单位的由县政务公开办提出",
    "Sites that one thing took offline are told of together: by their host, or, of several hosts, by the county openness office."
  )

  package static let all = [
    application, review, consent, announcement, oncePerYear, maximumDays, plan, live, later, cause,
    order, report, reclassification, acceptance, together,
  ]

  /// How many days a site may be offline.
  package static let days = 30

  /// Refuses an office that applies for another's site.
  static func checkHost(of site: Site, _ context: Context) throws {
    let office = context.actor.office
    guard office.id != site.host else { return }
    throw Refusal(
      application,
      found: Bilingual(
        "“\(site.name)”的主办单位是 \(site.host)，提出的是“\(office.name)”",
        "the host of \(site.name) is \(site.host), and \(office.name) applies"),
      mend: Bilingual("由主办单位的经办人提出", "let a clerk of the host apply"))
  }

  /// Refuses a site that is not open to the public now.
  static func checkLive(_ site: Site) throws {
    guard site.phase != .live else { return }
    throw Refusal(
      live,
      found: Bilingual(
        "“\(site.name)”\(site.phase.name.zh)", "\(site.name) is \(site.phase.name.en)"),
      mend: site.phase == .offline
        ? Bilingual(
          "恢复上线（site.restore）后再办；下线原因实为紧急情况的，申请改列（site.propose-offline-reclassification）",
          "restore it first (site.restore); if it is an emergency, apply for that (site.propose-offline-reclassification)"
        )
        : Bilingual("核对网站编号", "check the site's id"))
  }

  /// Refuses a second spell in the year of a day.
  static func checkOncePerYear(_ site: Site, on date: CivilDate) throws {
    guard let first = site.offline?.counted(in: date.year) else { return }
    throw Refusal(
      oncePerYear,
      found: Bilingual(
        "“\(site.name)”自 \(first.startedOn) 起\(first.kind.name.zh)（\(first.source.zh)），计入 \(date.year) 年",
        "\(site.name) was offline from \(first.startedOn) (\(first.source.en)), which counts in \(date.year)"
      ),
      mend: Bilingual(
        "推迟到下一年，或按紧急下线办理（须符合第二款）",
        "wait for the next year, or, in an emergency, go by the second paragraph"))
  }

  /// The day by which a site is to be back, checked against the thirty days.
  static func end(_ command: ProposeOffline, from: CivilDate) throws -> CivilDate {
    let until: CivilDate
    switch (command.until, command.days) {
    case (let date?, nil): until = date
    case (nil, let days?): until = from.adding(days: days)
    case (nil, nil), (.some, .some):
      throw Refusal(
        plan,
        found: Bilingual(
          command.days == nil ? "没有写明下线到哪一天" : "同时写了 until 和 days",
          command.days == nil ? "no end is given" : "both until and days are given"),
        mend: Bilingual(
          "写明 until（恢复日期）或 days（天数）其中一项", "give until (the day of return) or days, one of them"),
        missing: command.days == nil ? ["until"] : [])
    }
    guard until >= from else {
      throw Refusal(
        plan,
        found: Bilingual(
          "计划 \(from) 下线、\(until) 恢复", "it would begin on \(from) and end on \(until)"),
        mend: Bilingual("恢复日期不早于下线日期", "let it end on the day it begins or later"))
    }
    try checkDays(from: from, until: until)
    return until
  }

  /// Refuses more than thirty days; the first is not counted.
  static func checkDays(from: CivilDate, until: CivilDate) throws {
    let planned = until.days(since: from)
    guard planned > days else { return }
    throw Refusal(
      maximumDays,
      found: Bilingual(
        "\(from) 至 \(until) 共 \(planned) 天", "\(from) until \(until) is \(planned) days"),
      mend: Bilingual(
        "最迟 \(from.adding(days: days)) 恢复", "let it end by \(from.adding(days: days))"))
  }

  /// The case of the running spell of which a later end may be applied for, or a refusal: it is temporary, the
  /// new end lies behind the planned one, not before the day of the request, and within the thirty
  /// days.
  static func checkLater(
    _ until: CivilDate, _ site: Site, on date: CivilDate
  ) throws -> CaseID {
    guard let spell = site.offline?.current, let planned = spell.plannedEnd,
      let caseID = spell.caseID, spell.kind == .temporary
    else {
      throw Refusal(
        later,
        found: Bilingual(
          "“\(site.name)”没有正在进行的临时下线", "\(site.name) is not temporarily offline"),
        mend: Bilingual(
          "尚未下线的，撤回后按新的时间申请；紧急下线没有期限",
          "before it is offline, apply anew; an emergency has no end to move"))
    }
    guard until > planned else {
      throw Refusal(
        later,
        found: Bilingual(
          "计划 \(planned) 恢复，申请推迟到 \(until)", "it ends on \(planned), and would end on \(until)"),
        mend: Bilingual("提前恢复不需要申请（site.restore）", "restoring early needs no case (site.restore)"))
    }
    guard until >= date else {
      throw Refusal(
        later,
        found: Bilingual(
          "\(date) 办理，推迟到的 \(until) 已过", "on \(date) the new end, \(until), has passed"),
        mend: Bilingual(
          "申请推迟到今天或以后的日期", "apply for an end that is still to come"))
    }
    try checkDays(from: spell.startedOn, until: until)
    return caseID
  }

  /// Refuses an announcement that does not stand on the county portal; while the portal itself is
  /// offline, one that does not stand on a superior portal.
  static func checkAnnouncement(at address: WebAddress, _ register: some SiteLookup) throws {
    guard let id = try register.portal, let portal = try register.site(id),
      let domain = portal.domain, portal.phase == .live || portal.phase == .offline
    else {
      throw Refusal(
        announcement,
        found: Bilingual(
          "县政府门户网站尚未登记或没有域名", "the county portal is not entered, or has no domain"),
        mend: Bilingual(
          "先登记县政府门户网站（site.register-existing）",
          "enter the county portal first (site.register-existing)"))
    }
    if portal.phase == .offline {
      guard try !Superior.isPortal(address, register) else { return }
      throw Refusal(
        announcement,
        found: Bilingual(
          "县政府门户网站已下线，公告发布在 \(address.host)",
          "the county portal is offline, and it stands on \(address.host)"),
        mend: try Superior.mend(register))
    }
    guard address.host != domain else { return }
    throw Refusal(
      announcement,
      found: Bilingual(
        "公告发布在 \(address.host)，县政府门户网站是 \(domain)",
        "it stands on \(address.host), and the county portal is \(domain)"),
      mend: Bilingual("在县政府门户网站发布后再记录", "publish it on the county portal"))
  }
}

extension OfflineSpell {
  /// What shows it: the case that took the site offline, or the event that found it down.
  fileprivate var source: Bilingual {
    caseID?.plain ?? Bilingual("第 \(startedBy) 号记录", "event \(startedBy)")
  }
}
