/// Article 21: the service catalogue.
///
/// > 政府门户网站和具有对外服务职能的部门网站应开设政务服务栏目……发布本地区、本部门政务服务事项目录，集中提供在线服务，
/// > 统一申请服务入口和结果反馈出口……
///
/// A site that is open keeps a catalogue of what it offers, each item with the office that handles it and
/// its one entrance. How many cases an item took in and completed in a month is recorded when the month
/// is over. Not checked: whether the entrance leads to the region's platform (A22), and whether a
/// department has duties towards the public; both are for people to judge.
package enum Article21 {
  package static let site = Rule(
    "A21.site", ArticleReference(21), says: "政务服务事项目录由已开通的门户网站和部门网站发布",
    "Services are listed for a portal or department site that is open.")
  package static let keeper = Rule(
    "A21.keeper", ArticleReference(21), says: "事项目录由网站主办单位维护",
    "The catalogue of a site is kept by its host.")
  package static let oneEntrance = Rule(
    "A21.one-entrance", ArticleReference(21), says: "一个单位的同一事项在一个网站只列一次，统一申请入口",
    "An item of an office stands once on a site, with one entrance.")
  package static let recorder = Rule(
    "A21.recorder", ArticleReference(21), says: "办件量由承办单位或网站主办单位记录",
    "Intake is recorded by the office that handles the item, or by the site's host.")
  package static let month = Rule(
    "A21.month", ArticleReference(21), says: "办件量在月份结束后记录，事项取消后的月份不再记录",
    "Intake is recorded once its month is over, and not for months behind the item's end.")
  package static let correction = Rule(
    "A21.correction", ArticleReference(21), says: "更正已记录的办件量须说明理由",
    "A recorded figure is corrected with a reason.")

  package static let all = [site, keeper, oneEntrance, recorder, month, correction]

  /// Who of an office keeps a catalogue and records figures.
  static let roles: [Role] = [.clerk, .editor, .deputy, .leader]

  static func checkOpen(_ site: Site) throws { try SiteRules.checkOpen(site, by: Self.site) }

  static func checkKeeper(
    _ actor: Actor, of site: Site, _ register: some DirectoryLookup
  ) throws {
    try SiteRules.check(actor, hosts: site, as: roles, by: keeper, register)
  }

  static func checkRecorder(
    _ actor: Actor, of service: Service, _ host: OfficeID?, _ register: some DirectoryLookup
  ) throws {
    let offices = [service.office, host].compactMap(\.self)
    guard !offices.contains(where: actor.isOf) || !roles.contains(where: actor.holds) else {
      return
    }
    let names = try offices.map { try register.office($0)?.name.text ?? $0.text }
    throw Duties.refuse(
      actor, by: recorder,
      mend: Bilingual(
        "请“\(names.joined(separator: "”或“"))”的\(Duties.names(roles).zh)记录",
        "ask \(names.joined(separator: " or ")): \(Duties.names(roles).en)"))
  }

  /// Refuses the figure of a month that is not over, or in which the item was offered no more.
  static func check(_ month: CalendarMonth, of service: Service, in context: Context) throws {
    guard month < CalendarMonth(of: context.today) else {
      throw Refusal(
        Self.month,
        found: Bilingual(
          "今天是 \(context.today)，所录月份是 \(month)", "it is \(context.today), and \(month) is recorded"),
        mend: Bilingual("月份结束后再录", "record it once the month is over"))
    }
    guard let end = service.retiredOn, month > CalendarMonth(of: end) else { return }
    throw Refusal(
      Self.month,
      found: Bilingual(
        "事项已于 \(end) 取消，所录月份是 \(month)", "the item ended on \(end), and \(month) is recorded"),
      mend: Bilingual("核对月份和事项编号", "check the month and the item"))
  }

  static func checkReason(_ given: Prose?, _ known: Intake, _ month: CalendarMonth) throws {
    guard given == nil else { return }
    throw Refusal(
      correction,
      found: Bilingual(
        "\(month) 已记录：受理 \(known.accepted)，办结 \(known.completed)（第 \(known.position) 号记录）",
        "\(month) is recorded: \(known.accepted) accepted, \(known.completed) completed (event \(known.position))"
      ),
      mend: Bilingual("在 reasons 中说明更正理由", "say in reasons why it is corrected"),
      missing: ["reasons"])
  }
}
