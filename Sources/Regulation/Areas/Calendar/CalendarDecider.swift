import CivilTime

/// Decides what is asked of the working calendar.
///
/// 1. The county openness office enters a year's arrangement with the notice behind it.
/// 2. It names days of its year, or of the December before, each once.
/// 3. A day off would be worked otherwise and a workday would be off: by the day of the week, and for
///    the region's own days by the national arrangement as well.
/// 4. The arrangement that stands, entered again, is no event.
package enum CalendarDecider {
  /// - Throws: `Refusal`, or what the register throws.
  package static func decide(
    _ command: CalendarCommand, in context: Context,
    _ register: some CalendarLookup & DirectoryLookup
  ) throws -> [CalendarEvent] {
    switch command {
    case .announce(let command): return try decide(command, in: context, register)
    }
  }

  private static func decide(
    _ command: AnnounceArrangement, in context: Context,
    _ register: some CalendarLookup & DirectoryLookup
  ) throws -> [CalendarEvent] {
    try Duties.check(
      context.actor, of: .countyOpenness, as: [.clerk, .deputy, .leader],
      or: CalendarRules.entry)
    try checkYear(command.year, context)
    let calendar = try register.calendar
    let (arrangement, source) = try arrangement(command, register)
    try checkDays(arrangement, over: calendar)
    try RecordRules.requireDocument(context)
    let standing = calendar.arrangement(command.scope, of: command.year)
    if standing?.arrangement == arrangement { return [] }
    return [
      .announced(
        CalendarAnnounced(arrangement, from: source, replacing: standing?.position))
    ]
  }

  /// The days as they were typed in, in order; where none were, those that ship.
  private static func arrangement(
    _ command: AnnounceArrangement, _ register: some DirectoryLookup
  ) throws -> (Arrangement, ArrangementSource) {
    if command.daysOff != nil || command.workdays != nil {
      let given = Arrangement(
        scope: command.scope, year: command.year, daysOff: (command.daysOff ?? []).sorted(),
        workdays: (command.workdays ?? []).sorted())
      return (given, .office)
    }
    let division = try register.county?.division
    guard let shipped = PublishedArrangements.find(command.scope, of: command.year, in: division)
    else {
      throw Refusal(
        CalendarRules.days,
        found: Bilingual(
          "程序未带有\(command.year)年\(command.scope.name.zh)的安排，请求也没有列出日期",
          "no \(command.scope.name.en) arrangement of \(command.year) ships, and none is given"),
        mend: Bilingual(
          "按通知填写 daysOff（工作日放假）和 workdays（周末上班）；没有的填 []",
          "list daysOff (weekdays off) and workdays (weekends worked) from the notice; [] for none"),
        missing: ["daysOff", "workdays"])
    }
    return (shipped.arrangement, .program)
  }

  private static func checkYear(_ year: Int, _ context: Context) throws {
    let last = context.today.year + 1
    guard !(CalendarRules.firstYear...last).contains(year) else { return }
    throw Refusal(
      CalendarRules.year,
      found: Bilingual("所录年度是\(year)年", "it is of \(year)"),
      mend: Bilingual(
        "录入\(CalendarRules.firstYear)年至\(last)年的安排",
        "enter a year from \(CalendarRules.firstYear) to \(last)"))
  }

  private static func checkDays(_ arrangement: Arrangement, over calendar: WorkingCalendar) throws {
    let days = (arrangement.daysOff + arrangement.workdays).sorted()
    let reach = Arrangement.reach(of: arrangement.year)
    if let stray = days.first(where: { !reach.contains($0) }) {
      throw Refusal(
        CalendarRules.reach,
        found: Bilingual(
          "\(stray) 不属于\(arrangement.year)年度", "\(stray) is not of \(arrangement.year)"),
        mend: Bilingual(
          "只列 \(reach.lowerBound) 至 \(reach.upperBound) 的日期",
          "name days from \(reach.lowerBound) to \(reach.upperBound)"))
    }
    if let twice = zip(days, days.dropFirst()).first(where: { $0 == $1 })?.0 {
      throw Refusal(
        CalendarRules.once,
        found: Bilingual("\(twice) 列了不止一次", "\(twice) is named more than once"),
        mend: Bilingual("每个日期只留一处", "name it once"))
    }
    let otherwise = calendar.without(arrangement.scope)
    if let off = arrangement.daysOff.first(where: { !otherwise.isWorking($0) }) {
      throw same(off, Bilingual("本来就休息", "is off without it"))
    }
    if let worked = arrangement.workdays.first(where: { otherwise.isWorking($0) }) {
      throw same(worked, Bilingual("本来就上班", "is worked without it"))
    }
  }

  private static func same(_ day: CivilDate, _ what: Bilingual) -> Refusal {
    Refusal(
      CalendarRules.differs,
      found: Bilingual("\(day) \(what.zh)", "\(day) \(what.en)"),
      mend: Bilingual(
        "daysOff 只列放假的工作日，workdays 只列上班的休息日",
        "name weekdays off in daysOff, and days of rest that are worked in workdays"))
  }
}
