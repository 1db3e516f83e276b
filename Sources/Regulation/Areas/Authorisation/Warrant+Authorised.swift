import CivilTime

/// Where a warrant comes from: an authorisation, or the leader's own paper.
extension Tables: WarrantLookup {
  package func authorisation(
    for step: Step, of state: CaseState, in context: Context
  ) throws -> Warrant? {
    try Warrant.authorised(step, of: state, in: context, self)
  }

  package func paperDecision(of office: Office, in context: Context) throws -> Warrant {
    try Warrant.onPaper(office, in: context, self)
  }
}

extension Warrant {
  /// The newest authorisation that covers a decision.
  static func authorised(
    _ step: Step, of state: CaseState, in context: Context,
    _ register: some AuthorisationLookup & DirectoryLookup
  ) throws -> Warrant? {
    let actor = context.actor
    guard step.completion == .decision, step.performer.roles.contains(.leader),
      actor.holds(.deputy)
    else { return nil }
    if let found = try inForce(for: actor.staff, on: context.today, register).last(where: {
      $0.covers(state.definition) && $0.covers(context.occurredOn)
    }) {
      return .authorised(found.id)
    }
    guard
      let last = try register.authorisations(of: actor.staff.id)
        .last(where: { $0.office == actor.office.id })
    else { return nil }
    let leader = try Duties.leader(of: actor.office.id, register)
    let scope = last.procedures?.map(\.text).joined(separator: ", ")
    let end = last.revokedOn.map { Bilingual("，\($0) 收回", ", revoked on \($0)") }
    throw Refusal(
      AuthorisationRules.inForce,
      found: Bilingual(
        "授权 \(last.id) 由 \(last.leader) 作出，自 \(last.from) 至 \(last.until)\(end?.zh ?? "")，范围：\(scope ?? "全部")；决定日期 \(context.occurredOn)，流程 \(state.definition)，现主要负责人 \(leader?.id.text ?? "无")",
        "\(last.id), given by \(last.leader), runs from \(last.from) to \(last.until)\(end?.en ?? "") for \(scope ?? "everything"); the decision is of \(context.occurredOn) in \(state.definition), and the leader is \(leader?.id.text ?? "nobody")"
      ),
      mend: Bilingual(
        "由主要负责人办理，或另行授权（authorisation.grant）",
        "let the leader decide, or authorise anew (authorisation.grant)"))
  }

  /// What lets somebody decide for the leader of their office on a day, oldest first: none outlives the
  /// leader who gave it.
  static func inForce(
    for person: Staff, on day: CivilDate, _ register: some AuthorisationLookup & DirectoryLookup
  ) throws -> [Authorisation] {
    let given = try register.authorisations(of: person.id)
      .filter { $0.office == person.office && $0.covers(day) }
    if given.isEmpty || !person.roles.contains(.deputy) { return [] }
    let leader = try Duties.leader(of: person.office, register)
    return given.filter { $0.leader == leader?.id }
  }

  /// Who decided on the paper that a clerk of the office records.
  static func onPaper(
    _ office: Office, in context: Context,
    _ register: some InterpretationLookup & DirectoryLookup
  ) throws -> Warrant {
    let actor = context.actor
    let setting = try register.setting(AuthorisationRules.paperDecisions, on: context.today)
    guard setting.permission != .forbidden else {
      throw Refusal(
        AuthorisationRules.paper,
        found: Bilingual(
          "解释规定审批决定不得书面作出后录入（第 \(setting.interpretation?.position ?? 0) 号记录）",
          "an interpretation forbids decisions on paper (event \(setting.interpretation?.position ?? 0))"
        ),
        mend: Bilingual(
          "由主要负责人本人办理，或授权分管负责人", "let the leader do it, or authorise a deputy"))
    }
    guard actor.holds(.clerk) else {
      throw Duties.refuse(
        actor, by: AuthorisationRules.paper,
        mend: Bilingual(
          "由“\(office.name)”的经办人录入", "let a clerk of \(office.name) record it"))
    }
    return .onPaper(of: try leaderOnPaper(context, AuthorisationRules.paper, register).id)
  }

  /// The leader of the actor's office, whose paper the actor records; the paper itself is put on record.
  static func leaderOnPaper(
    _ context: Context, _ rule: Rule, _ register: some DirectoryLookup
  ) throws -> Staff {
    guard context.document?.paper != nil else {
      throw Refusal(
        rule,
        found: context.document.map {
          Bilingual("文件 \($0.number) 没有存入台账", "the paper \($0.number) is not put on record")
        } ?? Bilingual("没有文件", "there is no paper"),
        mend: Bilingual(
          "用 siteledger-admin objects put 存入签字件，在 document 中写明 number、date 和 paper",
          "put the signed paper aside (siteledger-admin objects put), and give number, date and paper in document"
        ),
        missing: [context.document == nil ? "document" : "document.paper"])
    }
    let office = context.actor.office
    guard let leader = try Duties.leader(of: office.id, register),
      leader.assignedOn <= context.occurredOn
    else {
      let leader = try Duties.leader(of: office.id, register)
      throw Refusal(
        rule,
        found: leader.map {
          Bilingual(
            "\($0.name)自 \($0.assignedOn) 起任主要负责人，文件所作决定是 \(context.occurredOn)",
            "\($0.name) is the leader since \($0.assignedOn), and the paper decides on \(context.occurredOn)"
          )
        }
          ?? Bilingual(
            "“\(office.name)”没有主要负责人", "\(office.name) has no leader"),
        mend: Bilingual(
          "由现任主要负责人重新决定；未登记的，请系统管理员任用（staff.assign）",
          "let the present leader decide anew; have them entered if they are not (staff.assign)"))
    }
    return leader
  }
}
