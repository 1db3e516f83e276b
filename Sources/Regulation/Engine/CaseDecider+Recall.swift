/// Decides `case.recall`: whoever handed something in takes it back while nobody has judged it.
extension CaseDecider {
  /// - Throws: `Refusal`, or what the register throws.
  static func decide(
    _ command: RecallStep, on state: CaseState, under definition: Definition,
    in context: Context, _ register: Tables
  ) throws -> [CaseEvent] {
    try Authority.checkNotOnBehalf(context)
    try Engine.checkRunning(state)
    guard let place = definition.index(of: command.step) else {
      let known = definition.steps.indices.filter(definition.takesBack).map {
        definition.steps[$0].id.text
      }
      throw Refusal(
        CaseRules.recall,
        found: Bilingual("没有步骤 \(command.step)", "there is no step \(command.step)"),
        mend: Bilingual(
          "能收回的步骤：\(known.joined(separator: "、"))",
          "these can be recalled: \(known.joined(separator: ", "))"))
    }
    let own =
      definition.each.contains(place)
      ? try CaseSubjects.named(
        command.subject.map { [$0] }, of: state, under: definition, register
      ).first : nil
    let slot = definition.slot[place]
    // Taken back already, it waits to be handed in again.
    if let current = own?.steps[slot] ?? (own == nil ? state.steps[slot] : nil),
      current.status == .open, definition.takesBack(place)
    {
      return []
    }
    let subjects = try register.subjects(of: state, definition)
    if let problem = state.recallProblem(
      of: place, for: own, by: context.actor.staff.id, subjects, definition)
    {
      throw Refusal(CaseRules.recall, found: problem.found, mend: problem.mend)
    }
    try checkLatest(state, Bilingual("收回", "the recall"), context)
    return [
      .stepRecalled(
        CaseStepRecalled(
          caseID: state.id, step: command.step, subject: own?.subject.subject,
          reasons: Passage(command.reasons)))
    ]
  }
}
