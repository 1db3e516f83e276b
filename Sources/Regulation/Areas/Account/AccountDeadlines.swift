import CivilTime

/// What runs around accounts (A39).
///
/// An account is filed with the county CAC and the openness office within 10 working days of its
/// approval, each by the date of the filing's paper. What is late stays due until it is done.
///
/// The closing of an account is filed within 5 working days of its cancellation on the platform, by the
/// date of the filing's paper; the
/// cancellation itself is asked for "promptly" after the announcement, and has an age. An account
/// that was open before the ledger owes the filings it lacks until it is cancelled.
enum AccountDeadlines {
  static let opening = DeadlineRule(
    "A39.account-filing", ArticleReference(39), .due, "账号批准后备案", "an account is filed",
    term: .workingDays(Article39.filingDays), warning: .before(days: 2))
  static let filing = DeadlineRule(
    "A39.account-closing-filing", ArticleReference(39), .due, "账号关闭报市政务公开办备案",
    "the closing of an account is filed", term: .workingDays(Article39.closingFilingDays),
    warning: .before(days: 1))
  static let cancellation = DeadlineRule(
    "A39.account-cancellation", ArticleReference(39), .duty, "公告后在平台注销账号",
    "an account is cancelled on its platform")
  static let missing = DeadlineRule(
    "A39.missing-filing", ArticleReference(39), .duty, "补办账号备案",
    "a missing filing of an account is made up for", by: filers,
    sends: MakeUpFiling.method)

  static let rules = [opening, filing, cancellation, missing]

  /// Who of a unit files its accounts.
  static let filers: [Role] = [.clerk, .accountCustodian]

  static func effects(of entry: Entry, _ register: some AccountLookup & DirectoryLookup) throws
    -> [DeadlineEffect]
  {
    guard case .account(let event) = entry.event else { return [] }
    guard let id = event.payload.about?.account else { return [] }
    let subject = Subject.account(id)
    let host = try register.account(id).map { try AccountRules.host(of: $0, register) }
    return switch event {
    case .registeredExisting(let event):
      event.missing.map {
        .start(missing, of: subject, part: $0.part, owedBy: host, entry)
      }
    case .openingApproved:
      AccountFiling.allCases.map {
        .start(opening, of: subject, part: $0.part, owedBy: host, entry, step: $0.step)
      }
    case .openingEnded: [.cancel(opening, of: subject)]
    case .filed(let event):
      [
        .meet(opening, of: subject, part: event.filing.part, on: Article39.filedOn(entry)),
        .meet(missing, of: subject, part: event.filing.part, on: entry.occurredOn),
      ]
    case .change(let event): taken(event, subject)
    case .closingAnnounced:
      [.start(cancellation, of: subject, owedBy: host, entry, step: "cancel")]
    case .cancelled:
      [
        .meet(cancellation, of: subject, on: entry.occurredOn), .cancel(missing, of: subject),
        .start(filing, of: subject, owedBy: host, entry, step: "file"),
      ]
    // What the former host owed moves with the merge itself.
    case .hostMoved(let event):
      [.reassign(from: event.from, to: event.to, of: .account(event.account))]
    case .closingFiled: [.meet(filing, of: subject, on: Article39.filedOn(entry))]
    case .closingEnded: [.cancel(cancellation, of: subject)]
    case .openingProposed, .registered, .verified, .opened, .closingProposed, .closingApproved,
      .archived:
      []
    }
  }

  /// What a unit owes about an account is the unit's that took it over.
  private static func taken(_ event: AccountChangeEvent, _ subject: Subject) -> [DeadlineEffect] {
    switch event {
    case .changed(let event):
      guard let from = event.former.host, let to = event.now.host else { return [] }
      return [.reassign(from: from, to: to, of: subject)]
    case .proposed, .ended, .filingUpdated: return []
    }
  }
}
