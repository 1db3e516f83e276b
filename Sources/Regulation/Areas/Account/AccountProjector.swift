package import CivilTime

/// Accounts on platforms, by id, and which are whose.
package enum AccountProjector: Projector {
  package static let name = "accounts"
  /// 6: when an account that was open already was entered.
  package static let version = 6

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .correction(.made(let fact)) = entry.event, let id = fact.subject.account,
      var account = try tables.accounts.rows[id.text]
    {
      let name = account.name
      account.correct(fact)
      if account.name != name { account.renamedBy = entry.position }
      tables.accounts.rows.set(id.text, account)
    }
    if case .custody(.handedOver(let event)) = entry.event,
      var account = try tables.accounts.rows[event.account.text]
    {
      var team = account.team ?? AccountTeam(custodian: nil)
      team.custodian = event.to
      account.team = team
      tables.accounts.rows.set(event.account.text, account)
    }
    guard case .account(let event) = entry.event else { return }
    guard let id = event.payload.about?.account else { return }
    if case .archived(let event) = event {
      tables.accounts.archives.set(
        "\(id)/\(event.month)",
        MonthlyArchive(
          archivedOn: entry.occurredOn, digest: event.digest, position: entry.position))
      return
    }
    let before = try tables.accounts.rows[id.text]
    var after = Account.evolve(
      before, event, on: day(of: event, entry), recorded: LegalTime.date(of: entry.recordedAt))
    if let before, after?.name != before.name { after?.renamedBy = entry.position }
    tables.accounts.rows.set(id.text, after)
    tables.accounts.listed.move(id, from: keys(of: before), to: keys(of: after))
    if case .change(.changed(let event)) = event, let isSuspended = event.now.suspended {
      try note(isSuspended, of: id, on: entry.occurredOn, tables.accounts.suspensions)
    }
    if let after, let number = after.number, before?.number != number {
      tables.accounts.numbers.set(key(number, on: after.platform), id)
    }
  }

  /// A time in which an account is suspended begins, or the last one ends.
  private static func note(
    _ isSuspended: Bool, of id: AccountID, on date: CivilDate,
    _ suspensions: RowTable<AccountSuspension>
  ) throws {
    if isSuspended {
      suspensions.set("\(id)/\(date)", AccountSuspension(from: date, until: nil))
      return
    }
    var last: (key: String, row: AccountSuspension)?
    try suspensions.scan(prefix: "\(id)/") { key, row in
      if row.until == nil { last = (key, row) }
      return true
    }
    guard var last else { return }
    last.row.until = date
    suspensions.set(last.key, last.row)
  }

  /// Of a filing, that of its paper.
  private static func day(of event: AccountEvent, _ entry: Entry) -> CivilDate {
    switch event {
    case .closingFiled, .filed: Article39.filedOn(entry)
    case .registeredExisting, .openingProposed, .openingApproved, .openingEnded, .registered,
      .verified, .opened, .change, .closingProposed, .closingApproved, .closingEnded,
      .closingAnnounced,
      .cancelled, .hostMoved, .archived:
      entry.occurredOn
    }
  }

  static func key(_ number: AccountNumber, on platform: PlatformName) -> String {
    "\(platform)/\(number)"
  }

  private static func keys(of account: Account?) -> [String] {
    guard let account else { return [] }
    let (host, phase) = (account.host.text, account.phase.rawValue)
    return [
      ListKey.prefix(host, nil), ListKey.prefix(host, phase), ListKey.prefix(nil, phase),
      platform(account.platform),
    ].map { $0 + account.id.text }
  }
}

extension AccountProjector {
  /// What the keys of the accounts on a platform begin with: no office's id has a colon.
  static func platform(_ name: PlatformName) -> String { ListKey.prefix("on:\(name)") }
}

/// What accounts are kept in.
package final class AccountTables {
  /// By account id.
  package let rows: RowTable<Account>
  /// By `<office>/<phase>/<account>`, a star for either of the first two, and by `on:<platform>`.
  package let listed: RowTable<AccountID>
  /// By `<platform>/<number>`: the last to which the platform gave it.
  package let numbers: RowTable<AccountID>
  /// The times in which accounts were suspended, by `<account>/<first day>`.
  package let suspensions: RowTable<AccountSuspension>
  /// The archives of months, by `<account>/<month>`.
  package let archives: RowTable<MonthlyArchive>

  init(_ list: TableList) {
    rows = list.table("accounts", of: AccountProjector.self)
    listed = list.index("accounts-listed", of: AccountProjector.self)
    numbers = list.index("account-numbers", of: AccountProjector.self)
    suspensions = list.table("account-suspensions", of: AccountProjector.self)
    archives = list.table("account-archives", of: AccountProjector.self)
  }
}

/// Accounts, as others read them.
package protocol AccountLookup: Lookup {
  func account(_ id: AccountID) throws -> Account?
  /// The accounts of an office that are in use or being opened, by phase and id.
  ///
  /// - Complexity: O(n) in the accounts of the office.
  func accounts(of host: OfficeID) throws -> [AccountID]
  /// The account to which a platform gave a number last.
  func account(_ number: AccountNumber, on platform: PlatformName) throws -> Account?
  /// Whether an account was suspended on any day of a time: such a week is not measured.
  ///
  /// The day on which it goes on is one of use again.
  /// - Complexity: O(n) in the times it was suspended.
  func wasSuspended(
    _ account: AccountID, between first: CivilDate, and last: CivilDate
  ) throws -> Bool
  /// The archive of a month of an account.
  func archive(of account: AccountID, _ month: CalendarMonth) throws -> MonthlyArchive?
}

extension Tables: AccountLookup {
  package func account(_ id: AccountID) throws -> Account? { try accounts.rows[id.text] }

  package func accounts(of host: OfficeID) throws -> [AccountID] {
    try [AccountPhase.open, .suspended, .opening].flatMap {
      try accounts.listed.all(under: ListKey.prefix(host.text, $0.rawValue))
    }
  }

  package func account(
    _ number: AccountNumber, on platform: PlatformName
  ) throws -> Account? {
    try accounts.numbers[AccountProjector.key(number, on: platform)].flatMap(account)
  }

  package func wasSuspended(
    _ account: AccountID, between first: CivilDate, and last: CivilDate
  ) throws -> Bool {
    var found = false
    try accounts.suspensions.scan(prefix: "\(account)/") { _, row in
      found = row.from <= last && row.until.map { first < $0 } ?? true
      return !found
    }
    return found
  }

  package func archive(
    of account: AccountID, _ month: CalendarMonth
  ) throws -> MonthlyArchive? {
    try accounts.archives["\(account)/\(month)"]
  }
}
