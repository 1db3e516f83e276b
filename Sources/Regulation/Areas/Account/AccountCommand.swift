package import CivilTime

/// What can be asked about accounts (政务新媒体账号).
package enum AccountCommand: Hashable, Sendable {
  case registerExisting(RegisterExistingAccount)
  case opening(AccountOpeningCommand)
  case change(AccountChangeCommand)
  case proposeClosing(ProposeAccountClosing)
  case announceClosing(AnnounceAccountClosing)
  case cancel(CancelAccount)
  case fileClosing(FileAccountClosing)
  case archive(ArchiveAccount)
}

/// What can be asked about the opening of an account, and about filings that one lacks (A39).
package enum AccountOpeningCommand: Hashable, Sendable {
  case propose(ProposeAccountOpening)
  case register(RegisterOnPlatform)
  case verify(CompleteVerification)
  case open(OpenAccount)
  case file(FileAccount)
  case makeUpFiling(MakeUpFiling)
}

/// Enters an account that was open before the ledger began (A39).
package struct RegisterExistingAccount: CommandPayload {
  package static let method = "account.register-existing"
  package static let summary = Bilingual("登记既有账号", "Enters an account that is open already")
  package static var article: ArticleReference? { ArticleReference(39) }

  package let account: AccountID
  /// The platform it is on, by its name.
  package let platform: PlatformName
  /// Its name there.
  package let name: Line
  package let host: OfficeID
  /// Institutional when left out.
  package let kind: AccountKind?
  /// Whose it is, and by which post: of a personal official account alone.
  package let owner: StaffID?
  package let post: Line?
  /// The id the platform gave it, where it is known.
  package let number: AccountNumber?
  /// Whether the platform has verified it; left out when nobody knows.
  package let verified: Bool?
  package let openedOn: CivilDate?
  /// When it was filed with the county CAC; left out when it was not.
  package let filedWithCACOn: CivilDate?
  /// When it was filed with the county openness office; left out when it was not.
  package let filedWithOpennessOn: CivilDate?
}

/// Proposes to close one or many accounts: the first step of their closing case (A39).
package struct ProposeAccountClosing: CommandPayload {
  package static let method = "account.propose-closing"
  package static let summary = Bilingual("申请关闭政务新媒体账号", "Proposes to close accounts")
  package static let bounds: [Bound] = [.subjects("accounts")]

  package let accounts: [AccountID]
  /// The reasons of work for which they are closed.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Publishes that accounts are closed (A39), in one announcement for those it names.
package struct AnnounceAccountClosing: CommandPayload {
  package static let method = "account.announce-closing"
  package static let summary = Bilingual(
    "发布账号关闭公告", "Announces that accounts are closed")
  package static let bounds: [Bound] = [.subjects("accounts")]

  package let caseID: CaseID
  package let accounts: [AccountID]?
  package let title: Line
  package let address: WebAddress

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case accounts, title, address
  }
}

/// Records that accounts were cancelled on their platforms (A39).
package struct CancelAccount: CommandPayload {
  package static let method = "account.cancel"
  package static let summary = Bilingual(
    "记录在平台注销账号", "Records that accounts were cancelled on their platforms")
  package static let bounds: [Bound] = [.subjects("accounts")]

  package let caseID: CaseID
  package let accounts: [AccountID]?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case accounts
  }
}

/// Files the closing of accounts with the municipal openness office (A39); its paper is the
/// request's document.
package struct FileAccountClosing: CommandPayload {
  package static let method = "account.file-closing"
  package static let summary = Bilingual(
    "账号关闭报市政务公开办备案", "Files the closing of accounts with the municipal openness office")
  package static let bounds: [Bound] = [.subjects("accounts")]

  package let caseID: CaseID
  package let accounts: [AccountID]?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case accounts
  }
}

/// Records that a month of an account was archived (A41.4): what was published, its approvals, what
/// people said, and the notices of problems.
package struct ArchiveAccount: CommandPayload {
  package static let method = "account.archive"
  package static let summary = Bilingual("账号上月内容存档备案", "Archives a month of an account")
  package static var article: ArticleReference? { ArticleReference(41, 4) }

  package let account: AccountID
  package let month: CalendarMonth
  /// The SHA-256 of the archive.
  package let digest: Digest
  /// The archive itself, where it was put aside.
  package let paper: Paper?
}
