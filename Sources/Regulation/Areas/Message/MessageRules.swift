import CivilTime

/// What the record asks of messages, beside the regulation.
package enum MessageRules {
  package static let known = Rule(
    "message.known", .record, says: "留言凭编号或查询码办理，须存在",
    "A message is named by its id or its query code, and exists.")
  package static let code = Rule(
    "message.code", .record, says: "查询码须对应一件未删除的留言",
    "A query code is that of a message that was not erased.")
  package static let portal = Rule(
    "message.portal", .record, says: "留言接口只登记网上留言和留言人凭查询码的补充、评价、要求重办",
    "A portal records messages from sites, and what citizens add, rate and reopen by their query code."
  )
  package static let receiver = Rule(
    "message.receiver", .record, says: "留言由县政务公开办、留言接口或所用网站、账号的单位登记",
    "Messages are recorded by the county openness office, a portal, or the unit whose site or account they came by."
  )
  package static let assigner = Rule(
    "message.assigner", .record, says: "留言由县政务公开办受理和转办",
    "The county openness office accepts and assigns messages.")
  package static let handler = Rule(
    "message.handler", .record, says: "留言由承办单位办理",
    "A message is dealt with by the unit it is assigned to.")
  package static let phase = Rule(
    "message.phase", .record, says: "留言按受理、转办、办理、答复、办结的先后办理",
    "What is done to a message fits where it stands.")
  package static let order = Rule(
    "message.order", .record, says: "留言的每一步不早于前一步，收到时间不晚于现在",
    "No step of a message is older than the one before, and none came after now.")
  package static let place = Rule(
    "message.place", .record, says: "来自网站、账号的留言须注明已登记的网站、账号，栏目属于该网站",
    "A message from a site or account names one that is known, and a column one of the site's.")
  package static let twice = Rule(
    "message.twice", .record, says: "同一留言不登记两次", "A message is not recorded twice in a row.")
  package static let unit = Rule(
    "message.unit", .record, says: "留言转给本县有人员的单位",
    "A message goes to an office of the county that has people.")
  package static let reason = Rule(
    "message.reason", .record, says: "不予受理、退回、改派和退回答复须写明理由和去向",
    "What is declined, sent back, transferred or returned says why, and where to.")
  package static let supplement = Rule(
    "message.supplement", .record, says: "补充须有文字或附件，每个附件写一次",
    "A supplement has words or files, and each file is named once.")
  package static let asked = Rule(
    "message.asked", .record, says: "请留言人补充，一次未答，不另请补充",
    "A citizen is asked for more once what they were asked before was answered.")
  package static let draft = Rule(
    "message.draft", .record, says: "审核的须是最新的答复稿",
    "What is reviewed is the newest draft of an answer.")
  package static let extension_ = Rule(
    "message.extension", .record, says: "延期须在期限届满前提出，写明新的期限，并已告知留言人",
    "A term is extended before it ends, to a later day, and the citizen has been told.")
  package static let publicWriter = Rule(
    "message.public-writer", .record, says: "公开文本由答复起草人以外的人员拟定，由另一人公开",
    "A public version is written by somebody who did not write the answer, and published by another."
  )
  package static let once = Rule(
    "message.reopened-once", .record, says: "留言人可要求重新办理一次", "A citizen has a message reopened once."
  )
  package static let opener = Rule(
    "message.opener", .record, says: "查阅其他单位的留言，县政务公开办人员限当日，他人凭主要负责人的书面决定，至多三十日",
    "Somebody of the county openness office opens a message for the day, and its leader on a paper for another person, for thirty days at most."
  )
  package static let erased = Rule(
    "message.erased", .record, says: "删除留言内容的，公开文本一并删除，不再公开",
    "What erases a message erases its public version too, and it is not made public again.")

  package static let number = Rule(
    "message.public-number", .record, says: "公开文本不含手机号码、身份证号码",
    "No public version has the mobile or identity number of anybody.")
  package static let reported = Rule(
    "message.reported-unit", .record, says: "举报由所涉单位自行办理的，须由县政务公开办负责人转办",
    "A report goes to the unit it concerns by the leader or deputy of the county openness office alone."
  )

  package static let all =
    [
      known, code, portal, receiver, assigner, handler, phase, order, place, twice, unit, reported,
      reason,
      supplement, asked, draft, extension_, publicWriter, number, once, opener, erased,
    ] + ofRestriction

  /// For how many days another person reads, at most.
  static let openingDays = 30

  static func message(_ id: MessageID, _ register: some MessageLookup) throws -> Message {
    if let message = try register.message(id) { return message }
    throw Refusal(
      known, found: Bilingual("没有留言 \(id)", "there is no message \(id)"),
      mend: Bilingual("核对编号（message.list）", "check the id (message.list)"))
  }

  /// The message that an id or a query code names: one of them.
  static func message(
    _ id: MessageID?, orByCode code: Line?, in context: Context,
    _ register: some MessageLookup
  ) throws -> Message {
    switch (id, code) {
    case (let id?, nil): return try message(id, register)
    case (nil, _?):
      guard let digest = context.givenCode, let id = try register.message(byCode: digest),
        let message = try register.message(id), message.erasedBy == nil
      else { throw refuseCode() }
      return message
    case (nil, nil), (_?, _?):
      throw Refusal(
        known,
        found: id == nil
          ? Bilingual("没有指明留言", "no message is named")
          : Bilingual("既填了编号又填了查询码", "both an id and a query code are given"),
        mend: Bilingual("填写 message 或 code 之一", "give one of message and code"),
        missing: id == nil ? ["message"] : [])
    }
  }

  /// The same words whatever is wrong with a code.
  package static func refuseCode() -> Refusal {
    Refusal(
      Self.code, found: Bilingual("查询码不对应任何留言", "the query code is no message's"),
      mend: Bilingual("核对十六位查询码", "check the sixteen letters and digits"))
  }

  /// Refuses a portal anything but what it passes on from citizens.
  static func checkPortal(_ actor: Actor, _ command: Command) throws {
    guard actor.holds(.portal) else { return }
    if case .message(let command) = command {
      switch command {
      case .receive, .supplement, .rate, .reopen, .renewCode: return
      case .accept, .decline, .assign, .sendBack, .askSupplement, .extend, .draftAnswer,
        .reviewAnswer, .draftPublic, .publish, .withhold, .withdrawPublic, .close, .open,
        .restrict, .liftRestriction:
        break
      }
    }
    throw Duties.refuse(
      actor, by: portal, mend: Bilingual("由工作人员办理", "let a person do it"))
  }

  /// Refuses a file that is named twice.
  static func checkOnce(_ files: [Paper]) throws {
    for (index, file) in files.enumerated() where files[..<index].contains(file) {
      throw Refusal(
        supplement, found: Bilingual("同一附件写了两次", "a file is named twice"),
        mend: Bilingual("每个附件写一次", "name each file once"))
    }
  }

  static func check(
    _ message: Message, in phases: [MessagePhase], by rule: Rule = phase, mend: Bilingual
  ) throws {
    guard !phases.contains(message.phase) else { return }
    throw Refusal(
      rule,
      found: Bilingual(
        "\(message.id) \(message.phase.name.zh)", "\(message.id) is \(message.phase.name.en)"),
      mend: mend)
  }

  static func checkOrder(_ message: Message, _ context: Context) throws {
    guard context.occurredOn < message.lastOn else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，\(message.id) 的前一步在 \(message.lastOn)",
        "it is dated \(context.occurredOn), and the step of \(message.id) before was on \(message.lastOn)"
      ),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  /// The minute something came, as it is kept; refused in the future, and on another day than the fact's.
  static func minute(_ given: Instant?, in context: Context) throws -> Instant {
    let minute = Instant(
      microsecondsSince1970: (given ?? context.now).microsecondsSince1970 / 60_000_000
        * 60_000_000)
    guard given != nil || context.occurredOn == context.today else {
      throw Refusal(
        order,
        found: Bilingual(
          "发生日期填为 \(context.occurredOn)，没有填写收到的时间",
          "it is dated \(context.occurredOn), and the minute it came is not given"),
        mend: Bilingual("在 receivedAt 中填写", "give it in receivedAt"), missing: ["receivedAt"])
    }
    guard minute > context.now || LegalTime.date(of: minute) != context.occurredOn else {
      return minute
    }
    throw Refusal(
      order,
      found: Bilingual(
        "收到时间 \(ItemTime.plain(minute).zh)，发生日期 \(context.occurredOn)",
        "it came at \(ItemTime.plain(minute).en), and is dated \(context.occurredOn)"),
      mend: Bilingual(
        "核对 receivedAt；补记的在 occurredOn 中填写收到当日",
        "check receivedAt; of what is recorded later, give in occurredOn the day it came"))
  }

  /// Refuses who is not of the office that has a message, in one of some roles.
  static func checkHandler(
    _ actor: Actor, of message: Message, as roles: [Role], by rule: Rule = handler,
    _ register: some DirectoryLookup
  ) throws {
    let holder = try message.holder(register)
    guard !actor.isOf(holder) || !roles.contains(where: actor.holds) else { return }
    let name = try holder.flatMap { try register.office($0)?.name.text } ?? "-"
    throw Duties.refuse(
      actor, by: rule,
      mend: Bilingual(
        "\(message.id) 由“\(name)”办理，请该单位的\(Duties.names(roles).zh)办理",
        "\(message.id) is with \(name); ask there: \(Duties.names(roles).en)"))
  }

  static func checkAssigner(_ actor: Actor) throws {
    try Duties.check(actor, of: .countyOpenness, as: Article20.receivers, or: assigner)
  }

  /// Refuses an office that no message goes to.
  static func check(unit id: OfficeID, _ register: some DirectoryLookup) throws {
    let found: Bilingual
    if let office = try register.office(id) {
      if office.isDissolved {
        found = Bilingual("“\(office.name)”已撤销或并入其他单位", "\(office.name) was dissolved or merged")
      } else if office.kind.isOutsideCounty {
        found = Bilingual("“\(office.name)”不是本县单位", "\(office.name) is outside the county")
      } else if office.staffCount == 0 {
        found = Bilingual("“\(office.name)”在台账中没有人员", "\(office.name) has nobody in the ledger")
      } else {
        return
      }
    } else {
      found = Bilingual("没有单位 \(id)", "there is no office \(id)")
    }
    throw Refusal(
      unit, found: found, mend: Bilingual("核对单位编号（office.list）", "check the id (office.list)"))
  }

  /// Refuses numbers of people's in what the public reads.
  static func checkNumbers(in texts: [Prose]) throws {
    try RecordRules.checkPublic(
      texts, by: number, what: Bilingual("公开文本", "the texts of the public version"),
      mend: Bilingual("删去后在 redactions 中写明", "take it out, and say so in redactions"))
  }

  /// Refuses a report in the hands of whom it concerns, unless a leader put it there.
  static func check(
    _ unit: OfficeID, for message: Message, by actor: Actor,
    _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws {
    guard message.kind == .report, let about = message.concerns,
      try Places.host(of: about, register) == unit,
      !Article20.extenders.contains(where: actor.holds)
    else { return }
    throw Refusal(
      reported,
      found: Bilingual(
        "\(message.id) 举报 \(about)，由 \(unit) 主办，转办人\(Duties.standing(of: actor).zh)",
        "\(message.id) reports \(about), whose host is \(unit), and \(Duties.standing(of: actor).en)"
      ),
      mend: Bilingual(
        "转其他单位，或由县政务公开办主要负责人、分管负责人转办",
        "give it to another office, or let the leader or deputy of the county openness office assign it"
      ))
  }

  /// The refusal to ask a citizen something while something else is open; the words of that are told by
  /// `message.read` alone.
  static func refuseQuestion(on message: Message) -> Refusal {
    let day = message.askedOn?.description ?? "-"
    return Refusal(
      asked,
      found: Bilingual(
        "\(message.id) 已于 \(day) 请留言人补充，尚未补充（所问见 message.read）",
        "the citizen of \(message.id) was asked on \(day) and has added nothing yet (message.read tells what was asked)"
      ),
      mend: Bilingual(
        "等留言人补充后再问；已另行告知的，先登记补充（message.supplement）；不再等的，起草答复（message.draft-answer）",
        "ask when they have added to it; record what they said elsewhere (message.supplement); or draft an answer without it (message.draft-answer)"
      ))
  }

  /// Refuses something without the words it needs.
  static func refuseSilence(_ found: Bilingual, in member: String) -> Refusal {
    Refusal(
      reason, found: found,
      mend: Bilingual("在 \(member) 中填写", "give \(member)"), missing: [member])
  }
}
