/// Article 41, item 5: evaluation.
///
/// > 评估考核制度。对信息发布、政民互动、网民反映问题回复率和问题交办解决率等，开展评估、考核工作；
///
/// The text names what is evaluated and not how it is weighed: `docs/decisions/0324-evaluation.md`.
extension Article41 {
  package static let evaluator = Rule(
    "A41.5.evaluator", ArticleReference(41, 5), says: "对本县单位的评估考核由县政务公开办负责人登记",
    "Units of the county are evaluated by a leader or deputy of its openness office.")
  package static let evaluationObjection = Rule(
    "A41.5.objection", ArticleReference(41, 5), says: "被评单位对评估考核提出一次异议",
    "The unit objects to its evaluation, once.")
  package static let evaluationSettler = Rule(
    "A41.5.objection-settler", ArticleReference(41, 5),
    says: "异议由登记评估考核以外的负责人答复，成立的写明改为什么等次，等次或分数有所提高",
    "An objection is settled by a leader or deputy who did not record the evaluation; one that is upheld says the new grade, and grade or points are better for it."
  )

  static let ofEvaluation = [evaluator, evaluationObjection, evaluationSettler]

  static let evaluators: [Role] = [.deputy, .leader]

  static func checkEvaluator(_ actor: Actor, of unit: Office) throws {
    try Duties.check(actor, of: .countyOpenness, as: evaluators, or: evaluator)
    guard !unit.kind.isOutsideCounty, unit.kind != .vertical else {
      throw Refusal(
        evaluator,
        found: Bilingual(
          "“\(unit.name)”是\(unit.kind.name.zh)，不归本县考核",
          "\(unit.name) is: \(unit.kind.name.en), which the county does not evaluate"),
        mend: Bilingual("填写本县的单位", "name a unit of the county"))
    }
    guard unit.id == actor.office.id else { return }
    throw Refusal(
      evaluator,
      found: Bilingual("“\(unit.name)”是评估单位自己", "\(unit.name) is the office that evaluates"),
      mend: Bilingual("填写其他单位", "name another unit"))
  }

  static func checkObjection(
    _ row: Evaluation, _ actor: Actor, _ register: some DirectoryLookup
  ) throws {
    try Duties.check(actor, of: [row.unit], as: noticed, by: evaluationObjection, register)
    guard let objection = row.objection else { return }
    throw Refusal(
      evaluationObjection,
      found: Bilingual(
        "评估考核 \(row.id) 的异议已于 \(objection.on) 提出",
        "\(row.id) was objected to on \(objection.on)"),
      mend: objection.settledOn == nil
        ? Bilingual("等待答复（evaluation.list）", "wait for its answer (evaluation.list)")
        : Bilingual("异议已答复，不再受理", "it was settled, and is not taken up again"))
  }

  private static func isBetter(
    _ grade: EvaluationGrade, _ points: Points?, than row: Evaluation
  ) -> Bool {
    // In their order, the best first.
    let order = EvaluationGrade.allCases
    let (now, was) = (order.firstIndex(of: grade) ?? 0, order.firstIndex(of: row.grade) ?? 0)
    guard now == was else { return now < was }
    return (points?.value ?? row.points?.value ?? 0) > (row.points?.value ?? 0)
  }

  static func checkSettling(
    _ command: SettleEvaluation, _ row: Evaluation, _ actor: Actor
  ) throws {
    try Duties.check(actor, of: .countyOpenness, as: evaluators, or: evaluationSettler)
    guard let objection = row.objection, objection.settledOn == nil else {
      throw Refusal(
        evaluationSettler,
        found: Bilingual("评估考核 \(row.id) 没有待答复的异议", "there is no open objection to \(row.id)"),
        mend: Bilingual("核对编号（evaluation.list）", "check the id (evaluation.list)"))
    }
    guard row.recordedBy != actor.staff.id else {
      throw Refusal(
        evaluationSettler,
        found: Bilingual(
          "\(actor.staff.name)登记了评估考核 \(row.id)", "\(actor.staff.name) recorded \(row.id)"),
        mend: Bilingual("请另一名负责人答复", "let another leader or deputy settle it"))
    }
    if command.isUpheld, let grade = command.grade, !isBetter(grade, command.points, than: row) {
      throw Refusal(
        evaluationSettler,
        found: Bilingual(
          "异议成立，等次由\(row.grade.name.zh)改为\(grade.name.zh)，分数没有提高",
          "it is upheld, and the grade goes from \(row.grade.name.en) to \(grade.name.en) without more points"
        ),
        mend: Bilingual(
          "填写提高后的等次或分数；维持原等次的，异议不成立（upheld 填 false）",
          "give a better grade or more points; where it stays, it is not upheld (upheld: false)"))
    }
    guard command.isUpheld != (command.grade != nil) || (!command.isUpheld && command.points != nil)
    else { return }
    throw Refusal(
      evaluationSettler,
      found: command.isUpheld
        ? Bilingual("异议成立，没有写明改为什么等次", "it is upheld, and no new grade is given")
        : Bilingual("异议不成立，又填了等次或分数", "it is not upheld, and a grade or points are given"),
      mend: command.isUpheld
        ? Bilingual(
          "在 grade 中填写新的等次，有分数的填 points", "give the new grade, and points where there are any")
        : Bilingual("去掉 grade 和 points", "leave grade and points out"),
      missing: command.isUpheld ? ["grade"] : [])
  }
}
