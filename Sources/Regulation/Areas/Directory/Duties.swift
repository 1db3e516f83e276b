/// Separation of duties: a rule, not a habit.
package enum Duties {
  package static let administratorOnly = Rule(
    "duties.administrator-only", .record, says: "单位和人员由系统管理员管理",
    "Offices and staff are managed by an administrator.")
  package static let separateRoles = Rule(
    "duties.separate-roles", .record, says: "系统管理员、审计员、留言接口不得兼任其他角色",
    "An administrator, an auditor or a portal holds no other role.")
  package static let ownRoles = Rule(
    "duties.own-roles", .record, says: "任何人不得变更自己的角色或将自己除名",
    "Nobody changes their own roles, or removes themselves.")
  package static let ownSubmission = Rule(
    "duties.own-submission", .record, says: "任何人不得审批自己提交的事项",
    "Nobody decides what they submitted.")
  package static let rightOffice = Rule(
    "duties.right-office", .record, says: "每一步由规定的单位和角色办理",
    "Each step is done by the office and role it names.")
  package static let onBehalf = Rule(
    "duties.on-behalf", .record,
    says: "台账内无人员的单位，其决定由县政务公开办凭文号和日期代为记录",
    "A decision of an office without staff here is recorded by the county openness office, with its document."
  )
  package static let twoParts = Rule(
    "duties.two-parts", .record, says: "同一事项中，提交、审批、代为记录不得由同一人办理，也不得先后为两个单位审批",
    "In one case nobody takes two of submitting, judging and recording for others, or judges for two offices."
  )
  package static let oneLeader = Rule(
    "duties.one-leader", .record, says: "一个单位有一名主要负责人",
    "An office has one principal leader.")
  package static let inService = Rule(
    "duties.in-service", .record, says: "只有在任人员可以办理",
    "Only a person in service acts.")

  /// Who records a decision of an office outside the county that has no staff here, with its
  /// document: the county openness office, of which these roles.
  package static let recorder = (
    kind: OfficeKind.countyOpenness, roles: [Role.clerk, .deputy, .leader]
  )

  /// Whether another office records what this one decides.
  package static func isRecordedFor(_ office: Office) -> Bool {
    office.staffCount == 0 && office.kind.isOutsideCounty
  }

  static let all = [
    administratorOnly, separateRoles, ownRoles, ownSubmission, twoParts, oneLeader,
    rightOffice, onBehalf, inService,
  ]

  /// Refuses a person who left; what they did stays theirs.
  package static func checkInService(_ actor: Actor) throws {
    guard let end = actor.staff.removedOn else { return }
    throw Refusal(
      inService,
      found: Bilingual(
        "\(actor.staff.name)已于 \(end) 离任", "\(actor.staff.name) left on \(end)"),
      mend: Bilingual("由在任人员办理", "let a person in service do it"))
  }

  /// Refuses who is not of a kind of office, in one of some roles, by the rule that asks for it.
  static func check(
    _ actor: Actor, of kind: OfficeKind, as roles: [Role], or rule: Rule
  ) throws {
    guard actor.office.kind == kind, roles.contains(where: actor.holds) else {
      throw refuse(
        actor, by: rule,
        mend: Bilingual(
          "由\(kind.name.zh)的\(names(roles).zh)办理",
          "let the \(kind.name.en) do it: \(names(roles).en)"))
    }
  }

  /// Refuses who is of none of some offices and of no office of some kinds, or has none of some roles; what
  /// was merged is the office that took it over.
  static func check(
    _ actor: Actor, of offices: [OfficeID], orOf kinds: [OfficeKind] = [], as roles: [Role],
    by rule: Rule, _ register: some DirectoryLookup
  ) throws {
    var own: [Office] = []
    for var id in offices {
      while let next = try register.office(id)?.mergedInto { id = next }
      if let office = try register.office(id) { own.append(office) }
    }
    let isTheirs = own.contains { actor.isOf($0.id) } || kinds.contains(actor.office.kind)
    guard !isTheirs || !roles.contains(where: actor.holds) else { return }
    let (zh, en) = (own.map { "“\($0.name)”" }, own.map(\.name.text))
    throw refuse(
      actor, by: rule,
      mend: Bilingual(
        "请\((zh + kinds.map(\.name.zh)).joined(separator: "或"))的\(names(roles).zh)办理",
        "ask \((en + kinds.map(\.name.en)).joined(separator: " or ")): \(names(roles).en)"))
  }

  /// Refuses who is of another office or has another role than the rule asks for.
  static func refuse(_ actor: Actor, by rule: Rule, mend: Bilingual) -> Refusal {
    Refusal(rule, found: standing(of: actor), mend: mend)
  }

  /// Whose somebody is, and in which roles.
  static func standing(of actor: Actor) -> Bilingual {
    let roles = names(actor.staff.roles)
    return Bilingual(
      "\(actor.staff.name)属于“\(actor.office.name)”，角色是\(roles.zh)",
      "\(actor.staff.name) of \(actor.office.name) is \(roles.en)")
  }

  static func refuseNotAdministrator(_ actor: Actor) -> Refusal {
    Refusal(
      administratorOnly,
      found: Bilingual(
        "\(actor.staff.name)的角色是\(names(actor.staff.roles).zh)",
        "\(actor.staff.name) is \(names(actor.staff.roles).en)"),
      mend: Bilingual("请系统管理员办理", "ask an administrator"))
  }

  static func refuseOwnRoles(_ actor: Actor) -> Refusal {
    Refusal(
      ownRoles,
      found: Bilingual(
        "\(actor.staff.name)正在变更自己", "\(actor.staff.name) is changing themselves"),
      mend: Bilingual("请另一名系统管理员办理", "ask another administrator"))
  }

  /// Refuses no role at all, and an administrator or auditor with anything else.
  static func checkCombination(_ roles: [Role]) throws {
    guard !roles.isEmpty else {
      throw Refusal(
        separateRoles, found: Bilingual("没有角色", "no role is given"),
        mend: Bilingual(
          "至少授予一个角色；离任用 staff.remove", "give a role; use staff.remove for a departure"))
    }
    guard roles.count == 1 || !roles.contains(where: \.isSeparate) else {
      throw Refusal(
        separateRoles,
        found: Bilingual("所授角色：\(names(roles).zh)", "the roles given: \(names(roles).en)"),
        mend: Bilingual("由不同的人分别担任", "give them to different people"))
    }
  }

  /// The leader of an office.
  ///
  /// - Complexity: O(n) in the people of the office.
  static func leader(
    of office: OfficeID, but id: StaffID? = nil, _ register: some DirectoryLookup
  ) throws -> Staff? {
    for other in try register.staff(of: office) where other != id {
      if let staff = try register.staff(other), staff.roles.contains(.leader) { return staff }
    }
    return nil
  }

  /// Refuses a second leader of an office.
  static func checkOneLeader(
    _ roles: [Role], of office: Office, but id: StaffID, _ register: some DirectoryLookup
  ) throws {
    guard roles.contains(.leader), let leader = try leader(of: office.id, but: id, register)
    else { return }
    throw Refusal(
      oneLeader,
      found: Bilingual(
        "“\(office.name)”的主要负责人是\(leader.name)（\(leader.id)）",
        "the leader of \(office.name) is \(leader.name) (\(leader.id))"),
      mend: Bilingual(
        "先变更\(leader.name)的角色（staff.assign、staff.transfer、staff.remove），或任用为分管负责人（deputy）",
        "first change the roles of \(leader.name) (staff.assign, staff.transfer, staff.remove), or assign a deputy"
      ))
  }

  /// Role names as people read them.
  package static func names(_ roles: [Role]) -> Bilingual {
    guard !roles.isEmpty else { return Bilingual("（无）", "(none)") }
    return Bilingual(
      roles.map(\.name.zh).joined(separator: "、"), roles.map(\.name.en).joined(separator: ", "))
  }
}
