import JSONText
package import CivilTime

/// The custody of an account as its events tell it; who has the credentials stands with the account.
package struct Custody: JSONDirect, Hashable, Sendable {
  package let account: AccountID
  /// Who had the credentials before, and when they were handed over last.
  package internal(set) var from: StaffID?
  package internal(set) var handedOverOn: CivilDate?
  /// Whether the password was changed with that.
  package internal(set) var renewed: Bool?
  package internal(set) var access: [AccessPoint]
  package internal(set) var accessDeclaredOn: CivilDate?
}

/// An incident of an account as its events tell it.
package struct Incident: JSONDirect, Hashable, Sendable {
  package let id: IncidentID
  package let account: AccountID
  package let kind: IncidentKind
  package let circumstances: Passage
  package let action: Passage
  package let foundOn: CivilDate
  package internal(set) var outcome: Passage?
  package internal(set) var closedOn: CivilDate?
}

/// The custody of accounts, and their incidents.
package enum CustodyProjector: Projector {
  package static let name = "custody"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .custody(let event) = entry.event else { return }
    let custody = tables.custody
    switch event {
    case .handedOver(let event):
      var row = try row(of: event.account, custody)
      (row.from, row.handedOverOn) = (event.from, entry.occurredOn)
      row.renewed = event.renewed
      custody.rows.set(event.account.text, row)
    case .accessDeclared(let event):
      var row = try row(of: event.account, custody)
      (row.access, row.accessDeclaredOn) = (event.access, entry.occurredOn)
      custody.rows.set(event.account.text, row)
    case .incidentReported(let event):
      custody.incidents.set(
        event.incident.text,
        Incident(
          id: event.incident, account: event.account, kind: event.kind,
          circumstances: event.circumstances, action: event.action,
          foundOn: entry.occurredOn, outcome: nil, closedOn: nil))
      custody.byAccount.set("\(event.account)/\(event.incident)", event.incident)
      custody.last.set(lastKey, event.incident)
    case .incidentClosed(let event):
      guard var incident = try custody.incidents[event.incident.text] else { return }
      (incident.outcome, incident.closedOn) = (event.outcome, entry.occurredOn)
      custody.incidents.set(event.incident.text, incident)
    }
  }

  private static func row(of account: AccountID, _ custody: CustodyTables) throws -> Custody {
    try custody.rows[account.text]
      ?? Custody(
        account: account, from: nil, handedOverOn: nil, renewed: nil, access: [],
        accessDeclaredOn: nil)
  }
}

/// What the custody of accounts is kept in.
package final class CustodyTables {
  /// By account id.
  package let rows: RowTable<Custody>
  /// By incident id.
  package let incidents: RowTable<Incident>
  /// By `<account>/<incident>`.
  package let byAccount: RowTable<IncidentID>
  /// The incident that was reported last, under `last`.
  package let last: RowTable<IncidentID>

  init(_ list: TableList) {
    rows = list.table("custody", of: CustodyProjector.self)
    incidents = list.table("incidents", of: CustodyProjector.self)
    byAccount = list.index("incidents-by-account", of: CustodyProjector.self)
    last = list.table("incidents-last", of: CustodyProjector.self)
  }
}

/// The custody of accounts, as others read it.
package protocol CustodyLookup: Lookup {
  func custody(_ account: AccountID) throws -> Custody?
  func incident(_ id: IncidentID) throws -> Incident?
  /// The incidents of an account, oldest first.
  ///
  /// - Complexity: O(n) in them.
  func incidents(of account: AccountID) throws -> [Incident]
  /// The one that was reported last.
  var lastIncident: IncidentID? { get throws }
}

extension Tables: CustodyLookup {
  package func custody(_ account: AccountID) throws -> Custody? {
    try custody.rows[account.text]
  }

  package func incident(_ id: IncidentID) throws -> Incident? {
    try custody.incidents[id.text]
  }

  package func incidents(of account: AccountID) throws -> [Incident] {
    try custody.byAccount.all(of: account).compactMap(incident)
  }

  package var lastIncident: IncidentID? {
    get throws { try custody.last[CustodyProjector.lastKey] }
  }
}
