/// What a decision may look up, cases included.
package protocol CaseRegister: Register {
  func caseState(_ id: CaseID) throws -> CaseState?
  /// One subject of a case.
  func caseSubject(_ id: CaseID, _ subject: Subject) throws -> SubjectState?
  /// Every subject of a case, dropped ones included.
  ///
  /// - Complexity: O(n) in the subjects of the case.
  func caseSubjects(_ id: CaseID) throws -> [SubjectState]
  /// The running cases an office has a part in as host, by id.
  func runningCases(of host: OfficeID) throws -> [CaseID]
}

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
  package func correlation(of event: Event) -> CaseID? { event.namedCase ?? caseID }
}

/// Decides any command: who acts and when first, then the order of the case, then the articles.
///
/// Pure: the same command on the same tables gives the same events or the same refusal.
package struct CommandDecider<Lookup: CaseRegister> {
  let context: Context
  let register: Lookup
  let definitions: Definitions

  package init(in context: Context, _ register: Lookup, _ definitions: Definitions = .regulation) {
    self.context = context
    self.register = register
    self.definitions = definitions
  }

  /// - Throws: `Refusal`; `CaseProblem` for a case that is not whole; what the register throws.
  package func decide(_ command: Command) throws -> Decided {
    try Duties.checkInService(context.actor)
    try RecordRules.checkDates(context)
    switch command {
    case .directory(.mergeOffice(let command)):
      try Authority.checkNotOnBehalf(context)
      return try merge(command)
    case .directory(let command):
      try Authority.checkNotOnBehalf(context)
      return Decided(
        try DirectoryDecider.decide(command, in: context, register).map(Event.directory))
    case .workflow(.decide(let command)): return try decide(command)
    case .filing(.apply(let command)):
      return try act(command.caseID, .applied(command.filing)) { site in
        try FilingDecider.decide(command, on: site, register).map(Event.filing)
      }
    case .filing(.grant(let command)):
      return try act(command.caseID, .granted(command.filing)) { site in
        try FilingDecider.decide(command, on: site, in: context, register).map(Event.filing)
      }
    case .filing(.update(let command)):
      return try act(command.caseID, .updated(command.filing)) { site in
        try FilingDecider.decide(command, on: site, in: context, register).map(Event.filing)
      }
    case .filing(.cancel(let command)): return try decide(command)
    case .closing(let command): return try decide(command)
    case .account(let command): return try decide(command)
    case .site(let command): return try decide(command)
    case .change(let command): return try decide(command)
    case .calendar(let command):
      try Authority.checkNotOnBehalf(context)
      return Decided(
        try CalendarDecider.decide(command, in: context, register).map(Event.calendar))
    case .interpretation(let command):
      try Authority.checkNotOnBehalf(context)
      return Decided(
        try InterpretationDecider.decide(command, in: context, register)
          .map(Event.interpretation))
    case .offline(let command): return try decide(command)
    }
  }

  private func decide(_ command: SiteCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .registerExisting(let command):
      try Authority.checkNotOnBehalf(context)
      return try registerExisting(command)
    case .listNotGoverned(let command):
      try Authority.checkNotOnBehalf(context)
      return try plain(SiteDecider.decide(command, in: context, register))
    case .openColumn(let command):
      try Authority.checkNotOnBehalf(context)
      return try plain(SiteDecider.decide(command, in: context, register))
    case .apply(let command):
      return try act(command.caseID, .event(SiteApplied.type)) { site in
        try SiteDecider.decide(command, on: site).map(Event.site)
      }
    case .recordMeasures(let command):
      return try act(command.caseID, .event(SecurityMeasuresRecorded.type)) { site in
        try SiteDecider.decide(command, on: site).map(Event.site)
      }
    case .recordTest(let command):
      return try act(command.caseID, .event(SecurityTestPassed.type)) { site in
        try SiteDecider.decide(command, on: site, in: context).map(Event.site)
      }
    case .announce(let command):
      return try announce(command)
    case .report(let command):
      return try report(command)
    case .deploy(let command):
      return try act(command.caseID, .event(DeploymentRecorded.type)) { site in
        try SiteDecider.decide(command, on: site).map(Event.site)
      }
    case .launch(let command):
      return try act(command.caseID, .event(SiteLaunched.type)) { site in
        SiteDecider.decide(command, on: site).map(Event.site)
      }
    }
  }

  private func plain(_ events: [SiteEvent]) -> Decided { Decided(events.map(Event.site)) }

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
