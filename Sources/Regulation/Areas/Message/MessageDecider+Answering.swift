import CivilTime

/// Decides how a unit deals with a message, and what the citizen adds to it.
///
/// 1. The unit asks for more, and the term of what is no correction pauses where an interpretation lets it.
/// 2. A term is extended before it ends, by the unit's leader or deputy. 3. An answer goes out when another
/// person passes its newest draft. 4. The citizen adds, rates, and has it reopened once.
extension MessageDecider {
  static func decide(
    _ command: AskSupplement, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.handlers, in: context, register)
    if message.phase == .supplementing {
      if message.askedOn == context.occurredOn, try texts.says(message.asked, command.question) {
        return []
      }
      throw MessageRules.refuseQuestion(on: message)
    }
    try MessageRules.check(
      message, in: [.assigned], mend: Bilingual("办理中的留言可请补充", "ask while it is being dealt with"))
    return [
      .supplementAsked(
        SupplementAsked(
          message: message.id, question: Passage(command.question),
          rest: try rest(of: message, in: context, register)))
    ]
  }

  /// What is left of its term, where it pauses: at least a day of it is to come.
  private static func rest(
    of message: Message, in context: Context, _ register: some Register
  ) throws -> Term? {
    guard message.kind != .correction,
      try register.setting(ParameterBook.pauseWhileAsking, on: message.runsFrom).permission
        == .allowed,
      let deadline = try register.openDeadlines(MessageDeadlines.reply, of: .message(message.id))
        .first,
      deadline.status == .pending, let term = deadline.term, let last = deadline.due?.lastDay,
      context.occurredOn < last
    else { return nil }
    guard case .workingDays = term else { return .days(last.days(since: context.occurredOn)) }
    let count = try workingDays(after: context.occurredOn, through: last, register)
    return count > 0 ? .workingDays(count) : nil
  }

  static func workingDays(
    after start: CivilDate, through end: CivilDate, _ register: some CalendarLookup
  ) throws -> Int {
    let calendar = try register.calendar
    var (day, count) = (start, 0)
    while day < end {
      day = day.adding(days: 1)
      if calendar.isWorking(day) { count += 1 }
    }
    return count
  }

  static func decide(
    _ command: SupplementMessage, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [MessageEvent] {
    let message = try citizens(command.message, command.code, in: context, register)
    try MessageRules.check(
      message, in: [.received, .accepted, .assigned, .supplementing, .reviewing],
      mend: Bilingual(
        "答复后要求重新办理（message.reopen）", "once answered, have it reopened (message.reopen)"))
    guard command.text != nil || command.files?.isEmpty == false else {
      throw Refusal(
        MessageRules.supplement,
        found: Bilingual("既无文字也无附件", "there are no words and no files"),
        mend: Bilingual("填写 text，或附上 files", "give text, or files"), missing: ["text"])
    }
    // What answers another question is said again, in the same words too.
    if message.phase != .supplementing, let last = message.supplement,
      (command.files ?? []).isEmpty,
      try texts.says(last, command.text)
    {
      return []
    }
    return [
      .supplemented(
        MessageSupplemented(
          message: message.id, text: Passage?(command.text), files: command.files ?? []))
    ]
  }

  /// The message for which somebody records what its citizen says: a portal by the code alone.
  static func citizens(
    _ id: MessageID?, _ code: Line?, in context: Context, _ register: some Register
  ) throws -> Message {
    let actor = context.actor
    if actor.holds(.portal), code == nil {
      throw Refusal(
        MessageRules.portal,
        found: Bilingual("留言接口没有填写查询码", "a portal gives no query code"),
        mend: Bilingual("在 code 中填写留言人的查询码", "give the citizen's query code in code"),
        missing: ["code"])
    }
    let message = try MessageRules.message(id, orByCode: code, in: context, register)
    try MessageRules.checkOrder(message, context)
    if actor.holds(.portal) { return message }
    if actor.office.kind == .countyOpenness, Article20.receivers.contains(where: actor.holds) {
      return message
    }
    try MessageRules.checkHandler(actor, of: message, as: Article20.handlers, register)
    return message
  }

  static func decide(
    _ command: ExtendMessage, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.extenders, in: context, register)
    guard message.kind != .correction else {
      throw Refusal(
        Article20.term,
        found: Bilingual("\(message.id) 是纠错", "\(message.id) is a correction"),
        mend: Bilingual("按期办理；逾期的照常答复", "answer it in time; late, answer it all the same"))
    }
    if message.extendedTo == command.until { return [] }
    try MessageRules.check(
      message, in: [.assigned, .reviewing],
      mend: Bilingual("办理中的留言可延期", "extend one that is being dealt with"))
    let last = try register.openDeadlines(MessageDeadlines.reply, of: .message(message.id))
      .compactMap { $0.due?.lastDay }.first
    guard let last, context.today <= last, context.occurredOn <= last, command.until > last,
      command.toldOn <= context.occurredOn, command.toldOn >= message.receivedOn
    else {
      throw Refusal(
        MessageRules.extension_,
        found: last.map {
          Bilingual(
            "期限至 \($0)，今天 \(context.today)，延至 \(command.until)，\(command.toldOn) 告知",
            "its term ends on \($0), today is \(context.today), it is extended to \(command.until), and the citizen was told on \(command.toldOn)"
          )
        } ?? Bilingual("\(message.id) 没有办理期限", "no term runs for \(message.id)"),
        mend: Bilingual(
          "在期限内提出，until 在原期限之后，toldOn 在收到之后、今天之前",
          "ask within the term, for a later day in until, and tell the citizen before (toldOn)"))
    }
    return [
      .extended(
        MessageExtended(
          message: message.id, until: command.until, toldOn: command.toldOn,
          reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: DraftAnswer, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.handlers, in: context, register)
    try MessageRules.check(
      message, in: [.assigned, .supplementing, .reviewing],
      mend: Bilingual("办理中的留言可起草答复", "draft it while it is being dealt with"))
    if let draft = message.draft, message.phase == .reviewing, (command.files ?? []).isEmpty,
      draft.files.isEmpty, try texts.says(draft.text, command.text)
    {
      return []
    }
    let number = (message.draft?.number.value ?? 0) + 1
    guard let next = AnswerDraftNumber(number) else {
      throw Refusal(
        MessageRules.draft,
        found: Bilingual("已有 \(number - 1) 稿", "there are \(number - 1) drafts"),
        mend: Bilingual("审核现有的答复稿", "review the draft there is"))
    }
    return [
      .answerDrafted(
        AnswerDrafted(
          message: message.id, draft: next, text: Passage(command.text),
          files: command.files ?? []))
    ]
  }

  static func decide(
    _ command: ReviewAnswer, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try opened(command.message, as: Article20.reviewers, in: context, register)
    try MessageRules.check(
      message, in: [.reviewing],
      mend: Bilingual("先起草答复（message.draft-answer）", "draft an answer first (message.draft-answer)")
    )
    try Article20.checkReviewer(context.actor, of: message)
    guard let draft = message.draft, draft.number == command.draft else {
      throw Refusal(
        MessageRules.draft,
        found: Bilingual(
          "审核的是第 \(command.draft) 稿，最新的是第 \(message.draft?.number.description ?? "-") 稿",
          "draft \(command.draft) was seen, and the newest is \(message.draft?.number.description ?? "-")"
        ),
        mend: Bilingual("看过最新一稿再审核（message.read）", "read the newest first (message.read)"))
    }
    switch command.verdict {
    case .sendBack:
      guard let reasons = command.reasons else {
        throw MessageRules.refuseSilence(
          Bilingual("退回答复没有理由", "it is not said why the draft is returned"), in: "reasons")
      }
      return [
        .answerReturned(
          AnswerReturned(message: message.id, draft: draft.number, reasons: Passage(reasons)))
      ]
    case .pass:
      guard let way = command.way else {
        throw MessageRules.refuseSilence(
          Bilingual("没有写明以何途径答复", "it is not said by which way the answer goes"), in: "way")
      }
      return [
        .answered(
          MessageAnswered(
            message: message.id, draft: draft.number, way: way,
            workingDays: try workingDays(
              after: message.runsFrom, through: context.occurredOn, register),
            onTime: try isOnTime(message, context, register), again: message.answers > 0))
      ]
    }
  }

  /// Whether the day lies within every term that runs; nothing where none has a last day.
  private static func isOnTime(
    _ message: Message, _ context: Context, _ register: some Register
  ) throws -> Bool? {
    let last = try MessageDeadlines.answering.flatMap {
      try register.openDeadlines($0, of: .message(message.id)).compactMap { $0.due?.lastDay }
    }.min()
    return last.map { context.occurredOn <= $0 }
  }
}
