import CivilTime

/// Article 29: duty around the clock, and daily patrols.
///
/// > 政府网站主办单位应建立政府网站24小时值守制度，及时应对突发事件。加强对政府网站整体运行情况、链接可用情况、栏目更新情况、
/// > 信息内容质量的日常巡检，发现错漏立即纠正并做好记录。
///
/// Hours that nobody is planned for, and shifts that left no record, are shown (`duty.show`), and not refused. Morning
/// and afternoon is a reading of "daily": `docs/decisions/0322-duty-and-patrols.md`.
package enum Article29 {
  package static let unit = Rule(
    "A29.unit", ArticleReference(29), says: "值班、交接、值守、巡检由网站、账号所属单位安排和记录",
    "Duty and patrols are planned and recorded by the unit whose site or account it is.")
  package static let shift = Rule(
    "A29.shift", ArticleReference(29), says: "班次在当月所安排的日期开始，先始后终，每班不超过 24 小时",
    "A shift begins on a day of the month that is planned, ends after it begins, and is of 24 hours at most."
  )
  package static let onDuty = Rule(
    "A29.on-duty", ArticleReference(29), says: "值班的是本单位在任人员；网站每班有带班的负责人或分管负责人",
    "Who is on duty is in service in the unit; a site's shift has its leader or deputy on duty.")
  package static let handover = Rule(
    "A29.handover", ArticleReference(29), says: "由当天当班的人交给本单位另一名在任人员",
    "Duty is handed over by who was on the plan that day, to another person in service in the unit."
  )
  package static let checks = Rule(
    "A29.checks", ArticleReference(29), says: "巡检须查整体运行、链接、栏目更新、信息内容四项",
    "A patrol looks at pages, links, columns and content.")

  package static let all = [unit, shift, onDuty, handover, checks]

  static let people: [Role] = [
    .clerk, .editor, .chiefEditor, .dutyOfficer, .accountCustodian, .securityOfficer, .deputy,
    .leader,
  ]
  static let leaders: [Role] = [.deputy, .leader]
  static let patrolsAWeek = 14
  private static let longest: Int64 = 24 * 3600

  static func check(
    _ given: DutyShift, in month: CalendarMonth, since day: CivilDate?
  ) throws {
    let begins = LegalTime.date(of: given.from)
    let isIn = CalendarMonth(of: begins) == month && begins >= day ?? begins
    guard !isIn || given.to <= given.from || given.to > given.from.adding(seconds: longest) else {
      return
    }
    let (from, to) = (ItemTime.plain(given.from), ItemTime.plain(given.to))
    throw Refusal(
      shift,
      found: Bilingual("班次 \(from.zh) 至 \(to.zh)", "a shift from \(from.en) to \(to.en)"),
      mend: Bilingual(
        "班次在 \(month) 内\(day.map { "、\($0) 及以后" } ?? "")开始，结束晚于开始，长的分成几班",
        "have it begin in \(month)\(day.map { ", from \($0) on," } ?? "") and end later; split what is longer than a day"
      ))
  }

  static func checkPeople(
    _ given: DutyShift, of unit: OfficeID, at place: Subject, _ register: some DirectoryLookup
  ) throws {
    for id in [given.staff, given.leader].compactMap(\.self) {
      try check(id, servesIn: unit, by: onDuty, register)
    }
    let leads = try given.leader.flatMap { try register.staff($0) }.map { staff in
      leaders.contains(where: staff.roles.contains)
    }
    guard leads == false || (leads == nil && place.site != nil) else { return }
    throw Refusal(
      onDuty,
      found: Bilingual(
        "班次 \(ItemTime.plain(given.from).zh) 的带班人：\(given.leader?.text ?? "无")",
        "the leader on duty from \(ItemTime.plain(given.from).en): \(given.leader?.text ?? "none")"),
      mend: Bilingual(
        "在 leader 中填写本单位的\(Duties.names(leaders).zh)",
        "name one of the unit in leader: \(Duties.names(leaders).en)"),
      missing: given.leader == nil ? ["leader"] : [])
  }

  static func checkHandover(
    _ command: HandOverDuty, by giver: Staff, of unit: OfficeID,
    _ register: some DutyLookup & DirectoryLookup
  ) throws {
    guard command.to != giver.id else {
      throw Refusal(
        handover, found: Bilingual("交给了自己", "it is handed to oneself"),
        mend: Bilingual("填写接班人（to）", "name who takes over (to)"))
    }
    try check(command.to, servesIn: unit, by: handover, register)
    let day = LegalTime.date(of: command.at)
    let months = [CalendarMonth(of: day), CalendarMonth(of: day.adding(days: -1))]
    let shifts = try months.flatMap {
      try register.dutyPlan(of: command.place, in: $0)?.shifts ?? []
    }
    let isOnDuty = shifts.contains {
      $0.staff == giver.id && LegalTime.date(of: $0.from) <= day && LegalTime.date(of: $0.to) >= day
    }
    guard !isOnDuty else { return }
    throw Refusal(
      handover,
      found: Bilingual(
        "\(giver.name)不在 \(command.place) \(day) 的值班安排中",
        "\(giver.name) is not on the plan of \(command.place) for \(day)"),
      mend: Bilingual(
        "由当班人交接；临时换班的，先改值班安排（duty.plan）",
        "let who was on duty do it; where it was swapped, change the plan first (duty.plan)"))
  }

  private static func check(
    _ id: StaffID, servesIn unit: OfficeID, by rule: Rule, _ register: some DirectoryLookup
  ) throws {
    if let staff = try register.staff(id), try register.isOf(unit, staff) { return }
    throw Refusal(
      rule,
      found: Bilingual("\(id) 不是本单位在任人员", "\(id) is not in service in the unit"),
      mend: Bilingual("核对人员编号（staff.list）", "check the id (staff.list)"))
  }

  static func check(_ given: [PatrolCheck]) throws {
    let missing = PatrolCheck.allCases.filter { !given.contains($0) }
    guard !missing.isEmpty else { return }
    throw Refusal(
      checks,
      found: Bilingual(
        "没有查：\(missing.map(\.name.zh).joined(separator: "、"))",
        "not looked at: \(missing.map(\.name.en).joined(separator: ", "))"),
      mend: Bilingual("四项都查过再记录（checks）", "look at all four, then record it (checks)"),
      missing: missing.map(\.rawValue))
  }
}
