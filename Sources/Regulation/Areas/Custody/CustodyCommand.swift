/// What can be asked about the custody of accounts.
package enum CustodyCommand: Hashable, Sendable {
  case handOver(HandOverAccount)
  case declareAccess(DeclareAccess)
  case reportIncident(ReportIncident)
  case closeIncident(CloseIncident)
}

/// Records that the credentials of an account went from one person's hands into another's (A42); the
/// credentials themselves never enter the ledger.
package struct HandOverAccount: CommandPayload {
  package static let method = "account.hand-over"
  package static let summary = Bilingual("账号交接", "Hands the credentials of an account over")
  package static var article: ArticleReference? { ArticleReference(42) }

  package let account: AccountID
  /// Who had them; left out where nobody is on record.
  package let from: StaffID?
  package let to: StaffID
  /// Whether the password was changed with it.
  package let renewed: Bool
}

/// Declares where an account is logged in: all of it, in the place of what was declared before (A42).
package struct DeclareAccess: CommandPayload {
  package static let method = "account.declare-access"
  package static let summary = Bilingual(
    "登记账号登录设备和地点", "Declares where an account is logged in")
  package static var article: ArticleReference? { ArticleReference(42) }
  package static let bounds: [Bound] = [
    .list("access", atMost: 20, "一个账号不会在更多设备登录", "an account is logged in on no more devices")
  ]

  package let account: AccountID
  package let access: [AccessPoint]
}

/// Reports that an account was taken, lost or attacked, or that its password got out, with what was done
/// at once (A42).
package struct ReportIncident: CommandPayload {
  package static let method = "account.report-incident"
  package static let summary = Bilingual("报告账号安全事件", "Reports an incident of an account")
  package static var article: ArticleReference? { ArticleReference(42) }

  package let account: AccountID
  package let kind: IncidentKind
  package let circumstances: Prose
  /// What was done at once.
  package let action: Prose

  package var passages: [String] { Self.words(circumstances, action) }
}

/// Closes an incident with what came of it (A42).
package struct CloseIncident: CommandPayload {
  package static let method = "account.close-incident"
  package static let summary = Bilingual("办结账号安全事件", "Closes an incident of an account")
  package static var article: ArticleReference? { ArticleReference(42) }

  package let incident: IncidentID
  /// What came of it, and what keeps it from happening again.
  package let outcome: Prose

  package var passages: [String] { Self.words(outcome) }
}
