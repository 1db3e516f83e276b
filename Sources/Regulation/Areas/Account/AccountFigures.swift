/// What is counted of accounts.
enum AccountFigures {
  /// One that was open before the ledger began counts from its entry on.
  static let byPhase = Figure(
    "A35.accounts-by-phase", ArticleReference(35), "各状态政务新媒体账号数", "accounts by phase",
    by: .words { AccountPhase(rawValue: $0)?.name },
    .stock { entry, register in
      guard let id = entry.event.subject?.account, let account = try register.account(id) else {
        return []
      }
      return [FigureStanding(.account(id), FigureKey(word: account.phase.rawValue))]
    })

  /// Opened through the ledger, by the unit whose they were then.
  static let opened = Figure(
    "A39.accounts-opened", ArticleReference(39), "新开设政务新媒体账号数", "accounts opened", by: .office,
    .flow { entry, register in
      guard let id = entry.event.subject?.account, let account = try register.account(id) else {
        return []
      }
      return [FigureEntry(FigureKey(account.host))]
    })

  /// Filings of new accounts that came late, by whose account it was, in the month of the filing's paper.
  static let filedLate = Figure(
    "A39.filings-late", ArticleReference(39), "逾期备案数", "filings that came late", by: .office,
    .flow { _, tables in
      tables.notes.deadlines.filter { $0.after.rule == AccountDeadlines.opening.id }.flatMap {
        change -> [FigureEntry] in
        let before = change.before.flatMap { $0.isLate ? $0 : nil }
        let after = change.after.isLate ? change.after : nil
        guard before?.metOn != after?.metOn else { return [] }
        return [
          before.map { FigureEntry(FigureKey($0.office), -1, on: $0.metOn) },
          after.map { FigureEntry(FigureKey($0.office), on: $0.metOn) },
        ].compactMap(\.self)
      }
    })

  static func counted(by entry: Entry) -> [Figure] {
    if case .correction(.made(let fact)) = entry.event, fact.subject.account != nil {
      return [filedLate]
    }
    guard case .account(let event) = entry.event else { return [] }
    return switch event {
    case .registeredExisting, .openingProposed, .openingEnded, .cancelled: [byPhase]
    case .opened: [byPhase, opened]
    case .change(let event): counted(by: event)
    case .filed: [filedLate]
    case .openingApproved, .registered, .verified, .archived, .closingProposed,
      .closingApproved, .closingEnded, .closingAnnounced,
      .closingFiled,
      .hostMoved:
      []
    }
  }

  private static func counted(by event: AccountChangeEvent) -> [Figure] {
    switch event {
    case .changed(let event): event.now.suspended == nil ? [] : [byPhase]
    case .proposed, .ended, .filingUpdated: []
    }
  }

  static let all = [byPhase, opened, filedLate]
}
