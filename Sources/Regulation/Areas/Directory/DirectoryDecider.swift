/// Decides what is asked of the directory.
///
/// 1. Only an administrator manages offices and staff, and never their own roles.
/// 2. Administrator and auditor exclude every other role; the last administrator stays. An id is one
///    person's for ever, and an office has one leader.
/// 3. A county has one office of each kind but of those it has many of.
/// 4. An office ends when nobody is in it, and the county openness office keeps what it leaves; or by being
///    merged into another, which takes over all of it. A part of one is handed over by a split.
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
    case .splitOffice(let command): return try decide(command, in: context, register)
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
    let waiting = try register.firstWork(of: office)
    let keeper = try keeper(of: office, register)
    let leaves = siteCount + accountCount > 0 || waiting != nil
    if office.staffCount == 0, !leaves || keeper != nil {
      return [
        .officeDissolved(
          OfficeDissolved(office: office.id, keeper: leaves ? keeper?.id : nil))
      ]
    }
    let work = waiting.map { Bilingual("、待办（如 \($0)）", " and work, such as \($0)") }
    throw Refusal(
      DirectoryRules.emptyBeforeEnd,
      found: Bilingual(
        "“\(office.name)”还有 \(office.staffCount) 人、\(siteCount) 个网站、\(accountCount) 个账号\(work?.zh ?? "")",
        "\(office.name) still has \(office.staffCount) staff, \(siteCount) sites and \(accountCount) accounts\(work?.en ?? "")"
      ),
      mend: keeper == nil
        ? Bilingual(
          "\(office.kind.name.zh)的职责须有单位承担：更名用 office.rename；确已撤销的，先调离人员、移交网站和账号并办结待办",
          "somebody has the duties of the \(office.kind.name.en): for a new name use office.rename; or first move its people, sites and accounts and finish what waits"
        )
        : Bilingual(
          "先调离人员（staff.transfer、staff.remove）；由另一单位承接的用 office.merge",
          "first move its people (staff.transfer, staff.remove); or merge it into the office that takes over (office.merge)"
        ))
  }

  /// Why what an office applied for ends with it.
  package static let ended: Passage = {
    guard let text = Prose("申请单位已撤销，不再办理。") else { preconditionFailure("not prose") }
    return Passage(text)
  }()

  /// Who keeps what an office leaves that nobody takes over: the county openness office; nobody where it
  /// is that itself, or one that procedures find by its kind.
  private static func keeper(
    of office: Office, _ register: some DirectoryLookup
  ) throws -> Office? {
    guard office.kind.isMany, let desk = try register.office(of: .countyOpenness),
      !desk.isDissolved
    else { return nil }
    return desk
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
