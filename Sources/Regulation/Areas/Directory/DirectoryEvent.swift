/// What happened to the county's ledger, its offices and their people.
package enum DirectoryEvent: Hashable, Sendable {
  case ledgerCreated(LedgerCreated)
  case officeRegistered(OfficeRegistered)
  case officeRenamed(OfficeRenamed)
  case officeDissolved(OfficeDissolved)
  case officeMerged(OfficeMerged)
  case staffAssigned(StaffAssigned)
  case staffRemoved(StaffRemoved)

  package var payload: any EventPayload {
    switch self {
    case .ledgerCreated(let payload): payload
    case .officeRegistered(let payload): payload
    case .officeRenamed(let payload): payload
    case .officeDissolved(let payload): payload
    case .officeMerged(let payload): payload
    case .staffAssigned(let payload): payload
    case .staffRemoved(let payload): payload
    }
  }

  package var stream: String {
    switch self {
    case .ledgerCreated(let event): "ledger-\(event.county.division)"
    case .officeRegistered(let event): "office-\(event.office)"
    case .officeRenamed(let event): "office-\(event.office)"
    case .officeDissolved(let event): "office-\(event.office)"
    case .officeMerged(let event): "office-\(event.office)"
    case .staffAssigned(let event): "staff-\(event.staff)"
    case .staffRemoved(let event): "staff-\(event.staff)"
    }
  }

  static let kinds: [EventKind] = [
    EventKind(LedgerCreated.self) { .directory(.ledgerCreated($0)) },
    EventKind(OfficeRegistered.self) { .directory(.officeRegistered($0)) },
    EventKind(OfficeRenamed.self) { .directory(.officeRenamed($0)) },
    EventKind(OfficeDissolved.self) { .directory(.officeDissolved($0)) },
    EventKind(OfficeMerged.self) { .directory(.officeMerged($0)) },
    EventKind(StaffAssigned.self) { .directory(.staffAssigned($0)) },
    EventKind(StaffRemoved.self) { .directory(.staffRemoved($0)) },
  ]
}

/// The first event of every ledger: whose it is, and whether its clock is simulated.
package struct LedgerCreated: EventPayload {
  package static let type = "ledger.created"
  package let county: County

  package init(county: County) { self.county = county }
}

/// An office is in the directory.
package struct OfficeRegistered: EventPayload {
  package static let type = "office.registered"
  package let office: OfficeID
  package let kind: OfficeKind
  package let name: Line
  package let creditCode: CreditCode?
  /// Present when the code's check character is wrong and a person stood by it.
  package let creditCodeReason: Prose?

  package init(
    office: OfficeID, kind: OfficeKind, name: Line, creditCode: CreditCode? = nil,
    creditCodeReason: Prose? = nil
  ) {
    self.office = office
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.creditCodeReason = creditCodeReason
  }
}

/// An office has a new name; its id and all it did stay.
package struct OfficeRenamed: EventPayload {
  package static let type = "office.renamed"
  package let office: OfficeID
  package let name: Line
  package let formerName: Line
}

/// An office ended.
package struct OfficeDissolved: EventPayload {
  package static let type = "office.dissolved"
  package let office: OfficeID
}

/// An office ended by being merged into another, which took over what was its.
package struct OfficeMerged: EventPayload {
  package static let type = "office.merged"
  package let office: OfficeID
  package let into: OfficeID
}

/// A person works in an office, in these roles and no others.
package struct StaffAssigned: EventPayload {
  package static let type = "staff.assigned"
  package let staff: StaffID
  package let name: Line
  package let office: OfficeID
  /// In the order of `Role`, each once.
  package let roles: [Role]
  /// Where the person was before, if in another office.
  package let formerOffice: OfficeID?

  package init(
    staff: StaffID, name: Line, office: OfficeID, roles: [Role], formerOffice: OfficeID? = nil
  ) {
    self.staff = staff
    self.name = name
    self.office = office
    self.roles = roles
    self.formerOffice = formerOffice
  }
}

/// A person left; what they did stays theirs.
package struct StaffRemoved: EventPayload {
  package static let type = "staff.removed"
  package let staff: StaffID
  package let office: OfficeID
  package let reason: Prose
}
