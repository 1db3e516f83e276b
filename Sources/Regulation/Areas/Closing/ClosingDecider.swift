package import CivilTime

/// Decides what is asked about the closing of a site, beside the order of its case (A11 to A14).
///
/// 1. A proposal: portals (A11), application, ground, proposer, a running site (A12).
/// 2. The notice on the home page (A13); the migration, column by column, and its verification by
///    another person (A12); the announcement (A13).
/// 3. The takedown: no earlier than what comes before it; a shorter notice for a reason (A12, A13).
/// 4. Notices that come down (A13).
package enum ClosingDecider {
  /// A proposal about one site of the case; the caller adds the case's own event.
  package static func decide(
    _ command: ProposeClosing, on site: Site, as caseID: CaseID, in context: Context
  ) throws -> [ClosingEvent] {
    let (ground, reasons, safeguards) = try Article12.checkApplication(command)
    try Article12.checkProposer(context.actor.office, of: site)
    try Article12.checkRunning(site)
    try Article11.check(site, decision: command.regionalDecision)
    if let decision = command.regionalDecision { try RecordRules.check(decision, context) }
    return [
      .proposed(
        SiteClosingProposed(
          site: site.id, caseID: caseID, ground: ground, reasons: reasons, safeguards: safeguards,
          regionalDecision: site.kind == .portal ? command.regionalDecision : nil))
    ]
  }

  /// Refuses a proposal that lacks what A12 asks for, before its sites are looked up.
  package static func checkApplication(_ command: ProposeClosing) throws {
    _ = try Article12.checkApplication(command)
  }

  package static func decide(_ command: HangNotice, on site: Site) throws -> [ClosingEvent] {
    try Article13.checkHomePage(command.address, of: site)
    return [
      .noticeHung(NoticeHung(site: site.id, title: command.title, address: command.address))
    ]
  }

  /// What was recorded of the column already is no event.
  package static func decide(
    _ command: RecordMigratedColumn, on site: Site, _ closing: ClosingState,
    _ register: some SiteLookup & FilingLookup, _ texts: any TextLookup
  ) throws -> [ClosingEvent] {
    try Article12.checkCounts(command)
    try Article12.checkDestination(command.destination, of: site, register)
    let known = closing.columns.first { $0.column == command.column }
    if let known, try known.says(command, texts) { return [] }
    return [
      .columnRecorded(
        MigrationColumnRecorded(
          site: site.id, column: command.column, itemCount: command.itemCount,
          movedCount: command.movedCount, destination: command.destination,
          difference: Passage?(command.difference), evidence: command.evidence,
          paper: command.paper))
    ]
  }

  package static func decide(
    _ command: CompleteMigration, on site: Site, _ closing: ClosingState, in context: Context,
    _ register: some ColumnLookup
  ) throws -> [ClosingEvent] {
    try Article12.checkDay(of: context.occurredOn, closing)
    try Article12.checkWhole(site, closing, noContent: command.noContent, register)
    return [
      .migrationCompleted(
        MigrationCompleted(
          site: site.id, columnCount: closing.columns.count,
          itemCount: closing.columns.reduce(0) { $0 + $1.itemCount },
          movedCount: closing.columns.reduce(0) { $0 + $1.movedCount },
          noContent: Passage?(command.noContent)))
    ]
  }

  package static func decide(
    _ command: VerifyMigration, on site: Site, _ closing: ClosingState, in context: Context
  ) throws -> [ClosingEvent] {
    try Article12.checkVerifier(context.actor, closing)
    try Article12.checkColumnCount(command, closing)
    return [
      .migrationVerified(
        MigrationVerified(
          site: site.id, columnCount: command.columnCount,
          remarks: Passage?(command.remarks)))
    ]
  }

  package static func decide(
    _ command: PublishNotice, on site: Site, _ closing: ClosingState,
    _ register: some SiteLookup & FilingLookup
  ) throws -> [ClosingEvent] {
    try Article13.checkAnnouncement(command.address, of: site, register)
    return [
      .noticePublished(
        NoticePublished(
          site: site.id, title: command.title, address: command.address,
          destinations: try Article13.destinations(of: closing, among: command.destinations)))
    ]
  }

  /// Why the cases that the regulation asks for while a site runs end with its takedown.
  package static let gone: Passage = {
    guard let text = Prose("网站已永久关停，不再办理。") else { preconditionFailure("not prose") }
    return Passage(text)
  }()

  /// `others` are the open cases about the site that do not end with it.
  package static func decide(
    _ command: TakeDownSite, on site: Site, _ closing: ClosingState, others: [CaseID],
    in context: Context
  ) throws -> [ClosingEvent] {
    try checkOthers(others, site)
    var early: EarlyEnd?
    if let notice = closing.homePageNotice {
      try Article13.checkOrder(notice, downOn: context.occurredOn)
      early = try Article13.early(
        notice, .homePage, downOn: context.occurredOn, reasons: command.reasons)
    }
    return [.takenDown(SiteTakenDown(site: site.id, early: early))]
  }

  /// The end of the spell offline that a site was taken down in, if any (A15).
  package static func offlineEnd(of site: Site, on date: CivilDate) -> [OfflineEvent] {
    guard let spell = site.offline?.current else { return [] }
    return [
      .ended(
        OfflineEnded(
          site: site.id, how: .closed, since: spell.startedOn,
          days: max(0, date.days(since: spell.startedOn)),
          daysOverPlan: spell.plannedEnd.map { max(0, date.days(since: $0)) } ?? 0,
          daysOverLimit: spell.lastDay.map { max(0, date.days(since: $0)) } ?? 0))
    ]
  }

  private static func checkOthers(_ others: [CaseID], _ site: Site) throws {
    guard !others.isEmpty else { return }
    let list = others.map(\.text)
    throw Refusal(
      ClosingRules.otherCases,
      found: Bilingual(
        "“\(site.name)”还有在办事项：\(list.joined(separator: "、"))",
        "\(site.name) has other open cases: \(list.joined(separator: ", "))"),
      mend: Bilingual("先办结或撤回这些事项", "end or withdraw them first"), missing: list)
  }

  /// A notice that came down already comes down no second time.
  package static func decide(
    _ command: WithdrawNotice, in context: Context, _ register: some SiteLookup
  ) throws -> [ClosingEvent] {
    guard let site = try register.site(command.site), let closing = site.closing,
      let notice = closing.notice(command.notice)
    else {
      throw Refusal(
        ClosingRules.notice,
        found: Bilingual(
          "\(command.site) 没有发布过\(command.notice.name.zh)",
          "\(command.site) has had no \(command.notice.name.en)"),
        mend: Bilingual("核对网站和公告种类（site.show）", "check site and notice (site.show)"))
    }
    try checkOffice(of: notice, command.notice, site, context.actor)
    if notice.withdrawnOn != nil { return [] }
    try Article13.checkWithdrawable(command.notice, of: site, closing)
    try Article13.checkOrder(notice, downOn: context.occurredOn)
    return [
      .noticeWithdrawn(
        NoticeWithdrawn(
          site: site.id, notice: command.notice,
          early: try Article13.early(
            notice, command.notice, downOn: context.occurredOn, reasons: command.reasons)))
    ]
  }

  /// The office that put a notice up takes it down; the home page is the host's.
  private static func checkOffice(
    of notice: Notice, _ kind: NoticeKind, _ site: Site, _ actor: Actor
  ) throws {
    let office: OfficeID? =
      switch kind {
      case .homePage: site.host
      case .announcement: notice.office
      }
    let roles: [Role] = [.clerk, .deputy, .leader]
    guard !actor.isOf(office) || !roles.contains(where: actor.holds) else { return }
    throw Duties.refuse(
      actor, by: Duties.rightOffice,
      mend: Bilingual(
        "由发布公告的单位（\(office?.text ?? site.host.text)）撤下",
        "let the office that put it up (\(office?.text ?? site.host.text)) take it down"))
  }

  /// The end of one site's closing, once the order of the case allows it.
  package static func decide(_ command: CompleteClosing, on site: Site) -> [ClosingEvent] {
    [.completed(SiteClosingCompleted(site: site.id))]
  }

  /// The report of a closing to one of the three offices that are told (A14).
  package static func decide(
    report to: OfficeKind, on site: Site, in context: Context
  ) throws -> [SiteEvent] {
    try Article14.checkReport(context, to: to)
    return [.reported(ReportFiled(site: site.id, to: to))]
  }
}

extension ClosingState {
  package func notice(_ kind: NoticeKind) -> Notice? {
    switch kind {
    case .homePage: homePageNotice
    case .announcement: announcement
    }
  }
}

extension MigratedColumn {
  /// Whether a request tells nothing new of the column.
  fileprivate func says(_ told: RecordMigratedColumn, _ texts: any TextLookup) throws -> Bool {
    guard itemCount == told.itemCount, movedCount == told.movedCount,
      destination == told.destination, evidence == told.evidence, told.paper == nil
    else { return false }
    return try texts.says(difference, told.difference)
  }
}
