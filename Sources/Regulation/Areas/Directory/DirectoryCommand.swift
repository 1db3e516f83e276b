/// What can be asked of the directory: offices and the people in them.
package enum DirectoryCommand: Hashable, Sendable {
  case registerOffice(RegisterOffice)
  case renameOffice(RenameOffice)
  case dissolveOffice(DissolveOffice)
  case mergeOffice(MergeOffice)
  case splitOffice(SplitOffice)
  case assignStaff(AssignStaff)
  case renameStaff(RenameStaff)
  case transferStaff(TransferStaff)
  case removeStaff(RemoveStaff)
}

/// Adds an office of the county, or one outside that decides about its sites.
package struct RegisterOffice: CommandPayload {
  package static let method = "office.register"
  package static let summary = Bilingual("登记单位", "Registers an office")

  package let office: OfficeID
  package let kind: OfficeKind
  package let name: Line
  package let creditCode: CreditCode?
  /// Why a code whose check character is wrong is entered all the same.
  package let creditCodeReason: Prose?

  package var passages: [String] { Self.words(creditCodeReason) }
}

/// Gives an office a new name; its id and all it did stay.
package struct RenameOffice: CommandPayload {
  package static let method = "office.rename"
  package static let summary = Bilingual("单位更名", "Renames an office")

  package let office: OfficeID
  package let name: Line
}

/// Ends an office that nobody takes over: what it leaves is the county openness office's.
package struct DissolveOffice: CommandPayload {
  package static let method = "office.dissolve"
  package static let summary = Bilingual("撤销单位", "Dissolves an office")

  package let office: OfficeID
}

/// Merges an office into another, which takes over its people, sites and running cases.
package struct MergeOffice: CommandPayload {
  package static let method = "office.merge"
  package static let summary = Bilingual("单位并入另一单位", "Merges an office into another")

  package let office: OfficeID
  package let into: OfficeID
}

/// Hands a part of an office to another: some of its people, sites and accounts, and what is under way
/// about each of these.
package struct SplitOffice: CommandPayload {
  package static let method = "office.split"
  package static let summary = Bilingual("划出部分人员、网站、账号", "Hands a part of an office to another")
  package static let bounds: [Bound] = [
    .moved("staff"), .moved("sites"), .moved("accounts"),
  ]

  package let office: OfficeID
  package let into: OfficeID
  package let staff: [StaffID]?
  package let sites: [SiteID]?
  package let accounts: [AccountID]?
}

/// Puts a person into an office with roles; said again, it replaces the roles. An id is one person's
/// for ever: another name or office for it is `staff.rename` or `staff.transfer`.
package struct AssignStaff: CommandPayload {
  package static let method = "staff.assign"
  package static let summary = Bilingual(
    "任用人员并授予角色", "Assigns a person to an office with roles")
  package static let bounds: [Bound] = [.choices("roles", of: Role.allCases.count)]

  package let staff: StaffID
  package let name: Line
  package let office: OfficeID
  package let roles: [Role]
  /// Somebody else of the same name, who is another person.
  package let namesakeOf: StaffID?
}

/// Gives a person another name; what they did under the former one stays under it.
package struct RenameStaff: CommandPayload {
  package static let method = "staff.rename"
  package static let summary = Bilingual("人员更名", "Renames a person")

  package let staff: StaffID
  package let name: Line
  /// Somebody else of the new name, who is another person.
  package let namesakeOf: StaffID?
  package let reason: Prose

  package var passages: [String] { Self.words(reason) }
}

/// Moves a person to another office, with the roles they have there.
package struct TransferStaff: CommandPayload {
  package static let method = "staff.transfer"
  package static let summary = Bilingual(
    "人员调动到另一单位", "Moves a person to another office")
  package static let bounds: [Bound] = [.choices("roles", of: Role.allCases.count)]

  package let staff: StaffID
  package let office: OfficeID
  package let roles: [Role]
  package let reason: Prose

  package var passages: [String] { Self.words(reason) }
}

/// Records that a person left; what they did stays theirs, what waited for them waits for the office.
package struct RemoveStaff: CommandPayload {
  package static let method = "staff.remove"
  package static let summary = Bilingual("人员离任", "Removes a person")

  package let staff: StaffID
  package let reason: Prose

  package var passages: [String] { Self.words(reason) }
}
