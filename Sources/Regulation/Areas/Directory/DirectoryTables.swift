/// What the directory keeps.
package final class DirectoryTables {
  /// One row, under `county`.
  package let counties: RowTable<County>
  /// By office id.
  package let offices: RowTable<Office>
  /// Office id by kind, for the kinds of which a county has one.
  package let officeKinds: RowTable<OfficeID>
  /// By staff id.
  package let staff: RowTable<Staff>
  /// The offices of a kind, those dissolved too, by `<kind>/<office>`.
  package let listed: RowTable<OfficeID>
  /// The people of an office, those who left from it too, by `<office>/<staff>`.
  package let officeStaff: RowTable<StaffID>
  /// The offices that stand and have nobody, by id.
  package let unstaffed: RowTable<OfficeID>
  /// Everybody who ever had a name, by `<name>/<staff>`.
  package let staffNames: RowTable<StaffID>

  init(_ list: TableList) {
    counties = list.table("county", of: DirectoryProjector.self)
    offices = list.table("offices", of: DirectoryProjector.self)
    officeKinds = list.table("office-kinds", of: DirectoryProjector.self)
    staff = list.table("staff", of: DirectoryProjector.self)
    listed = list.index("offices-listed", of: DirectoryProjector.self)
    officeStaff = list.index("office-staff", of: DirectoryProjector.self)
    unstaffed = list.index("offices-unstaffed", of: DirectoryProjector.self)
    staffNames = list.index("staff-names", of: DirectoryProjector.self)
  }
}

/// The county, its offices and their people, as others read them.
package protocol DirectoryLookup: Lookup {
  var county: County? { get throws }
  func office(_ id: OfficeID) throws -> Office?
  /// The one office of a kind of which a county has one.
  func office(of kind: OfficeKind) throws -> Office?
  func staff(_ id: StaffID) throws -> Staff?
  /// The people in an office, by id.
  ///
  /// - Complexity: O(n) in the people of the office, those who left too.
  func staff(of office: OfficeID) throws -> [StaffID]
  /// Everybody who has or had a name, by id, those who left too.
  func staff(named name: Line) throws -> [StaffID]
}

extension DirectoryLookup {
  /// The office that answers today for what was another's: itself while it stands; the one into which it
  /// was merged, over all mergers; for one that was dissolved the next of its kind, where the county has
  /// one of it, else the county's openness office.
  package func carrier(of id: OfficeID) throws -> OfficeID {
    var last = id
    // A merged office never comes back, so the chain ends; it is cut where a log says otherwise.
    var seen: Set<OfficeID> = []
    while seen.insert(last).inserted, let next = try office(last)?.mergedInto { last = next }
    guard let office = try office(last), office.isDissolved else { return last }
    let next = office.kind.isMany ? nil : try self.office(of: office.kind)
    return try (next ?? self.office(of: .countyOpenness))?.id ?? last
  }

  /// What the office is called that answers today for what was another's.
  package func name(ofCarrier id: OfficeID) throws -> String {
    let carrier = try carrier(of: id)
    return try office(carrier)?.name.text ?? carrier.text
  }

  /// Whether a person is of an office today, or of the one that carries its duties.
  package func isOf(_ office: OfficeID, _ staff: Staff) throws -> Bool {
    guard !staff.isDeparted else { return false }
    return try self.office(staff.office)?.answers(for: office) ?? false
  }

  /// The offices under which what is an office's is listed: itself, and those whose duties it carries.
  package func those(of id: OfficeID) throws -> [OfficeID] { try office(id)?.those ?? [id] }
}

extension Tables: DirectoryLookup {
  package var county: County? {
    get throws { try directory.counties[DirectoryProjector.countyKey] }
  }

  package func office(_ id: OfficeID) throws -> Office? { try directory.offices[id.text] }

  package func office(of kind: OfficeKind) throws -> Office? {
    guard let id = try directory.officeKinds[kind.rawValue] else { return nil }
    return try directory.offices[id.text]
  }

  package func staff(_ id: StaffID) throws -> Staff? { try directory.staff[id.text] }

  package func staff(of office: OfficeID) throws -> [StaffID] {
    try directory.officeStaff.all(of: office).filter {
      try staff($0).map { $0.office == office && !$0.isDeparted } ?? false
    }
  }

  package func staff(named name: Line) throws -> [StaffID] {
    try directory.staffNames.all(under: DirectoryProjector.key(name))
  }
}
