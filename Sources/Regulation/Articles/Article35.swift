import CivilTime

/// Article 35: the annual report.
///
/// > 政府网站主办单位应编制政府网站年度工作报表，内容主要包括年度信息发布总数和各栏目发布数、用户总访问量、服务事项数和受理量、网民
/// > 留言办理情况，以及平台建设、开设专题、新媒体传播、创新发展和机制保障等情况，确保数据真实、准确、完整，并向社会公开。
///
/// How it is kept: `docs/decisions/0330-the-annual-report.md`.
package enum Article35 {
  package static let people = Rule(
    "A35.people", ArticleReference(35),
    says: "年度报表由网站主办单位编制：经办人、编辑或负责人填报，审核人员审核，负责人签发",
    "The annual report is the host's: its clerks, editors or leaders prepare it, a reviewer reviews it, and a leader or deputy approves it."
  )
  package static let three = Rule(
    "A35.three-people", ArticleReference(35), says: "填报人、审核人、单位负责人是三个不同的人",
    "Who prepares a report, who reviews it and who approves it are three people.")
  package static let year = Rule(
    "A35.year", ArticleReference(35), says: "年度报表的年份不晚于今年，不早于网站登入台账的年份，网站在该年内已开通；年度结束后方可提交",
    "A report is of a year that has begun, not before its site was entered here, of a site that was open in it, and is submitted when the year is over."
  )
  package static let stated = Rule(
    "A35.stated", ArticleReference(35), says: "只填写由主办单位说明的项目，是否项填是或否，其他项填文字",
    "Only lines that are the host's to state are stated: yes or no where the line asks that, and words elsewhere."
  )
  package static let reasons = Rule(
    "A35.return-reasons", ArticleReference(35), says: "退回的说明理由，通过的不写理由",
    "A report goes back with a reason, and passes without one.")
  package static let change = Rule(
    "A35.change", ArticleReference(35), says: "更正、修订已发布的报表，写明哪些项目，都在报表内",
    "A published report is corrected or revised by lines of it, each named.")

  package static let address = Rule(
    "A35.address", ArticleReference(35), says: "年度报表发布在本网站或县政府门户网站、上级政府网站上；发布在别处的说明理由",
    "A report is out on its site, on the county's portal or on a website of a government above; out elsewhere, it is said why."
  )

  package static let all = [people, three, year, stated, reasons, change, address]

  /// 31 January is so many days behind the year's end.
  static let days = 31

  static let preparers: [Role] = [.clerk, .editor, .chiefEditor, .deputy, .leader]
  static let reviewers: [Role] = [.reviewer, .chiefEditor, .deputy, .leader]
  static let approvers: [Role] = [.deputy, .leader]

  static func check(_ year: CalendarYear, of site: Site, in context: Context) throws {
    let period = FigurePeriod(year)
    let (first, last) = (period.lastDay.startOfYear, period.lastDay)
    let launched = site.launchedOn ?? first
    let closed = site.closing?.takenDownOn
    let wasOpen =
      launched <= last && (closed.map { $0 > first } ?? site.owesReports)
    if let entered = site.enteredOn, entered > last {
      throw Refusal(
        Self.year,
        found: Bilingual(
          "网站“\(site.name)”（\(site.id)）\(entered) 登入台账，\(year) 年的情况台账没有记录",
          "\(site.name) (\(site.id)) was entered on \(entered), and the ledger has no records of \(year)"
        ),
        mend: Bilingual(
          "核对年份；登入台账以前的年度报表以当时发布的为准",
          "check the year; of the years before, the reports that were published then stand"))
    }
    guard first > context.today || !wasOpen else { return }
    throw Refusal(
      Self.year,
      found: first > context.today
        ? Bilingual("\(year) 年还没有开始", "\(year) has not begun")
        : Bilingual(
          "网站“\(site.name)”（\(site.id)）\(site.phase.name.zh)，\(year) 年内没有开通",
          "\(site.name) (\(site.id)) is \(site.phase.name.en), and was not open in \(year)"),
      mend: Bilingual("核对网站和年份", "check the site and the year"))
  }

  /// Whether an address lies neither on the site, nor on the portal, nor with a government above; a site of which no
  /// domain is known may have it anywhere.
  static func isElsewhere(
    _ address: WebAddress, _ site: Site, _ register: some SiteLookup & FilingLookup
  ) throws -> Bool {
    guard let own = site.domain else { return false }
    let portal = try register.portal.flatMap { try register.site($0)?.domain }
    let domains = [own, portal].compactMap(\.self)
    return try !domains.contains { address.lies(under: $0) } && !Superior.isSite(address, register)
  }

  static func checkElsewhere(_ reasons: Prose?, _ place: WebAddress, _ site: Site) throws {
    if let reasons { return try RecordRules.checkPublic([reasons]) }
    throw Refusal(
      address,
      found: Bilingual(
        "发布网址在 \(place.host)，网站“\(site.name)”的域名是 \(site.domain ?? "-")",
        "the address is on \(place.host), and \(site.name) has the domain \(site.domain ?? "-")"),
      mend: Bilingual(
        "核对网址；确实发布在别处的，在 reasons 中说明理由",
        "check the address; if it is out elsewhere, say why in reasons"),
      missing: ["reasons"])
  }

  static func checkOver(_ year: CalendarYear, in context: Context) throws {
    let last = FigurePeriod(year).lastDay
    guard min(context.today, context.occurredOn) <= last else { return }
    throw Refusal(
      Self.year,
      found: Bilingual("\(year) 年到 \(last) 才结束", "\(year) ends on \(last)"),
      mend: Bilingual("年度结束后再提交", "submit it when the year is over"))
  }

  /// Refuses who had another part in the report already.
  static func checkOther(_ actor: Actor, than others: [(StaffID?, Bilingual)]) throws {
    guard let own = others.first(where: { $0.0 == actor.staff.id }) else { return }
    throw Refusal(
      three,
      found: Bilingual(
        "\(actor.staff.name)已是\(own.1.zh)", "\(actor.staff.name) is the \(own.1.en) already"),
      mend: Bilingual("请本单位其他人员办理", "ask somebody else of the office"))
  }

  static func checkStated(_ given: [GivenStatement]) throws {
    for (index, statement) in given.enumerated() {
      let layout = statement.line.layout
      let isRepeated = given[..<index].contains { $0.line == statement.line }
      let fits =
        layout.form == .yes
        ? statement.yes != nil && statement.words == nil
        : statement.words != nil && statement.yes == nil
      guard layout.isStated, fits, !isRepeated else {
        throw Refusal(
          stated,
          found: !layout.isStated
            ? Bilingual(
              "“\(layout.title.zh)”（\(statement.line)）不由主办单位填写",
              "\(layout.title.en) (\(statement.line)) is not for the host to state")
            : isRepeated
              ? Bilingual("\(statement.line) 写了两次", "\(statement.line) is there twice")
              : Bilingual(
                "“\(layout.title.zh)”（\(statement.line)）填得不对",
                "\(layout.title.en) (\(statement.line)) is not stated as it asks"),
          mend: !layout.isStated
            ? Bilingual(
              "统计和登记的项目从台账来；访问量等用 measurement.record 登记",
              "what is counted or registered comes from the ledger; visits and the like are recorded (measurement.record)"
            )
            : layout.form == .yes
              ? Bilingual("在 yes 中填写 true 或 false，一次", "give true or false in yes, once")
              : Bilingual("在 words 中填写文字，一次", "give words in words, once"))
      }
    }
    guard given.isEmpty else { return }
    throw Refusal(
      stated, found: Bilingual("没有填写任何项目", "no line is stated"),
      mend: Bilingual("在 statements 中逐项填写", "state lines in statements"),
      missing: ["statements"])
  }

  static func checkReasons(_ passed: Bool, _ given: Prose?) throws {
    guard passed == (given != nil) else { return }
    throw Refusal(
      reasons,
      found: passed
        ? Bilingual("通过，又写了退回理由", "it passes, and a reason to send it back is given")
        : Bilingual("退回，没有写理由", "it goes back without a reason"),
      mend: passed
        ? Bilingual("去掉 reasons", "leave reasons out")
        : Bilingual("在 reasons 中写明", "say why in reasons"),
      missing: passed ? [] : ["reasons"])
  }

  static func checkLines(_ lines: [ReportLineID], of version: ReportVersion) throws {
    let absent = lines.first { line in !version.entries.contains { $0.line == line } }
    guard lines.isEmpty || absent != nil else { return }
    throw Refusal(
      change,
      found: absent.map {
        Bilingual(
          "\($0) 不在 \(version.year) 年度报表第 \(version.version) 版中",
          "\($0) is not in version \(version.version) of the report for \(version.year)")
      } ?? Bilingual("没有写明项目", "no line is named"),
      mend: Bilingual("在 lines 中写明（report.show）", "name them in lines (report.show)"),
      missing: lines.isEmpty ? ["lines"] : [])
  }
}

extension Site {
  /// Whether it is open now: what was never opened or is closed has no report of a later year.
  var owesReports: Bool {
    switch phase {
    case .live, .offline: true
    case .proposed, .approved, .ended, .closed, .notGoverned: false
    }
  }
}
