/// Decides `case.decide`: one command for every approval of every workflow.
package enum CaseDecider {
  /// - Throws: `Refusal`, or what the register throws.
  package static func decide(
    _ command: DecideStep, on state: CaseState, under definition: Definition, in context: Context,
    _ register: Tables
  ) throws -> [CaseEvent] {
    try Engine.checkRunning(state)
    if command.decision == .withdraw {
      return try withdraw(command, state, definition, context, register)
    }
    let place = try place(command, definition)
    let step = definition.steps[place]
    try checkFits(command.decision, step)
    let own = try subject(command, step, state, definition, register)
    let warrant = try Engine.check(
      place, for: own, of: state, under: definition, in: context, register)
    let subject = own?.subject.subject
    switch command.decision {
    case .approve:
      return [
        .stepApproved(
          CaseStepApproved(
            caseID: state.id, step: step.id, subject: subject, reasons: Passage?(command.reasons),
            warrant: warrant))
      ]
    case .return:
      guard let to = step.returnsTo.flatMap(definition.step) else {
        preconditionFailure("checked by checkFits")
      }
      return [
        .stepReturned(
          CaseStepReturned(
            caseID: state.id, step: step.id, to: to.id,
            subject: to.scope == .each ? subject : nil, reasons: try reasons(command),
            warrant: warrant))
      ]
    case .reject: return [try reject(command, step, subject, state, warrant)]
    case .withdraw: preconditionFailure("handled above")
    }
  }

  /// A no to one of several subjects takes it out of the case; any other ends the case.
  private static func reject(
    _ command: DecideStep, _ step: Step, _ subject: Subject?, _ state: CaseState,
    _ warrant: Warrant?
  ) throws -> CaseEvent {
    let reasons = try reasons(command)
    guard let subject, state.remainingCount > 1 else {
      return .rejected(
        CaseRejected(caseID: state.id, step: step.id, reasons: reasons, warrant: warrant))
    }
    return .subjectDropped(
      CaseSubjectDropped(
        caseID: state.id, step: step.id, subject: subject, reasons: reasons, warrant: warrant))
  }

  /// The subject a decision is about; nothing when the step is done once.
  private static func subject(
    _ command: DecideStep, _ step: Step, _ state: CaseState, _ definition: Definition,
    _ register: Tables
  ) throws -> SubjectState? {
    switch step.scope {
    case .once:
      guard let named = command.subject, state.subjectCount > 1 else { return nil }
      throw Refusal(
        CaseRules.subject,
        found: Bilingual(
          "“\(step.title.zh)”对整个事项一次作出，请求只写了 \(named)",
          "\(step.title.en) is decided once for the whole case, and the request names \(named)"),
        mend: Bilingual("去掉 subject", "leave subject out"))
    case .each:
      return try CaseSubjects.named(
        command.subject.map { [$0] }, of: state, under: definition, register
      ).first
    }
  }

  private static func withdraw(
    _ command: DecideStep, _ state: CaseState, _ definition: Definition, _ context: Context,
    _ register: Tables
  ) throws -> [CaseEvent] {
    try Authority.checkNotOnBehalf(context)
    guard try !isOwed(state, definition, register) else {
      throw Refusal(
        CaseRules.owed,
        found: Bilingual(
          "“\(definition.title.zh)”是应办事项", "\(definition.title.en) is owed"),
        mend: Bilingual("按待办步骤办结", "do its open steps"))
    }
    if let (step, done) = try committed(state, definition, register) {
      throw Refusal(
        CaseRules.committed,
        found: Bilingual(
          "“\(step.title.zh)”已于 \(done.on) 办结（第 \(done.position) 号记录）",
          "\(step.title.en) was done on \(done.on) (event \(done.position))"),
        mend: Bilingual(
          "按事项的后续步骤办结", "carry the case to its end"))
    }
    let actor = context.actor
    guard actor.isOf(state.host),
      actor.holds(.clerk) || actor.holds(.leader) || actor.holds(.deputy)
    else {
      throw Duties.refuse(
        actor, by: Duties.rightOffice,
        mend: Bilingual(
          "由主办单位的经办人或负责人撤回", "let a clerk or leader of the host withdraw it"))
    }
    try checkLatest(state, Decision.withdraw.name, context)
    return [.withdrawn(CaseWithdrawn(caseID: state.id, reasons: try reasons(command)))]
  }

  /// Refuses what ends or takes back on a day before something else of the case.
  static func checkLatest(
    _ state: CaseState, _ title: Bilingual, _ context: Context
  ) throws {
    guard context.occurredOn < state.latest else { return }
    let breach = FactBreach.early(context.occurredOn, notBefore: state.latest)
    throw Refusal(
      CaseRules.factOrder,
      found: breach.found(
        title, before: Bilingual("事项的最后一步", "the last of the case")),
      mend: breach.mend)
  }

  /// The first step, in the order of the definition and then of the subjects, that has carried the
  /// case out.
  private static func committed(
    _ state: CaseState, _ definition: Definition, _ register: Tables
  ) throws -> (Step, StepDone)? {
    let committing = definition.committedBy.compactMap(definition.index(of:)).sorted()
    for place in committing {
      let (step, slot) = (definition.steps[place], definition.slot[place])
      if definition.once.contains(place) {
        if let done = state.steps[slot].done { return (step, done) }
      } else if state.tallies[slot].done > 0 {
        let all = try register.subjects(of: state, definition)
        if let done = all.lazy.compactMap({ $0.steps[slot].done }).first { return (step, done) }
      }
    }
    return nil
  }

  /// What is owed is owed while the regulation asks for it of a subject that is still in the case.
  private static func isOwed(
    _ state: CaseState, _ definition: Definition, _ register: Tables
  ) throws -> Bool {
    guard let owed = definition.owed else { return false }
    return try register.subjects(of: state, definition).contains {
      try !$0.isDropped && owed($0.subject.subject, register)
    }
  }

  private static func place(_ command: DecideStep, _ definition: Definition) throws -> Int {
    if let place = command.step.flatMap(definition.index(of:)) { return place }
    let known = definition.steps.filter { $0.completion == .decision || $0.returnsTo != nil }
    throw Refusal(
      CaseRules.decisionFits,
      found: Bilingual(
        command.step.map { "没有步骤 \($0)" } ?? "没有写明步骤",
        command.step.map { "there is no step \($0)" } ?? "no step is named"),
      mend: Bilingual(
        "在 step 中填写：\(known.map(\.id.text).joined(separator: "、"))",
        "name in step one of: \(known.map(\.id.text).joined(separator: ", "))"))
  }

  private static func checkFits(_ decision: Decision, _ step: Step) throws {
    let allowed = decisions(of: step)
    guard !allowed.contains(decision) else { return }
    let mend =
      allowed.isEmpty
      ? Bilingual("用 \(step.method) 办理", "do it with \(step.method)")
      : Bilingual(
        "可作的决定：\(allowed.map(\.name.zh).joined(separator: "、"))；办结用 \(step.method)",
        "it allows: \(allowed.map(\.rawValue).joined(separator: ", ")); it is completed with \(step.method)"
      )
    throw Refusal(
      CaseRules.decisionFits,
      found: Bilingual(
        "“\(step.title.zh)”不能作“\(decision.name.zh)”的决定",
        "\(step.title.en) does not allow \(decision.rawValue)"),
      mend: mend)
  }

  /// What can be said of a step with `case.decide`.
  package static func decisions(of step: Step) -> [Decision] {
    var allowed: [Decision] = []
    if step.completion == .decision { allowed.append(.approve) }
    if step.returnsTo != nil { allowed.append(.return) }
    if step.canReject { allowed.append(.reject) }
    return allowed
  }

  private static func reasons(_ command: DecideStep) throws -> Passage {
    if let reasons = command.reasons { return Passage(reasons) }
    throw Refusal(
      CaseRules.reasons,
      found: Bilingual(
        "“\(command.decision.name.zh)”没有说明理由", "\(command.decision.rawValue) without reasons"),
      mend: Bilingual("在 reasons 中说明理由", "give the reasons in reasons"),
      missing: ["reasons"])
  }
}
