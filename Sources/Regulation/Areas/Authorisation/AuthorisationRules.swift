import CivilTime

/// What the record asks of who decides for a leader: `docs/decisions/0260-who-decides-for-a-leader.md`.
package enum AuthorisationRules {
  package static let granter = Rule(
    "authorisation.granter", .record,
    says: "授权由本单位主要负责人作出，或由经办人凭其签署的文件录入",
    "The leader of an office authorises, or a clerk of it records the leader's paper.")
  package static let deputy = Rule(
    "authorisation.deputy", .record, says: "受权人是本单位在任的分管负责人，不为自己录入授权",
    "A deputy of the same office is authorised, and records none for themselves.")
  package static let term = Rule(
    "authorisation.term", .record, says: "授权有起止日期，不早于其文件，不超过一年",
    "An authorisation has a first and a last day, none before its paper, at most a year apart.")
  package static let procedures = Rule(
    "authorisation.procedures", .record, says: "授权范围是台账内的办理流程",
    "An authorisation names procedures that there are.")
  package static let known = Rule(
    "authorisation.known", .record, says: "授权须先登记",
    "An authorisation is recorded before it is named.")
  package static let inForce = Rule(
    "authorisation.in-force", .record,
    says: "分管负责人代行审批，须在授权的期限和范围内，且授权人仍是主要负责人",
    "A deputy decides within the time and scope of an authorisation, while who gave it is the leader."
  )
  package static let paper = Rule(
    "authorisation.paper", .record,
    says: "书面作出的决定，由本单位经办人凭存入台账的文件录入",
    "A decision on paper is recorded by a clerk of the office, with the paper itself put on record."
  )

  package static let all = [granter, deputy, term, procedures, known, inForce, paper]

  /// Whether a decision may be taken on paper at all.
  package static let paperDecisions = Parameter(
    "A9.decisions-on-paper", ArticleReference(9), "审批决定可否书面作出、由经办人录入",
    "whether decisions may be taken on paper and recorded by a clerk",
    form: .permission, initial: .permission(.allowed), from: .reading)

  /// The longest an authorisation runs, in days: a leader who is away for longer is replaced.
  package static let maximumDays = 366

  /// The most procedures one names: more than there are.
  package static let maximumProcedureCount = 100

  static func checkTerm(_ command: GrantAuthorisation, _ paper: Document, _ today: CivilDate) throws
  {
    let last = command.from.adding(days: maximumDays - 1)
    guard command.from >= paper.date, (command.from...last).contains(command.until),
      command.until >= today
    else {
      throw Refusal(
        term,
        found: Bilingual(
          "授权自 \(command.from) 至 \(command.until)，文件日期 \(paper.date)，今天 \(today)",
          "it runs from \(command.from) to \(command.until), its paper is of \(paper.date), and today is \(today)"
        ),
        mend: Bilingual(
          "起始日期不早于文件日期，终止日期不早于今天，期限不超过 \(maximumDays) 日",
          "begin on the day of the paper or later, end today or later, for at most \(maximumDays) days"
        ))
    }
  }

  static func checkProcedures(_ named: [StepID], _ definitions: Definitions) throws {
    guard !named.isEmpty, named.count <= maximumProcedureCount,
      let wrong = named.first(where: { definitions.newest($0) == nil })
    else {
      if (1...maximumProcedureCount).contains(named.count) { return }
      throw Refusal(
        procedures,
        found: Bilingual("写了 \(named.count) 个流程", "\(named.count) procedures are named"),
        mend: Bilingual("对所有流程的授权不写 procedures", "leave procedures out for every one"))
    }
    throw Refusal(
      procedures,
      found: Bilingual("没有流程 \(wrong)", "there is no procedure \(wrong)"),
      mend: Bilingual(
        "可写：\(names(definitions).joined(separator: "、"))",
        "name of these: \(names(definitions).joined(separator: ", "))"))
  }

  private static func names(_ definitions: Definitions) -> [String] {
    Set(definitions.all.map(\.id.text)).sorted()
  }

  static func unknown(_ id: AuthorisationID) -> Refusal {
    Refusal(
      known,
      found: Bilingual("没有授权 \(id)", "there is no authorisation \(id)"),
      mend: Bilingual("核对编号（authorisation.list）", "check the id (authorisation.list)"))
  }
}
