package import Regulation

/// An office as an export names it: of what it did, by the name it had then; else by its name on the
/// day of the export.
package struct OfficeName: Codable, Hashable, Sendable {
  /// Nothing while the county has registered no office of the kind.
  package let id: OfficeID?
  package let kind: OfficeKind?
  package let name: Bilingual

  /// The office with this id; one the register does not know is named by its id.
  ///
  /// - Parameter position: of the event that tells what it did; nothing for its name now.
  init(_ id: OfficeID, _ register: Tables, at position: Int? = nil) throws {
    self.init(try register.office(id), id, at: position)
  }

  /// The county's one office of a kind, or the kind's own name while none is registered.
  init(_ kind: OfficeKind, _ register: Tables) throws {
    if let office = try register.office(of: kind) {
      self.init(office, office.id)
    } else {
      self.init(id: nil, kind: kind, name: kind.name)
    }
  }

  private init(_ office: Office?, _ id: OfficeID, at position: Int? = nil) {
    let known = position.flatMap { office?.name(at: $0) } ?? office?.name
    let name = known?.text ?? id.text
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

/// A person as an export names them: by the name they had when they did something.
package struct PersonName: Codable, Hashable, Sendable {
  package let id: StaffID
  package let name: String
  /// Whether they have left since.
  package let isDeparted: Bool
  /// Whether the name alone could be taken for somebody else: others have or had it, or the person
  /// has another name by now.
  package let isAmbiguous: Bool

  /// - Parameter position: of the event that tells what they did.
  init(_ id: StaffID, _ register: Tables, at position: Int) throws {
    let staff = try register.staff(id)
    let name = staff?.name(at: position)
    self.id = id
    self.name = name?.text ?? id.text
    self.isDeparted = staff?.isDeparted ?? false
    self.isAmbiguous =
      try name.map { try staff?.name != $0 || register.staff(named: $0).count > 1 } ?? false
  }
}

extension Tables {
  /// What a thing is called; its id when the register does not know it.
  func name(of subject: Subject) throws -> String {
    try subject.kind.name(subject.slug, self) ?? subject.slug
  }
}
