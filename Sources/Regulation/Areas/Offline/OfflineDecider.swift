import CivilTime

/// Decides what is asked about a site's time offline, beside the order of its cases, which
/// the engine keeps.
///
/// 1. An application: the host's, for a live site, once a calendar year, at most thirty days.
/// 2. Taking offline: within the plan, by what happened; the year is counted again, for a plan made
///    in one year may be carried out in another.
/// 3. A later end: of a spell that runs, behind its planned end, within its thirty days.
/// 4. An emergency: one of two causes, effective at once; a spell that counts becomes one only by
///    another person's decision.
///
/// How long a site stays offline is never refused: it is back when it is back.
package enum OfflineDecider {
  package static func site(_ id: SiteID, _ register: some SiteLookup) throws -> Site {
    if let site = try register.site(id) { return site }
    throw Refusal(
      SiteRules.known,
      found: Bilingual("没有网站 \(id)", "there is no site \(id)"),
      mend: Bilingual("核对编号（site.list）", "check the id (site.list)"))
  }

  package static func checkHost(of site: Site, _ context: Context) throws {
    try Article15.checkHost(of: site, context)
  }

  package static func decide(
    _ command: ProposeOffline, as caseID: CaseID, on site: Site, in context: Context
  ) throws -> [OfflineEvent] {
    try Article15.checkLive(site)
    try Article11.check(command.reason, for: site)
    let from = command.from ?? context.occurredOn
    guard from >= context.occurredOn else {
      throw Refusal(
        Article15.plan,
        found: Bilingual(
          "\(context.occurredOn) 申请 \(from) 下线",
          "it is applied for on \(context.occurredOn), to begin on \(from)"),
        mend: Bilingual(
          "先申请后下线；补记的申请用 occurredOn 写明申请日期",
          "apply first; for one recorded late, give its day in occurredOn"))
    }
    let until = try Article15.end(command, from: from)
    // What it has been down for without a case is part of its thirty days.
    if let since = site.offline?.downSince(from) {
      try Article15.checkDays(from: since, until: until)
    }
    try Article15.checkOncePerYear(site, on: site.offline?.downSince(from) ?? from)
    return [
      .proposed(
        OfflineProposed(
          site: site.id, caseID: caseID, reason: command.reason,
          explanation: Passage(command.explanation),
          from: from, until: until))
    ]
  }

  /// - Parameters:
  ///   - command: what is reported.
  ///   - site: as it is before.
  ///   - context: who reports it, and when.
  package static func decide(
    _ command: TakeOffline, on site: Site, in context: Context
  ) throws -> [OfflineEvent] {
    let date = context.occurredOn
    try Article15.checkLive(site)
    try checkNotWithin(date, site)
    guard let plan = site.offline?.plan, plan.caseID == command.caseID, plan.from <= date,
      date <= plan.until
    else {
      let planned = site.offline?.plan.map { "\($0.from) – \($0.until)" } ?? ""
      throw Refusal(
        Article15.plan,
        found: Bilingual(
          "计划时间是 \(planned)，实际下线在 \(date)", "the plan is \(planned), and it began on \(date)"),
        mend: Bilingual(
          "在计划时间内下线；时间变动的，撤回后重新申请",
          "keep to the plan, or withdraw the case and apply anew"))
    }
    let since = site.offline?.downSince(date) ?? date
    try Article15.checkOncePerYear(site, on: since)
    return [
      .taken(
        SiteTakenOffline(
          site: site.id, caseID: command.caseID, until: plan.until,
          lastDay: since.adding(days: Article15.days)))
    ]
  }

  package static func decide(
    _ command: ProposeOfflineExtension, as caseID: CaseID, on site: Site, in context: Context
  ) throws -> [OfflineEvent] {
    let spell = try Article15.checkLater(command.until, site, on: context.occurredOn)
    return [
      .extensionProposed(
        OfflineExtensionProposed(
          site: site.id, caseID: caseID, spell: spell, until: command.until,
          explanation: Passage(command.explanation)))
    ]
  }

  /// The announcement of a time offline, or of its later end, which takes effect with it.
  package static func announce(
    _ command: PublishAnnouncement, on site: Site, in context: Context,
    _ register: some SiteLookup
  ) throws -> [Event] {
    try Article15.checkAnnouncement(at: command.address, register)
    let announced = AnnouncementPublished(
      site: site.id, title: command.title, address: command.address)
    guard let plan = site.offline?.extensionPlan, plan.caseID == command.caseID else {
      return [.site(.announced(announced))]
    }
    let spell = try Article15.checkLater(plan.until, site, on: context.occurredOn)
    return [
      .site(.announced(announced)),
      .offline(.extended(OfflineExtended(site: site.id, spell: spell, until: plan.until))),
    ]
  }

  package static func decide(
    _ command: RestoreSite, on site: Site, in context: Context
  ) throws -> [OfflineEvent] {
    let date = context.occurredOn
    guard let spell = site.offline?.current, spell.caseID == command.caseID else {
      throw Refusal(
        Article15.live,
        found: Bilingual(
          "“\(site.name)”\(site.phase.name.zh)", "\(site.name) is \(site.phase.name.en)"),
        mend: Bilingual("核对事项编号（site.show）", "check the case's id (site.show)"))
    }
    guard date >= spell.startedOn else {
      throw Refusal(
        Article15.live,
        found: Bilingual(
          "\(spell.startedOn) 才下线，恢复日期填为 \(date)",
          "it went offline on \(spell.startedOn), and was restored on \(date)"),
        mend: Bilingual("核对恢复日期（occurredOn）", "check the day it came back (occurredOn)"))
    }
    return [
      .ended(
        OfflineEnded(
          site: site.id, how: site.phase == .offline ? .restored : .closed, since: spell.startedOn,
          days: date.days(since: spell.startedOn),
          daysOverPlan: spell.plannedEnd.map { max(0, date.days(since: $0)) } ?? 0,
          daysOverLimit: spell.lastDay.map { max(0, date.days(since: $0)) } ?? 0))
    ]
  }

  /// Refuses a spell that would begin before an earlier one ended.
  static func checkNotWithin(_ date: CivilDate, _ site: Site) throws {
    guard let last = site.offline?.spells.compactMap(\.endedOn).max(), date < last else { return }
    throw Refusal(
      Article15.live,
      found: Bilingual(
        "\(last) 才恢复上线，下线日期填为 \(date)",
        "it was restored on \(last), and would be offline again since \(date)"),
      mend: Bilingual("核对下线日期（occurredOn）", "check the day it went offline (occurredOn)"))
  }
}
