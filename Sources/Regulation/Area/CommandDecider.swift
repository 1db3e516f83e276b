/// What a command comes to: the events to append together, and the case they belong to.
package struct Decided: Equatable, Sendable {
  package let events: [Event]
  /// The case of every event that names none itself.
  package let caseID: CaseID?

  package init(_ events: [Event], in caseID: CaseID? = nil) {
    self.events = events
    self.caseID = caseID
  }

  /// The case an event belongs to: the one it names, or the one the command is about.
  package func correlation(of event: Event) -> CaseID? { event.payload.namedCase ?? caseID }
}

/// Decides any command: who acts and when first, then the order of the case, then the articles.
///
/// Pure: the same command on the same tables gives the same events or the same refusal.
package struct CommandDecider {
  let context: Context
  let register: Tables
  let definitions: Definitions

  package init(in context: Context, _ register: Tables, _ definitions: Definitions = .regulation) {
    self.context = context
    self.register = register
    self.definitions = definitions
  }

  /// - Throws: `Refusal`; `CaseProblem` for a case that is not whole; what the register throws.
  package func decide(_ command: Command) throws -> Decided {
    try Duties.checkInService(context.actor)
    try RecordRules.checkDates(context)
    return switch command {
    case .directory(let command): try decide(command)
    case .site(let command): try decide(command)
    case .filing(let command): try decide(command)
    case .offline(let command): try decide(command)
    case .workflow(let command): try decide(command)
    case .closing(let command): try decide(command)
    case .account(let command): try decide(command)
    case .calendar(let command): try decide(command)
    case .interpretation(let command): try decide(command)
    case .change(let command): try decide(command)
    case .service(let command): try decide(command)
    }
  }

  /// Does the step of a case that `trigger` completes, for one site of it.
  func act(
    _ id: CaseID, _ trigger: Trigger, _ decide: (Site) throws -> [Event]
  ) throws -> Decided {
    try act(id, on: nil, trigger) { subject in
      guard let id = subject.subject.site, let site = try register.site(id) else {
        throw CaseProblem.noSubject(subject.subject)
      }
      return try decide(site)
    }
  }

  /// Does the step of a case that `trigger` completes, and ends the case with its last step.
  ///
  /// - Parameters:
  ///   - named: the subjects the request names; of a case about one thing it may be left out. A
  ///     step that is done once is done for every subject of the case.
  ///   - decide: the events for one subject; without one that has the trigger, the step stays open.
  func act(
    _ id: CaseID, on named: [Subject]?, _ trigger: Trigger,
    _ decide: (CaseSubject) throws -> [Event]
  ) throws -> Decided {
    let (state, definition) = try running(id)
    guard let step = definition.step(completedBy: trigger) else {
      throw Refusal(
        CaseRules.decisionFits,
        found: Bilingual(
          "“\(definition.title.zh)”没有这一步骤", "\(definition.title.en) has no such step"),
        mend: Bilingual("查看事项的步骤（case.show）", "see the steps of the case (case.show)"))
    }
    var events: [Event] = []
    var done: [StepKey] = []
    switch step.scope {
    case .once:
      try Engine.check(step, for: nil, of: state, under: definition, in: context, register)
      for subject in state.remaining { events += try decide(subject) }
      if events.contains(where: { $0.trigger == trigger }) { done = [StepKey(step.id, nil)] }
    case .each:
      try Engine.checkRunning(state)
      for subject in try CaseSubjects.named(named, of: state) {
        try Engine.check(step, for: subject, of: state, under: definition, in: context, register)
        guard let subject = state.subject(subject) else { continue }
        let own = try decide(subject)
        events += own
        if own.contains(where: { $0.trigger == trigger }) {
          done.append(StepKey(step.id, subject.subject))
        }
      }
    }
    return Decided(events + completion(of: state, by: done), in: id)
  }

  /// The end of a case, when these steps are the last of it to be done.
  private func completion(of state: CaseState, by done: [StepKey]) -> [Event] {
    guard !done.isEmpty else { return [] }
    let isLast = state.steps.allSatisfy { step in
      step.status == .done || step.status == .skipped
        || done.contains(StepKey(step.id, step.subject))
    }
    return isLast ? [.workflow(.completed(CaseCompleted(caseID: state.id)))] : []
  }

  func decide(_ command: CaseCommand) throws -> Decided {
    switch command {
    case .decide(let command): try decide(command)
    }
  }

  private func decide(_ command: DecideStep) throws -> Decided {
    let (state, definition) = try running(command.caseID)
    let decisions = try CaseDecider.decide(
      command, on: state, under: definition, in: context, register)
    let outcomes = decisions.flatMap { decision in
      state.remaining.filter { decision.concerns($0.subject) }
        .flatMap { definition.outcome(decision, $0) }
    }
    let ends = decisions.flatMap { end(of: state, after: $0, definition) }
    return Decided(decisions.map(Event.workflow) + outcomes + ends, in: state.id)
  }

  private func end(
    of state: CaseState, after decision: CaseEvent, _ definition: Definition
  ) -> [Event] {
    switch decision {
    case .stepApproved(let approved):
      let scope = definition.step(approved.step)?.scope ?? .once
      return completion(
        of: state, by: [StepKey(approved.step, scope == .each ? approved.subject : nil)])
    case .subjectDropped(let dropped):
      return completion(
        of: state,
        by: state.steps.filter { $0.subject == dropped.subject }
          .map { StepKey($0.id, $0.subject) })
    case .opened, .stepReturned, .hostMoved, .rejected, .withdrawn, .completed: return []
    }
  }

  func running(_ id: CaseID) throws -> (CaseState, Definition) {
    guard let state = try register.caseState(id) else {
      throw Refusal(
        CaseRules.known,
        found: Bilingual("没有事项 \(id)", "there is no case \(id)"),
        mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
    }
    return (state, try definitions.definition(of: state))
  }
}

/// A step of a case: which, and for which subject when it is done for each.
private struct StepKey: Hashable {
  let step: StepID
  let subject: Subject?

  init(_ step: StepID, _ subject: Subject?) {
    self.step = step
    self.subject = subject
  }
}

extension CaseEvent {
  /// Whether a decision is about a subject: one that names none is about all.
  fileprivate func concerns(_ subject: Subject) -> Bool {
    switch self {
    case .stepApproved(let event): event.subject == nil || event.subject == subject
    case .stepReturned(let event): event.subject == nil || event.subject == subject
    case .subjectDropped(let event): event.subject == subject
    case .opened, .hostMoved, .rejected, .withdrawn, .completed: true
    }
  }
}
