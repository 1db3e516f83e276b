import CivilTime

/// What the record asks of a correction.
package enum CorrectionRules {
  package static let known = Rule(
    "correction.known", .record, says: "更正须指明已有的记录或更正申请",
    "A correction names an event there is, and a decision a correction that was applied for.")
  package static let kind = Rule(
    "correction.kind", .record, says: "只更正当事人记录的事实；谁办理、审批结论和台账自行记录的不能更正",
    "What is corrected is a fact somebody recorded: not who acted, what was decided, or what the ledger saw."
  )
  package static let value = Rule(
    "correction.value", .record, says: "更正须写明该记录能更正的内容，并与现有内容不同",
    "A correction says what is right, of what the event can be put right in, and something else than stands."
  )
  package static let office = Rule(
    "correction.office", .record, says: "更正由记录该事实的单位或县政务公开办申请",
    "The office that recorded a fact, or the county openness office, applies for its correction.")
  package static let decider = Rule(
    "correction.decider", .record, says: "更正由主管单位负责人决定",
    "A leader or deputy of the supervising office decides a correction.")
  package static let secondPerson = Rule(
    "correction.second-person", .record, says: "记录该事实的人和申请更正的人不得决定更正",
    "Who recorded a fact, or applied for its correction, does not decide it.")
  package static let open = Rule(
    "correction.open", .record, says: "同一事实一次只办一件更正，已有结果的不再决定",
    "A fact has one open correction at a time, and one that has ended is not decided again.")
  package static let order = Rule(
    "correction.order", .record, says: "更正后的日期仍须符合事实先后",
    "A corrected day keeps the order of facts.")
  package static let proof = Rule(
    "correction.proof", .record, says: "更正使逾期变为按期、使期限更迟或计入另一年的，须有当日的文件",
    "A correction that makes something in time, or moves a term or a year, needs a paper of that day."
  )
  package static let strike = Rule(
    "correction.strike", .record, says: "只有尚未据以办理后续步骤的核发记录可以注明与本网站无关",
    "Only a grant that nothing in its case was built on turns out not to be of its site.")

  package static let all = [
    known, kind, value, office, decider, secondPerson, open, order, proof, strike,
  ]

  static func refuseKind(_ entry: Entry, _ filing: FilingKind?) -> Refusal {
    let payload = entry.event.payload
    let title = type(of: payload).wording
    let which = payload.corrigible(nil) != nil || payload.corrigible(.icp) != nil
    if which {
      return Refusal(
        kind,
        found: Bilingual(
          "第 \(entry.position) 号记录“\(title.zh)”中没有\(filing.map { "可更正的\($0.name.zh)" } ?? "可更正的内容")",
          "event \(entry.position), “\(title.en)”, has no \(filing?.name.en ?? "fact") to correct"),
        mend: Bilingual(
          "既有网站登记的备案在 filing 中写明，其他记录不写 filing",
          "name in filing which one of a site that was entered, and none for any other event"))
    }
    return Refusal(
      kind,
      found: Bilingual(
        "第 \(entry.position) 号记录是“\(title.zh)”", "event \(entry.position) is “\(title.en)”"),
      mend: Bilingual(
        "审批结论有误的，另行申请或重新办理；提交有误的，撤回后重报",
        "where a decision is wrong, apply anew; where a submission is, recall it and hand it in again"
      ))
  }

  static func refuseStruck(_ entry: Entry) -> Refusal {
    Refusal(
      kind,
      found: Bilingual(
        "第 \(entry.position) 号记录已注明与本网站无关",
        "event \(entry.position) turned out not to be of its site"),
      mend: Bilingual("按程序重新申请、核发", "have it applied for and granted anew"))
  }

  static func refuseOther(_ rule: Rule, _ found: Bilingual) -> Refusal {
    Refusal(
      rule, found: found,
      mend: Bilingual(
        "该记录能更正：见 correction.propose 的说明", "see what the event can be put right in"))
  }
}

extension CorrectionRules {
  /// How often what an office has passed on: offices are merged a few times in a century.
  static let maximumMerges = 100

  static let deciders: [Role] = [.leader, .deputy]

  /// Who decides, as a step of a procedure would say it.
  static let step = Step.decide(
    "decide", "决定更正", "decide a correction", .record,
    by: Performer(.kind(.countyOpenness), .leader, .deputy), after: [], returnsTo: nil,
    canReject: true, judges: [], order: open, authority: decider)

  /// Who supervises what a fact is about.
  static func supervisor(of subject: Subject, _ register: some SiteLookup) throws -> OfficeKind {
    try subject.site.flatMap { try register.site($0) }?.kind.supervisor ?? .countyOpenness
  }
}
