/// What the record asks of evaluations, beside the regulation.
package enum EvaluationRules {
  package static let known = Rule(
    "evaluation.known", .record, says: "引用的评估考核须已登记", "An evaluation that is named was recorded."
  )
  package static let period = Rule(
    "evaluation.period", .record, says: "评估考核按年、季或月进行，登记时该期已结束",
    "A unit is evaluated for a year, a quarter or a month, once that is over.")
  package static let once = Rule(
    "evaluation.once", .record, says: "一个单位一期只登记一次评估考核",
    "A unit is evaluated once for a period.")
  package static let order = Rule(
    "evaluation.order", .record, says: "评估考核的每一步不早于前一步",
    "No step of an evaluation is older than the one before.")

  package static let all = [known, period, once, order]

  static func evaluation(
    _ id: EvaluationID, in context: Context, _ register: some EvaluationLookup
  ) throws -> Evaluation {
    guard let row = try register.evaluation(id) else {
      throw Refusal(
        known, found: Bilingual("没有评估考核 \(id)", "there is no evaluation \(id)"),
        mend: Bilingual("核对编号（evaluation.list）", "check the id (evaluation.list)"))
    }
    guard context.occurredOn < row.lastOn else { return row }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，评估考核 \(id) 的前一步在 \(row.lastOn)",
        "it is dated \(context.occurredOn), and the step before of \(id) was on \(row.lastOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  /// Refuses a week, of which no figure is kept.
  static func checkGrain(_ given: Period) throws {
    guard given.grain == .week else { return }
    throw Refusal(
      period, found: Bilingual("\(given) 是一周", "\(given) is a week"),
      mend: Bilingual(
        "填写年、季或月，如 2026、2026-Q1、2026-03",
        "give a year, a quarter or a month, such as 2026, 2026-Q1 or 2026-03"))
  }

  static func checkOver(_ given: Period, _ context: Context) throws {
    try checkGrain(given)
    guard context.occurredOn <= given.last else { return }
    throw Refusal(
      period,
      found: Bilingual(
        "\(given) 到 \(given.last) 结束，发生日期为 \(context.occurredOn)",
        "\(given) ends on \(given.last), and it is dated \(context.occurredOn)"),
      mend: Bilingual("结束之后再登记", "evaluate it once it is over"))
  }

  static func checkOnce(
    _ command: RecordEvaluation, _ register: some EvaluationLookup
  ) throws {
    guard let known = try register.evaluation(of: command.unit, in: command.period) else { return }
    throw Refusal(
      once,
      found: Bilingual(
        "\(command.unit) 的 \(command.period) 已于 \(known.recordedOn) 评为\(known.grade.name.zh)（\(known.id)）",
        "\(command.unit) was evaluated for \(command.period) on \(known.recordedOn): \(known.grade.name.en) (\(known.id))"
      ),
      mend: Bilingual(
        "该单位有异议的，用 evaluation.object 提出", "let the unit object to it (evaluation.object)"))
  }
}
