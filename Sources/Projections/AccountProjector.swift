package import Regulation

/// Accounts on platforms, by id.
package enum AccountProjector: Projector {
  package static let name = "accounts"
  package static let version = 1
  package static let tables = ["accounts"]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .account(let event) = entry.event else { return }
    let key = event.account.text
    tables.accounts.set(
      key, Account.evolve(try tables.accounts[key], event, on: entry.occurredOn))
  }
}
