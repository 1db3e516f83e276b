import JSONText
package import CivilTime

/// Decides what is asked about the change of an account, beside the order of its case (A39, A41).
///
/// 1. The account is in use, and a clerk of its unit proposes. 2. At least one value differs from what is
/// registered. 3. What is new is as an opening asks for it: the name, the people, the number; a unit that
/// takes the account over may open accounts, and brings its own people. 4. What takes effect is what was
/// approved.
enum AccountChangeDecider {
  static func decide(
    _ command: ProposeAccountChange, as caseID: CaseID, in context: Context,
    _ register: some AccountLookup & DirectoryLookup
  ) throws -> AccountChangeProposed {
    let account = try AccountRules.account(command.account, register)
    let host = try AccountRules.host(of: account, register)
    try Article41.checkChange(of: account, host, by: context.actor)
    let changes = command.changes.differing(from: account)
    guard changes != AccountValues() else { throw Article41.refuseNothing(account) }
    let unit = try Article41.unit(taking: changes, over: account, host, register)
    try checkPeople(changes, of: account, unit, register)
    if let name = changes.name {
      try Article39.checkName(name, of: unit, tie: command.tie, register)
    }
    if let number = changes.number {
      try AccountRules.checkNumber(number, on: account.platform, of: account.id, register)
    }
    return AccountChangeProposed(
      account: account.id, caseID: caseID, changes: changes, reasons: Passage(command.reasons),
      tie: Passage?(command.tie))
  }

  /// The people who are named serve in the unit whose account it will be, as an opening asks for them.
  private static func checkPeople(
    _ changes: AccountValues, of account: Account, _ unit: Office,
    _ register: some DirectoryLookup
  ) throws {
    let isTaken = changes.host != nil
    let before = isTaken ? nil : account.team
    var named = AccountTeam(
      lead: changes.lead, deputy: changes.deputy, chiefEditor: changes.chiefEditor,
      custodian: nil, section: nil, operators: [], hired: before?.hired ?? [])
    try Article41.checkChiefEditor(named, unit, register)
    named.hired = []
    try Article39.checkPeople(named, unit, register)
    var after = before ?? named
    after.put(changes)
    try Article39.checkSeparate(after)
  }

  static func decide(
    _ command: UpdateAccountFiling, on account: Account, in context: Context
  ) throws -> [AccountEvent] {
    try Article39.checkFiling(
      Article39.changeFiling, since: account.change?.appliedOn,
      Bilingual("变更生效", "the change"), context)
    return [
      .change(
        .filingUpdated(AccountFilingUpdated(account: account.id, filing: command.filing)))
    ]
  }

  /// What was approved takes effect.
  static func apply(to account: Account) -> [AccountEvent] {
    guard let change = account.change else { return [] }
    return [
      .change(
        .changed(
          AccountChanged(
            account: account.id, former: account.values(named: change.changes),
            now: change.changes)))
    ]
  }
}

extension AccountValues {
  /// Those that are not what is registered; who is named by a unit that takes it over, is named anew.
  func differing(from account: Account) -> AccountValues {
    func new<Value: Equatable>(_ wanted: Value?, _ now: Value?) -> Value? {
      wanted == now ? nil : wanted
    }
    let team = host == nil || host == account.host ? account.team : nil
    return AccountValues(
      name: new(name, account.name), number: new(number, account.number),
      address: new(address, account.address), lead: new(lead, team?.lead),
      deputy: new(deputy, team?.deputy),
      chiefEditor: new(chiefEditor, team?.chiefEditor), host: new(host, account.host),
      suspended: new(suspended, account.phase == .suspended))
  }
}

extension Account {
  /// Its values, as far as others name them.
  func values(named others: AccountValues) -> AccountValues {
    AccountValues(
      name: others.name == nil ? nil : name, number: others.number == nil ? nil : number,
      address: others.address == nil ? nil : address,
      lead: others.lead == nil ? nil : team?.lead,
      deputy: others.deputy == nil ? nil : team?.deputy,
      chiefEditor: others.chiefEditor == nil ? nil : team?.chiefEditor,
      host: others.host == nil ? nil : host,
      suspended: others.suspended == nil ? nil : phase == .suspended)
  }

  /// The account after an event of its change; total, without rules.
  mutating func evolve(_ event: AccountChangeEvent, on date: CivilDate) {
    switch event {
    case .proposed(let event):
      change = AccountChangeState(
        caseID: event.caseID, changes: event.changes, proposedOn: date)
    case .changed(let event):
      change?.appliedOn = date
      put(event.now)
    case .ended(let event): change?.end = event.how
    case .filingUpdated: break
    }
  }

  private mutating func put(_ now: AccountValues) {
    name = now.name ?? name
    number = now.number ?? number
    address = now.address ?? address
    if let taken = now.host {
      host = taken
      // Whoever answered for it in the unit before does no more; who has the credentials, has them
      // until they are handed over.
      team = AccountTeam(custodian: team?.custodian)
    }
    if now.names {
      var people = team ?? AccountTeam(custodian: nil)
      people.put(now)
      team = people
    }
    if let suspended = now.suspended { phase = suspended ? .suspended : .open }
  }
}

extension AccountValues {
  /// Whether it names people.
  fileprivate var names: Bool { lead != nil || deputy != nil || chiefEditor != nil }
}

extension AccountTeam {
  init(custodian: StaffID?) {
    self.init(
      lead: nil, deputy: nil, chiefEditor: nil, custodian: custodian, section: nil,
      operators: [], hired: [])
  }

  fileprivate mutating func put(_ now: AccountValues) {
    lead = now.lead ?? lead
    deputy = now.deputy ?? deputy
    chiefEditor = now.chiefEditor ?? chiefEditor
  }
}

/// The change of an account as its events tell it.
package struct AccountChangeState: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let changes: AccountValues
  package let proposedOn: CivilDate
  package var appliedOn: CivilDate?
  package var end: ChangeEnd?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case changes, proposedOn, appliedOn, end
  }
}

/// A time in which an account was suspended: from its first day on, until the day it went on.
package struct AccountSuspension: JSONDirect, Hashable, Sendable {
  package let from: CivilDate
  package internal(set) var until: CivilDate?
}
