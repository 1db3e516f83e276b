/// Who may do a step: the office it names and a role there; for an office outside the county without
/// staff in the ledger, whoever records for it (`Duties.recorder`); and for a leader who decides, a
/// deputy whom the leader authorised, or a clerk who records what the leader decided on paper.
package enum Authority {
  /// The office that does a step in a case; nothing while none of that kind is registered.
  package static func office(
    for step: Step, _ subject: CaseSubject?, of state: CaseState,
    _ register: some DirectoryLookup
  ) throws -> Office? {
    switch state.office(of: step, for: subject) {
    case .id(let id): try register.office(id)
    case .kind(let kind): try register.office(of: kind)
    }
  }

  /// - Returns: on what it rests, where that is not the role of who acts.
  static func check(
    _ step: Step, for subject: CaseSubject?, of state: CaseState, in context: Context,
    _ register: some DirectoryLookup & WarrantLookup
  ) throws -> Warrant? {
    guard let office = try office(for: step, subject, of: state, register), !office.isDissolved
    else { throw missingOffice(state.office(of: step, for: subject)) }
    if context.actor.office.id == office.id, !Duties.isRecordedFor(office),
      let warrant = try warrant(for: step, of: office, state, context, register)
    {
      return warrant
    }
    try check(step, by: office, in: context)
    return nil
  }

  /// What lets somebody of an office decide whose role does not: the leader's paper or authorisation.
  private static func warrant(
    for step: Step, of office: Office, _ state: CaseState, _ context: Context,
    _ register: some WarrantLookup
  ) throws -> Warrant? {
    guard step.completion == .decision else { return nil }
    if context.onBehalfOf == office.id {
      return try register.paperDecision(of: office, in: context)
    }
    guard context.onBehalfOf == nil, !step.performer.roles.contains(where: context.actor.holds)
    else { return nil }
    return try register.authorisation(for: step, of: state, in: context)
  }

  /// Refuses who may not do what an office does: its own people in some roles, or, where it has none
  /// here, who records for it.
  static func check(_ step: Step, by office: Office, in context: Context) throws {
    if Duties.isRecordedFor(office) {
      try checkRecorder(of: office, step, context)
      return
    }
    if let named = context.onBehalfOf {
      throw Refusal(
        Duties.onBehalf,
        found: Bilingual(
          named == office.id
            ? "“\(office.name)”在台账内有人员（或属本县单位）" : "本步骤由“\(office.name)”办理，代为记录的是 \(named)",
          named == office.id
            ? "\(office.name) has staff here, or is of the county"
            : "\(office.name) does this step, and it is recorded for \(named)"),
        mend: Bilingual(
          "由“\(office.name)”的人员直接办理，去掉 onBehalfOf",
          "let someone of \(office.name) do it, without onBehalfOf"))
    }
    let actor = context.actor
    guard actor.office.id == office.id, step.performer.roles.contains(where: actor.holds) else {
      throw wrongPerson(step, office, actor)
    }
  }

  /// Refuses a request on behalf of another office where no decision of an office is recorded.
  static func checkNotOnBehalf(_ context: Context) throws {
    guard let named = context.onBehalfOf else { return }
    throw Refusal(
      Duties.onBehalf,
      found: Bilingual("代“\(named)”记录", "it is recorded for \(named)"),
      mend: Bilingual(
        "本命令以本人名义办理，去掉 onBehalfOf", "this is done in one's own name; leave onBehalfOf out"))
  }

  private static func checkRecorder(
    of office: Office, _ step: Step, _ context: Context
  ) throws {
    let actor = context.actor
    let recorder = Duties.recorder
    guard actor.office.kind == recorder.kind, recorder.roles.contains(where: actor.holds) else {
      let standing = Duties.standing(of: actor)
      throw Refusal(
        step.authority,
        found: Bilingual(
          "“\(office.name)”在台账内没有人员；\(standing.zh)",
          "\(office.name) has no staff here; \(standing.en)"),
        mend: Bilingual(
          "由\(recorder.kind.name.zh)凭文件代为记录",
          "the \(recorder.kind.name.en) records it, with the document"))
    }
    guard context.onBehalfOf == office.id, context.document != nil else {
      var missing: [String] = []
      if context.onBehalfOf != office.id { missing.append("onBehalfOf") }
      if context.document == nil { missing.append("document") }
      throw Refusal(
        Duties.onBehalf,
        found: Bilingual(
          "本步骤由“\(office.name)”决定，请求中缺 \(missing.joined(separator: "、"))",
          "\(office.name) decides this, and the request lacks \(missing.joined(separator: ", "))"),
        mend: Bilingual(
          "加入 onBehalfOf: \"\(office.id)\" 和 document（文号、日期）",
          "add onBehalfOf: \"\(office.id)\" and document (number, date)"),
        missing: missing)
    }
  }

  private static func wrongPerson(_ step: Step, _ office: Office, _ actor: Actor) -> Refusal {
    let roles = Duties.names(step.performer.roles)
    guard office.staffCount > 0 else {
      return Refusal(
        step.authority,
        found: Bilingual(
          "“\(step.title.zh)”由“\(office.name)”办理，该单位在台账内没有人员",
          "\(step.title.en): \(office.name) does it, and nobody of it is in the ledger"),
        mend: Bilingual(
          "县内单位不能代为记录，请系统管理员任用人员（staff.assign）",
          "nobody records for an office of the county; have its staff entered (staff.assign)"))
    }
    return Duties.refuse(
      actor, by: step.authority,
      mend: Bilingual(
        "“\(step.title.zh)”请“\(office.name)”的\(roles.zh)办理",
        "\(step.title.en): ask \(office.name), \(roles.en)"))
  }

  static func missingOffice(_ office: ResolvedOffice) -> Refusal {
    let wanted =
      switch office {
      case .id(let id): Bilingual(id.text, id.text)
      case .kind(let kind): kind.name
      }
    return Refusal(
      DirectoryRules.known,
      found: Bilingual("台账内没有\(wanted.zh)", "no \(wanted.en) is registered"),
      mend: Bilingual(
        "请系统管理员登记（office.register）", "have an administrator register it (office.register)"))
  }
}
