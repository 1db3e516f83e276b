import CivilTime

/// Decides what of an answered message the public reads, how it ends, and who else looks into it.
///
/// 1. A public version is written by somebody who did not write the answer, and published by another. 2. An
/// erased message is not made public again. 3. It is closed when the public reads it, or it is said why not.
/// 4. The citizen rates it, and has it reopened once. 5. Whoever looks into another office's message is on
/// record first.
extension MessageDecider {
  static func decide(
    _ command: DraftPublic, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [MessageEvent] {
    let message = try answered(command.message, in: context, register)
    try MessageRules.checkUsable(message)
    guard message.erasedBy == nil else {
      throw Refusal(
        MessageRules.erased,
        found: Bilingual(
          "\(message.id) 的内容已由第 \(message.erasedBy?.description ?? "-") 号记录删除",
          "event \(message.erasedBy?.description ?? "-") erased what \(message.id) said"),
        mend: Bilingual("写明不公开的理由（message.withhold）", "say why it is withheld (message.withhold)"))
    }
    guard context.actor.staff.id != message.draft?.by else {
      throw Refusal(
        MessageRules.publicWriter,
        found: Bilingual(
          "\(context.actor.staff.name)起草了 \(message.id) 的答复",
          "\(context.actor.staff.name) wrote the answer of \(message.id)"),
        mend: Bilingual("由本单位其他人员拟定公开文本", "let somebody else of the unit write it"))
    }
    try MessageRules.checkNumbers(in: [command.question, command.answer])
    if let drafted = message.drafted, drafted.by == context.actor.staff.id,
      try texts.says(drafted.question, command.question),
      try texts.says(drafted.answer, command.answer)
    {
      return []
    }
    return [
      .publicDrafted(
        PublicDrafted(
          message: message.id, question: Passage(command.question),
          answer: Passage(command.answer),
          redactions: command.redactions.map {
            Redaction(kind: $0.kind, reasons: Passage($0.reasons))
          }))
    ]
  }

  private static func answered(
    _ id: MessageID, in context: Context, _ register: some Register
  ) throws -> Message {
    let message = try opened(id, as: Article20.handlers, in: context, register)
    try MessageRules.check(
      message, in: [.answered, .closed],
      mend: Bilingual("答复后再办理", "answer it first"))
    return message
  }

  static func decide(
    _ command: PublishMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try answered(command.message, in: context, register)
    guard let drafted = message.drafted else {
      if message.publicity == .isPublic { return [] }
      throw Refusal(
        MessageRules.publicWriter,
        found: Bilingual("\(message.id) 没有公开文本", "\(message.id) has no public version"),
        mend: Bilingual("先拟定（message.draft-public）", "draft one first (message.draft-public)"),
        missing: ["public"])
    }
    guard drafted.by != context.actor.staff.id else {
      throw Refusal(
        MessageRules.publicWriter,
        found: Bilingual(
          "\(context.actor.staff.name)拟定了 \(message.id) 的公开文本",
          "\(context.actor.staff.name) wrote the public version of \(message.id)"),
        mend: Bilingual("由本单位另一人核对后公开", "let another person of the unit check and publish it"))
    }
    return [.published(MessagePublished(message: message.id, again: message.wasPublic))]
  }

  static func decide(
    _ command: WithholdMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try answered(command.message, in: context, register)
    if message.publicity == .withheld, message.withheldFor == command.reason { return [] }
    guard message.publicity != .isPublic else {
      throw Refusal(
        MessageRules.phase,
        found: Bilingual("\(message.id) 已公开", "\(message.id) is public"),
        mend: Bilingual(
          "先撤下（message.withdraw-public）", "take it back first (message.withdraw-public)"))
    }
    if command.reason == .other, command.note == nil {
      throw MessageRules.refuseSilence(
        Bilingual("理由为“其他”，没有说明", "the reason is “other”, and it is not said which"), in: "note")
    }
    return [
      .withheld(
        MessageWithheld(
          message: message.id, reason: command.reason, note: Passage?(command.note)))
    ]
  }

  static func decide(
    _ command: WithdrawPublic, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.handlers, in: context, register)
    if message.publicity == .withdrawn { return [] }
    guard message.publicity == .isPublic else {
      throw Refusal(
        MessageRules.phase,
        found: Bilingual("\(message.id) 没有公开", "\(message.id) is not public"),
        mend: Bilingual("不公开的用 message.withhold", "withhold it instead (message.withhold)"))
    }
    return [
      .publicWithdrawn(
        PublicWithdrawn(message: message.id, reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: RateMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try citizens(command.message, command.code, in: context, register)
    try MessageRules.checkUsable(message)
    try MessageRules.check(
      message, in: [.answered, .closed], mend: Bilingual("答复后再评价", "rate it once it is answered"))
    guard message.answeredOn != nil, message.rating != command.rating else { return [] }
    return [
      .rated(
        MessageRated(message: message.id, rating: command.rating, instead: message.rating))
    ]
  }

  static func decide(
    _ command: ReopenMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try citizens(command.message, command.code, in: context, register)
    try MessageRules.checkUsable(message)
    if let day = message.reopenedOn {
      throw Refusal(
        MessageRules.once,
        found: Bilingual(
          "\(message.id) 已于 \(day) 重新办理", "\(message.id) was reopened on \(day)"),
        mend: Bilingual("另行留言（message.receive）", "let them send another message (message.receive)"))
    }
    try MessageRules.check(
      message, in: [.answered, .declined, .closed],
      mend: Bilingual(
        "办理中的可以补充（message.supplement）", "add to one that is being dealt with (message.supplement)"))
    return [
      .reopened(
        MessageReopened(
          message: message.id,
          receivedAt: try MessageRules.minute(command.receivedAt, in: context),
          reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: CloseMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.handlers, in: context, register)
    if message.phase == .closed { return [] }
    try MessageRules.check(
      message, in: [.answered], mend: Bilingual("答复后再办结", "close it once it is answered"))
    try Article20.checkSettled(message)
    return [.closed(MessageClosed(message: message.id))]
  }

  static func decide(
    _ command: OpenMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let actor = context.actor
    let message = try MessageRules.message(command.message, register)
    let reader = command.reader ?? actor.staff.id
    let until = command.until ?? context.today
    let isOther = reader != actor.staff.id
    try Duties.check(
      actor, of: .countyOpenness, as: isOther ? [.leader] : [.clerk, .deputy, .leader],
      or: MessageRules.opener)
    if isOther { try RecordRules.requireDocument(context) }
    try checkOpening(command, of: message, in: context)
    let latest = isOther ? context.today.adding(days: MessageRules.openingDays) : context.today
    guard (context.today...latest).contains(until), try isReader(reader, register) else {
      throw Refusal(
        MessageRules.opener,
        found: Bilingual(
          "由 \(reader) 查阅至 \(until)，今天 \(context.today)",
          "\(reader) reads until \(until), and today is \(context.today)"),
        mend: Bilingual(
          "查阅人为在任的工作人员或审计员；本人限当日，他人至多到 \(latest)",
          "name somebody in service who is no administrator; for oneself today, for another until \(latest) at most"
        ))
    }
    if try register.isOpened(message.id, to: reader, on: until) { return [] }
    return [
      .opened(
        MessageOpened(
          message: message.id, reader: reader, purpose: command.purpose, until: until,
          reasons: Passage(command.reasons)))
    ]
  }

  /// Whether somebody may be let read: in service, and neither an administrator nor a machine.
  private static func isReader(
    _ id: StaffID, _ register: some DirectoryLookup
  ) throws -> Bool {
    guard let staff = try register.staff(id), staff.removedOn == nil else { return false }
    return !staff.roles.contains(.administrator) && !staff.roles.contains(.portal)
  }

  static func decide(
    _ command: RenewCode, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try MessageRules.message(command.message, register)
    let actor = context.actor
    let isOwn =
      actor.holds(.portal)
      ? message.receivedBy == actor.staff.id && message.receivedOn == context.today
      : actor.office.kind == .countyOpenness && Article20.receivers.contains(where: actor.holds)
    guard isOwn else {
      throw Duties.refuse(
        actor, by: MessageRules.receiver,
        mend: Bilingual(
          "接口当日换发自己登记的，其他由县政务公开办换发",
          "a portal replaces the code of what it recorded today; let the county openness office replace any other"
        ))
    }
    guard context.newCode != message.code else { return [] }
    return [.codeRenewed(CodeRenewed(message: message.id, code: context.newCode))]
  }
}
