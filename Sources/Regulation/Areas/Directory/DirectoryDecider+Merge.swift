/// An office that is merged into another.
extension DirectoryDecider {
  /// The people move with their roles, a second leader as deputy; then the office ends; its sites and cases are the caller's.
  static func decide(
    _ command: MergeOffice, in context: Context, _ register: some DirectoryLookup & SiteLookup
  ) throws -> [DirectoryEvent] {
    try RecordRules.requireDocument(context)
    let office = try DirectoryRules.standing(command.office, register)
    let into = try DirectoryRules.standing(command.into, register)
    try check(office, mergesInto: into)
    for id in try register.sites(of: office.id) {
      guard let site = try register.site(id) else { continue }
      try Article06.checkHost(into, of: site.kind)
    }
    let hasLeader = try Duties.leader(of: into.id, register) != nil
    let people = try register.staff(of: office.id).compactMap { try register.staff($0) }
    return people.map { person in
      .staffAssigned(
        StaffAssigned(
          staff: person.id, name: person.name, office: into.id,
          roles: roles(person, hasLeader: hasLeader), formerOffice: office.id))
    } + [.officeMerged(OfficeMerged(office: office.id, into: into.id))]
  }

  /// The roles of somebody who comes into an office: where it has a leader, another one becomes a
  /// deputy, until it is decided who leads.
  private static func roles(_ person: Staff, hasLeader: Bool) -> [Role] {
    guard hasLeader, person.roles.contains(.leader) else { return person.roles }
    return Role.allCases.filter {
      $0 == .deputy || ($0 != .leader && person.roles.contains($0))
    }
  }

  private static func check(_ office: Office, mergesInto into: Office) throws {
    guard office.id != into.id else {
      throw Refusal(
        DirectoryRules.merge,
        found: Bilingual(
          "“\(office.name)”并入自身", "\(office.name) would be merged into itself"),
        mend: Bilingual("在 into 中填写承接的单位", "name in into the office that takes over"))
    }
    // Procedures find these by their kind: one that ended would leave its steps to nobody.
    guard office.kind.isMany else {
      throw Refusal(
        DirectoryRules.merge,
        found: Bilingual(
          "“\(office.name)”是\(office.kind.name.zh)，流程按类型找到它",
          "\(office.name) is the \(office.kind.name.en), which procedures find by its kind"),
        mend: Bilingual(
          "机构调整后由新单位承担该职责的，用 office.rename 更名",
          "if another body now has its duties, rename it (office.rename)"))
    }
    guard !into.kind.isOutsideCounty else {
      throw Refusal(
        DirectoryRules.merge,
        found: Bilingual(
          "“\(into.name)”不是本县单位", "\(into.name) is not of the county"),
        mend: Bilingual("并入本县的单位", "merge it into an office of the county"))
    }
  }
}
