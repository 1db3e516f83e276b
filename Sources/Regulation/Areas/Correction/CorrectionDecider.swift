import CivilTime

/// Decides what is asked about putting a recorded fact right.
///
/// 1. Somebody of the office that recorded it, or of the county openness office, applies, with the
///    paper that shows what is right.
/// 2. A leader or deputy of the supervising office decides, who neither recorded the fact nor applied.
///    What is asked of a fact when it is recorded is asked again, of the record as it stands then: its
///    form, its holder, the order of facts; and of what is gained by it, a paper of that day.
/// 3. What was applied for is withdrawn by the office that applied.
struct CorrectionDecider {
  let context: Context
  let register: Tables
  let log: any EntryLookup
  let definitions: Definitions

  func decide(_ command: ProposeCorrection) throws -> [CorrectionEvent] {
    try Authority.checkNotOnBehalf(context)
    let fact = try RecordedFact(at: command.position, command.filing, log, register)
    try checkProposer(of: fact)
    try RecordRules.requireDocument(context)
    let now = try values(command, of: fact)
    if let id = fact.corrected?.open, let open = try register.correction(id) {
      if open.now == now, open.proposedBy == context.actor.staff.id { return [] }
      throw refuseOpen(open)
    }
    guard let document = context.document else { return [] }
    try check(now, of: fact, by: PaperName(document))
    return [
      .proposed(
        CorrectionProposed(
          correction: Minted.next(after: try register.lastCorrection, on: context.today),
          position: command.position, fact: fact.fact, subject: fact.subject,
          caseID: fact.entry.correlation, filing: fact.filing,
          was: now.map(fact.stands.named) ?? fact.stands, now: now,
          reasons: Passage(command.reasons)))
    ]
  }

  func decide(_ command: DecideCorrection) throws -> [CorrectionEvent] {
    guard let row = try register.correction(command.correction) else {
      throw Refusal(
        CorrectionRules.known,
        found: Bilingual(
          "没有更正申请 \(command.correction)", "there is no correction \(command.correction)"),
        mend: Bilingual("核对编号（correction.list）", "check the id (correction.list)"))
    }
    switch command.decision {
    case .approve: return try approve(row)
    case .reject: return try end(row, .rejected, command)
    case .withdraw: return try end(row, .withdrawn, command)
    case .return:
      throw Refusal(
        CaseRules.decisionFits,
        found: Bilingual("更正申请不能退回", "a correction is not returned"),
        mend: Bilingual(
          "同意（approve）或不予更正（reject）；需修改的由申请单位撤回后重新申请",
          "approve or reject it; to change it, those who applied withdraw it and apply anew"))
    }
  }

  // MARK: Deciding

  private func approve(_ row: Correction) throws -> [CorrectionEvent] {
    try checkDecider(of: row)
    if row.madeBy != nil { return [] }
    try checkOpen(row)
    let fact = try RecordedFact(at: row.position, askedFiling(row), log, register)
    try checkSecondPerson(row, fact)
    try check(row.now, of: fact, by: row.paper)
    return [
      .made(
        FactCorrected(
          correction: row.id, position: row.position, fact: row.fact, subject: row.subject,
          caseID: row.caseID, filing: row.filing,
          was: row.now.map(fact.stands.named) ?? fact.stands, now: row.now, paper: row.paper,
          alongside: fact.alongside, recordedBy: fact.recordedBy, proposedBy: row.proposedBy))
    ]
  }

  private func end(
    _ row: Correction, _ how: CorrectionEnd, _ command: DecideCorrection
  ) throws -> [CorrectionEvent] {
    switch how {
    case .rejected:
      try checkDecider(of: row)
      let fact = try RecordedFact(at: row.position, askedFiling(row), log, register)
      try checkSecondPerson(row, fact)
    case .withdrawn: try checkWithdrawer(of: row)
    }
    if row.end == how { return [] }
    try checkOpen(row)
    guard let reasons = command.reasons else {
      throw Refusal(
        CaseRules.reasons,
        found: Bilingual("“\(how.name.zh)”没有说明理由", "\(how.name.en) without reasons"),
        mend: Bilingual("在 reasons 中说明理由", "give the reasons in reasons"),
        missing: ["reasons"])
    }
    return [
      .ended(
        CorrectionEnded(
          correction: row.id, position: row.position, subject: row.subject, caseID: row.caseID,
          how: how, reasons: Passage(reasons)))
    ]
  }

  /// What a request names: which filing is told only of an existing site that was entered.
  private func askedFiling(_ row: Correction) -> FilingKind? {
    row.fact.text == SiteRegisteredExisting.type ? row.filing : nil
  }

  private func checkOpen(_ row: Correction) throws {
    if let position = row.madeBy {
      throw Refusal(
        CorrectionRules.open,
        found: Bilingual("\(row.id) 已由第 \(position) 号记录更正", "event \(position) made \(row.id)"),
        mend: Bilingual("仍有误的，就原记录再次申请更正", "where it is wrong still, apply about the event again"))
    }
    guard let end = row.end else { return }
    throw Refusal(
      CorrectionRules.open,
      found: Bilingual("\(row.id) \(end.name.zh)", "\(row.id) was \(end.name.en)"),
      mend: Bilingual(
        "就原记录重新申请（correction.propose）", "apply about the event anew (correction.propose)"))
  }

  private func refuseOpen(_ open: Correction) -> Refusal {
    Refusal(
      CorrectionRules.open,
      found: Bilingual(
        "第 \(open.position) 号记录已有更正申请 \(open.id)",
        "the correction \(open.id) of event \(open.position) was applied for"),
      mend: Bilingual(
        "先决定或撤回该申请（correction.decide）", "have that decided or withdrawn (correction.decide)"))
  }

  // MARK: Who

  private static let proposers: [Role] = [
    .clerk, .deputy, .leader, .securityOfficer, .dutyOfficer, .accountCustodian,
  ]

  private func checkProposer(of fact: RecordedFact) throws {
    let actor = context.actor
    let recorder = fact.entry.office
    guard
      try actor.office.kind == .countyOpenness || recorder.map(isOwn) ?? false,
      Self.proposers.contains(where: actor.holds)
    else {
      throw Duties.refuse(
        actor, by: CorrectionRules.office,
        mend: Bilingual(
          "由记录该事实的单位（\(recorder?.text ?? "-")）或县政务公开办申请",
          "let the office that recorded it (\(recorder?.text ?? "-")) or the county openness office apply"
        ))
    }
  }

  /// Whether an office is the actor's, or was merged into it.
  private func isOwn(_ office: OfficeID) throws -> Bool {
    var office = office
    for _ in 0..<CorrectionRules.maximumMerges {
      if context.actor.isOf(office) { return true }
      guard let next = try register.office(office)?.mergedInto else { return false }
      office = next
    }
    return false
  }

  private func checkWithdrawer(of row: Correction) throws {
    try Authority.checkNotOnBehalf(context)
    let office = try register.staff(row.proposedBy)?.office
    guard context.actor.staff.id != row.proposedBy, !context.actor.isOf(office) else {
      return
    }
    throw Duties.refuse(
      context.actor, by: CorrectionRules.office,
      mend: Bilingual("由申请更正的单位撤回", "let the office that applied withdraw it"))
  }

  /// Who supervises what the fact is about decides: for the portal the municipal openness office, whose
  /// decision may be recorded for it.
  private func checkDecider(of row: Correction) throws {
    let kind = try CorrectionRules.supervisor(of: row.subject, register)
    guard let office = try register.office(of: kind), !office.isDissolved else {
      throw Authority.missingOffice(.kind(kind))
    }
    try Authority.check(CorrectionRules.step, by: office, in: context)
  }

  private func checkSecondPerson(_ row: Correction, _ fact: RecordedFact) throws {
    let actor = context.actor.staff
    let found: Bilingual
    if actor.id == fact.recordedBy {
      found = Bilingual(
        "第 \(row.position) 号记录由\(actor.name)记录", "\(actor.name) recorded event \(row.position)")
    } else if actor.id == row.proposedBy {
      found = Bilingual("\(actor.name)本人申请了该更正", "\(actor.name) applied for this correction")
    } else {
      return
    }
    throw Refusal(
      CorrectionRules.secondPerson, found: found,
      mend: Bilingual("由另一名负责人决定", "let another leader or deputy decide"))
  }
}
