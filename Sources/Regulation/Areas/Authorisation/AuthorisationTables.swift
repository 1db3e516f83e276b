import CivilTime

/// The authorisations of every office.
package enum AuthorisationProjector: Projector {
  package static let name = "authorisations"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .authorisation(let event) = entry.event else { return }
    let authorisations = tables.authorisations
    switch event {
    case .granted(let granted):
      let id = granted.authorisation
      authorisations.rows.set(id.text, Authorisation.evolve(nil, entry))
      authorisations.byOffice.set("\(granted.office)/\(id)", id)
      authorisations.byDeputy.set("\(granted.deputy)/\(id)", id)
      authorisations.last.set(lastKey, id)
    case .revoked(let revoked):
      let key = revoked.authorisation.text
      authorisations.rows.set(key, Authorisation.evolve(try authorisations.rows[key], entry))
    }
  }
}

/// What authorisations are kept in.
package final class AuthorisationTables {
  /// By id.
  package let rows: RowTable<Authorisation>
  /// By `<office>/<id>`.
  package let byOffice: RowTable<AuthorisationID>
  /// By `<deputy>/<id>`.
  package let byDeputy: RowTable<AuthorisationID>
  /// The one that was recorded last, under `last`.
  package let last: RowTable<AuthorisationID>

  init(_ list: TableList) {
    rows = list.table("authorisations", of: AuthorisationProjector.self)
    byOffice = list.index("authorisations-by-office", of: AuthorisationProjector.self)
    byDeputy = list.index("authorisations-by-deputy", of: AuthorisationProjector.self)
    last = list.table("authorisations-last", of: AuthorisationProjector.self)
  }
}

/// Authorisations, as others read them.
package protocol AuthorisationLookup: Lookup {
  func authorisation(_ id: AuthorisationID) throws -> Authorisation?
  /// Everything that ever let somebody decide for their leader, oldest first.
  ///
  /// - Complexity: O(n) in them.
  func authorisations(of deputy: StaffID) throws -> [Authorisation]
  /// The one that was recorded last.
  var lastAuthorisation: AuthorisationID? { get throws }
}

extension Tables: AuthorisationLookup {
  package func authorisation(_ id: AuthorisationID) throws -> Authorisation? {
    try authorisations.rows[id.text]
  }

  package func authorisations(of deputy: StaffID) throws -> [Authorisation] {
    try authorisations.byDeputy.all(of: deputy).compactMap(authorisation)
  }

  package var lastAuthorisation: AuthorisationID? {
    get throws { try authorisations.last[AuthorisationProjector.lastKey] }
  }
}
