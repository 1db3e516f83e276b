/// Article 19: responses to emergencies, hot topics and rumours.
///
/// > 对涉及本地区、本部门的重大突发事件，要在宣传部门指导下，按程序及时发布由相关回应主体提供的回应信息，公布客观事实，
/// > 并根据事件发展和工作进展更新相关信息。对社会公众关注的热点问题，要邀请相关业务部门作出权威、正面的回应。对涉及本地区、
/// > 本部门的网络谣言，要及时发布相关部门辟谣信息。回应信息要主动向各类传统媒体和新媒体平台推送。
///
/// What was published without guidance, or was not pushed, is recorded all the same and shown as lacking; it
/// only keeps a thread from being closed as answered: `docs/decisions/0320-responses.md`.
package enum Article19 {
  package static let opener = Rule(
    "A19.opener", ArticleReference(19), says: "回应事项由政务公开办、网信办、宣传部或所涉单位登记",
    "A thread is opened by the openness office, the CAC, the propaganda department, or a unit it concerns."
  )
  package static let guide = Rule(
    "A19.guide", ArticleReference(19), says: "指导意见由宣传部提出，或由政务公开办凭宣传部文件记录并写明何人提出",
    "Guidance is given by the propaganda department, or recorded from its paper by the openness office, with who gave it."
  )
  package static let part = Rule(
    "A19.part", ArticleReference(19), says: "回应和推送由登记单位、所涉单位、政务公开办、网信办或宣传部记录",
    "Responses and pushes are recorded by those who opened the thread, whom it concerns, or who guide it."
  )
  package static let published = Rule(
    "A19.published", ArticleReference(19), says: "回应须已发布：写明已发布稿件的版次，或发布的网址",
    "A response is out: a published version of an item, or an address.")
  package static let form = Rule(
    "A19.form", ArticleReference(19), says: "后续更新以此前的回应为前提，辟谣只针对谣言事项",
    "An update follows a response, and a refutation is of a rumour.")
  package static let push = Rule(
    "A19.push", ArticleReference(19), says: "推送须指明哪一条回应，推送到哪一家媒体或哪一个账号",
    "A push names a response, and a medium or an account.")
  package static let closer = Rule(
    "A19.closer", ArticleReference(19), says: "已回应的由登记单位或政务公开办办结，其他情形由其负责人决定并说明理由",
    "An answered thread is closed by its office or the openness office; any other by their leader or deputy, with reasons."
  )
  package static let whole = Rule(
    "A19.whole", ArticleReference(19), says: "指导、回应、推送齐备方可按“已回应”办结",
    "A thread is closed as answered once guidance, response and push are there.")

  package static let all = [opener, guide, part, published, form, push, closer, whole]

  /// Who is concerned with every thread, beside the units.
  static let openers: [OfficeKind] = [.countyOpenness, .countyCAC, .propaganda]
  static let people: [Role] = [.clerk, .editor, .dutyOfficer, .deputy, .leader]
  static let guides: [Role] = [.clerk, .deputy, .leader]
  static let closers: [Role] = [.deputy, .leader]

  static func checkGuide(_ context: Context, person: Line?) throws {
    let actor = context.actor
    if actor.office.kind == .propaganda, guides.contains(where: actor.holds) { return }
    guard actor.office.kind == .countyOpenness, guides.contains(where: actor.holds) else {
      throw Duties.refuse(
        actor, by: guide,
        mend: Bilingual(
          "由宣传部的\(Duties.names(guides).zh)提出，或由县政务公开办凭其文件记录",
          "let the propaganda department give it: \(Duties.names(guides).en); or the county openness office record its paper"
        ))
    }
    var missing: [String] = []
    if context.document == nil { missing.append("document") }
    if person == nil { missing.append("person") }
    guard !missing.isEmpty else { return }
    throw Refusal(
      guide,
      found: Bilingual(
        "代为记录，缺 \(missing.joined(separator: "、"))",
        "recorded for it, without \(missing.joined(separator: ", "))"),
      mend: Bilingual(
        "写明宣传部的文件（document：文号、日期）和提出意见的人（person）",
        "name its paper (document: number, date) and who gave it (person)"),
      missing: missing)
  }

  static func checkPart(
    _ actor: Actor, in thread: ResponseThread, _ register: some DirectoryLookup
  ) throws {
    try Duties.check(
      actor, of: thread.offices, orOf: openers, as: people, by: part, register)
  }

  static func check(_ command: GiveResponse, of thread: ResponseThread) throws {
    switch command.form {
    case .statement: return
    case .update:
      guard thread.responses.isEmpty else { return }
      throw Refusal(
        form,
        found: Bilingual("事项 \(thread.id) 还没有回应", "\(thread.id) has no response yet"),
        mend: Bilingual("首次回应填 statement", "give statement for the first one"))
    case .refutation:
      guard thread.kind != .rumour else { return }
      throw Refusal(
        form,
        found: Bilingual(
          "事项 \(thread.id) 是\(thread.kind.name.zh)，不是网络谣言",
          "\(thread.id) is a \(thread.kind.name.en), and no rumour"),
        mend: Bilingual(
          "谣言另行登记（response.open，kind: rumour）",
          "open a thread for the rumour (response.open, kind: rumour)"
        ))
    }
  }

  static func checkPublished(_ command: GiveResponse, _ register: some ItemLookup) throws {
    guard let id = command.item else {
      guard command.address != nil, command.version == nil else {
        throw Refusal(
          published,
          found: Bilingual("没有写明稿件，也没有完整的发布网址", "neither an item nor an address is named"),
          mend: Bilingual(
            "填写 item 和 version，或只填写 address", "give item and version, or address alone"),
          missing: ["item"])
      }
      return
    }
    let item = try ItemRules.item(id, register)
    if let version = command.version, item.published.contains(where: { $0.version == version }) {
      return
    }
    let out = item.published.map { "\($0.version)" }.joined(separator: "、")
    throw Refusal(
      published,
      found: Bilingual(
        "稿件 \(id) \(item.phase.name.zh)，已发布的版次：\(out.isEmpty ? "无" : out)",
        "item \(id) is \(item.phase.name.en); published versions: \(out.isEmpty ? "none" : out)"),
      mend: Bilingual(
        "先发布（item.publish），在 version 中填写已发布的版次",
        "publish it first (item.publish), and give the published version"),
      missing: command.version == nil ? ["version"] : [])
  }

  static func check(_ pushes: [PushTarget], _ register: some AccountLookup) throws {
    guard !pushes.isEmpty else {
      throw Refusal(
        push, found: Bilingual("没有写明推送去向", "no push is named"),
        mend: Bilingual("在 pushes 中写明媒体和时间", "name media and times in pushes"),
        missing: ["pushes"])
    }
    for target in pushes {
      if let account = target.account { _ = try AccountRules.account(account, register) }
      guard
        (target.name == nil) == (target.account == nil)
          || (target.medium == .traditional && target.account != nil)
      else { continue }
      throw Refusal(
        push,
        found: Bilingual(
          "\(target.medium.name.zh)的去向写成：\(target.name?.text ?? "无名称")、\(target.account?.text ?? "无账号")",
          "a push to \(target.medium.name.en) names \(target.name?.text ?? "no medium") and \(target.account?.text ?? "no account")"
        ),
        mend: Bilingual(
          "传统媒体填名称（name）；新媒体填名称或本县账号（account），二者之一",
          "name a medium of traditional media (name); of new media its name or an account (account), one of them"
        ))
    }
  }

  static func checkClosing(
    _ command: CloseResponse, of thread: ResponseThread, _ actor: Actor,
    _ register: some DirectoryLookup
  ) throws {
    guard command.outcome == .answered else {
      try Duties.check(
        actor, of: [thread.office], orOf: [.countyOpenness], as: closers, by: closer, register)
      guard command.reasons == nil else { return }
      throw Refusal(
        closer,
        found: Bilingual(
          "按“\(command.outcome.name.zh)”办结，没有理由",
          "closed as \(command.outcome.name.en), without reasons"),
        mend: Bilingual("在 reasons 中说明理由", "give reasons"), missing: ["reasons"])
    }
    try Duties.check(
      actor, of: [thread.office], orOf: [.countyOpenness], as: people, by: closer, register)
    let needs = thread.lacking
    guard !needs.isEmpty else { return }
    throw Refusal(
      whole,
      found: Bilingual(
        "还缺\(needs.map(\.name.zh).joined(separator: "、"))",
        "it lacks \(needs.map(\.name.en).joined(separator: ", "))"),
      mend: Bilingual(
        "补齐后办结；不再回应的，由负责人按 subsided、unfounded 办结并说明理由",
        "have that done first; or let the leader or deputy close it as subsided or unfounded, with reasons"
      ),
      missing: needs.map(\.rawValue))
  }
}
