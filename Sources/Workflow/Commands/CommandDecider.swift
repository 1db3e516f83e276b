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

/// Decides any command: the order of a case and who may act first, then the articles.
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

  /// - Throws: `Refusal`, or what the register throws.
  package func decide(_ command: Command) throws -> Decided {
    switch command {
    case .directory(let command):
      try checkNotOnBehalf()
      return Decided(
        try DirectoryDecider.decide(command, in: context, register).map(Event.directory))
    case .workflow(.decide(let command)): return try decide(command)
    case .filing(.apply(let command)):
      return try act(command.caseID, .applied(command.filing)) { site in
        try FilingDecider.decide(command, on: site, register).map(Event.filing)
      }
    case .filing(.grant(let command)):
      return try act(command.caseID, .granted(command.filing)) { site in
        try FilingDecider.decide(command, on: site, register).map(Event.filing)
      }
    case .site(let command): return try decide(command)
    }
  }

  private func decide(_ command: SiteCommand) throws -> Decided {
    switch command {
    case .propose(let command):
      try checkNotOnBehalf()
      return try propose(command)
    case .registerExisting(let command):
      try checkNotOnBehalf()
      return try plain(SiteDecider.decide(command, in: context, register))
    case .listNotGoverned(let command):
      try checkNotOnBehalf()
      return try plain(SiteDecider.decide(command, in: context, register))
    case .openColumn(let command):
      try checkNotOnBehalf()
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
        try SiteDecider.decide(command, on: site).map(Event.site)
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
      preconditionFailure("the case \(id) names the site \(state.site), which no event began")
    }
    var events = try decide(site)
    let others = state.steps.filter { $0.id != step.id }
    if events.contains(where: { $0.trigger == trigger }),
      others.allSatisfy({ $0.status == .done })
    {
      events.append(.workflow(.completed(CaseCompleted(caseID: id))))
    }
    return Decided(events, in: id)
  }

  private func decide(_ command: DecideStep) throws -> Decided {
    let (state, definition) = try running(command.caseID)
    let decisions = try CaseDecider.decide(
      command, on: state, under: definition, in: context, register)
    let outcomes = decisions.flatMap { definition.outcome($0, state.site) }
    return Decided(decisions.map(Event.workflow) + outcomes.map(Event.site), in: state.id)
  }

  private func running(_ id: CaseID) throws -> (CaseState, Definition) {
    guard let state = try register.caseState(id) else {
      throw Refusal(
        CaseRules.known,
        found: Bilingual("没有事项 \(id)", "there is no case \(id)"),
        mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
    }
    guard let definition = definitions.definition(state.definition, version: state.version) else {
      preconditionFailure("the case \(id) runs on \(state.definition) \(state.version)")
    }
    return (state, definition)
  }

  /// Refuses a request on behalf of another office where no decision of an office is recorded.
  private func checkNotOnBehalf() throws {
    guard let named = context.onBehalfOf else { return }
    throw Refusal(
      Duties.onBehalf,
      found: Bilingual("代“\(named)”记录", "it is recorded for \(named)"),
      mend: Bilingual(
        "本命令由本人办理，去掉 onBehalfOf", "this is done in one's own name; leave onBehalfOf out"))
  }
}
