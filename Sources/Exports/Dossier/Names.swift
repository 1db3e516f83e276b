package import Regulation

/// An office as an export names it: by its name on the day of the export.
package struct OfficeName: Codable, Hashable, Sendable {
  /// Nothing while the county has registered no office of the kind.
  package let id: OfficeID?
  package let kind: OfficeKind?
  package let name: Bilingual

  /// The office with this id; one the register does not know is named by its id.
  init(_ id: OfficeID, _ register: Tables) throws {
    self.init(try register.office(id), id)
  }

  /// The county's one office of a kind, or the kind's own name while none is registered.
  init(_ kind: OfficeKind, _ register: Tables) throws {
    if let office = try register.office(of: kind) {
      self.init(office, office.id)
    } else {
      self.init(id: nil, kind: kind, name: kind.name)
    }
  }

  private init(_ office: Office?, _ id: OfficeID) {
    let name = office?.name.text ?? id.text
    // English readers are told what an office is where the county has only one of its kind.
    let english =
      if let kind = office?.kind, !kind.isMany { "\(name) (\(kind.name.en))" } else { name }
    self.init(id: id, kind: office?.kind, name: Bilingual(name, english))
  }

  private init(id: OfficeID?, kind: OfficeKind?, name: Bilingual) {
    self.id = id
    self.kind = kind
    self.name = name
  }
}

/// A person as an export names them.
package struct PersonName: Codable, Hashable, Sendable {
  package let id: StaffID
  package let name: String
  /// Whether they have left since.
  package let isDeparted: Bool

  init(_ id: StaffID, _ register: Tables) throws {
    let staff = try register.staff(id)
    self.id = id
    self.name = staff?.name.text ?? id.text
    self.isDeparted = staff?.isDeparted ?? false
  }
}

extension Tables {
  /// What a thing is called; its id when the register does not know it.
  func name(of subject: Subject) throws -> String {
    try subject.kind.name(subject.slug, self) ?? subject.slug
  }
}
