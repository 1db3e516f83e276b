import CivilTime

/// Article 39, its first four paragraphs: how an account is opened.
///
/// > 乡(镇)、各部门(单位)以机构名义开设政务新媒体账号，应经本单位主要领导批准，并在10个工作日内向信办、政务公开办备案。
/// > 账号名称应简洁、直观、规范，头像应鲜明、端庄、文明，按要求完善认证信息。
/// >
/// > 公职人员以职务身份开设实名认证新媒体账号，应当首先报所在单位同意，并报信办、政务公开办备案。
/// >
/// > 开设政务新媒体的部门单位应当明确主管负责人、分管负责人和总编辑人选，并确定相应的管理部门和工作人员……
/// >
/// > 政务新媒体应当在国家主管部门核准的平台上设立并开展应用。注册的新媒体账号名称应当简明扼要、严谨规范，并与本地、
/// > 本单位名称和工作职责明确关联。
///
/// What the program can look at of a name is its length and whether it shares characters with the unit's
/// or the county's; how good it is, people judge: `docs/decisions/0270-opening-accounts.md`.
extension Article39 {
  package static let plan = Rule(
    "A39.plan", ArticleReference(39), says: "开设账号须先提出方案，写明用途和各项人选",
    "An account is proposed with its purpose and the people who answer for it.")
  package static let people = Rule(
    "A39.people", ArticleReference(39), says: "所列人员均为本单位在任人员",
    "Everybody who is named serves in the unit.")
  package static let separatePeople = Rule(
    "A39.separate-people", ArticleReference(39),
    says: "主管负责人与分管负责人、总编辑与账号专管员不由同一人担任",
    "Lead and deputy are two people, and so are chief editor and custodian.")
  package static let platform = Rule(
    "A39.platform", ArticleReference(39), says: "账号开设在当日核准名单上的平台",
    "An account is opened on a platform that is on the approved list on that day.")
  package static let name = Rule(
    "A39.name", ArticleReference(39), says: "账号名称不超过 \(maximumNameCount) 字，并与本地、本单位名称或职责关联",
    "A name has at most \(maximumNameCount) characters and is tied to the place, the unit or its duties."
  )
  package static let secondAccount = Rule(
    "A39.second-account", ArticleReference(39), says: "同一单位在同一平台另开账号须说明理由",
    "A second account of a unit on a platform gives its reason.")
  package static let openingApproval = Rule(
    "A39.opening-approval", ArticleReference(39), says: "机构账号须经本单位主要领导批准",
    "The principal leader of the unit approves an institutional account.")
  package static let unitConsent = Rule(
    "A39.unit-consent", ArticleReference(39), says: "职务身份账号须先经所在单位同意",
    "The unit consents to a personal official account first.")
  package static let verification = Rule(
    "A39.verification", ArticleReference(39), says: "在平台注册并完成认证后启用",
    "An account is put to use once it is registered and verified on its platform.")
  package static let filing = Rule(
    "A39.filing", ArticleReference(39), says: "批准后书面报县网信办、县政务公开办备案",
    "After the approval an account is filed in writing with the county CAC and the openness office."
  )
  package static let missingFiling = Rule(
    "A39.missing-filing", ArticleReference(39), says: "补办的是既有账号缺少的备案，由账号所属单位办理",
    "What is made up for is a filing that an account lacks, by its unit.")

  package static let opening = [
    plan, people, separatePeople, platform, name, secondAccount, openingApproval, unitConsent,
    verification, filing, missingFiling,
  ]

  /// Within how many working days of its approval an account is filed.
  package static let filingDays = 10

  /// The most characters of a name: those of a mark on a telephone's screen.
  package static let maximumNameCount = 20

  // MARK: The plan

  /// What the plan lacks, by the names of its members.
  static func checkPlan(_ command: ProposeAccountOpening) throws -> Passage {
    var missing: [String] = []
    if command.purpose == nil { missing.append("purpose") }
    switch command.kind {
    case .institutional:
      if command.lead == nil { missing.append("lead") }
      if command.deputy == nil { missing.append("deputy") }
      if command.chiefEditor == nil { missing.append("chiefEditor") }
    case .personal: break
    }
    if command.custodian == nil { missing.append("custodian") }
    if missing.isEmpty, let purpose = command.purpose { return Passage(purpose) }
    throw Refusal(
      plan,
      found: Bilingual(
        "缺 \(missing.joined(separator: "、"))", "missing: \(missing.joined(separator: ", "))"),
      mend: Bilingual("补充后重新提出", "add them and propose it again"), missing: missing)
  }

  static func checkPeople(
    _ team: AccountTeam, _ office: Office, _ register: some DirectoryLookup
  ) throws {
    for (id, post) in team.named {
      let person = try DirectoryRules.serving(id, register)
      guard person.office != office.id else { continue }
      throw Refusal(
        people,
        found: Bilingual(
          "\(post.zh)\(person.name)（\(id)）属于 \(person.office)",
          "the \(post.en) \(person.name) (\(id)) is of \(person.office)"),
        mend: Bilingual("另定本单位的人员", "name somebody of the unit"))
    }
    for hire in team.hired where !team.named.contains(where: { $0.id == hire.staff }) {
      throw Refusal(
        people,
        found: Bilingual(
          "聘用人员 \(hire.staff) 不在所列人员中", "\(hire.staff) is hired, and does nothing here"),
        mend: Bilingual("列入 operators，或去掉", "name them among operators, or leave them out"))
    }
    try checkSeparate(team)
  }

  static func checkSeparate(_ team: AccountTeam) throws {
    let pairs = [
      (team.lead, team.deputy, Bilingual("主管负责人和分管负责人", "responsible lead and deputy")),
      (team.chiefEditor, team.custodian, Bilingual("总编辑和账号专管员", "chief editor and custodian")),
    ]
    for (one, other, posts) in pairs {
      guard let one, one == other else { continue }
      throw Refusal(
        separatePeople,
        found: Bilingual("\(one) 兼任\(posts.zh)", "\(one) is \(posts.en)"),
        mend: Bilingual("由两个人分别担任", "give them to two people"))
    }
  }

  // MARK: Platform and name

  static func checkPlatform(
    _ name: PlatformName, on date: CivilDate, _ register: some PlatformLookup
  ) throws {
    let known = try register.platform(named: name)
    guard known?.isApproved(on: date) != true else { return }
    throw Refusal(
      platform,
      found: known == nil
        ? Bilingual("名单上没有平台“\(name)”", "no platform on the list is called \(name)")
        : Bilingual("平台“\(name)”在 \(date) 不在名单上", "\(name) is not on the list on \(date)"),
      mend: Bilingual(
        "查看名单（platform.list）；应列入的，请县网信办列入（platform.approve）",
        "look at the list (platform.list), or have the county CAC add it (platform.approve)"))
  }

  /// Refuses a long name, and one that shares no two characters in a row with the unit's or the
  /// county's, where no tie is stated.
  static func checkName(
    _ given: Line, of office: Office, tie: Prose?, _ register: some DirectoryLookup
  ) throws {
    let count = given.text.count
    guard count <= maximumNameCount else {
      throw Refusal(
        name,
        found: Bilingual("“\(given)”有 \(count) 字", "\(given) has \(count) characters"),
        mend: Bilingual("取简明的名称", "take a shorter name"))
    }
    if tie != nil { return }
    let names = [office.name.text, try register.county?.name.text ?? ""]
    guard !names.contains(where: { sharesTwo($0, given.text) }) else { return }
    throw Refusal(
      name,
      found: Bilingual(
        "“\(given)”与“\(office.name)”没有相同的字", "\(given) shares nothing with \(office.name)"),
      mend: Bilingual(
        "改名，或在 tie 中写明它与本地、本单位职责的关联",
        "take another, or say in tie what ties it to the place or the unit's duties"),
      missing: ["tie"])
  }

  private static func sharesTwo(_ one: String, _ other: String) -> Bool {
    let pairs = zip(one, one.dropFirst()).map { "\($0)\($1)" }
    return pairs.contains { other.contains($0) }
  }

  /// Refuses a second account of a unit on a platform without a reason.
  static func checkSecond(
    _ id: AccountID, on platform: PlatformName, of office: OfficeID, reason: Prose?,
    _ register: some AccountLookup
  ) throws {
    guard reason == nil else { return }
    for other in try register.accounts(of: office) where other != id {
      guard let account = try register.account(other), account.platform == platform,
        account.kind == .institutional
      else { continue }
      throw Refusal(
        secondAccount,
        found: Bilingual(
          "本单位在“\(platform)”已有“\(account.name)”（\(account.id)，\(account.phase.name.zh)）",
          "the unit has \(account.name) on \(platform) already (\(account.id), \(account.phase.name.en))"
        ),
        mend: Bilingual(
          "用原有账号，或在 secondReason 中说明另开的理由",
          "use that one, or say in secondReason why there is to be another"),
        missing: ["secondReason"])
    }
  }

  // MARK: Filings

  /// Refuses a filing without its paper, and a paper that is older than what it tells of.
  static func checkFiling(
    _ rule: Rule, since day: CivilDate?, _ what: Bilingual, _ context: Context
  ) throws {
    guard let paper = context.document else {
      throw Refusal(
        rule,
        found: Bilingual("备案没有注明文号和日期", "the filing comes without number and date"),
        mend: Bilingual(
          "在请求中加入 document：备案文件的文号和日期",
          "add document to the request: number and date of the filing"),
        missing: ["document"])
    }
    guard let day, paper.date < day else { return }
    throw Refusal(
      rule,
      found: Bilingual(
        "备案文件 \(paper.number) 的日期是 \(paper.date)，\(what.zh)在 \(day)",
        "the paper \(paper.number) is dated \(paper.date), and \(what.en) is of \(day)"),
      mend: Bilingual("填写在此之后报送的备案文件", "name the paper that was sent after it"))
  }

  static func checkMissing(
    _ filing: AccountFiling, of account: Account, _ host: OfficeID, _ context: Context
  ) throws {
    let actor = context.actor
    guard actor.isOf(host), AccountDeadlines.filers.contains(where: actor.holds) else {
      let roles = Duties.names(AccountDeadlines.filers)
      throw Duties.refuse(
        actor, by: missingFiling,
        mend: Bilingual(
          "请“\(account.name)”所属单位 \(host) 的\(roles.zh)办理",
          "ask \(roles.en) of \(host), whose account it is"))
    }
    guard account.phase.isInUse, account.missingFilings.contains(filing) else {
      throw Refusal(
        missingFiling,
        found: Bilingual(
          "“\(account.name)”（\(account.phase.name.zh)）不缺\(filing.name.zh)",
          "\(account.name) (\(account.phase.name.en)) lacks no \(filing.name.en)"),
        mend: Bilingual(
          "查看缺少的备案（account.show 的 missing）", "see what it lacks (missing of account.show)"))
    }
  }
}
