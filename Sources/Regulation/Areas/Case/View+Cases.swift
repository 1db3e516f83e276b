/// Cases as people look at them.
extension View {
  func summary(_ state: CaseState) throws -> CaseSummary {
    CaseSummary(
      caseID: state.id, title: try definitions.definition(of: state).title,
      subjects: try state.subjects.map { try subject($0.subject) }, host: try office(state.host),
      status: state.status,
      openedAt: state.openedAt, endedAt: state.endedAt,
      stepsDone: state.steps.count { $0.status == .done }, steps: state.steps.count)
  }

  func answer(_ state: CaseState) throws -> CaseAnswer {
    CaseAnswer(
      summary: try summary(state), definition: state.definition, version: state.version,
      steps: try steps(state), next: try next(state),
      deadlines: try deadlines(of: state.id).map { try answer($0) },
      history: try history.records(.correlation(state.id)).map { try answer($0) })
  }

  func steps(_ state: CaseState) throws -> [StepAnswer] {
    let definition = try definitions.definition(of: state)
    return try state.steps.compactMap { current in
      guard let step = definition.step(current.id) else { return nil }
      return StepAnswer(
        step: step.id, subject: current.subject, title: step.title, article: step.article,
        office: try office(state.office(of: step, for: current.subject)),
        roles: step.performer.roles, after: step.after, status: current.status,
        since: current.since, returns: current.returns, done: try current.done.map(done))
    }
  }

  private func done(_ done: StepDone) throws -> DoneAnswer {
    DoneAnswer(
      position: done.position, at: done.at, on: done.on, by: try done.by.map(person),
      office: try done.office.map(office), onBehalfOf: try done.onBehalfOf.map(office),
      document: done.document)
  }

  func next(_ state: CaseState) throws -> [NextStep] {
    let deadlines = try deadlines(of: state.id)
    return try state.waiting(under: definitions.definition(of: state)).map { waiting in
      let office = try self.office(waiting.office)
      let staffCount = try office.id.flatMap { try tables.office($0)?.staffCount } ?? 0
      return NextStep(
        step: waiting.step.id, subject: waiting.subject, title: waiting.step.title,
        article: waiting.step.article, office: office, roles: waiting.step.performer.roles,
        since: waiting.since,
        method: waiting.step.method, decisions: CaseDecider.decisions(of: waiting.step),
        isOnBehalf: staffCount == 0 && (office.kind?.isOutsideCounty ?? false),
        due: due(waiting, among: deadlines))
    }
  }

  func unknown(_ id: CaseID) -> Refusal {
    Refusal(
      CaseRules.known,
      found: Bilingual("没有事项 \(id)", "there is no case \(id)"),
      mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
  }
}
