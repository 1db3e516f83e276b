import CivilTime

/// The directory: the county, its offices and their people.
package enum DirectoryProjector: Projector {
  package static let name = "directory"
  package static let version = 2
  package static let tables = ["county", "offices", "office-kinds", "staff", "office-staff"]
  static let countyKey = "county"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .directory(let event) = entry.event else { return }
    let date = entry.occurredOn
    switch event {
    case .ledgerCreated(let event): tables.counties.set(countyKey, event.county)
    case .officeRegistered(let registered):
      tables.offices.set(registered.office.text, Office.evolve(nil, event, on: date))
      if !registered.kind.isMany {
        tables.officeKinds.set(registered.kind.rawValue, registered.office)
      }
    case .officeRenamed(let renamed):
      let office = try tables.offices[renamed.office.text]
      tables.offices.set(renamed.office.text, Office.evolve(office, event, on: date))
    case .officeDissolved(let dissolved): try end(dissolved.office, event, date, tables)
    case .officeMerged(let merged): try end(merged.office, event, date, tables)
    case .staffAssigned(let assigned):
      let before = try tables.staff[assigned.staff.text]
      if let before, !before.isDeparted { try leave(before, tables) }
      try count(1, in: assigned.office, tables)
      tables.officeStaff.set(key(assigned.office, assigned.staff), assigned.staff)
      tables.staff.set(assigned.staff.text, Staff.evolve(before, event, on: date))
    case .staffRemoved(let removed):
      let before = try tables.staff[removed.staff.text]
      if let before { try leave(before, tables) }
      tables.staff.set(removed.staff.text, Staff.evolve(before, event, on: date))
    }
  }

  /// The key of a person in the table of an office's people.
  static func key(_ office: OfficeID, _ staff: StaffID) -> String { "\(office)/\(staff)" }

  private static func end(
    _ id: OfficeID, _ event: DirectoryEvent, _ date: CivilDate, _ tables: Tables
  ) throws {
    let office = try tables.offices[id.text]
    tables.offices.set(id.text, Office.evolve(office, event, on: date))
    if let kind = office?.kind, !kind.isMany { tables.officeKinds.set(kind.rawValue, nil) }
  }

  private static func leave(_ staff: Staff, _ tables: Tables) throws {
    try count(-1, in: staff.office, tables)
    tables.officeStaff.set(key(staff.office, staff.id), nil)
  }

  private static func count(_ change: Int, in id: OfficeID, _ tables: Tables) throws {
    var office = try tables.offices[id.text]
    office?.staffCount += change
    tables.offices.set(id.text, office)
  }
}
