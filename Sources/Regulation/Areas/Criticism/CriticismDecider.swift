/// Decides what is asked of notices of criticism.
///
/// 1. The openness office or a superior organ issues one, on a paper, for one of the ten grounds, with events of
/// the unit as evidence, and says what follows. 2. The unit answers, and may object. 3. Another person of
/// the issuing office upholds, corrects or withdraws it. 4. For serious consequences a person is named, by a
/// decision with its paper: by people alone.
enum CriticismDecider {
  static func decide(
    _ command: IssueCriticism, in context: Context, _ register: Tables, _ log: any EntryLookup
  ) throws -> [CriticismEvent] {
    let office = try Article34.office(in: context, by: Article34.issuer, register)
    try Article34.checkUnit(command.unit, by: office, register)
    let evidence = Set(command.evidence).sorted { $0.value < $1.value }
    try Article34.checkEvidence(evidence, of: command.unit, log, register)
    try Article34.checkMeasures(command.measures, by: command.dueOn, on: context.occurredOn)
    try checkOnce(command, in: context, register)
    return [
      .issued(
        CriticismIssued(
          criticism: Minted.next(after: try register.lastCriticism, on: context.today),
          unit: command.unit, issuer: office.id, ground: command.ground,
          findings: Passage(command.findings), evidence: evidence, measures: command.measures,
          dueOn: command.dueOn))
    ]
  }

  private static func checkOnce(
    _ command: IssueCriticism, in context: Context, _ register: some CriticismLookup
  ) throws {
    let paper = context.document.map(PaperName.init)
    guard
      let before = try register.criticisms(of: command.unit).first(where: {
        $0.paper == paper && $0.ground == command.ground
      })
    else { return }
    throw Refusal(
      Article34.once,
      found: Bilingual(
        "该文件已于 \(before.issuedOn) 就“\(before.ground.name.zh)”通报（\(before.id)）",
        "the paper was used on \(before.issuedOn) for: \(before.ground.name.en) (\(before.id))"),
      mend: Bilingual("查看该通报（criticism.show）", "look at that notice (criticism.show)"))
  }

  static func decide(
    _ command: AnswerCriticism, in context: Context,
    _ register: some CriticismLookup & DirectoryLookup
  ) throws -> [CriticismEvent] {
    let row = try CriticismRules.criticism(command.criticism, in: context, register)
    try Article34.checkAnswerer(context.actor, of: row, register)
    if let day = row.answeredOn {
      throw Refusal(
        Article34.answer,
        found: Bilingual("通报 \(row.id) 已于 \(day) 回复", "\(row.id) was answered on \(day)"),
        mend: Bilingual("有异议的用 criticism.object", "object to it with criticism.object"))
    }
    return [
      .answered(CriticismAnswered(criticism: row.id, answer: Passage(command.answer)))
    ]
  }

  static func decide(
    _ command: ObjectToCriticism, in context: Context,
    _ register: some CriticismLookup & DirectoryLookup
  ) throws -> [CriticismEvent] {
    let row = try CriticismRules.criticism(command.criticism, in: context, register)
    try Article34.checkAnswerer(context.actor, of: row, register)
    if row.phase == .objected, let day = row.objectedOn {
      throw Refusal(
        Article34.answer,
        found: Bilingual(
          "通报 \(row.id) 的异议已于 \(day) 提出，待复核",
          "\(row.id) was objected to on \(day), and waits for a review"),
        mend: Bilingual("等待复核", "wait for the review"))
    }
    return [.objected(CriticismObjected(criticism: row.id, words: Passage(command.words)))]
  }

  static func decide(
    _ command: ReviewCriticism, in context: Context, _ register: Tables, _ log: any EntryLookup
  ) throws -> [CriticismEvent] {
    let row = try CriticismRules.criticism(command.criticism, in: context, register)
    let office = try Article34.office(in: context, by: Article34.review, register)
    try Article34.checkReviewer(command, row, by: office, context.actor)
    let evidence = command.evidence.map { Set($0).sorted { $0.value < $1.value } }
    if let evidence { try Article34.checkEvidence(evidence, of: row.unit, log, register) }
    // Reviewed once more on the same day by the same person, it is the same review.
    if command.outcome != .withdrawn, row.phase != .objected, let last = row.reviews.last,
      last.on == context.occurredOn, last.by == context.actor.staff.id
    {
      throw Refusal(
        Article34.review,
        found: Bilingual(
          "\(context.actor.staff.name)已于当日复核通报 \(row.id)：\(last.outcome.name.zh)",
          "\(context.actor.staff.name) reviewed \(row.id) that day: \(last.outcome.name.en)"),
        mend: Bilingual("再有异议的再复核", "review it again when it is objected to again"))
    }
    return [
      .reviewed(
        CriticismReviewed(
          criticism: row.id, outcome: command.outcome, reasons: Passage(command.reasons),
          ground: command.ground, findings: Passage?(command.findings), evidence: evidence))
    ]
  }

  static func decide(
    _ command: HoldAccountable, in context: Context, _ register: Tables, _ texts: any TextLookup
  ) throws -> [CriticismEvent] {
    let row = try CriticismRules.criticism(command.criticism, in: context, register)
    let office = try Article34.office(in: context, by: Article34.person, register)
    guard office.id == row.issuer || Article34.superiors.contains(office.kind) else {
      throw Refusal(
        Article34.person,
        found: Bilingual(
          "通报 \(row.id) 是 \(row.issuer) 作出的", "\(row.id) is a notice of \(row.issuer)"),
        mend: Bilingual("由作出通报的单位或其上级决定", "let the issuing office decide, or one above it"))
    }
    guard command.measure.isOfPersons else {
      throw Refusal(
        Article34.measure,
        found: Bilingual(
          "对个人的处理填为“\(command.measure.name.zh)”",
          "of a person it is said: \(command.measure.name.en)"),
        mend: Bilingual(
          "“\(command.measure.name.zh)”是对单位的；个人填约谈、书面检查、通报批评、调离免职之一",
          "that is of units; of a person: interview, written-examination, criticism or transfer"))
    }
    let paper = context.document.map(PaperName.init)
    for person in row.persons where person.paper == paper && person.measure == command.measure {
      guard try texts.says(person.person, command.person) else { continue }
      throw Refusal(
        Article34.person,
        found: Bilingual(
          "该决定已于 \(person.on) 记录（第 \(person.event) 号记录）",
          "the decision was recorded on \(person.on) (event \(person.event))"),
        mend: Bilingual("不需要再记录", "there is nothing to record"))
    }
    return [
      .held(
        PersonHeldAccountable(
          criticism: row.id, decidedBy: office.id, person: Passage(command.person),
          part: command.part, measure: command.measure,
          consequences: Passage(command.consequences)))
    ]
  }
}

/// Notices of criticism (A34).
extension CommandDecider {
  func decide(_ command: CriticismCommand) throws -> Decided {
    let events: [CriticismEvent]
    switch command {
    case .issue(let command):
      events = try CriticismDecider.decide(command, in: context, register, texts)
    case .answer(let command):
      try Authority.checkNotOnBehalf(context)
      events = try CriticismDecider.decide(command, in: context, register)
    case .object(let command):
      try Authority.checkNotOnBehalf(context)
      events = try CriticismDecider.decide(command, in: context, register)
    case .review(let command):
      events = try CriticismDecider.decide(command, in: context, register, texts)
    case .hold(let command):
      events = try CriticismDecider.decide(command, in: context, register, texts)
    }
    return Decided(events.map(Event.criticism))
  }
}
