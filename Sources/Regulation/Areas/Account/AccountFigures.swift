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

  static func counted(by entry: Entry) -> [Figure] {
    guard case .account(let event) = entry.event else { return [] }
    return switch event {
    case .registeredExisting, .cancelled: [byPhase]
    case .archived, .closingProposed, .closingApproved, .closingEnded, .closingAnnounced,
      .closingFiled,
      .hostMoved:
      []
    }
  }

  static let all = [byPhase]
}
