package import CivilTime

/// What is asked of what was measured outside of the ledger (A35).
package enum MeasurementRules {
  package static let people = Rule(
    "A35.measurer", ArticleReference(35), says: "访问量等数据由网站主办单位、账号所属单位或县政务公开办的人员登记",
    "What was measured is recorded by people of the site's host, of the account's unit, or of the county openness office."
  )
  package static let place = Rule(
    "measurement.place", .record, says: "测量数据针对台账内的网站或账号，网站的项目记在网站，账号的项目记在账号",
    "A measurement is of a site or an account of the ledger: what sites have of a site, what accounts have of an account."
  )
  package static let time = Rule(
    "measurement.time", .record, says: "所测的月份或年份已经结束，测量时间不早于其结束，不晚于现在",
    "What is measured is a month or a year that is over, and it is read no earlier than its end and not in the future."
  )
  package static let alone = Rule(
    "measurement.alone", .record, says: "一年的数据按月登记，或者按年登记，不得兼用",
    "A year is recorded by its months or as a whole, never both ways.")
  package static let correction = Rule(
    "measurement.correction", .record, says: "已登记的数据只能说明理由更正",
    "What is recorded is another number only by a correction that says why.")
  package static let known = Rule(
    "measurement.known", .record, says: "更正、撤回的数据须已登记，更正、撤回不早于登记",
    "What is put right or taken back was recorded, no later than that.")

  package static let inUse = Rule(
    "measurement.in-use", .record, says: "网站关停、账号注销之后的月份没有数据可登记",
    "Nothing is measured of a site that was taken down, or an account that was cancelled, before the period began."
  )

  package static let all = [people, place, time, alone, correction, known, inUse]

  static let bound = Bound.count("value")
  static let roles: [Role] = [.clerk, .editor, .chiefEditor, .deputy, .leader]

  static func checkPeople(
    of place: Subject, _ kind: MeasurementKind, _ context: Context,
    _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws {
    let host: OfficeID
    switch kind.measured.place {
    case .site:
      guard let site = place.site else { throw refuse(place, kind) }
      host = try SiteRules.site(site, register).host
    case .account:
      guard let account = place.account else { throw refuse(place, kind) }
      host = try AccountRules.host(of: AccountRules.account(account, register), register)
    }
    try Duties.check(
      context.actor, of: [host], orOf: [.countyOpenness], as: roles, by: people, register)
  }

  private static func refuse(_ place: Subject, _ kind: MeasurementKind) -> Refusal {
    let target = kind.measured.place.name
    return Refusal(
      Self.place,
      found: Bilingual(
        "“\(kind.name.zh)”（\(kind)）是\(target.zh)的项目，填写的是 \(place)",
        "\(kind.name.en) (\(kind)) is measured of \(target.en), and \(place) is named"),
      mend: Bilingual(
        "在 subject 中填写\(target.zh)，或另选 kind",
        "name one of the \(target.en) in subject, or another kind"))
  }

  static func check(_ period: FigurePeriod, _ takenAt: Instant, _ context: Context) throws {
    let last = period.lastDay
    let taken = LegalTime.date(of: takenAt)
    guard taken <= last || context.occurredOn <= last || takenAt > context.now else { return }
    throw Refusal(
      time,
      found: Bilingual(
        "\(period) 于 \(last) 结束，测量时间是 \(taken)，今天是 \(context.today)",
        "\(period) ends on \(last), it was read on \(taken), and today is \(context.today)"),
      mend: Bilingual(
        "期末以后测量再登记，核对 period 和 takenAt",
        "read it when the period is over; check period and takenAt"))
  }

  /// Refuses a period that begins behind the end of what is measured.
  static func checkInUse(
    _ place: Subject, in period: FigurePeriod, _ register: some SiteLookup & AccountLookup
  ) throws {
    let site = try place.site.flatMap { try register.site($0) }
    let account = try place.account.flatMap { try register.account($0) }
    guard let ended = site?.closing?.takenDownOn ?? account?.closing?.cancelledOn else { return }
    let isOver =
      period.isYear
      ? ended.year < period.year.value : CalendarMonth(of: ended) < period.lastMonth
    guard isOver else { return }
    throw Refusal(
      inUse,
      found: Bilingual(
        "\(place) 已于 \(ended) \(site == nil ? "注销" : "下线")，登记的是 \(period)",
        "\(place) \(site == nil ? "was cancelled" : "was taken down") on \(ended), and \(period) is given"
      ),
      mend: Bilingual("核对 subject 和 period", "check subject and period"))
  }

  static func refuse(_ value: Int, _ known: TakenMeasurement) -> Refusal {
    Refusal(
      correction,
      found: Bilingual(
        "\(known.subject) \(known.period) 的“\(known.kind.name.zh)”已登记为 \(known.value)（来源：\(known.source)，第 \(known.event) 号记录），又填写 \(value)，数值、来源、方法、测量时间不全相同",
        "\(known.kind.name.en) of \(known.subject) in \(known.period) is recorded as \(known.value) (from \(known.source), event \(known.event)); \(value) is given, and not all of number, source, method and time are the same"
      ),
      mend: Bilingual(
        "确需改动的，说明理由更正（measurement.correct）",
        "if it is to be changed, put it right with the reason (measurement.correct)"))
  }

  /// Refuses a year beside its months, and a month beside its year.
  static func checkAlone(
    _ command: RecordMeasurement, _ register: some MeasurementLookup
  ) throws {
    let others = try register.measurements(
      command.kind, of: command.subject, in: command.period.year)
    guard
      let other = others.first(where: { $0.period.isYear != command.period.isYear })
    else { return }
    throw Refusal(
      alone,
      found: Bilingual(
        "\(command.subject) 的“\(command.kind.name.zh)”已有 \(other.period) 的数据（第 \(other.event) 号记录），又登记 \(command.period)",
        "\(command.kind.name.en) of \(command.subject) is recorded of \(other.period) (event \(other.event)), and \(command.period) is given"
      ),
      mend: Bilingual(
        other.period.isYear ? "更正该年的数据（measurement.correct）" : "按月登记",
        other.period.isYear
          ? "put the year's right (measurement.correct)" : "record it by the month"))
  }

  static func known(
    _ kind: MeasurementKind, of place: Subject, in period: FigurePeriod, _ context: Context,
    _ register: some MeasurementLookup
  ) throws -> TakenMeasurement {
    let row = try register.measurement(kind, of: place, in: period)
    if let row, context.occurredOn >= row.recordedOn { return row }
    throw Refusal(
      known,
      found: row.map {
        Bilingual(
          "\(period) 的数据登记于 \($0.recordedOn)，这次的日期填为 \(context.occurredOn)",
          "it was recorded on \($0.recordedOn), and this is dated \(context.occurredOn)")
      }
        ?? Bilingual(
          "没有 \(place) \(period) 的“\(kind.name.zh)”",
          "\(kind.name.en) of \(place) in \(period) is not recorded"),
      mend: Bilingual(
        "核对 subject、kind、period 和日期（measurement.list）；没有登记过的，直接登记（measurement.record）",
        "check subject, kind, period and day (measurement.list); what is not there is recorded (measurement.record)"
      ))
  }
}

extension FigurePeriod {
  package init(_ year: CalendarYear) {
    let digits = "\(year)"
    let text = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    guard let period = FigurePeriod(text) else { preconditionFailure("not a year: \(year)") }
    self = period
  }

  package var isYear: Bool { text.utf8.count == 4 }

  package var lastDay: CivilDate { lastMonth.first.endOfMonth }

  package var year: CalendarYear { CalendarYear(inRange: lastDay.year) }
}
