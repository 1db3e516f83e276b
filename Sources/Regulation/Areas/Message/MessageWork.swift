import CivilTime

/// What a message asks of the county openness office and its unit, as the inbox shows it.
enum MessageWork {
  static let accepting = WorkRule(
    "message-accepting", "审查留言", "Look at a message", ArticleReference(20),
    by: Article20.receivers, sends: AcceptMessage.method,
    meets: [MessageDeadlines.forward.id, MessageDeadlines.reply.id])
  static let assigning = WorkRule(
    "message-assigning", "转办留言", "Assign a message", ArticleReference(20),
    by: Article20.receivers, sends: AssignMessage.method,
    meets: [MessageDeadlines.forward.id, MessageDeadlines.limit.id, MessageDeadlines.reply.id])
  static let answering = WorkRule(
    "message-answering", "办理并起草答复", "Deal with a message and draft its answer",
    ArticleReference(20), by: Article20.handlers, sends: DraftAnswer.method,
    meets: MessageDeadlines.answering.map(\.id))
  static let waiting = WorkRule(
    "message-supplement", "登记留言人的补充，或径行答复", "Record what the citizen adds, or answer all the same",
    ArticleReference(20), by: Article20.handlers, sends: SupplementMessage.method,
    meets: MessageDeadlines.answering.map(\.id))
  static let reviewing = WorkRule(
    "message-reviewing", "审核答复", "Review an answer", ArticleReference(20),
    by: Article20.reviewers, sends: ReviewAnswer.method,
    meets: MessageDeadlines.answering.map(\.id))
  static let drafting = WorkRule(
    "message-public", "拟定公开文本，或写明不公开", "Draft the public version, or withhold it",
    ArticleReference(20), by: Article20.handlers, sends: DraftPublic.method)
  static let publishing = WorkRule(
    "message-publishing", "核对并公开", "Check the public version and publish it",
    ArticleReference(20), by: Article20.handlers, sends: PublishMessage.method)
  static let closing = WorkRule(
    "message-closing", "办结留言", "Close a message", ArticleReference(20), by: Article20.handlers,
    sends: CloseMessage.method)

  static let keeping = WorkRule(
    "message-keeping", "限制处理期满：决定删除（object.erase），或者解除限制",
    "What was kept until then: have it erased (object.erase), or lift the restriction", .record,
    by: [.leader], sends: LiftRestriction.method)

  static let rules = [
    accepting, assigning, answering, waiting, reviewing, drafting, publishing, closing, keeping,
  ]

  /// What changed of what is asked.
  static func notes(from before: Message?, to after: Message?) -> [WorkNote] {
    guard let id = (after ?? before)?.id else { return [] }
    let (was, now) = (before.flatMap(asked), after.flatMap(asked))
    let notes = kept(id, from: before?.restriction?.until, to: after?.restriction?.until)
    return was == now ? notes : notes + moved(id, from: was, to: now)
  }

  /// What is kept until a day is looked at again when that has come.
  private static func kept(
    _ id: MessageID, from was: CivilDate?, to now: CivilDate?
  ) -> [WorkNote] {
    guard was != now else { return [] }
    return [
      WorkNote(
        keeping, about: id, waits: now == nil ? nil : .kind(.countyOpenness), subject: .message(id),
        earliest: now)
    ]
  }

  private static func moved(_ id: MessageID, from was: Ask?, to now: Ask?) -> [WorkNote] {
    var notes: [WorkNote] = []
    if let was, was.name != now?.name, let rule = rule(was.name) {
      notes.append(WorkNote(rule, about: id, waits: nil, subject: .message(id)))
    }
    if let now, let rule = rule(now.name) {
      notes.append(
        WorkNote(
          rule, about: id, waits: now.office.map { .id($0) } ?? .kind(.countyOpenness),
          subject: .message(id), notBy: now.notBy))
    }
    return notes
  }

  private static func rule(_ name: String) -> WorkRule? { rules.first { $0.name == name } }

  /// What is asked, of whom, and by whom of them not.
  private struct Ask: Equatable {
    let name: String
    let office: OfficeID?
    let notBy: [StaffID]?

    init(_ rule: WorkRule, _ office: OfficeID?, notBy person: StaffID? = nil) {
      name = rule.name
      self.office = office
      notBy = person.map { [$0] }
    }
  }

  private static func asked(_ message: Message) -> Ask? {
    switch message.phase {
    case .received: Ask(accepting, nil)
    case .accepted: Ask(assigning, nil)
    case .assigned: Ask(answering, message.unit)
    case .supplementing: Ask(waiting, message.unit)
    case .reviewing: Ask(reviewing, message.unit, notBy: message.draft?.by)
    case .answered:
      if let drafted = message.drafted {
        Ask(publishing, message.unit, notBy: drafted.by)
      } else if message.isSettled {
        Ask(closing, message.unit)
      } else {
        Ask(drafting, message.unit, notBy: message.draft?.by)
      }
    // What is out may be taken back, and another text put in its place.
    case .closed:
      message.drafted.map { Ask(publishing, message.unit, notBy: $0.by) }
    case .declined: nil
    }
  }
}
