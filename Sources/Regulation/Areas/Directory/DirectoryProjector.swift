import CivilTime

/// The directory: the county, its offices and their people.
package enum DirectoryProjector: Projector {
  package static let name = "directory"
  /// 4: people and offices keep the names they had; people are found by name. 5: what ended is carried
  /// by another. 6: offices without staff are listed.
  package static let version = 6
  static let countyKey = "county"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .directory(let event) = entry.event else { return }
    let (date, position) = (entry.occurredOn, entry.position)
    switch event {
    case .ledgerCreated(let event): tables.directory.counties.set(countyKey, event.county)
    case .clockConfirmed: break
    case .officeRegistered(let registered):
      tables.directory.offices.set(
        registered.office.text, Office.evolve(nil, event, on: date, at: position))
      tables.directory.unstaffed.set(registered.office.text, registered.office)
      if !registered.kind.isMany { try succeed(registered, tables) }
      tables.directory.listed.set(
        "\(registered.kind.rawValue)/\(registered.office)", registered.office)
      if !registered.kind.isMany {
        tables.directory.officeKinds.set(registered.kind.rawValue, registered.office)
      }
    case .officeRenamed(let renamed):
      let office = try tables.directory.offices[renamed.office.text]
      tables.directory.offices.set(
        renamed.office.text, Office.evolve(office, event, on: date, at: position))
    case .officeDissolved(let dissolved): try end(dissolved.office, event, entry, tables)
    case .officeMerged(let merged): try end(merged.office, event, entry, tables)
    case .officeSplit: break
    case .staffAssigned(let assigned):
      try put(assigned.staff, in: assigned.office, named: assigned.name, event, entry, tables)
    case .staffTransferred(let moved):
      try put(moved.staff, in: moved.office, named: nil, event, entry, tables)
    case .staffRenamed(let renamed):
      let before = try tables.directory.staff[renamed.staff.text]
      tables.directory.staff.set(
        renamed.staff.text, Staff.evolve(before, event, on: date, at: position))
      tables.directory.staffNames.set(key(renamed.name) + renamed.staff.text, renamed.staff)
    case .staffRemoved(let removed):
      let before = try tables.directory.staff[removed.staff.text]
      if let before { try count(-1, in: before.office, tables) }
      tables.directory.staff.set(
        removed.staff.text, Staff.evolve(before, event, on: date, at: position))
    }
  }

  /// A person comes into an office, from another or from none.
  private static func put(
    _ id: StaffID, in office: OfficeID, named name: Line?, _ event: DirectoryEvent,
    _ entry: Entry, _ tables: Tables
  ) throws {
    let before = try tables.directory.staff[id.text]
    if let before, !before.isDeparted { try count(-1, in: before.office, tables) }
    try count(1, in: office, tables)
    tables.directory.officeStaff.move(
      id, from: before.map { [key($0.office, $0.id)] } ?? [], to: [key(office, id)])
    tables.directory.staff.set(
      id.text, Staff.evolve(before, event, on: entry.occurredOn, at: entry.position))
    if let name { tables.directory.staffNames.set(key(name) + id.text, id) }
  }

  /// What the keys of a name begin with in the table of names.
  static func key(_ name: Line) -> String { "\(name)/" }

  /// The key of a person in the table of an office's people.
  static func key(_ office: OfficeID, _ staff: StaffID) -> String { "\(office)/\(staff)" }

  private static func end(
    _ id: OfficeID, _ event: DirectoryEvent, _ entry: Entry, _ tables: Tables
  ) throws {
    let office = try tables.directory.offices[id.text]
    tables.directory.offices.set(
      id.text, Office.evolve(office, event, on: entry.occurredOn, at: entry.position))
    tables.directory.unstaffed.set(id.text, nil)
    if let kind = office?.kind, !kind.isMany {
      tables.directory.officeKinds.set(kind.rawValue, nil)
    }
    try pass(id, office?.carries, tables)
  }

  /// What the office carried, and its own, is carried by the one that took over; where none did, by the
  /// county's openness office: nothing waits for nobody.
  private static func pass(
    _ id: OfficeID, _ carried: [OfficeID]?, _ tables: Tables
  ) throws {
    let heir = try tables.carrier(of: id)
    guard heir != id else { return }
    var office = try tables.directory.offices[heir.text]
    let before = office?.carries ?? []
    office?.carries = before + [id] + (carried ?? [])
    tables.directory.offices.set(heir.text, office)
  }

  /// The next office of a kind of which the county has one carries what those before it left.
  private static func succeed(_ registered: OfficeRegistered, _ tables: Tables) throws {
    let before = try tables.directory.listed.all(under: "\(registered.kind.rawValue)/")
    guard !before.isEmpty else { return }
    if let desk = try tables.office(of: .countyOpenness) {
      var row = desk
      let rest = (desk.carries ?? []).filter { !before.contains($0) }
      row.carries = rest.isEmpty ? nil : rest
      tables.directory.offices.set(desk.id.text, row)
    }
    var office = try tables.directory.offices[registered.office.text]
    office?.carries = try before + before.flatMap { try tables.office($0)?.carries ?? [] }
    tables.directory.offices.set(registered.office.text, office)
  }

  private static func count(_ change: Int, in id: OfficeID, _ tables: Tables) throws {
    var office = try tables.directory.offices[id.text]
    office?.staffCount += change
    tables.directory.offices.set(id.text, office)
    let isEmpty = office.map { $0.staffCount == 0 && !$0.isDissolved } ?? false
    tables.directory.unstaffed.set(id.text, isEmpty ? id : nil)
  }
}
