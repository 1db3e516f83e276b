/// An office that is merged into another, or hands a part of itself to another.
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
    let people = try register.staff(of: office.id).compactMap { try register.staff($0) }
    return try move(people, from: office, to: into, register) + [
      .officeMerged(OfficeMerged(office: office.id, into: into.id))
    ]
  }

  /// The people first, then the split itself; the sites, the accounts and their cases are the caller's.
  static func decide(
    _ command: SplitOffice, in context: Context,
    _ register: some DirectoryLookup & SiteLookup & AccountLookup
  ) throws -> [DirectoryEvent] {
    try RecordRules.requireDocument(context)
    let office = try DirectoryRules.standing(command.office, register)
    let into = try DirectoryRules.standing(command.into, register)
    try check(office, handsTo: into, command)
    let people = try (command.staff ?? []).eachOnce().map { id in
      let person = try DirectoryRules.serving(id, register)
      guard person.office == office.id else { throw refuse(office, id.text, person.office) }
      guard id != context.actor.staff.id else { throw Duties.refuseOwnRoles(context.actor) }
      return person
    }
    for id in command.sites ?? [] {
      let site = try SiteRules.site(id, register)
      guard site.host == office.id else { throw refuse(office, id.text, site.host) }
      try Article06.checkHost(into, of: site.kind)
    }
    let accounts = try register.accounts(of: office.id)
    for id in command.accounts ?? [] where !accounts.contains(id) {
      throw refuse(office, id.text, try register.account(id)?.host)
    }
    return try move(people, from: office, to: into, register) + [
      .officeSplit(OfficeSplit(office: office.id, into: into.id))
    ]
  }

  private static func check(
    _ office: Office, handsTo into: Office, _ command: SplitOffice
  ) throws {
    let isNothing =
      (command.staff ?? []).isEmpty && (command.sites ?? []).isEmpty
      && (command.accounts ?? []).isEmpty
    guard isNothing || office.id == into.id || into.kind.isOutsideCounty else { return }
    throw Refusal(
      DirectoryRules.split,
      found: isNothing
        ? Bilingual("没有写明划出哪些人员、网站、账号", "it names nobody and nothing that moves")
        : Bilingual(
          "“\(office.name)”划给“\(into.name)”", "\(office.name) would hand it to \(into.name)"),
      mend: Bilingual(
        "在 staff、sites、accounts 中写明划出的内容，在 into 中填写本县的另一单位",
        "name in staff, sites or accounts what moves, and in into another office of the county"),
      missing: isNothing ? ["staff"] : [])
  }

  private static func refuse(_ office: Office, _ id: String, _ owner: OfficeID?) -> Refusal {
    Refusal(
      DirectoryRules.split,
      found: owner.map {
        Bilingual(
          "\(id) 属于 \($0)，不属于“\(office.name)”", "\(id) is of \($0), and not of \(office.name)")
      } ?? Bilingual("“\(office.name)”没有 \(id)", "\(office.name) has no \(id)"),
      mend: Bilingual(
        "核对编号（staff.list、site.list、account.list）",
        "check the id (staff.list, site.list, account.list)"))
  }

  /// People come into an office, with their roles.
  private static func move(
    _ people: [Staff], from office: Office, to into: Office, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    let hasLeader = try Duties.leader(of: into.id, register) != nil
    return people.map { person in
      .staffAssigned(
        StaffAssigned(
          staff: person.id, name: person.name, office: into.id,
          roles: roles(person, hasLeader: hasLeader), formerOffice: office.id))
    }
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
