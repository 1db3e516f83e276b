import CivilTime

/// Decides what is asked of messages until a unit deals with them.
///
/// 1. The county openness office, a portal, or the unit whose site or account it came by records a message,
///    once, with the minute it came. 2. The county openness office accepts it or says why not, and gives it to
///    a unit, a correction to its host. 3. The unit sends back what is not its own and says whose; what it
///    finds unfounded a reviewer of the unit declines.
package enum MessageDecider {
  typealias Register =
    MessageLookup & SiteLookup & AccountLookup & ColumnLookup & DirectoryLookup
    & InterpretationLookup & CalendarLookup & DeadlineLookup

  static func decide(
    _ command: ReceiveMessage, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [MessageEvent] {
    try checkReceiver(command, context.actor, register)
    try Article20.check(fault: command.fault, concerns: command.concerns, of: command.kind)
    try checkPlaces(command, register)
    let minute = try MessageRules.minute(command.receivedAt, in: context)
    try checkNotTwice(command, at: minute, register, texts)
    return [
      .received(
        MessageReceived(
          message: Minted.next(after: try register.lastMessage, on: context.today),
          kind: command.kind, fault: command.fault, source: command.source,
          through: command.through, concerns: command.concerns, column: command.column,
          receivedAt: minute, code: context.newCode, letter: Letter(command)))
    ]
  }

  private static func checkReceiver(
    _ command: ReceiveMessage, _ actor: Actor, _ register: some Register
  ) throws {
    if actor.holds(.portal) {
      guard command.source != .site else { return }
      throw Refusal(
        MessageRules.portal,
        found: Bilingual(
          "留言接口登记了“\(command.source.name.zh)”来的留言",
          "a portal records a message that came by \(command.source.name.en)"),
        mend: Bilingual(
          "接口只登记来自网站的留言（source: site）；其他由工作人员登记",
          "a portal records what came by a site (source: site); people record the rest"))
    }
    if actor.office.kind == .countyOpenness, Article20.receivers.contains(where: actor.holds) {
      return
    }
    let host = try command.through.flatMap { try Places.host(of: $0, register) }
    guard actor.isOf(host), Article20.handlers.contains(where: actor.holds) else {
      throw Duties.refuse(
        actor, by: MessageRules.receiver,
        mend: Bilingual(
          "由县政务公开办登记；经本单位网站、账号收到的，在 through 中注明",
          "let the county openness office record it; what came by your unit's own site or account, name in through"
        ))
    }
  }

  private static func checkPlaces(
    _ command: ReceiveMessage, _ register: some Register
  ) throws {
    let isMissing =
      switch command.source {
      case .site: command.through?.site == nil
      case .account: command.through?.account == nil
      case .telephone, .letter, .nationalPlatform: command.through != nil
      }
    guard !isMissing else {
      throw Refusal(
        MessageRules.place,
        found: Bilingual(
          "来源为\(command.source.name.zh)，through 为\(command.through.map { "\($0)" } ?? "空")",
          "it came by \(command.source.name.en), and through is \(command.through.map { "\($0)" } ?? "empty")"
        ),
        mend: Bilingual(
          "来自网站、账号的填写该网站、账号，其他不填",
          "name the site or account it came by, and none of anything else"),
        missing: command.through == nil ? ["through"] : [])
    }
    for place in [command.through, command.concerns].compactMap(\.self) {
      guard try Places.host(of: place, register) == nil else { continue }
      throw Refusal(
        MessageRules.place,
        found: Bilingual("没有网站或账号 \(place)", "there is no site or account \(place)"),
        mend: Bilingual(
          "核对编号（site.list、account.list）", "check the id (site.list, account.list)"))
    }
    guard let column = command.column else { return }
    if let site = command.concerns?.site ?? command.through?.site,
      try register.column(column, of: site) != nil
    {
      return
    }
    throw Refusal(
      MessageRules.place,
      found: Bilingual("所涉网站没有栏目 \(column)", "the site has no column \(column)"),
      mend: Bilingual("核对栏目编号（column.list），或不填", "check the id (column.list), or give none"))
  }

  /// Refuses what was recorded last, word for word and to the minute.
  private static func checkNotTwice(
    _ command: ReceiveMessage, at minute: Instant, _ register: some Register,
    _ texts: any TextLookup
  ) throws {
    guard let id = try register.lastMessage, let last = try register.message(id),
      last.receivedAt == minute, last.through == command.through, last.kind == command.kind,
      try texts.says(last.letter.text, command.text)
    else { return }
    throw Refusal(
      MessageRules.twice,
      found: Bilingual("同样的留言已登记为 \(id)", "the same is recorded as \(id)"),
      mend: Bilingual(
        "不必再登记；确属另一留言的，更正 receivedAt",
        "there is nothing to record; of another message, give its own receivedAt"))
  }

  static func decide(
    _ command: AcceptMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    try MessageRules.checkAssigner(context.actor)
    let message = try MessageRules.message(command.message, register)
    try MessageRules.checkOrder(message, context)
    if message.phase == .accepted, command.to == nil { return [] }
    if let unit = command.to, message.unit != nil, message.phase == .assigned,
      unit == (try message.holder(register))
    {
      return []
    }
    try MessageRules.check(
      message, in: [.received],
      mend: Bilingual("已受理的用 message.assign 转办", "assign one that is accepted (message.assign)"))
    let accepted = MessageEvent.accepted(MessageAccepted(message: message.id))
    guard let unit = command.to else { return [accepted] }
    try check(unit, for: message, by: context.actor, register)
    return [accepted, .assigned(MessageAssigned(message: message.id, office: unit))]
  }

  private static func check(
    _ unit: OfficeID, for message: Message, by actor: Actor, _ register: some Register
  ) throws {
    try MessageRules.check(unit: unit, register)
    try MessageRules.check(unit, for: message, by: actor, register)
    try Article20.check(unit, for: message, register)
  }

  static func decide(
    _ command: AssignMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    try MessageRules.checkAssigner(context.actor)
    let message = try MessageRules.message(command.message, register)
    try MessageRules.checkOrder(message, context)
    try MessageRules.check(
      message, in: [.accepted, .assigned, .supplementing, .reviewing],
      mend: message.phase == .received
        ? Bilingual("先受理（message.accept）", "accept it first (message.accept)")
        : Bilingual("已答复、办结的不再转办", "what is answered or has ended is assigned no more"))
    guard message.unit != nil, let from = try message.holder(register) else {
      try check(command.to, for: message, by: context.actor, register)
      return [.assigned(MessageAssigned(message: message.id, office: command.to))]
    }
    guard from != command.to else { return [] }
    try check(command.to, for: message, by: context.actor, register)
    guard let reasons = command.reasons else {
      throw MessageRules.refuseSilence(
        Bilingual(
          "\(message.id) 已由 \(from) 办理，改派没有理由",
          "\(message.id) is with \(from), and it is not said why another unit gets it"),
        in: "reasons")
    }
    return [
      .transferred(
        MessageTransferred(
          message: message.id, from: from, office: command.to, reasons: Passage(reasons)))
    ]
  }

  static func decide(
    _ command: SendBackMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.handlers, in: context, register)
    try MessageRules.check(
      message, in: [.assigned],
      mend: Bilingual("转来后、答复前退回", "send it back while it is being dealt with"))
    guard message.unit != nil, let from = try message.holder(register) else { return [] }
    if let whose = command.whose { try MessageRules.check(unit: whose, register) }
    let isSaid = (command.whose == nil) != (command.outside == nil)
    guard isSaid, command.whose != from else {
      throw MessageRules.refuseSilence(
        isSaid
          ? Bilingual("写明的归属是本单位 \(from)", "it is said to be the unit's own, \(from)")
          : Bilingual(
            "没有写明归属何处，或同时写了本县单位和县外单位",
            "it is not said whose it is, or both an office of the county and another are named"),
        in: command.outside == nil ? "whose" : "outside")
    }
    let end = message.sendBackUntil ?? context.now
    return [
      .sentBack(
        MessageSentBack(
          message: message.id, from: from, whose: command.whose,
          outside: command.outside.map { Passage(Prose($0)) }, reasons: Passage(command.reasons),
          withinADay: context.now <= end))
    ]
  }

  static func decide(
    _ command: DeclineMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try MessageRules.message(command.message, register)
    if message.unit == nil {
      try MessageRules.checkAssigner(context.actor)
    } else {
      try MessageRules.checkHandler(
        context.actor, of: message, as: Article20.reviewers, register)
    }
    try MessageRules.checkOrder(message, context)
    if message.phase == .declined, message.declined == command.reason,
      message.original == command.original
    {
      return []
    }
    try MessageRules.check(
      message, in: [.received, .accepted, .assigned, .supplementing, .reviewing],
      mend: Bilingual("答复前不予受理", "decline it before it is answered"))
    try checkReason(command, register)
    if message.unit != nil, command.reason != .unfounded {
      throw Refusal(
        MessageRules.reason,
        found: Bilingual(
          "已转 \(message.unit?.text ?? "") 办理，理由填为“\(command.reason.name.zh)”",
          "it is with \(message.unit?.text ?? ""), and the reason is “\(command.reason.name.en)”"),
        mend: Bilingual(
          "承办单位查明不属实的才不予受理；不归本单位的退回（message.send-back）",
          "a unit declines what it found unfounded; what is not its own it sends back (message.send-back)"
        ))
    }
    return [
      .declined(
        MessageDeclined(
          message: message.id, reason: command.reason, original: command.original,
          passedTo: command.passedTo.map { Passage(Prose($0)) }, note: Passage?(command.note),
          wasAccepted: message.phase != .received))
    ]
  }

  private static func checkReason(
    _ command: DeclineMessage, _ register: some Register
  ) throws {
    switch command.reason {
    case .repeated:
      if let id = command.original, id != command.message, let original = try register.message(id),
        original.original == nil
      {
        break
      }
      throw MessageRules.refuseSilence(
        command.original.map {
          Bilingual("\($0) 不是原留言", "\($0) is no message that this one repeats")
        } ?? Bilingual("重复的留言没有写明原留言", "the message that it repeats is not named"),
        in: "original")
    case .passedOn:
      guard command.passedTo == nil else { break }
      throw MessageRules.refuseSilence(
        Bilingual("没有写明转给何处", "it is not said to whom it is passed on"), in: "passedTo")
    case .unfounded, .outOfScope:
      guard command.note == nil else { break }
      throw MessageRules.refuseSilence(
        Bilingual("没有写明告知留言人的理由", "what the citizen is told is not said"), in: "note")
    }
    guard command.reason == .repeated || command.original == nil,
      command.reason == .passedOn || command.passedTo == nil
    else {
      throw Refusal(
        MessageRules.reason,
        found: Bilingual(
          "理由为“\(command.reason.name.zh)”，又写了原留言或转往何处",
          "the reason is “\(command.reason.name.en)”, and an original or a receiver is named"),
        mend: Bilingual("去掉 original、passedTo", "leave original and passedTo out"))
    }
  }

  /// A message that somebody of its unit works on, in the order of facts.
  static func opened(
    _ id: MessageID, as roles: [Role], in context: Context, _ register: some Register
  ) throws -> Message {
    let message = try MessageRules.message(id, register)
    try MessageRules.checkHandler(context.actor, of: message, as: roles, register)
    try MessageRules.checkOrder(message, context)
    return message
  }
}
