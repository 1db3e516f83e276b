/// What the record asks of opinions and problem notices, beside the regulation.
package enum OpinionRules {
  package static let opinionKnown = Rule(
    "opinion.known", .record, says: "引用的舆情须已记录", "An opinion that is named was recorded.")
  package static let opinionTwice = Rule(
    "opinion.twice", .record, says: "同一单位同一天不重复记录同一话题",
    "An office does not record the same topic of a day twice in a row.")
  package static let opinionOrder = Rule(
    "opinion.order", .record, says: "谣言不会在出现之前澄清",
    "A rumour is not clarified before it was recorded.")
  package static let problemKnown = Rule(
    "problem.known", .record, says: "问题通报单须已发出", "A problem notice is issued before it is named.")
  package static let problemTwice = Rule(
    "problem.twice", .record, says: "同一问题不向同一单位重复发出通报单",
    "The same notice does not go to a unit twice while it is open.")
  package static let problemPhase = Rule(
    "problem.phase", .record, says: "问题通报单依次发出、答复、确认，办结的不再办理",
    "A problem notice is issued, answered and settled in this order.")
  package static let problemOrder = Rule(
    "problem.order", .record, says: "问题通报单的每一步不早于前一步",
    "No step of a problem notice is older than the one before.")

  package static let all = [
    opinionKnown, opinionTwice, opinionOrder, problemKnown, problemTwice, problemPhase,
    problemOrder,
  ]

  static func opinion(_ id: OpinionID, _ register: some OpinionLookup) throws -> Opinion {
    if let opinion = try register.opinion(id) { return opinion }
    throw Refusal(
      opinionKnown, found: Bilingual("没有舆情记录 \(id)", "there is no record of opinion \(id)"),
      mend: Bilingual("核对编号（opinion.list）", "check the id (opinion.list)"))
  }

  static func checkOrder(_ opinion: Opinion, _ context: Context) throws {
    guard context.occurredOn < opinion.on else { return }
    throw Refusal(
      opinionOrder,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，舆情 \(opinion.id) 见于 \(opinion.on)",
        "it is dated \(context.occurredOn), and \(opinion.id) was seen on \(opinion.on)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  static func problem(
    _ id: ProblemID, in context: Context, _ register: some OpinionLookup
  ) throws -> Problem {
    guard let problem = try register.problem(id) else {
      throw Refusal(
        problemKnown, found: Bilingual("没有问题通报单 \(id)", "there is no problem notice \(id)"),
        mend: Bilingual("核对编号（problem.list）", "check the id (problem.list)"))
    }
    guard context.occurredOn < problem.lastOn else { return problem }
    throw Refusal(
      problemOrder,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，通报单 \(id) 的前一步在 \(problem.lastOn)",
        "it is dated \(context.occurredOn), and the step before of \(id) was on \(problem.lastOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  static func check(_ problem: Problem, in phases: [ProblemPhase], mend: Bilingual) throws {
    guard !phases.contains(problem.phase) else { return }
    throw Refusal(
      problemPhase,
      found: Bilingual(
        "通报单 \(problem.id) \(problem.phase.name.zh)",
        "the notice \(problem.id) is \(problem.phase.name.en)"),
      mend: mend)
  }
}
