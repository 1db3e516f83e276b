/// What can be asked about the change of an account.
package enum AccountChangeCommand: Hashable, Sendable {
  case propose(ProposeAccountChange)
  case apply(ApplyAccountChange)
  case updateFiling(UpdateAccountFiling)
}

/// Says what is to change about an account and why: the first step of its change case (A39, A41).
package struct ProposeAccountChange: CommandPayload {
  package static let method = "account.propose-change"
  package static let summary = Bilingual("提出变更政务新媒体账号", "Proposes to change an account")

  package let account: AccountID
  package let changes: AccountValues
  package let reasons: Prose
  /// What ties a new name to the place or the unit's duties, where the name does not show it.
  package let tie: Prose?

  package var passages: [String] { Self.words(reasons, tie) }
}

/// Puts a change of an account into effect.
package struct ApplyAccountChange: CommandPayload {
  package static let method = "account.apply-change"
  package static let summary = Bilingual("账号变更生效", "Puts a change of an account into effect")

  package let caseID: CaseID

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}

/// Records that what the county CAC or the openness office has on file was updated; its paper is the
/// request's document.
package struct UpdateAccountFiling: CommandPayload {
  package static let method = "account.update-filing"
  package static let summary = Bilingual(
    "账号变更更新备案", "Updates the filing of an account that was changed")

  package let caseID: CaseID
  package let filing: AccountFiling

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case filing
  }
}
