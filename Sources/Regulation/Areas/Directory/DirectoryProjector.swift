import CivilTime

/// The directory: the county, its offices and their people.
package enum DirectoryProjector: Projector {
  package static let name = "directory"
  package static let version = 3
  static let countyKey = "county"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .directory(let event) = entry.event else { return }
    let date = entry.occurredOn
    switch event {
    case .ledgerCreated(let event): tables.directory.counties.set(countyKey, event.county)
    case .officeRegistered(let registered):
      tables.directory.offices.set(registered.office.text, Office.evolve(nil, event, on: date))
      tables.directory.listed.set(
        "\(registered.kind.rawValue)/\(registered.office)", registered.office)
      if !registered.kind.isMany {
        tables.directory.officeKinds.set(registered.kind.rawValue, registered.office)
      }
    case .officeRenamed(let renamed):
      let office = try tables.directory.offices[renamed.office.text]
      tables.directory.offices.set(renamed.office.text, Office.evolve(office, event, on: date))
    case .officeDissolved(let dissolved): try end(dissolved.office, event, date, tables)
    case .officeMerged(let merged): try end(merged.office, event, date, tables)
    case .staffAssigned(let assigned):
      let before = try tables.directory.staff[assigned.staff.text]
      if let before, !before.isDeparted { try count(-1, in: before.office, tables) }
      try count(1, in: assigned.office, tables)
      tables.directory.officeStaff.move(
        assigned.staff, from: before.map { [key($0.office, $0.id)] } ?? [],
        to: [key(assigned.office, assigned.staff)])
      tables.directory.staff.set(assigned.staff.text, Staff.evolve(before, event, on: date))
    case .staffRemoved(let removed):
      let before = try tables.directory.staff[removed.staff.text]
      if let before { try count(-1, in: before.office, tables) }
      tables.directory.staff.set(removed.staff.text, Staff.evolve(before, event, on: date))
    }
  }

  /// The key of a person in the table of an office's people.
  static func key(_ office: OfficeID, _ staff: StaffID) -> String { "\(office)/\(staff)" }

  private static func end(
    _ id: OfficeID, _ event: DirectoryEvent, _ date: CivilDate, _ tables: Tables
  ) throws {
    let office = try tables.directory.offices[id.text]
    tables.directory.offices.set(id.text, Office.evolve(office, event, on: date))
    if let kind = office?.kind, !kind.isMany {
      tables.directory.officeKinds.set(kind.rawValue, nil)
    }
  }

  private static func count(_ change: Int, in id: OfficeID, _ tables: Tables) throws {
    var office = try tables.directory.offices[id.text]
    office?.staffCount += change
    tables.directory.offices.set(id.text, office)
  }
}
