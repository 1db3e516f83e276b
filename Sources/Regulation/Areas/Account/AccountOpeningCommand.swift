import CivilTime

/// Proposes to open an account, with its plan: the first step of its opening case (A39).
package struct ProposeAccountOpening: CommandPayload {
  package static let method = "account.propose-opening"
  package static let summary = Bilingual("提出开设政务新媒体账号", "Proposes to open an account")
  package static let bounds: [Bound] = [
    .list("operators", atMost: 20, "一个账号不会有更多人员", "no more people work on an account"),
    .list("hired", atMost: 20, "一个账号不会有更多人员", "no more people work on an account"),
  ]

  package let account: AccountID
  package let kind: AccountKind
  /// The platform it is to be on, by its name on the approved list.
  package let platform: PlatformName
  /// Its name there.
  package let name: Line
  package let purpose: Prose?
  /// Whose it is, and by which post: of a personal official account alone.
  package let owner: StaffID?
  package let post: Line?
  package let lead: StaffID?
  package let deputy: StaffID?
  package let chiefEditor: StaffID?
  package let custodian: StaffID?
  /// The unit's section that manages it.
  package let section: Line?
  /// Who else works on it.
  package let operators: [StaffID]?
  /// Who of all these is hired, with the background check that was made.
  package let hired: [WantedHire]?
  /// What ties the name to the place or the unit's duties, where the name does not show it.
  package let tie: Prose?
  /// Why the unit has another account on the platform, where it has one.
  package let secondReason: Prose?

  package var passages: [String] { Self.words(purpose, tie, secondReason) }
}

/// Records that an account was registered on its platform, under the name that was approved (A39).
package struct RegisterOnPlatform: CommandPayload {
  package static let method = "account.register-on-platform"
  package static let summary = Bilingual(
    "记录在平台注册账号", "Records that an account was registered on its platform")

  package let caseID: CaseID
  /// The id the platform gave it.
  package let number: AccountNumber
  package let address: WebAddress?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case number, address
  }
}

/// Records that the platform verified an account (A39).
package struct CompleteVerification: CommandPayload {
  package static let method = "account.complete-verification"
  package static let summary = Bilingual(
    "记录账号完成平台认证", "Records that the platform verified an account")

  package let caseID: CaseID
  /// Whom the platform shows as verified.
  package let entity: Line

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case entity
  }
}

/// Puts an account to use (A39).
package struct OpenAccount: CommandPayload {
  package static let method = "account.open"
  package static let summary = Bilingual("启用账号", "Puts an account to use")

  package let caseID: CaseID

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}

/// Files a new account with the county CAC or the openness office (A39); its paper is the request's
/// document.
package struct FileAccount: CommandPayload {
  package static let method = "account.file"
  package static let summary = Bilingual(
    "账号备案", "Files an account with the county CAC or the openness office")

  package let caseID: CaseID
  package let filing: AccountFiling

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case filing
  }
}

/// Makes up for a filing that an account in use lacks (A39); its paper is the request's document.
package struct MakeUpFiling: CommandPayload {
  package static let method = "account.make-up-filing"
  package static let summary = Bilingual(
    "补办账号备案", "Makes up for a filing that an account lacks")
  package static var article: ArticleReference? { ArticleReference(39) }

  package let account: AccountID
  package let filing: AccountFiling
}
