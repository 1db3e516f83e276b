/// Decides what is asked of duty, comments and patrols (A29, A41.3).
///
/// 1. Everything is by the unit whose site or account it is. 2. A plan is a month's whole plan: shifts that begin in
/// it, each of a day at most, of people in service; a site's with a leader. 3. Who hands over is on the plan of that
/// day. 4. What was found says what, and what was done. 5. A patrol looks at all four; one a half-day.
package enum DutyDecider {
  typealias Register =
    DutyLookup & ItemLookup & OpinionLookup & SiteLookup & AccountLookup & DirectoryLookup

  static func decide(
    _ command: PlanDuty, in context: Context, _ register: some Register
  ) throws -> [DutyEvent] {
    let unit = try unit(of: command.place, context, register)
    let shifts = command.shifts.sorted { ($0.from, $0.to, $0.staff) < ($1.from, $1.to, $1.staff) }
    for shift in shifts {
      try Article29.check(shift, in: command.month, since: command.since)
      try Article29.checkPeople(shift, of: unit, at: command.place, register)
    }
    let before = try register.dutyPlan(of: command.place, in: command.month)
    let planned = DutyPlan.shifts(before, shifts, since: command.since)
    guard before?.shifts ?? [] != planned else { return [] }
    return [
      .planned(
        DutyPlanned(
          subject: command.place, month: command.month, since: command.since, shifts: shifts))
    ]
  }

  static func decide(
    _ command: HandOverDuty, in context: Context, _ register: some Register
  ) throws -> [DutyEvent] {
    let unit = try unit(of: command.place, context, register)
    let giver = context.actor.staff
    try DutyRules.checkTime(command.at, context)
    try Article29.checkHandover(command, by: giver, of: unit, register)
    guard try !register.isHandedOver(command.place, at: command.at, by: giver.id) else {
      throw DutyRules.refuseTwice(
        "\(giver.name)在 \(ItemTime.plain(command.at).zh) 的交接",
        "the handover by \(giver.name) at \(ItemTime.plain(command.at).en)")
    }
    return [
      .handedOver(
        DutyHandedOver(
          subject: command.place, from: giver.id, to: command.to, at: command.at,
          notes: Passage?(command.notes)))
    ]
  }

  static func decide(
    _ command: RecordWatch, in context: Context, _ register: some Register
  ) throws -> [DutyEvent] {
    _ = try unit(of: command.place, context, register)
    try DutyRules.checkTime(command.at, context)
    try Article41.checkAction(command)
    if let id = command.opinion { _ = try OpinionRules.opinion(id, register) }
    let person = context.actor.staff
    guard try !register.isWatched(command.place, at: command.at, by: person.id) else {
      throw DutyRules.refuseTwice(
        "\(person.name)在 \(ItemTime.plain(command.at).zh) 的值守",
        "the watch of \(person.name) at \(ItemTime.plain(command.at).en)")
    }
    return [
      .watched(
        WatchRecorded(
          subject: command.place, at: command.at, seen: command.seen,
          text: Passage?(command.text), action: Passage?(command.action), opinion: command.opinion))
    ]
  }

  static func decide(
    _ command: RecordComment, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [DutyEvent] {
    let account = try AccountRules.account(command.account, register)
    try Article41.checkKeeper(of: account, context.actor, register)
    try DutyRules.check(command.item, goesTo: account.id, register)
    if let id = try register.lastComment, let last = try register.comment(id),
      last.account == account.id, last.item == command.item, last.on == context.occurredOn,
      try texts.says(last.text, command.text)
    {
      throw Refusal(
        DutyRules.commentTwice,
        found: Bilingual("同一评论已记录（\(id)）", "the comment was recorded already (\(id))"),
        mend: Bilingual("回复的，用 comment.answer", "use comment.answer for its answer"))
    }
    return [
      .commented(
        CommentRecorded(
          account: account.id,
          comment: Minted.next(after: try register.lastComment, on: context.today),
          item: command.item, text: Passage(command.text), answer: Passage?(command.answer)))
    ]
  }

  static func decide(
    _ command: AnswerComment, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [DutyEvent] {
    let comment = try DutyRules.comment(command.comment, register)
    let account = try AccountRules.account(comment.account, register)
    try Article41.checkKeeper(of: account, context.actor, register)
    if comment.answeredOn == context.occurredOn, try texts.says(comment.answer, command.answer) {
      return []
    }
    guard comment.answeredOn == nil, context.occurredOn >= comment.on else {
      throw DutyRules.refuse(answered: comment, context)
    }
    return [
      .answered(
        CommentAnswered(
          account: account.id, comment: comment.id, answer: Passage(command.answer)))
    ]
  }

  static func decide(
    _ command: RecordPatrol, in context: Context, _ register: some Register
  ) throws -> [DutyEvent] {
    _ = try unit(of: .site(command.site), context, register)
    try Article29.check(command.checks)
    try DutyRules.check(command.half, context)
    let day = context.occurredOn
    if let id = try register.patrol(of: command.site, on: day, command.half) {
      throw DutyRules.refuseTwice(
        "\(command.site) \(day) \(command.half.name.zh)的巡检（\(id)）",
        "the \(command.half.name.en) patrol of \(command.site) on \(day) (\(id))")
    }
    let errors = (command.errors ?? []).enumerated().map { index, error in
      PatrolError(
        errorNumber: PatrolErrorNumber(inRange: index + 1), aspect: error.aspect,
        address: error.address, text: Passage(error.text), remedy: Passage?(error.remedy),
        correctedOn: error.remedy == nil ? nil : day)
    }
    return [
      .patrolled(
        PatrolRecorded(
          site: command.site,
          patrol: Minted.next(after: try register.lastPatrol, on: context.today),
          half: command.half, errors: errors))
    ]
  }

  static func decide(
    _ command: CorrectPatrolError, in context: Context, _ register: some Register
  ) throws -> [DutyEvent] {
    let (patrol, error) = try DutyRules.error(
      command.errorNumber, of: command.patrol, context, register)
    _ = try unit(of: .site(patrol.site), context, register)
    guard error.correctedOn == nil else { return [] }
    return [
      .corrected(
        PatrolErrorCorrected(
          site: patrol.site, patrol: patrol.id, errorNumber: error.errorNumber,
          remedy: Passage(command.remedy)))
    ]
  }

  /// Whose a place is, whose people these are.
  private static func unit(
    of place: Subject, _ context: Context, _ register: some Register
  ) throws -> OfficeID {
    let unit = try DutyPlace.unit(of: place, register)
    try Duties.check(
      context.actor, of: [unit], as: Article29.people, by: Article29.unit, register)
    return unit
  }
}

extension CommandDecider {
  func decide(_ command: DutyCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .plan(let command): try DutyDecider.decide(command, in: context, register)
      case .handOver(let command): try DutyDecider.decide(command, in: context, register)
      case .watch(let command): try DutyDecider.decide(command, in: context, register)
      case .comment(let command): try DutyDecider.decide(command, in: context, register, texts)
      case .answer(let command): try DutyDecider.decide(command, in: context, register, texts)
      case .patrol(let command): try DutyDecider.decide(command, in: context, register)
      case .correct(let command): try DutyDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.duty))
  }
}
