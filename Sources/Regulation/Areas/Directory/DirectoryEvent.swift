package import CivilTime

/// What happened to the county's ledger, its offices and their people.
package enum DirectoryEvent: Hashable, Sendable {
  case ledgerCreated(LedgerCreated)
  case clockConfirmed(ClockConfirmed)
  case officeRegistered(OfficeRegistered)
  case officeRenamed(OfficeRenamed)
  case officeDissolved(OfficeDissolved)
  case officeMerged(OfficeMerged)
  case officeSplit(OfficeSplit)
  case staffAssigned(StaffAssigned)
  case staffRenamed(StaffRenamed)
  case staffTransferred(StaffTransferred)
  case staffRemoved(StaffRemoved)

  package var payload: any EventPayload {
    switch self {
    case .ledgerCreated(let payload): payload
    case .clockConfirmed(let payload): payload
    case .officeRegistered(let payload): payload
    case .officeRenamed(let payload): payload
    case .officeDissolved(let payload): payload
    case .officeMerged(let payload): payload
    case .officeSplit(let payload): payload
    case .staffAssigned(let payload): payload
    case .staffRenamed(let payload): payload
    case .staffTransferred(let payload): payload
    case .staffRemoved(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(LedgerCreated.self) { .directory(.ledgerCreated($0)) },
    EventKind(ClockConfirmed.self) { .directory(.clockConfirmed($0)) },
    EventKind(OfficeRegistered.self) { .directory(.officeRegistered($0)) },
    EventKind(OfficeRenamed.self) { .directory(.officeRenamed($0)) },
    EventKind(OfficeDissolved.self) { .directory(.officeDissolved($0)) },
    EventKind(OfficeMerged.self) { .directory(.officeMerged($0)) },
    EventKind(OfficeSplit.self) { .directory(.officeSplit($0)) },
    EventKind(StaffAssigned.self) { .directory(.staffAssigned($0)) },
    EventKind(StaffRenamed.self) { .directory(.staffRenamed($0)) },
    EventKind(StaffTransferred.self) { .directory(.staffTransferred($0)) },
    EventKind(StaffRemoved.self) { .directory(.staffRemoved($0)) },
  ]
}

/// What happened to an office says which.
package protocol OfficePayload: EventPayload {
  var office: OfficeID { get }
}

extension OfficePayload {
  package var stream: String { "office-\(office)" }
}

/// The first event of every ledger: whose it is, and whether its clock is simulated.
package struct LedgerCreated: EventPayload {
  package static let type = "ledger.created"
  package static var wording: Bilingual {
    Bilingual("台账已建立", "The ledger was created")
  }
  package let county: County

  package init(county: County) { self.county = county }

  package var stream: String { "ledger-\(county.division)" }
}

/// An administrator looked at the machine's clock, which had jumped, and found it right.
package struct ClockConfirmed: EventPayload {
  package static let type = "ledger.clock-confirmed"
  package static var wording: Bilingual {
    Bilingual("本机时钟已确认", "The machine's clock was confirmed")
  }
  package let division: DivisionCode
  /// What the clock said.
  package let at: Instant
  /// What it was expected to say; after a start of the machine, the time of the last record.
  package let expected: Instant
  package let reasons: Passage

  package init(division: DivisionCode, at: Instant, expected: Instant, reasons: Passage) {
    self.division = division
    self.at = at
    self.expected = expected
    self.reasons = reasons
  }

  package var stream: String { "ledger-\(division)" }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// An office is in the directory.
package struct OfficeRegistered: OfficePayload {
  package static let type = "office.registered"
  package static var wording: Bilingual {
    Bilingual("单位已登记", "An office was registered")
  }
  package let office: OfficeID
  package let kind: OfficeKind
  package let name: Line
  package let creditCode: CreditCode?
  /// Present when the code's check character is wrong and a person stood by it.
  package let creditCodeReason: Passage?

  package init(
    office: OfficeID, kind: OfficeKind, name: Line, creditCode: CreditCode? = nil,
    creditCodeReason: Passage? = nil
  ) {
    self.office = office
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.creditCodeReason = creditCodeReason
  }

  package var said: [Bilingual] { Self.saying(name.plain) }
}

/// An office has a new name; its id and all it did stay.
package struct OfficeRenamed: OfficePayload {
  package static let type = "office.renamed"
  package static var wording: Bilingual {
    Bilingual("单位已更名", "An office was renamed")
  }
  package let office: OfficeID
  package let name: Line
  package let formerName: Line

  package var said: [Bilingual] { Self.saying(.plain("\(formerName) → \(name)")) }
}

/// An office ended.
package struct OfficeDissolved: OfficePayload {
  package static let type = "office.dissolved"
  package static var wording: Bilingual {
    Bilingual("单位已撤销", "An office was dissolved")
  }
  package let office: OfficeID
  /// Who keeps what it left: its sites, its accounts and what was under way.
  package let keeper: OfficeID?

  package var said: [Bilingual] {
    Self.saying(
      office.plain,
      keeper.map { Bilingual("所留事务由 \($0) 承接", "\($0) keeps what it left") })
  }
}

/// An office ended by being merged into another, which took over what was its.
package struct OfficeMerged: OfficePayload {
  package static let type = "office.merged"
  package static var wording: Bilingual {
    Bilingual("单位已并入另一单位", "An office was merged into another")
  }
  package let office: OfficeID
  package let into: OfficeID

  package var said: [Bilingual] { Self.saying(.plain("\(office) → \(into)")) }
}

/// A part of an office was handed to another; what of it moved, the events behind this one say.
package struct OfficeSplit: OfficePayload {
  package static let type = "office.split"
  package static var wording: Bilingual {
    Bilingual("单位的一部分已划出", "A part of an office was handed to another")
  }
  package let office: OfficeID
  package let into: OfficeID

  package var said: [Bilingual] { Self.saying(.plain("\(office) → \(into)")) }
}

/// A person works in an office, in these roles and no others.
package struct StaffAssigned: EventPayload {
  package static let type = "staff.assigned"
  package static var wording: Bilingual {
    Bilingual("人员已任用", "A person was assigned to an office")
  }
  package let staff: StaffID
  package let name: Line
  package let office: OfficeID
  /// In the order of `Role`, each once.
  package let roles: [Role]
  /// Where the person was before, if the office was merged into this one.
  package let formerOffice: OfficeID?
  /// Somebody else of the same name, who is another person.
  package let namesakeOf: StaffID?

  package init(
    staff: StaffID, name: Line, office: OfficeID, roles: [Role], formerOffice: OfficeID? = nil,
    namesakeOf: StaffID? = nil
  ) {
    self.staff = staff
    self.name = name
    self.office = office
    self.roles = roles
    self.formerOffice = formerOffice
    self.namesakeOf = namesakeOf
  }

  package var stream: String { "staff-\(staff)" }
  package var said: [Bilingual] { Self.saying(name.plain) }
}

/// A person has another name; what they did under the former one stays under it.
package struct StaffRenamed: EventPayload {
  package static let type = "staff.renamed"
  package static var wording: Bilingual {
    Bilingual("人员已更名", "A person was renamed")
  }
  package let staff: StaffID
  package let name: Line
  package let formerName: Line
  /// Somebody else of the new name, who is another person.
  package let namesakeOf: StaffID?
  package let reason: Passage

  package var stream: String { "staff-\(staff)" }
  package var said: [Bilingual] { Self.saying(.plain("\(formerName) → \(name)"), reason.plain) }
}

/// A person works in another office, in these roles and no others.
package struct StaffTransferred: EventPayload {
  package static let type = "staff.transferred"
  package static var wording: Bilingual {
    Bilingual("人员已调动", "A person was moved to another office")
  }
  package let staff: StaffID
  package let from: OfficeID
  package let office: OfficeID
  /// In the order of `Role`, each once.
  package let roles: [Role]
  package let reason: Passage

  package var stream: String { "staff-\(staff)" }
  package var said: [Bilingual] { Self.saying(.plain("\(from) → \(office)"), reason.plain) }
}

/// A person left; what they did stays theirs.
package struct StaffRemoved: EventPayload {
  package static let type = "staff.removed"
  package static var wording: Bilingual {
    Bilingual("人员已离任", "A person left")
  }
  package let staff: StaffID
  package let office: OfficeID
  package let reason: Passage

  package var stream: String { "staff-\(staff)" }
  package var said: [Bilingual] { Self.saying(reason.plain) }
}
