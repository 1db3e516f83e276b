// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension LedgerCreated {
  package init?(reading cursor: inout JSONCursor) {
    var county: County?
    var object = cursor.object()
    repeat {
      object.read("county", &county, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let county else { return nil }
    self.county = county
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("county", county)
    buffer.endObject()
  }
}

extension County {
  package init?(reading cursor: inout JSONCursor) {
    var name: Line?
    var division: DivisionCode?
    var simulatedClock: Bool?
    var object = cursor.object()
    repeat {
      object.read("name", &name, from: &cursor)
      object.read("division", &division, from: &cursor)
      object.read("simulatedClock", &simulatedClock, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let name, let division, let simulatedClock else { return nil }
    self.name = name
    self.division = division
    self.simulatedClock = simulatedClock
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", name)
    try buffer.member("division", division)
    try buffer.member("simulatedClock", simulatedClock)
    buffer.endObject()
  }
}

extension ClockConfirmed {
  package init?(reading cursor: inout JSONCursor) {
    var division: DivisionCode?
    var at: Instant?
    var expected: Instant?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("division", &division, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("expected", &expected, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let division, let at, let expected, let reasons else { return nil }
    self.division = division
    self.at = at
    self.expected = expected
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("division", division)
    try buffer.member("at", at)
    try buffer.member("expected", expected)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension OfficeRegistered {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var kind: OfficeKind?
    var name: Line?
    var creditCode: CreditCode?
    var creditCodeReason: Passage?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("creditCode", &creditCode, from: &cursor)
      object.readIfPresent("creditCodeReason", &creditCodeReason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let kind, let name else { return nil }
    self.office = office
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.creditCodeReason = creditCodeReason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("creditCode", ifPresent: creditCode)
    try buffer.member("creditCodeReason", ifPresent: creditCodeReason)
    buffer.endObject()
  }
}

extension OfficeKind {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("county-openness") {
      self = .countyOpenness
    } else if cursor.takes("county-cac") {
      self = .countyCAC
    } else if cursor.takes("staffing") {
      self = .staffing
    } else if cursor.takes("telecom") {
      self = .telecom
    } else if cursor.takes("communications") {
      self = .communications
    } else if cursor.takes("police") {
      self = .police
    } else if cursor.takes("propaganda") {
      self = .propaganda
    } else if cursor.takes("municipal-openness") {
      self = .municipalOpenness
    } else if cursor.takes("municipal-cac") {
      self = .municipalCAC
    } else if cursor.takes("municipal-government") {
      self = .municipalGovernment
    } else if cursor.takes("regional-general") {
      self = .regionalGeneral
    } else if cursor.takes("state-council-general") {
      self = .stateCouncilGeneral
    } else if cursor.takes("department") {
      self = .department
    } else if cursor.takes("dispatched") {
      self = .dispatched
    } else if cursor.takes("township") {
      self = .township
    } else if cursor.takes("vertical") {
      self = .vertical
    } else {
      return nil
    }
  }
}

extension OfficeRenamed {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var name: Line?
    var formerName: Line?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("formerName", &formerName, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let name, let formerName else { return nil }
    self.office = office
    self.name = name
    self.formerName = formerName
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("name", name)
    try buffer.member("formerName", formerName)
    buffer.endObject()
  }
}

extension OfficeDissolved {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var keeper: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.readIfPresent("keeper", &keeper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office else { return nil }
    self.office = office
    self.keeper = keeper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("keeper", ifPresent: keeper)
    buffer.endObject()
  }
}

extension OfficeMerged {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var into: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("into", &into, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let into else { return nil }
    self.office = office
    self.into = into
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("into", into)
    buffer.endObject()
  }
}

extension OfficeSplit {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var into: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("into", &into, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let into else { return nil }
    self.office = office
    self.into = into
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("into", into)
    buffer.endObject()
  }
}

extension StaffAssigned {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var name: Line?
    var office: OfficeID?
    var roles: [Role]?
    var formerOffice: OfficeID?
    var namesakeOf: StaffID?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.readIfPresent("formerOffice", &formerOffice, from: &cursor)
      object.readIfPresent("namesakeOf", &namesakeOf, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let name, let office, let roles else { return nil }
    self.staff = staff
    self.name = name
    self.office = office
    self.roles = roles
    self.formerOffice = formerOffice
    self.namesakeOf = namesakeOf
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("formerOffice", ifPresent: formerOffice)
    try buffer.member("namesakeOf", ifPresent: namesakeOf)
    buffer.endObject()
  }
}

extension Role: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("leader") {
      self = .leader
    } else if cursor.takes("deputy") {
      self = .deputy
    } else if cursor.takes("clerk") {
      self = .clerk
    } else if cursor.takes("editor") {
      self = .editor
    } else if cursor.takes("reviewer") {
      self = .reviewer
    } else if cursor.takes("chief-editor") {
      self = .chiefEditor
    } else if cursor.takes("security-officer") {
      self = .securityOfficer
    } else if cursor.takes("duty-officer") {
      self = .dutyOfficer
    } else if cursor.takes("account-custodian") {
      self = .accountCustodian
    } else if cursor.takes("administrator") {
      self = .administrator
    } else if cursor.takes("auditor") {
      self = .auditor
    } else if cursor.takes("portal") {
      self = .portal
    } else {
      return nil
    }
  }
}

extension StaffRenamed {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var name: Line?
    var formerName: Line?
    var namesakeOf: StaffID?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("formerName", &formerName, from: &cursor)
      object.readIfPresent("namesakeOf", &namesakeOf, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let name, let formerName, let reason else { return nil }
    self.staff = staff
    self.name = name
    self.formerName = formerName
    self.namesakeOf = namesakeOf
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("name", name)
    try buffer.member("formerName", formerName)
    try buffer.member("namesakeOf", ifPresent: namesakeOf)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension StaffTransferred {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var from: OfficeID?
    var office: OfficeID?
    var roles: [Role]?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let from, let office, let roles, let reason else { return nil }
    self.staff = staff
    self.from = from
    self.office = office
    self.roles = roles
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("from", from)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension StaffRemoved {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var office: OfficeID?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let office, let reason else { return nil }
    self.staff = staff
    self.office = office
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("office", office)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension RegisterOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var kind: OfficeKind?
    var name: Line?
    var creditCode: CreditCode?
    var creditCodeReason: Prose?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("creditCode", &creditCode, from: &cursor)
      object.readIfPresent("creditCodeReason", &creditCodeReason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let kind, let name else { return nil }
    self.office = office
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.creditCodeReason = creditCodeReason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("creditCode", ifPresent: creditCode)
    try buffer.member("creditCodeReason", ifPresent: creditCodeReason)
    buffer.endObject()
  }
}

extension RenameOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var name: Line?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let name else { return nil }
    self.office = office
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension DissolveOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office else { return nil }
    self.office = office
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    buffer.endObject()
  }
}

extension MergeOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var into: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("into", &into, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let into else { return nil }
    self.office = office
    self.into = into
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("into", into)
    buffer.endObject()
  }
}

extension SplitOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var into: OfficeID?
    var staff: [StaffID]?
    var sites: [SiteID]?
    var accounts: [AccountID]?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("into", &into, from: &cursor)
      object.readIfPresent("staff", &staff, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
      object.readIfPresent("accounts", &accounts, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let into else { return nil }
    self.office = office
    self.into = into
    self.staff = staff
    self.sites = sites
    self.accounts = accounts
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("into", into)
    try buffer.member("staff", ifPresent: staff)
    try buffer.member("sites", ifPresent: sites)
    try buffer.member("accounts", ifPresent: accounts)
    buffer.endObject()
  }
}

extension AssignStaff {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var name: Line?
    var office: OfficeID?
    var roles: [Role]?
    var namesakeOf: StaffID?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.readIfPresent("namesakeOf", &namesakeOf, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let name, let office, let roles else { return nil }
    self.staff = staff
    self.name = name
    self.office = office
    self.roles = roles
    self.namesakeOf = namesakeOf
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("namesakeOf", ifPresent: namesakeOf)
    buffer.endObject()
  }
}

extension RenameStaff {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var name: Line?
    var namesakeOf: StaffID?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("namesakeOf", &namesakeOf, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let name, let reason else { return nil }
    self.staff = staff
    self.name = name
    self.namesakeOf = namesakeOf
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("name", name)
    try buffer.member("namesakeOf", ifPresent: namesakeOf)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension TransferStaff {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var office: OfficeID?
    var roles: [Role]?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let office, let roles, let reason else { return nil }
    self.staff = staff
    self.office = office
    self.roles = roles
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension RemoveStaff {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let reason else { return nil }
    self.staff = staff
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension OfficeList {
  package init?(reading cursor: inout JSONCursor) {
    var kind: OfficeKind?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.kind = kind
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension OfficeListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var offices: [Office]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("offices", &offices, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let offices else { return nil }
    self.offices = offices
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("offices", offices)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Office {
  package init?(reading cursor: inout JSONCursor) {
    var id: OfficeID?
    var kind: OfficeKind?
    var name: Line?
    var creditCode: CreditCode?
    var registeredOn: CivilDate?
    var dissolvedOn: CivilDate?
    var mergedInto: OfficeID?
    var staffCount: Int?
    var formerNames: [FormerName]?
    var carries: [OfficeID]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("creditCode", &creditCode, from: &cursor)
      object.read("registeredOn", &registeredOn, from: &cursor)
      object.readIfPresent("dissolvedOn", &dissolvedOn, from: &cursor)
      object.readIfPresent("mergedInto", &mergedInto, from: &cursor)
      object.read("staffCount", &staffCount, from: &cursor)
      object.readIfPresent("formerNames", &formerNames, from: &cursor)
      object.readIfPresent("carries", &carries, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let name, let registeredOn, let staffCount
    else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.registeredOn = registeredOn
    self.dissolvedOn = dissolvedOn
    self.mergedInto = mergedInto
    self.staffCount = staffCount
    self.formerNames = formerNames
    self.carries = carries
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("creditCode", ifPresent: creditCode)
    try buffer.member("registeredOn", registeredOn)
    try buffer.member("dissolvedOn", ifPresent: dissolvedOn)
    try buffer.member("mergedInto", ifPresent: mergedInto)
    try buffer.member("staffCount", staffCount)
    try buffer.member("formerNames", ifPresent: formerNames)
    try buffer.member("carries", ifPresent: carries)
    buffer.endObject()
  }
}

extension FormerName: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var name: Line?
    var until: Int?
    var object = cursor.object()
    repeat {
      object.read("name", &name, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let name, let until else { return nil }
    self.name = name
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", name)
    try buffer.member("until", until)
    buffer.endObject()
  }
}

extension StaffList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension StaffListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var staff: [Staff]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff else { return nil }
    self.staff = staff
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Staff {
  package init?(reading cursor: inout JSONCursor) {
    var id: StaffID?
    var name: Line?
    var office: OfficeID?
    var roles: [Role]?
    var assignedOn: CivilDate?
    var removedOn: CivilDate?
    var formerNames: [FormerName]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("assignedOn", &assignedOn, from: &cursor)
      object.readIfPresent("removedOn", &removedOn, from: &cursor)
      object.readIfPresent("formerNames", &formerNames, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let name, let office, let roles, let assignedOn
    else { return nil }
    self.id = id
    self.name = name
    self.office = office
    self.roles = roles
    self.assignedOn = assignedOn
    self.removedOn = removedOn
    self.formerNames = formerNames
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("assignedOn", assignedOn)
    try buffer.member("removedOn", ifPresent: removedOn)
    try buffer.member("formerNames", ifPresent: formerNames)
    buffer.endObject()
  }
}
