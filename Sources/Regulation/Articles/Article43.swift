import CivilTime

/// Article 43: accountability for accounts.
///
/// > 对制度不健全、责任不落实、管理不到位的政务新媒体账号，县网信办采取约谈、警告、通报或者责令关闭等措施进行处置。
///
/// Who is to blame, and what follows for people, is decided elsewhere; the ledger keeps what was done, by
/// whom and why: `docs/decisions/0273-measures-against-accounts.md`.
package enum Article43 {
  package static let body = Rule(
    "A43.body", ArticleReference(43), says: "处置措施由县网信办负责人凭文件采取",
    "A measure is taken by the leader or deputy of the county CAC, on a paper.")
  package static let account = Rule(
    "A43.account", ArticleReference(43), says: "处置的是没有注销的账号",
    "A measure is against an account that was not cancelled.")
  package static let evidence = Rule(
    "A43.evidence", ArticleReference(43), says: "所引用的记录须是该账号的记录",
    "The events a measure rests on are of the account.")
  package static let closing = Rule(
    "A43.closing", ArticleReference(43), says: "责令关闭须写明最后期限，其他措施不写",
    "An order to close says by which day, and no other measure does.")
  package static let answer = Rule(
    "A43.answer", ArticleReference(43), says: "处置措施由账号所属单位回复，不早于措施作出之日",
    "The account's unit answers a measure, not before it was taken.")

  package static let all = [body, account, evidence, closing, answer]

  /// Who of a unit answers.
  static let answerers: [Role] = [.leader, .deputy, .clerk]

  static func checkBody(_ context: Context) throws -> Document {
    try Duties.check(context.actor, of: .countyCAC, as: [.leader, .deputy], or: body)
    guard let paper = context.document else {
      throw Refusal(
        body,
        found: Bilingual("没有注明文号和日期", "no paper is named"),
        mend: Bilingual(
          "在请求中加入 document：文号和日期", "add document to the request: number and date"),
        missing: ["document"])
    }
    return paper
  }

  static func checkAccount(_ given: Account) throws {
    guard !given.phase.isInUse else { return }
    throw Refusal(
      account,
      found: Bilingual(
        "“\(given.name)”（\(given.id)）\(given.phase.name.zh)",
        "\(given.name) (\(given.id)) is \(given.phase.name.en)"),
      mend: Bilingual("核对账号（account.list）", "check the account (account.list)"))
  }

  static func checkEvidence(
    _ positions: [LogPosition], about id: AccountID, _ log: any EntryLookup
  ) throws {
    for position in positions {
      let subject = try log.entry(at: position.value)?.event.subject
      guard subject != .account(id) else { continue }
      throw Refusal(
        evidence,
        found: Bilingual(
          "第 \(position) 号记录不是账号 \(id) 的记录", "event \(position) is not of the account \(id)"),
        mend: Bilingual(
          "核对序号（event.list 的 stream）", "check the position (stream of event.list)"))
    }
  }

  static func checkClosing(_ kind: MeasureKind, by last: CivilDate?, on date: CivilDate) throws {
    let isOrder = kind == .closure
    if let last {
      guard !isOrder || last <= date else { return }
      throw Refusal(
        closing,
        found: Bilingual(
          "\(kind.name.zh)，期限 \(last)，日期 \(date)", "\(kind.name.en) of \(date), by \(last)"),
        mend: isOrder
          ? Bilingual("期限在责令之日以后", "set a day behind that of the order")
          : Bilingual("去掉 closeBy", "leave closeBy out"))
    }
    guard isOrder else { return }
    throw Refusal(
      closing,
      found: Bilingual("责令关闭没有期限", "the order to close has no last day"),
      mend: Bilingual("在 closeBy 中写明最后期限", "say in closeBy by which day"),
      missing: ["closeBy"])
  }

  static func refuse(_ id: MeasureID) -> Refusal {
    Refusal(
      answer,
      found: Bilingual("没有处置措施 \(id)", "there is no measure \(id)"),
      mend: Bilingual("核对编号（measure.list）", "check the id (measure.list)"))
  }

  static func checkAnswerer(of given: Account, _ host: OfficeID, _ actor: Actor) throws {
    guard actor.isOf(host), answerers.contains(where: actor.holds) else {
      let roles = Duties.names(answerers)
      throw Duties.refuse(
        actor, by: answer,
        mend: Bilingual(
          "请“\(given.name)”所属单位 \(host) 的\(roles.zh)回复",
          "let \(roles.en) of \(host) answer, whose account it is"))
    }
  }

  static func checkDay(of measure: Measure, _ date: CivilDate) throws {
    guard date < measure.takenOn else { return }
    throw Refusal(
      answer,
      found: Bilingual(
        "措施 \(measure.id) 的日期是 \(measure.takenOn)，回复日期为 \(date)",
        "the measure \(measure.id) is of \(measure.takenOn), and the answer of \(date)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }
}
