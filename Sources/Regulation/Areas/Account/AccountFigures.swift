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

  static func counted(by entry: Entry) -> [Figure] {
    guard case .account(let event) = entry.event else { return [] }
    return switch event {
    case .registeredExisting, .openingProposed, .openingEnded, .cancelled: [byPhase]
    case .opened: [byPhase, opened]
    case .change(let event): counted(by: event)
    case .openingApproved, .registered, .verified, .filed, .archived, .closingProposed,
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

  static let all = [byPhase, opened]
}
