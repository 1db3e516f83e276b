import CivilTime

/// What the record asks of the security of sites, beside the regulation.
package enum SecurityRules {
  package static let known = Rule(
    "security.known", .record, says: "引用的测评、安全事件须已记录",
    "An assessment or an incident that is named was recorded.")
  package static let twice = Rule(
    "security.twice", .record, says: "同一网站同一天的同一演练、培训，同一时刻的同一事件，只记录一次",
    "A drill or a training of a site's day, and an incident of its moment, is recorded once.")
  package static let order = Rule(
    "security.order", .record, says: "安全事件的每一步不早于前一步，时间不晚于现在，整改不早于测评",
    "No step of an incident is older than the one before or in the future, and no problem is fixed before it was found."
  )
  package static let phase = Rule(
    "security.phase", .record, says: "办结的安全事件不再办理", "An incident that was closed stays so.")
  package static let site = Rule(
    "security.site", .record, says: "安全工作针对已开通的网站", "Security is recorded of a site that is open.")

  package static let all = [known, twice, order, phase, site]

  /// A site that is open, whose host's people record its security.
  static func hosted(
    _ id: SiteID, by context: Context, _ register: some SiteLookup & DirectoryLookup
  ) throws -> Site {
    let found = try SiteRules.site(id, register)
    try Duties.check(
      context.actor, of: [found.host], as: Article25.people, by: Article25.keeper, register)
    try SiteRules.checkOpen(found, by: site)
    return found
  }

  static func refuseTwice(_ zh: String, _ en: String) -> Refusal {
    Refusal(
      twice, found: Bilingual("\(zh)已记录", "\(en) is recorded already"),
      mend: Bilingual("不必再记（security.show）", "leave it (security.show)"))
  }

  static func assessment(
    _ id: AssessmentID, _ context: Context, _ register: some SecurityLookup
  ) throws -> Assessment {
    guard let found = try register.assessment(id) else {
      throw Refusal(
        known, found: Bilingual("没有测评 \(id)", "there is no assessment \(id)"),
        mend: Bilingual("核对编号（assessment.list）", "check the id (assessment.list)"))
    }
    try checkOrder(found.fixedOn ?? found.on, context)
    return found
  }

  /// An incident that is not closed, in the order of facts.
  static func incident(
    _ id: SecurityIncidentID, _ context: Context, _ register: some SecurityLookup
  ) throws -> SecurityIncident {
    guard let found = try register.securityIncident(id) else {
      throw Refusal(
        known, found: Bilingual("没有安全事件 \(id)", "there is no incident \(id)"),
        mend: Bilingual(
          "核对编号（security-incident.list）", "check the id (security-incident.list)"))
    }
    if let day = found.closedOn {
      throw Refusal(
        phase, found: Bilingual("安全事件 \(id) 已于 \(day) 办结", "\(id) was closed on \(day)"),
        mend: Bilingual(
          "再次发生的另记（security.open-incident）",
          "record another where it happened again (security.open-incident)"))
    }
    try checkOrder(found.lastOn, context)
    return found
  }

  private static func checkOrder(_ last: CivilDate, _ context: Context) throws {
    guard context.occurredOn < last else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，前一步在 \(last)",
        "it is dated \(context.occurredOn), and the step before was on \(last)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  /// Refuses a moment before an incident, or in the future.
  static func check(_ moment: Instant?, notBefore first: Instant?, _ context: Context) throws {
    guard let moment, moment > context.now || first.map({ moment < $0 }) ?? false else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "时间 \(ItemTime.plain(moment).zh)，事件发生在 \(ItemTime.plain(first ?? moment).zh)，现在是 \(ItemTime.plain(context.now).zh)",
        "a time of \(ItemTime.plain(moment).en), of an incident of \(ItemTime.plain(first ?? moment).en), and now is \(ItemTime.plain(context.now).en)"
      ),
      mend: Bilingual("核对时间", "check the time"))
  }
}
