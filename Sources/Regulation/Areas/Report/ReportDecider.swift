import CivilTime

/// Decides what is asked of annual reports (A35).
///
/// 1. The host begins the report of a year, states what the ledger cannot know, and submits it when the year is over; its
/// numbers are those of that moment. 2. Checks run then: an error refuses it, a difference passes with a reason, a
/// warning is recorded. 3. Another person reviews it, and a third, leader or deputy, approves it; each may send it back.
/// 4. What is approved is published, with its address, and reported to the national system. 5. What is out is corrected or revised by another
/// version, and all stay.
package enum ReportDecider {
  static func decide(
    _ command: StartReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.preparers, context, register)
    try Article35.check(command.year, of: site, in: context)
    guard try register.report(of: site.id, for: command.year) == nil else { return [] }
    return [.started(ReportStarted(site: site.id, year: command.year, office: site.host))]
  }

  static func decide(
    _ command: StateReport, in context: Context, _ register: Tables, _ texts: any TextLookup
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.preparers, context, register)
    let row = try ReportRules.report(
      of: site.id, for: command.year, in: [.drafting], context, register)
    try Article35.checkStated(command.statements)
    try RecordRules.checkPublic(command.statements.compactMap(\.words))
    let new = try command.statements.filter { given in
      guard let known = row.statements.first(where: { $0.line == given.line }) else {
        return true
      }
      return try known.yes != given.yes || !texts.says(known.words, given.words)
    }
    guard !new.isEmpty else { return [] }
    return [
      .stated(
        ReportStated(
          site: site.id, year: command.year,
          statements: new.map {
            SaidOfLine(line: $0.line, yes: $0.yes, words: Passage?($0.words))
          }))
    ]
  }

  static func decide(
    _ command: SubmitReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.preparers, context, register)
    let row = try ReportRules.report(
      of: site.id, for: command.year, in: [.drafting], context, register)
    try Article35.checkOver(command.year, in: context)
    try RecordRules.checkPublic([command.reasons].compactMap(\.self))
    let content = try ReportBuilder(
      tables: register, site: site, year: command.year, statements: row.statements
    ).content()
    let findings = ReportChecks.findings(in: content)
    try check(findings, command.reasons)
    let entries = content.entries.filter { $0.isKnown || $0.part == nil }
    return [
      .submitted(
        ReportSubmitted(
          site: site.id, year: command.year, version: row.version, entries: entries,
          findings: findings, reasons: Passage?(command.reasons),
          telephone: site.details?.telephone,
          changedLines: try changed(entries, since: register.reportVersions(of: row))))
    ]
  }

  /// The lines that the version that is out says otherwise; nothing while none is out.
  private static func changed(
    _ entries: [ReportEntry], since versions: [ReportVersion]
  ) -> [ReportLineID]? {
    guard let last = versions.last(where: { $0.publishedOn != nil }) else { return nil }
    let before = Dictionary(last.entries.map { ($0.place, $0) }) { first, _ in first }
    let now = Dictionary(entries.map { ($0.place, $0) }) { first, _ in first }
    let added = entries.filter { entry in
      before[entry.place].map { !entry.agrees(with: $0) } ?? entry.isKnown
    }
    let gone = last.entries.filter { now[$0.place] == nil && $0.isKnown }
    return Set((added + gone).map(\.line)).sorted()
  }

  /// Refuses a report with errors, and one with differences and no reason.
  private static func check(_ findings: [ReportFinding], _ reasons: Prose?) throws {
    let serious =
      findings.first { $0.severity == .error }
      ?? (reasons == nil ? findings.first { $0.severity == .reasoned } : nil)
    guard let serious, let rule = ReportChecks.rules.first(where: { $0.id == serious.check })
    else { return }
    throw Refusal(
      rule, found: serious.found, mend: serious.mend,
      missing: serious.severity == .reasoned ? ["reasons"] : [])
  }

  static func decide(
    _ command: ReviewReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.reviewers, context, register)
    let row = try ReportRules.report(
      of: site.id, for: command.year, in: [.submitted], context, register)
    try Article35.checkOther(
      context.actor, than: [(row.preparer, Bilingual("填报人", "preparer"))])
    try Article35.checkReasons(command.passed, command.reasons)
    if let reasons = command.reasons { return [returned(row, reasons)] }
    return [
      .reviewed(ReportReviewed(site: site.id, year: command.year, version: row.version))
    ]
  }

  static func decide(
    _ command: ApproveReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.approvers, context, register)
    let row = try ReportRules.report(
      of: site.id, for: command.year, in: [.reviewed], context, register)
    try Article35.checkOther(
      context.actor,
      than: [
        (row.preparer, Bilingual("填报人", "preparer")),
        (row.reviewer, Bilingual("审核人", "reviewer")),
      ])
    try Article35.checkReasons(command.passed, command.reasons)
    if let reasons = command.reasons { return [returned(row, reasons)] }
    return [
      .approved(ReportApproved(site: site.id, year: command.year, version: row.version))
    ]
  }

  private static func returned(_ row: Report, _ reasons: Prose) -> ReportEvent {
    .returned(
      ReportReturned(
        site: row.site, year: row.year, version: row.version, reasons: Passage(reasons)))
  }

  static func decide(
    _ command: CorrectReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    try reopen(
      command.site, command.year, command.lines, command.reasons, .correction, context, register)
  }

  static func decide(
    _ command: ReviseReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    try reopen(
      command.site, command.year, command.lines, command.reasons, .revision, context, register)
  }

  private static func reopen(
    _ id: SiteID, _ year: CalendarYear, _ lines: [ReportLineID], _ reasons: Prose,
    _ change: ReportChange, _ context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(id, as: Article35.preparers, context, register)
    let row = try ReportRules.report(
      of: site.id, for: year, in: [.published], context, register)
    try RecordRules.checkPublic([reasons])
    let versions = try register.reportVersions(of: row)
    guard let version = versions.last else { return [] }
    let named = Set(lines).sorted()
    try Article35.checkLines(named, of: version)
    let next = EditionNumber(row.version.value + 1) ?? row.version
    return [
      .reopened(
        ReportReopened(
          site: site.id, year: year, version: next, change: change, lines: named,
          reasons: Passage(reasons),
          carriedBy: versions.compactMap { version in
            guard let on = version.publishedOn, let address = version.address,
              version.entries.contains(where: { named.contains($0.line) })
            else { return nil }
            return CarriedBy(version: version.version, publishedOn: on, address: address)
          }))
    ]
  }

  /// A site whose host somebody is of.
  static func hosted(
    _ id: SiteID, as roles: [Role], _ context: Context, _ register: Tables
  ) throws -> Site {
    let site = try SiteRules.site(id, register)
    try Duties.check(
      context.actor, of: [site.host], as: roles, by: Article35.people, register)
    return site
  }
}

extension CommandDecider {
  func decide(_ command: ReportCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .start(let command): try ReportDecider.decide(command, in: context, register)
      case .state(let command): try ReportDecider.decide(command, in: context, register, texts)
      case .submit(let command): try ReportDecider.decide(command, in: context, register)
      case .review(let command): try ReportDecider.decide(command, in: context, register)
      case .approve(let command): try ReportDecider.decide(command, in: context, register)
      case .publish(let command): try ReportDecider.decide(command, in: context, register)
      case .feedBack(let command): try ReportDecider.decide(command, in: context, register)
      case .correct(let command): try ReportDecider.decide(command, in: context, register)
      case .revise(let command): try ReportDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.report))
  }
}
