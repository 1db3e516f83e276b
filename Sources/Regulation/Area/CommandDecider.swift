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
  /// What texts that are kept say, for decisions that compare.
  let texts: any TextLookup
  let definitions: Definitions

  package init(
    in context: Context, _ register: Tables, _ texts: any TextLookup,
    _ definitions: Definitions = .regulation
  ) {
    self.context = context
    self.register = register
    self.texts = texts
    self.definitions = definitions
  }

  /// - Throws: `Refusal`; `CaseProblem` for a case that is not whole; what the register throws.
  package func decide(_ command: Command) throws -> Decided {
    try Duties.checkInService(context.actor)
    try MessageRules.checkPortal(context.actor, command)
    try RecordRules.checkDates(context)
    try check([CitedPaper(context.document?.paper, nil)])
    return switch command {
    case .directory(let command): try decide(command)
    case .site(let command): try decide(command)
    case .column(let command): try decide(command)
    case .filing(let command): try decide(command)
    case .offline(let command): try decide(command)
    case .workflow(let command): try decide(command)
    case .closing(let command): try decide(command)
    case .account(let command): try decide(command)
    case .platform(let command): try decide(command)
    case .custody(let command): try decide(command)
    case .measure(let command): try decide(command)
    case .calendar(let command): try decide(command)
    case .interpretation(let command): try decide(command)
    case .authorisation(let command): try decide(command)
    case .change(let command): try decide(command)
    case .service(let command): try decide(command)
    case .item(let command): try decide(command)
    case .sighting(let command): try decide(command)
    case .finding(let command): try decide(command)
    case .response(let command): try decide(command)
    case .opinion(let command): try decide(command)
    case .survey(let command): try decide(command)
    case .evaluation(let command): try decide(command)
    case .duty(let command): try decide(command)
    case .security(let command): try decide(command)
    case .inspection(let command): try decide(command)
    case .criticism(let command): try decide(command)
    case .counterfeit(let command): try decide(command)
    case .erasure(let command): try decide(command)
    case .message(let command): try decide(command)
    case .measurement(let command): try decide(command)
    case .report(let command): try decide(command)
    case .correction(let command): try decide(command)
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
    guard let place = definition.index(completedBy: trigger) else {
      throw Refusal(
        CaseRules.decisionFits,
        found: Bilingual(
          "“\(definition.title.zh)”没有这一步骤", "\(definition.title.en) has no such step"),
        mend: Bilingual("查看事项的步骤（case.show）", "see the steps of the case (case.show)"))
    }
    var events: [Event] = []
    var doneCount = 0
    if definition.once.contains(place) {
      try Engine.check(place, for: nil, of: state, under: definition, in: context, register)
      for own in try register.subjects(of: state, definition) where !own.isDropped {
        events += try decide(own.subject)
      }
      if events.contains(where: { $0.trigger == trigger }) { doneCount = 1 }
    } else {
      try Engine.checkRunning(state)
      for own in try CaseSubjects.named(named, of: state, under: definition, register) {
        try Engine.check(place, for: own, of: state, under: definition, in: context, register)
        let decided = try decide(own.subject)
        events += decided
        if decided.contains(where: { $0.trigger == trigger }) { doneCount += 1 }
      }
    }
    return Decided(events + completion(of: state, by: doneCount), in: id)
  }

  /// The end of a case, when it owes no more steps than these, which end now.
  private func completion(of state: CaseState, by count: Int) -> [Event] {
    count > 0 && state.undoneCount == count
      ? [.workflow(.completed(CaseCompleted(caseID: state.id)))] : []
  }

  func decide(_ command: CaseCommand) throws -> Decided {
    switch command {
    case .decide(let command): try decide(command)
    case .recall(let command): try decide(command)
    }
  }

  private func decide(_ command: RecallStep) throws -> Decided {
    let (state, definition) = try running(command.caseID)
    return Decided(
      try CaseDecider.decide(command, on: state, under: definition, in: context, register)
        .map(Event.workflow),
      in: state.id)
  }

  private func decide(_ command: DecideStep) throws -> Decided {
    let (state, definition) = try running(command.caseID)
    var events: [Event] = []
    var ends: [Event] = []
    for decision in try CaseDecider.decide(
      command, on: state, under: definition, in: context, register)
    {
      events.append(.workflow(decision))
      ends += try end(of: state, after: decision, definition)
      guard let outcome = definition.outcome else { continue }
      for own in try concerned(by: decision, in: state, definition) where !own.isDropped {
        events += outcome(decision, own.subject)
      }
    }
    return Decided(events + ends, in: state.id)
  }

  /// The subjects a decision is about: one that names none is about all.
  private func concerned(
    by decision: CaseEvent, in state: CaseState, _ definition: Definition
  ) throws -> [SubjectState] {
    guard let subject = decision.subject else {
      return try register.subjects(of: state, definition)
    }
    return try register.subject(subject, of: state, definition).map { [$0] } ?? []
  }

  private func end(
    of state: CaseState, after decision: CaseEvent, _ definition: Definition
  ) throws -> [Event] {
    switch decision {
    case .stepApproved: return completion(of: state, by: 1)
    case .subjectDropped(let dropped):
      let own = try register.subject(dropped.subject, of: state, definition)
      return completion(of: state, by: own?.undoneCount ?? 0)
    case .opened, .stepReturned, .stepRecalled, .hostMoved, .rejected, .withdrawn, .completed:
      return []
    }
  }

  func running(_ id: CaseID) throws -> (CaseState, Definition) {
    guard let state = try register.caseState(id) else {
      throw Refusal(
        CaseRules.known,
        found: Bilingual("查无此事项：\(id)", "there is no case \(id)"),
        mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
    }
    return (state, try definitions.definition(of: state))
  }
}
