import JSONText

/// `account.show`: an account with what is missing, and its closing.
package struct AccountShow: QueryPayload {
  package static let method = "account.show"
  package static let summary = Bilingual("查看账号", "Shows an account")
  package static let reads: ReadingMatter = .registers

  package let account: AccountID

  package init(account: AccountID) { self.account = account }

  package func answer(_ view: View) throws -> AccountAnswer {
    try AccountAnswer(try AccountRules.account(account, view.tables), view)
  }
}

/// `account.list`: the register of accounts, by id.
package struct AccountList: ListQuery {
  package static let method = "account.list"
  package static let summary = Bilingual("政务新媒体账号台账", "Lists the accounts")
  package static let reads: ReadingMatter = .registers

  package let host: OfficeID?
  package let phase: AccountPhase?
  /// On which platform, by its name.
  package let platform: PlatformName?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    host: OfficeID? = nil, phase: AccountPhase? = nil, platform: PlatformName? = nil
  ) {
    self.host = host
    self.phase = phase
    self.platform = platform
  }

  package func answer(_ view: View) throws -> AccountListAnswer {
    let tables = view.tables
    let page =
      if let platform {
        try tables.accounts.listed.page(prefix: AccountProjector.platform(platform), paging) {
          _, id in
          try tables.account(id).flatMap { fits($0) ? $0 : nil }
        }
      } else if host == nil && phase == nil {
        try tables.accounts.rows.page(paging) { _, account in account }
      } else {
        try tables.accounts.listed.page(
          prefix: ListKey.prefix(host?.text, phase?.rawValue), paging
        ) { _, id in try tables.account(id) }
      }
    return AccountListAnswer(
      accounts: try page.lines.map { try AccountAnswer($0, view) }, next: page.next)
  }

  private func fits(_ account: Account) -> Bool {
    (host == nil || account.host == host) && (phase == nil || account.phase == phase)
      && (platform == nil || account.platform == platform)
  }
}

/// The answer to `account.list`.
package struct AccountListAnswer: ListAnswer, Sendable {
  package internal(set) var accounts: [AccountAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: AccountListAnswer) {
    accounts += page.accounts
    next = page.next
  }
}

/// An account as the register shows it.
package struct AccountAnswer: JSONDirect, Sendable {
  package let account: Account
  package let host: OfficeAnswer
  package let openCases: [CaseID]
  /// Filings an account in use should have and this one has not.
  package let missing: [AccountFiling]
  /// Whether its platform is on the approved list today.
  package let platformListed: Bool

  init(_ account: Account, _ view: View) throws {
    self.account = account
    host = try view.office(try AccountRules.host(of: account, view.tables))
    openCases = try view.tables.cases(about: .account(account.id)).open
    missing = account.phase.isInUse ? account.missingFilings : []
    platformListed = try view.tables.platform(named: account.platform)?.isListed ?? false
  }
}
