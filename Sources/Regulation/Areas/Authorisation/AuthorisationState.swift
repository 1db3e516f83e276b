import JSONText
package import CivilTime

/// An authorisation as its events tell it.
package struct Authorisation: JSONDirect, Hashable, Sendable {
  package let id: AuthorisationID
  package let office: OfficeID
  /// Who gave it.
  package let leader: StaffID
  package let deputy: StaffID
  package let from: CivilDate
  /// The last day of it, as it was given.
  package let until: CivilDate
  /// Every procedure when left out.
  package let procedures: [StepID]?
  package let document: Document?
  package var revokedOn: CivilDate?
  /// The position of its event.
  package let position: Int

  /// Whether it is for the decisions of a procedure.
  package func covers(_ procedure: StepID) -> Bool { procedures?.contains(procedure) ?? true }

  /// Whether a day lies in it; the day on which it was revoked does not.
  package func covers(_ day: CivilDate) -> Bool {
    (from...until).contains(day) && revokedOn.map { day < $0 } ?? true
  }
}

extension Authorisation {
  /// The authorisation after one of its events; total, without rules.
  static func evolve(_ before: Authorisation?, _ entry: Entry) -> Authorisation? {
    guard case .authorisation(let event) = entry.event else { return before }
    switch event {
    case .granted(let event):
      return Authorisation(
        id: event.authorisation, office: event.office, leader: event.leader,
        deputy: event.deputy, from: event.from, until: event.until, procedures: event.procedures,
        document: entry.document, revokedOn: nil, position: entry.position)
    case .revoked:
      var after = before
      after?.revokedOn = entry.occurredOn
      return after
    }
  }
}
