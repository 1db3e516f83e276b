import CivilTime

/// What runs around accounts (A39).
///
/// The closing of an account is filed within 5 working days of its cancellation on the platform, by the
/// date of the filing's paper; the
/// cancellation itself is asked for "promptly" after the announcement, and has an age. An account
/// that was open before the ledger owes the filings it lacks until it is cancelled.
enum AccountDeadlines {
  static let filing = DeadlineRule(
    "A39.account-closing-filing", ArticleReference(39), .due, "账号关闭报市政务公开办备案",
    "the closing of an account is filed", term: .workingDays(Article39.closingFilingDays),
    warning: .before(days: 1))
  static let cancellation = DeadlineRule(
    "A39.account-cancellation", ArticleReference(39), .duty, "公告后在平台注销账号",
    "an account is cancelled on its platform")
  static let missing = DeadlineRule(
    "A39.missing-filing", ArticleReference(39), .duty, "补办账号备案",
    "a missing filing of an account is made up for", by: [.clerk, .accountCustodian])

  static let rules = [filing, cancellation, missing]

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
        .start(
          missing, of: subject, part: DeadlinePart(checked: $0.rawValue), owedBy: host, entry)
      }
    case .closingAnnounced:
      [.start(cancellation, of: subject, owedBy: host, entry, step: "cancel")]
    case .cancelled:
      [
        .meet(cancellation, of: subject, on: entry.occurredOn), .cancel(missing, of: subject),
        .start(filing, of: subject, owedBy: host, entry, step: "file"),
      ]
    // What the former host owed moves with the merge itself.
    case .hostMoved: []
    case .closingFiled: [.meet(filing, of: subject, on: Article39.filedOn(entry))]
    case .closingEnded: [.cancel(cancellation, of: subject)]
    case .closingProposed, .closingApproved, .archived: []
    }
  }
}
