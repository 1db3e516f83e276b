import CivilTime

/// Article 34: notices of criticism, and who is held accountable.
///
/// > 政府网站存在以下问题的，由网站主管单位或上级机关通报主办单位，造成严重后果的，对分管负责人和有关责任人进行严肃问责：……
///
/// The ledger accuses nobody by itself: what it saw is evidence, and a notice is a person's decision.
/// `docs/decisions/0312-criticism.md`.
extension Article34 {
  package static let issuer = Rule(
    "A34.issuer", ArticleReference(34), says: "通报由县政务公开办或上级机关的负责人凭文件作出，通报的是本县其他单位",
    "A notice is the decision of the leader or deputy of the openness office or of a superior organ, on a paper, about another unit of the county."
  )
  package static let evidence = Rule(
    "A34.evidence", ArticleReference(34), says: "通报引用记录作为依据，所引用的须是该单位的记录",
    "A notice rests on events of the record that are of the unit.")
  package static let measure = Rule(
    "A34.measure", ArticleReference(34), says: "写明处理措施；责令限期整改、关停的写明最后期限，在通报之日或以后",
    "A notice says what follows; an order to rectify or close says by when, no earlier than its day."
  )
  package static let once = Rule(
    "A34.once", ArticleReference(34), says: "同一文件就同一情形对一个单位只通报一次",
    "One paper criticises a unit once for a ground.")
  package static let answer = Rule(
    "A34.answer", ArticleReference(34), says: "通报由被通报的单位回复、提出异议，一次一件",
    "A notice is answered, and objected to, by its unit, one at a time.")
  package static let review = Rule(
    "A34.review", ArticleReference(34),
    says: "通报由作出的单位另一名人员凭文件复核；更正的写明更正的内容",
    "A notice is reviewed by another person of the office that issued it, on a paper; a correction says what is corrected."
  )
  package static let person = Rule(
    "A34.person", ArticleReference(34), says: "造成严重后果的，由作出通报的单位或其上级凭文件对分管负责人和有关责任人问责",
    "For serious consequences persons are held accountable by the issuing office or one above it, on a paper."
  )

  package static let ofCriticism = [issuer, evidence, measure, once, answer, review, person]

  /// The offices above the county's, which may criticise as well.
  static let superiors: [OfficeKind] = [
    .municipalOpenness, .municipalGovernment, .regionalGeneral, .stateCouncilGeneral,
  ]
  /// Who of an office issues.
  static let issuers: [Role] = [.leader, .deputy]
  /// Who of a unit answers.
  static let answerers: [Role] = [.leader, .deputy, .clerk]

  /// The office that decides: the actor's, or the one outside whose decision is recorded on its paper.
  static func office(
    in context: Context, by rule: Rule, _ register: some DirectoryLookup
  ) throws -> Office {
    let actor = context.actor
    let office: Office
    if let named = context.onBehalfOf {
      office = try DirectoryRules.standing(named, register)
      guard superiors.contains(office.kind), Duties.isRecordedFor(office),
        actor.office.kind == Duties.recorder.kind,
        Duties.recorder.roles.contains(where: actor.holds)
      else {
        let standing = Duties.standing(of: actor)
        throw Refusal(
          rule,
          found: Bilingual(
            "\(standing.zh)，代“\(office.name)”记录", "\(standing.en), for \(office.name)"),
          mend: Bilingual(
            "台账内没有人员的上级机关，由县政务公开办凭其文件代录",
            "the openness office records for a superior organ without staff here, on its paper"))
      }
    } else {
      office = actor.office
      let isKind = office.kind == .countyOpenness || superiors.contains(office.kind)
      guard isKind, issuers.contains(where: actor.holds) else {
        throw Duties.refuse(
          actor, by: rule,
          mend: Bilingual(
            "由县政务公开办或上级机关的主要负责人、分管负责人作出",
            "let the leader or deputy of the openness office or of a superior organ decide"))
      }
    }
    guard context.document != nil else {
      throw Refusal(
        rule, found: Bilingual("没有写明文号和日期", "no paper is named"),
        mend: Bilingual(
          "在请求中加入 document：文号和日期", "add document to the request: number and date"),
        missing: ["document"])
    }
    return office
  }

  static func checkUnit(
    _ id: OfficeID, by office: Office, _ register: some DirectoryLookup
  ) throws {
    let unit = try DirectoryRules.standing(id, register)
    guard unit.id == office.id || unit.kind.isOutsideCounty else { return }
    throw Refusal(
      issuer,
      found: Bilingual(
        "“\(office.name)”通报“\(unit.name)”", "\(office.name) criticises \(unit.name)"),
      mend: unit.id == office.id
        ? Bilingual("本单位的问题由上级机关通报", "one's own unit is criticised by a superior organ")
        : Bilingual("填写本县的单位", "name a unit of the county"))
  }

  /// Refuses what is no event, or none of the unit.
  static func checkEvidence(
    _ positions: [LogPosition], of unit: OfficeID, _ log: any EntryLookup, _ tables: Tables
  ) throws {
    guard !positions.isEmpty else {
      throw Refusal(
        evidence, found: Bilingual("没有引用记录", "no event is named"),
        mend: Bilingual(
          "在 evidence 中填写记录号（violation.list、finding.show、event.list）",
          "name events in evidence (violation.list, finding.show, event.list)"),
        missing: ["evidence"])
    }
    for position in positions {
      let entry = try log.entry(at: position.value)
      let owner = try entry.flatMap { try self.owner(of: $0, tables) }
      guard owner != unit else { continue }
      throw Refusal(
        evidence,
        found: owner.map {
          Bilingual("第 \(position) 号记录是 \($0) 的", "event \(position) is of \($0)")
        }
          ?? Bilingual(
            "第 \(position) 号记录\(entry == nil ? "不存在" : "不属于任何单位")",
            "event \(position) \(entry == nil ? "is not there" : "is of no unit")"),
        mend: Bilingual(
          "引用 \(unit) 的记录（violation.list、finding.show、event.list）",
          "name events of \(unit) (violation.list, finding.show, event.list)"))
    }
  }

  /// Whose an event is: what it says itself, else whose thing it is about, else who recorded it.
  private static func owner(of entry: Entry, _ tables: Tables) throws -> OfficeID? {
    if case .violation(.raised(let event)) = entry.event { return event.office }
    if case .deadline(.missed(let event)) = entry.event { return event.office }
    if case .deadline(.fellShort(let event)) = entry.event { return event.office }
    if case .inspection(.recorded(let event)) = entry.event { return event.office }
    guard let subject = entry.event.subject else { return entry.office }
    return try subject.kind.office(subject.slug, tables)
  }

  static func checkMeasures(
    _ given: [CriticismMeasure], by day: CivilDate?, on date: CivilDate
  ) throws {
    for (index, wrong) in given.enumerated()
    where given[..<index].contains(wrong) || !wrong.isOfUnits {
      throw Refusal(
        measure,
        found: wrong.isOfUnits
          ? Bilingual("“\(wrong.name.zh)”写了两次", "\(wrong.name.en) is named twice")
          : Bilingual("“\(wrong.name.zh)”是对个人的", "\(wrong.name.en) is of a person"),
        mend: Bilingual(
          "每项写一次；对个人的用 criticism.hold-accountable",
          "name each once; what follows for persons is criticism.hold-accountable"))
    }
    let isMissing = given.isEmpty || (day == nil && given.contains(where: \.hasLastDay))
    let isPast = day.map { $0 < date } ?? false
    guard isMissing || isPast else { return }
    throw Refusal(
      measure,
      found: given.isEmpty
        ? Bilingual("没有写明处理措施", "no measure is named")
        : Bilingual(
          "期限为 \(day?.iso8601 ?? "（无）")，通报日期 \(date)",
          "by \(day?.iso8601 ?? "(none)"), and the notice is of \(date)"),
      mend: given.isEmpty
        ? Bilingual("在 measures 中填写", "name it in measures")
        : Bilingual("在 dueOn 中填写 \(date) 或以后的日期", "give \(date) or a later day in dueOn"),
      missing: given.isEmpty ? ["measures"] : day == nil ? ["dueOn"] : [])
  }

  static func checkAnswerer(
    _ actor: Actor, of row: Criticism, _ register: some DirectoryLookup
  ) throws {
    let unit = try DirectoryRules.carrier(of: row.unit, register)
    guard !actor.isOf(unit.id) || !answerers.contains(where: actor.holds) else { return }
    throw Duties.refuse(
      actor, by: answer,
      mend: Bilingual(
        "请被通报的“\(unit.name)”的\(Duties.names(answerers).zh)办理",
        "let \(unit.name) do it, which is criticised: \(Duties.names(answerers).en)"))
  }

  static func checkReviewer(
    _ command: ReviewCriticism, _ row: Criticism, by office: Office, _ actor: Actor
  ) throws {
    let isEmpty = command.ground == nil && command.findings == nil && command.evidence == nil
    let found: Bilingual
    if office.id != row.issuer {
      found = Bilingual(
        "通报 \(row.id) 是 \(row.issuer) 作出的", "\(row.id) is a notice of \(row.issuer)")
    } else if actor.staff.id == row.issuedBy {
      found = Bilingual(
        "通报 \(row.id) 是\(actor.staff.name)办理的", "\(actor.staff.name) issued \(row.id)")
    } else if (command.outcome == .corrected) == isEmpty {
      found = Bilingual(
        "结论为“\(command.outcome.name.zh)”，\(isEmpty ? "没有写明更正的内容" : "写了更正的内容")",
        "it is \(command.outcome.name.en), \(isEmpty ? "and nothing is corrected" : "with a correction")"
      )
    } else {
      return
    }
    throw Refusal(
      review, found: found,
      mend: Bilingual(
        "由作出通报的单位另一名负责人复核；更正的在 ground、findings、evidence 中写明，维持、撤销的不写",
        "let another person of the issuing office review it; a correction, and nothing else, gives ground, findings or evidence"
      ))
  }
}
