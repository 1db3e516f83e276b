/// Decides what is asked of the directory.
///
/// 1. Only an administrator manages offices and staff, and never their own roles.
/// 2. Administrator and auditor exclude every other role; the last administrator stays. An id is one
///    person's for ever, and an office has one leader.
/// 3. A county has one office of each kind but of those it has many of.
/// 4. An office ends only when nobody is in it, no site names it as host and nothing waits for it, or
///    by being merged into another, which takes over all of them.
package enum DirectoryDecider {
  /// - Throws: `Refusal`, or what the register throws.
  package static func decide(
    _ command: DirectoryCommand, in context: Context,
    _ register: some DirectoryLookup & SiteLookup & AccountLookup & WorkLookup
  ) throws -> [DirectoryEvent] {
    guard context.actor.holds(.administrator) else {
      throw Duties.refuseNotAdministrator(context.actor)
    }
    switch command {
    case .registerOffice(let command): return try decide(command, register)
    case .renameOffice(let command): return try decide(command, in: context, register)
    case .dissolveOffice(let command): return try decide(command, in: context, register)
    case .mergeOffice(let command): return try decide(command, in: context, register)
    case .assignStaff(let command): return try decide(command, in: context, register)
    case .renameStaff(let command): return try decide(command, register)
    case .transferStaff(let command): return try decide(command, in: context, register)
    case .removeStaff(let command): return try decide(command, in: context, register)
    }
  }

  private static func decide(
    _ command: RegisterOffice, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    if let known = try register.office(command.office) {
      throw Refusal(
        DirectoryRules.oneID,
        found: Bilingual(
          "编号 \(command.office) 已属于“\(known.name)”", "\(command.office) is \(known.name) already"),
        mend: Bilingual("换一个编号，或用 office.rename 更名", "choose another id, or use office.rename"))
    }
    if !command.kind.isMany, let known = try register.office(of: command.kind) {
      let kind = command.kind.name
      throw Refusal(
        DirectoryRules.oneOfficeAKind,
        found: Bilingual(
          "\(kind.zh)已登记为“\(known.name)”（\(known.id)）",
          "the \(kind.en) is registered as \(known.name) (\(known.id))"),
        mend: Bilingual(
          "名称变化用 office.rename；确已撤销的先用 office.dissolve",
          "use office.rename for a new name; if it was abolished, office.dissolve it first"))
    }
    if let code = command.creditCode, !code.isConforming, command.creditCodeReason == nil {
      throw Refusal(
        DirectoryRules.creditCode,
        found: Bilingual(
          "\(code) 的校验码不符（GB 32100-2015）",
          "the check character of \(code) is wrong (GB 32100-2015)"),
        mend: Bilingual(
          "核对证书；确实如此的，在 creditCodeReason 说明理由",
          "check the certificate; if it is so, say why in creditCodeReason"))
    }
    return [
      .officeRegistered(
        OfficeRegistered(
          office: command.office, kind: command.kind, name: command.name,
          creditCode: command.creditCode,
          creditCodeReason: command.creditCode?.isConforming == false
            ? Passage?(command.creditCodeReason) : nil))
    ]
  }

  private static func decide(
    _ command: RenameOffice, in context: Context, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    try RecordRules.requireDocument(context)
    let office = try DirectoryRules.standing(command.office, register)
    guard office.name != command.name else { return [] }
    return [
      .officeRenamed(
        OfficeRenamed(
          office: office.id, name: command.name, formerName: office.name))
    ]
  }

  private static func decide(
    _ command: DissolveOffice, in context: Context,
    _ register: some AccountLookup & SiteLookup & DirectoryLookup & WorkLookup
  ) throws -> [DirectoryEvent] {
    try RecordRules.requireDocument(context)
    let office = try DirectoryRules.standing(command.office, register)
    let siteCount = try register.sites(of: office.id).count
    let accountCount = try register.accounts(of: office.id).count
    guard office.staffCount == 0, siteCount == 0, accountCount == 0 else {
      throw Refusal(
        DirectoryRules.emptyBeforeEnd,
        found: Bilingual(
          "“\(office.name)”还有 \(office.staffCount) 人、\(siteCount) 个网站、\(accountCount) 个账号",
          "\(office.name) still has \(office.staffCount) staff, \(siteCount) sites and \(accountCount) accounts"
        ),
        mend: Bilingual(
          "先调离人员（staff.assign、staff.remove），并变更或关停其网站、关闭其账号；由另一单位承接的用 office.merge",
          "first move its staff (staff.assign, staff.remove), then change the host of its sites or close them, and close its accounts; or merge it into the office that takes over (office.merge)"
        ))
    }
    if let first = try register.firstWork(of: office) {
      throw Refusal(
        DirectoryRules.emptyBeforeEnd,
        found: Bilingual(
          "“\(office.name)”还有待办，如 \(first)", "something waits for \(office.name), such as \(first)"),
        mend: Bilingual(
          "先办结或改派（inbox.list 的 office 列出全部）；由另一单位承接的用 office.merge",
          "finish it or hand it to another (office of inbox.list names all); or merge the office into the one that takes over (office.merge)"
        ))
    }
    return [.officeDissolved(OfficeDissolved(office: office.id))]
  }

  private static func decide(
    _ command: AssignStaff, in context: Context, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    guard command.staff != context.actor.staff.id else {
      throw Duties.refuseOwnRoles(context.actor)
    }
    let office = try DirectoryRules.standing(command.office, register)
    let roles = Role.allCases.filter(command.roles.contains)
    try Duties.checkCombination(roles)
    let known = try register.staff(command.staff)
    if let known { try DirectoryRules.checkSame(known, command) }
    let same = known.map { !$0.isDeparted && $0.roles == roles } ?? false
    if same { return [] }
    if known == nil {
      try DirectoryRules.checkNamesake(
        command.name, of: command.staff, but: command.namesakeOf, register)
    }
    try Duties.checkOneLeader(roles, of: office, but: command.staff, register)
    return [
      .staffAssigned(
        StaffAssigned(
          staff: command.staff, name: command.name, office: office.id, roles: roles,
          namesakeOf: known == nil ? command.namesakeOf : nil))
    ]
  }

  private static func decide(
    _ command: RenameStaff, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    let staff = try DirectoryRules.serving(command.staff, register)
    guard staff.name != command.name else { return [] }
    try DirectoryRules.checkNamesake(
      command.name, of: staff.id, but: command.namesakeOf, register)
    return [
      .staffRenamed(
        StaffRenamed(
          staff: staff.id, name: command.name, formerName: staff.name,
          namesakeOf: command.namesakeOf, reason: Passage(command.reason)))
    ]
  }

  private static func decide(
    _ command: TransferStaff, in context: Context, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    guard command.staff != context.actor.staff.id else {
      throw Duties.refuseOwnRoles(context.actor)
    }
    let staff = try DirectoryRules.serving(command.staff, register)
    let office = try DirectoryRules.standing(command.office, register)
    let roles = Role.allCases.filter(command.roles.contains)
    try Duties.checkCombination(roles)
    guard staff.office != office.id else {
      if staff.roles == roles { return [] }
      throw Refusal(
        DirectoryRules.onePerson,
        found: Bilingual(
          "\(staff.name)（\(staff.id)）已在“\(office.name)”",
          "\(staff.name) (\(staff.id)) is of \(office.name) already"),
        mend: Bilingual("只变更角色的，用 staff.assign", "use staff.assign for other roles"))
    }
    try Duties.checkOneLeader(roles, of: office, but: staff.id, register)
    return [
      .staffTransferred(
        StaffTransferred(
          staff: staff.id, from: staff.office, office: office.id, roles: roles,
          reason: Passage(command.reason)))
    ]
  }

  private static func decide(
    _ command: RemoveStaff, in context: Context, _ register: some DirectoryLookup
  ) throws -> [DirectoryEvent] {
    guard let staff = try register.staff(command.staff) else {
      throw DirectoryRules.unknown(command.staff)
    }
    if staff.isDeparted { return [] }
    guard staff.id != context.actor.staff.id else {
      throw Duties.refuseOwnRoles(context.actor)
    }
    return [
      .staffRemoved(
        StaffRemoved(staff: staff.id, office: staff.office, reason: Passage(command.reason)))
    ]
  }
}
