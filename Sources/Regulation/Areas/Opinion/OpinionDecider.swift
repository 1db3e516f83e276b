/// Decides what is asked of opinions and problem notices (A41.2).
///
/// 1. An opinion is recorded by the unit at whose site or account it was seen; elsewhere, by anybody who
/// monitors. 2. A rumour is clarified by a thread for a rumour. 3. A notice goes to another unit, which answers
/// it; its issuer says whether that solves it, and if not, why.
package enum OpinionDecider {
  typealias Register =
    OpinionLookup & ResponseLookup & SiteLookup & AccountLookup & DirectoryLookup

  static func decide(
    _ command: RecordOpinion, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [OpinionEvent] {
    let unit = try command.place.map { try DutyPlace.unit(of: $0, register) }
    let office = context.actor.office.id
    try Duties.check(
      context.actor, of: [unit ?? office], orOf: Article19.openers, as: Article41.monitors,
      by: Article41.monitor, register)
    try Article41.checkSource(command)
    if let id = try register.lastOpinion, let last = try register.opinion(id),
      last.office == office, last.on == context.occurredOn, last.place == command.place,
      last.source == command.source, try texts.says(last.topic, Prose(command.topic))
    {
      throw Refusal(
        OpinionRules.opinionTwice,
        found: Bilingual(
          "\(last.on) 的同一话题已记录（\(id)）", "the topic was recorded of \(last.on) already (\(id))"),
        mend: Bilingual("换一天或换一个来源再记录", "record it of another day or source"))
    }
    return [
      .recorded(
        OpinionRecorded(
          opinion: Minted.next(after: try register.lastOpinion, on: context.today), office: office,
          kind: command.kind, weight: command.weight, topic: Passage(Prose(command.topic)),
          text: Passage?(command.text), place: command.place, source: command.source,
          address: command.address, count: command.count))
    ]
  }

  static func decide(
    _ command: ClarifyOpinion, in context: Context, _ register: some Register
  ) throws -> [OpinionEvent] {
    let opinion = try OpinionRules.opinion(command.opinion, register)
    try Duties.check(
      context.actor, of: [opinion.office], orOf: Article19.openers, as: Article41.monitors,
      by: Article41.monitor, register)
    let thread = try ResponseRules.thread(command.response, register)
    try OpinionRules.checkOrder(opinion, context)
    try Article41.check(opinion, clarifiedBy: thread)
    guard opinion.response != thread.id else { return [] }
    return [.clarified(OpinionClarified(opinion: opinion.id, response: thread.id))]
  }

  static func decide(
    _ command: IssueProblem, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [OpinionEvent] {
    let office = context.actor.office.id
    try Article41.checkNoticer(context.actor, to: command.addressee)
    let unit = try DirectoryRules.standing(command.addressee, register).id
    if let place = command.place { _ = try DutyPlace.unit(of: place, register) }
    var opinions: [OpinionID] = []
    for id in command.opinions ?? [] where !opinions.contains(id) {
      opinions.append(try OpinionRules.opinion(id, register).id)
    }
    if let id = try register.lastProblem, let last = try register.problem(id),
      !last.phase.isEnded, last.office == office, last.addressee == unit,
      try texts.says(last.title, Prose(command.title)), try texts.says(last.text, command.text)
    {
      throw Refusal(
        OpinionRules.problemTwice,
        found: Bilingual("同样的通报单已发出（\(id)）", "the same notice was issued already (\(id))"),
        mend: Bilingual("等待该单位答复（problem.show）", "wait for its answer (problem.show)"))
    }
    return [
      .issued(
        ProblemIssued(
          problem: Minted.next(after: try register.lastProblem, on: context.today),
          office: office, addressee: unit, title: Passage(Prose(command.title)),
          text: Passage(command.text), place: command.place, opinions: opinions))
    ]
  }

  static func decide(
    _ command: AnswerProblem, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [OpinionEvent] {
    let problem = try OpinionRules.problem(command.problem, in: context, register)
    try Duties.check(
      context.actor, of: [problem.addressee], as: Article41.noticed, by: Article41.noticeAnswer,
      register)
    if problem.phase == .answered, try texts.says(problem.answer, command.answer) { return [] }
    try OpinionRules.check(
      problem, in: [.issued],
      mend: Bilingual("等待发出单位确认（problem.show）", "wait for its issuer (problem.show)"))
    return [.answered(ProblemAnswered(problem: problem.id, answer: Passage(command.answer)))]
  }

  static func decide(
    _ command: SettleProblem, in context: Context, _ register: some Register
  ) throws -> [OpinionEvent] {
    let problem = try OpinionRules.problem(command.problem, in: context, register)
    try Duties.check(
      context.actor, of: [problem.office], as: Article41.noticers, by: Article41.settler, register)
    try OpinionRules.check(
      problem, in: command.outcome == .withdrawn ? [.issued, .answered] : [.answered],
      mend: problem.phase == .issued
        ? Bilingual("答复之后再确认", "settle it once it was answered")
        : Bilingual("需要时另发一张（problem.issue）", "issue another where one is needed (problem.issue)"))
    try Article41.checkSettled(command.outcome, command.reasons)
    return [
      .settled(
        ProblemSettled(
          problem: problem.id, outcome: command.outcome, reasons: Passage?(command.reasons)))
    ]
  }
}

extension CommandDecider {
  func decide(_ command: OpinionCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .record(let command): try OpinionDecider.decide(command, in: context, register, texts)
      case .clarify(let command): try OpinionDecider.decide(command, in: context, register)
      case .issue(let command): try OpinionDecider.decide(command, in: context, register, texts)
      case .answer(let command): try OpinionDecider.decide(command, in: context, register, texts)
      case .settle(let command): try OpinionDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.opinion))
  }
}
