import JSONText
package import CivilTime

/// The county whose ledger this is.
package struct County: JSONDirect, Hashable, Sendable {
  package let name: Line
  package let division: DivisionCode
  /// True for ever in a ledger made for trying things out: requests may then say what time it is.
  package let simulatedClock: Bool

  package init(name: Line, division: DivisionCode, simulatedClock: Bool) {
    self.name = name
    self.division = division
    self.simulatedClock = simulatedClock
  }
}

/// An office as the directory knows it.
package struct Office: JSONDirect, Hashable, Sendable {
  package let id: OfficeID
  package let kind: OfficeKind
  package var name: Line
  package var creditCode: CreditCode?
  package var registeredOn: CivilDate
  package var dissolvedOn: CivilDate?
  /// The office that took over what was this one's, when it ended by being merged.
  package var mergedInto: OfficeID?
  /// How many people are in it; none means its decisions are recorded on its behalf.
  package var staffCount: Int

  package var isDissolved: Bool { dissolvedOn != nil }
}

/// A person as the directory knows them.
package struct Staff: JSONDirect, Hashable, Sendable {
  package let id: StaffID
  package var name: Line
  package var office: OfficeID
  package var roles: [Role]
  package var assignedOn: CivilDate
  package var removedOn: CivilDate?

  package var isDeparted: Bool { removedOn != nil }
}

extension Office {
  /// The office after an event of its own stream; nothing before its registration.
  package static func evolve(
    _ office: Office?, _ event: DirectoryEvent, on date: CivilDate
  ) -> Office? {
    switch event {
    case .officeRegistered(let event):
      return Office(
        id: event.office, kind: event.kind, name: event.name, creditCode: event.creditCode,
        registeredOn: date, dissolvedOn: nil, mergedInto: nil, staffCount: 0)
    case .officeRenamed(let event):
      var office = office
      office?.name = event.name
      return office
    case .officeDissolved:
      var office = office
      office?.dissolvedOn = date
      return office
    case .officeMerged(let event):
      var office = office
      office?.dissolvedOn = date
      office?.mergedInto = event.into
      return office
    case .ledgerCreated, .staffAssigned, .staffRemoved:
      return office
    }
  }
}

extension Staff {
  /// The person after an event of their own stream; nothing before they were first assigned.
  package static func evolve(
    _ staff: Staff?, _ event: DirectoryEvent, on date: CivilDate
  ) -> Staff? {
    switch event {
    case .staffAssigned(let event):
      return Staff(
        id: event.staff, name: event.name, office: event.office, roles: event.roles,
        assignedOn: date, removedOn: nil)
    case .staffRemoved:
      var staff = staff
      staff?.removedOn = date
      staff?.roles = []
      return staff
    case .ledgerCreated, .officeRegistered, .officeRenamed, .officeDissolved, .officeMerged:
      return staff
    }
  }
}
