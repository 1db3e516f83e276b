/// Accounts on platforms, by id, and which are in use by whom.
package enum AccountProjector: Projector {
  package static let name = "accounts"
  package static let version = 3

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .account(let event) = entry.event else { return }
    guard let id = event.payload.about?.account else { return }
    if case .archived(let event) = event {
      tables.accounts.archives.set(
        "\(id)/\(event.month)",
        MonthlyArchive(
          archivedOn: entry.occurredOn, digest: event.digest, position: entry.position))
      return
    }
    let key = id.text
    let before = try tables.accounts.rows[key]
    let after = Account.evolve(before, event, on: entry.occurredOn)
    tables.accounts.rows.set(key, after)
    let was = host(of: before)
    let now = host(of: after)
    guard was != now else { return }
    if let was { tables.accounts.hosts.set("\(was)/\(key)", nil) }
    if let now { tables.accounts.hosts.set("\(now)/\(key)", id) }
  }

  /// Whose account it is, while it is in use.
  private static func host(of account: Account?) -> OfficeID? {
    guard let account, account.phase == .open else { return nil }
    return account.host
  }
}

/// What accounts are kept in.
package final class AccountTables {
  /// By account id.
  package let rows: RowTable<Account>
  /// The accounts in use of an office, by `<office>/<account>`.
  package let hosts: RowTable<AccountID>
  /// The archives of months, by `<account>/<month>`.
  package let archives: RowTable<MonthlyArchive>

  init(_ list: TableList) {
    rows = list.table("accounts", of: AccountProjector.self)
    hosts = list.table("account-hosts", of: AccountProjector.self)
    archives = list.table("account-archives", of: AccountProjector.self)
  }
}

/// Accounts, as others read them.
package protocol AccountLookup: Lookup {
  func account(_ id: AccountID) throws -> Account?
  /// The accounts in use of an office, by id.
  ///
  /// - Complexity: O(n) in the accounts of the office.
  func accounts(of host: OfficeID) throws -> [AccountID]
  /// The archive of a month of an account.
  func archive(of account: AccountID, _ month: CalendarMonth) throws -> MonthlyArchive?
}

extension Tables: AccountLookup {
  package func account(_ id: AccountID) throws -> Account? { try accounts.rows[id.text] }

  package func accounts(of host: OfficeID) throws -> [AccountID] {
    try accounts.hosts.all(of: host)
  }

  package func archive(
    of account: AccountID, _ month: CalendarMonth
  ) throws -> MonthlyArchive? {
    try accounts.archives["\(account)/\(month)"]
  }
}
