/// Accounts on platforms, by id, and which are in use by whom.
package enum AccountProjector: Projector {
  package static let name = "accounts"
  package static let version = 2
  package static let tables = ["accounts", "account-hosts"]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .account(let event) = entry.event else { return }
    let key = event.account.text
    let before = try tables.accounts[key]
    let after = Account.evolve(before, event, on: entry.occurredOn)
    tables.accounts.set(key, after)
    let was = host(of: before)
    let now = host(of: after)
    guard was != now else { return }
    if let was { tables.accountHosts.set("\(was)/\(key)", nil) }
    if let now { tables.accountHosts.set("\(now)/\(key)", event.account) }
  }

  /// Whose account it is, while it is in use.
  private static func host(of account: Account?) -> OfficeID? {
    guard let account, account.phase == .open else { return nil }
    return account.host
  }
}
