package import Regulation

/// What a decision may look up, cases included.
package protocol CaseRegister: Register {
  func caseState(_ id: CaseID) throws -> CaseState?
}

/// What a command comes to: the events to append together, and the case they belong to.
package struct Decided: Equatable, Sendable {
  package let events: [Event]
  package let caseID: CaseID?

  package init(_ events: [Event], in caseID: CaseID? = nil) {
    self.events = events
    self.caseID = caseID
  }
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
    case .site(let command): return try decide(command)
    }
  }

  private func decide(_ command: SiteCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try Authority.checkNotOnBehalf(context)
      return try propose(command)
    case .registerExisting(let command):
      try Authority.checkNotOnBehalf(context)
      return try plain(SiteDecider.decide(command, in: context, register))
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
      return try act(command.caseID, .event(AnnouncementPublished.type)) { site in
        try SiteDecider.decide(command, on: site, register).map(Event.site)
      }
    case .report(let command):
      return try act(command.caseID, .event(ReportFiled.type)) { site in
        try SiteDecider.decide(command, on: site, in: context).map(Event.site)
      }
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

  /// Does the step of a case that `trigger` completes, and ends the case with its last step.
  private func act(
    _ id: CaseID, _ trigger: Trigger, _ decide: (Site) throws -> [Event]
  ) throws -> Decided {
    let (state, definition) = try running(id)
    guard let step = definition.step(completedBy: trigger) else {
      throw Refusal(
        CaseRules.decisionFits,
        found: Bilingual(
          "“\(definition.title.zh)”没有这一步骤", "\(definition.title.en) has no such step"),
        mend: Bilingual("查看事项的步骤（case.show）", "see the steps of the case (case.show)"))
    }
    try Engine.check(step, of: state, under: definition, in: context, register)
    guard let site = try register.site(state.site) else {
      throw CaseProblem.noSite(id, site: state.site)
    }
    let events = try decide(site)
    let isDone = events.contains { $0.trigger == trigger }
    return Decided(events + (isDone ? completion(of: state, by: step.id) : []), in: id)
  }

  /// The end of a case, when `step` is the last of its steps to be done.
  private func completion(of state: CaseState, by step: StepID) -> [Event] {
    let isLast = state.steps.allSatisfy { $0.id == step || $0.status == .done }
    return isLast ? [.workflow(.completed(CaseCompleted(caseID: state.id)))] : []
  }

  private func decide(_ command: DecideStep) throws -> Decided {
    let (state, definition) = try running(command.caseID)
    let decisions = try CaseDecider.decide(
      command, on: state, under: definition, in: context, register)
    let outcomes = decisions.flatMap { definition.outcome($0, state.site) }
    let ends = decisions.flatMap { decision -> [Event] in
      guard case .stepApproved(let approved) = decision else { return [] }
      return completion(of: state, by: approved.step)
    }
    return Decided(
      decisions.map(Event.workflow) + outcomes.map(Event.site) + ends, in: state.id)
  }

  private func running(_ id: CaseID) throws -> (CaseState, Definition) {
    guard let state = try register.caseState(id) else {
      throw Refusal(
        CaseRules.known,
        found: Bilingual("没有事项 \(id)", "there is no case \(id)"),
        mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
    }
    return (state, try definitions.definition(of: state))
  }
}
