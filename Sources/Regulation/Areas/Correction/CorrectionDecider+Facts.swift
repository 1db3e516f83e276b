import CivilTime

/// What is asked of the fact itself, once it is put right.
extension CorrectionDecider {
  /// What a request says is right; nothing where it is struck.
  ///
  /// - Throws: `Refusal` for what the event can't be put right in, or has already.
  func values(_ command: ProposeCorrection, of fact: RecordedFact) throws -> FactValues? {
    if command.struck == true {
      guard command.right == nil else {
        throw CorrectionRules.refuseOther(
          CorrectionRules.value,
          Bilingual("既写了 struck 又写了 right", "both struck and right are given"))
      }
      guard fact.corrigible.isStrikable else {
        throw CorrectionRules.refuseOther(
          CorrectionRules.value,
          Bilingual(
            "第 \(command.position) 号记录不是核发编号", "event \(command.position) grants no number"))
      }
      return nil
    }
    guard let now = command.right, !now.isEmpty else {
      throw CorrectionRules.refuseOther(
        CorrectionRules.value, Bilingual("没有写明正确的内容（right）", "what is right is not said (right)"))
    }
    let (possible, stands) = (fact.corrigible, fact.stands)
    guard now.occurredOn == nil || possible.isDated, now.number == nil || possible.number != nil,
      now.name == nil || possible.name != nil, now.paper == nil || stands.paper != nil
    else {
      throw CorrectionRules.refuseOther(
        CorrectionRules.value,
        Bilingual(
          "第 \(command.position) 号记录现为：\(stands.plain.zh)；要更正的是：\(now.plain.zh)",
          "event \(command.position) says \(stands.plain.en), and is to say \(now.plain.en)"))
    }
    let right = try formed(now, of: fact)
    let changed = right.changes(from: stands)
    guard !changed.isEmpty else {
      throw CorrectionRules.refuseOther(
        CorrectionRules.value,
        Bilingual("现有内容就是：\(right.plain.zh)", "it is recorded so: \(right.plain.en)"))
    }
    return changed
  }

  /// The values in the form they are recorded in.
  private func formed(_ now: FactValues, of fact: RecordedFact) throws -> FactValues {
    var right = now
    if let number = now.number, let filing = fact.filing {
      let identifier = try Article10.identifier(filing, number, of: register.county)
      right.number = Line(identifier.text)
    }
    return right
  }

  /// Asks of a fact what was asked when it was recorded, with the right values in their places.
  func check(_ now: FactValues?, of fact: RecordedFact, by paper: PaperName) throws {
    guard let now else { return try checkStrike(fact) }
    if let number = now.number { try check(number, of: fact) }
    if let date = now.occurredOn {
      try RecordRules.checkFactDate(date, today: context.today)
    }
    if let other = now.paper {
      try RecordRules.check(Document(number: other.number, date: other.date), context)
    }
    try checkOrder(now, of: fact)
    if let date = now.occurredOn { try checkGain(now, date, of: fact, by: paper) }
  }

  private func check(_ number: Line, of fact: RecordedFact) throws {
    guard let filing = fact.filing, let id = fact.subject.site, let site = try register.site(id)
    else { return }
    let held = site.filings.first { $0.kind == filing }?.number
    let reserved = try register.filings.rows[id.text]?.reserved?.domain.text
    guard let stands = fact.stands.number?.text, stands == held || stands == reserved else {
      throw CorrectionRules.refuseOther(
        CorrectionRules.value,
        Bilingual(
          "\(filing.name.zh)现为 \(held ?? "（无）")，不是这条记录核发的",
          "the \(filing.name.en) is \(held ?? "none") now, and not of this event"))
    }
    let identifier = try Article10.identifier(filing, number, of: register.county)
    if case .domain(let domain) = identifier {
      try Article10.checkDomain(domain, of: site.kind)
    }
    try Article10.checkHolder(identifier, for: id, register)
  }

  // MARK: Order

  private func checkOrder(_ now: FactValues, of fact: RecordedFact) throws {
    if let id = fact.entry.correlation, let state = try register.caseState(id) {
      let definition = try definitions.definition(of: state)
      let subjects = try register.subjects(of: state, definition)
      if let contradiction = state.contradiction(
        ofStepDoneBy: fact.entry.position, by: now, subjects, definition)
      {
        throw refuseOrder(contradiction.found)
      }
    }
    guard let date = now.occurredOn, let site = fact.subject.site,
      let found = try register.site(site)?.offline?.contradiction(of: fact.entry, on: date)
    else { return }
    throw refuseOrder(found)
  }

  private func refuseOrder(_ found: Bilingual) -> Refusal {
    Refusal(
      CorrectionRules.order, found: found,
      mend: Bilingual(
        "核对正确的日期；相关记录也有误的，先更正相关记录",
        "check the right day; where the other one is wrong too, have that corrected first"))
  }

  // MARK: What is gained

  /// Refuses a day by which something is in time, or later, or of another year, without a paper of
  /// that day.
  private func checkGain(
    _ now: FactValues, _ date: CivilDate, of fact: RecordedFact, by paper: PaperName
  ) throws {
    guard paper.date != date, let was = fact.stands.occurredOn,
      let gained = try gained(was, date, of: fact)
    else { return }
    throw Refusal(
      CorrectionRules.proof,
      found: Bilingual(
        "更正为 \(date)，\(gained.zh)；文件 \(paper.number) 的日期是 \(paper.date)",
        "dated \(date), \(gained.en); the paper \(paper.number) is dated \(paper.date)"),
      mend: Bilingual(
        "在 document 中写明 \(date) 的文件", "name in document a paper of \(date)"))
  }

  private func gained(
    _ was: CivilDate, _ now: CivilDate, of fact: RecordedFact
  ) throws -> Bilingual? {
    let calendar = try register.calendar
    let changes = try register.deadlines.changes(
      ofEvent: fact.entry.position, about: fact.subject, from: was, to: now, in: calendar)
    for change in changes {
      if let gained = BackdatedFacts.gained(by: change, on: context.today) { return gained }
    }
    guard case .offline(let event) = fact.entry.event, event.startsSpell, was.year != now.year
    else { return nil }
    return Bilingual("下线改计入 \(now.year) 年", "the time offline counts in \(now.year)")
  }

  // MARK: What did not happen

  private func checkStrike(_ fact: RecordedFact) throws {
    if let number = fact.stands.number { try check(number, of: fact) }
    guard let id = fact.entry.correlation, let state = try register.caseState(id),
      state.status == .running
    else { return }
    let definition = try definitions.definition(of: state)
    let subjects = try register.subjects(of: state, definition)
    guard state.isBuilt(onStepDoneBy: fact.entry.position, subjects, definition) else { return }
    throw Refusal(
      CorrectionRules.strike,
      found: Bilingual(
        "事项 \(id) 已据第 \(fact.entry.position) 号记录办理后续步骤",
        "steps of \(id) were built on event \(fact.entry.position)"),
      mend: Bilingual(
        "更正编号（right.number）；没有编号的，待事项办结后再更正",
        "correct the number (right.number); where there is none, wait for the end of the case"))
  }
}

extension FactValues {
  /// What of these is not so already.
  func changes(from stands: FactValues) -> FactValues {
    FactValues(
      occurredOn: occurredOn == stands.occurredOn ? nil : occurredOn,
      paper: paper == stands.paper ? nil : paper,
      number: number == stands.number ? nil : number, name: name == stands.name ? nil : name)
  }
}

extension OfflineEvent {
  /// Whether a site is offline from its day on.
  var startsSpell: Bool {
    switch self {
    case .taken, .takenInEmergency: true
    case .proposed, .extensionProposed, .reclassificationProposed, .applicationEnded, .extended,
      .emergencyRefused, .reclassified, .ended, .observed:
      false
    }
  }
}
