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
  /// What it was called before, in the order in which it was; left out while it never was renamed.
  package var formerNames: [FormerName]?

  /// The offices that ended and whose duties are this one's: merged into it, over all mergers, or
  /// dissolved with the county's openness office left to answer; left out while there are none.
  package var carries: [OfficeID]?

  package var isDissolved: Bool { dissolvedOn != nil }

  /// Whether it is the office with an id, or carries its duties.
  package func answers(for id: OfficeID) -> Bool { id == self.id || carries?.contains(id) ?? false }

  /// The offices whose things are this one's: itself, and those whose duties it carries.
  package var those: [OfficeID] { [id] + (carries ?? []) }
}

/// A person as the directory knows them.
package struct Staff: JSONDirect, Hashable, Sendable {
  package let id: StaffID
  package var name: Line
  package var office: OfficeID
  package var roles: [Role]
  package var assignedOn: CivilDate
  package var removedOn: CivilDate?
  /// What the person was called before, in the order in which they were; left out while they never
  /// were renamed.
  package var formerNames: [FormerName]?

  package var isDeparted: Bool { removedOn != nil }
}

/// A name that was given up.
package struct FormerName: Codable, Hashable, Sendable {
  package let name: Line
  /// The position of the event that gave the next one.
  package let until: Int
}

extension Office {
  /// What it was called when an event was recorded.
  package func name(at position: Int) -> Line { FormerName.name(at: position, formerNames, name) }
}

extension Staff {
  /// What the person was called when an event was recorded.
  package func name(at position: Int) -> Line { FormerName.name(at: position, formerNames, name) }
}

extension FormerName {
  fileprivate static func name(at position: Int, _ former: [FormerName]?, _ now: Line) -> Line {
    former?.first { position < $0.until }?.name ?? now
  }

  fileprivate static func adding(_ name: Line, _ former: [FormerName]?, _ position: Int)
    -> [FormerName]
  {
    (former ?? []) + [FormerName(name: name, until: position)]
  }
}

extension Office {
  /// The office after an event of its own stream; nothing before its registration.
  package static func evolve(
    _ office: Office?, _ event: DirectoryEvent, on date: CivilDate, at position: Int
  ) -> Office? {
    switch event {
    case .officeRegistered(let event):
      return Office(
        id: event.office, kind: event.kind, name: event.name, creditCode: event.creditCode,
        registeredOn: date, dissolvedOn: nil, mergedInto: nil, staffCount: 0,
        formerNames: nil, carries: nil)
    case .officeRenamed(let event):
      guard var office else { return nil }
      office.formerNames = FormerName.adding(office.name, office.formerNames, position)
      office.name = event.name
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
    case .ledgerCreated, .clockConfirmed, .officeSplit, .staffAssigned, .staffRenamed,
      .staffTransferred,
      .staffRemoved:
      return office
    }
  }
}

extension Staff {
  /// The person after an event of their own stream; nothing before they were first assigned.
  package static func evolve(
    _ staff: Staff?, _ event: DirectoryEvent, on date: CivilDate, at position: Int
  ) -> Staff? {
    switch event {
    case .staffAssigned(let event):
      // No rule lets an assignment rename a person; where a log does, both names stay.
      let isRenamed = staff.map { $0.name != event.name } ?? false
      return Staff(
        id: event.staff, name: event.name, office: event.office, roles: event.roles,
        assignedOn: date, removedOn: nil,
        formerNames: isRenamed
          ? staff.map { FormerName.adding($0.name, $0.formerNames, position) }
          : staff?.formerNames)
    case .staffRenamed(let event):
      guard var staff else { return nil }
      staff.formerNames = FormerName.adding(staff.name, staff.formerNames, position)
      staff.name = event.name
      return staff
    case .staffTransferred(let event):
      var staff = staff
      staff?.office = event.office
      staff?.roles = event.roles
      staff?.assignedOn = date
      return staff
    case .staffRemoved:
      var staff = staff
      staff?.removedOn = date
      staff?.roles = []
      return staff
    case .ledgerCreated, .clockConfirmed, .officeRegistered, .officeRenamed, .officeDissolved,
      .officeMerged, .officeSplit:
      return staff
    }
  }
}
