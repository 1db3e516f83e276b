/// Cases as people look at them.
extension View {
  /// A case with all its subjects, and the definition it runs on.
  func whole(_ state: CaseState) throws -> (WholeCase, Definition) {
    let definition = try definitions.definition(of: state)
    return (WholeCase(state, try tables.subjects(of: state, definition)), definition)
  }

  /// A case in a line: the same for one of six hundred subjects as for one of a few.
  func line(_ state: CaseState) throws -> CaseSummary {
    let definition = try definitions.definition(of: state)
    if state.subjectCount == 1, let first = state.first {
      return try summary(state, definition, [first])
    }
    var subjects: [Subject] = []
    try tables.cases.parts.scan(prefix: "\(state.id)/") { _, own in
      subjects.append(own.subject.subject)
      return subjects.count < CaseSubjects.namedCount
    }
    return try summary(state, definition, subjects)
  }

  private func summary(
    _ state: CaseState, _ definition: Definition, _ subjects: [Subject]
  ) throws -> CaseSummary {
    CaseSummary(
      caseID: state.id, title: definition.title, subjects: try subjects.map(subject),
      subjectCount: state.subjectCount, host: try office(state.host), status: state.status,
      openedAt: state.openedAt, endedAt: state.endedAt,
      stepsDone: state.doneCount, steps: state.stepCount)
  }

  func answer(_ state: CaseState) throws -> CaseAnswer {
    let (whole, definition) = try whole(state)
    let deadlines = try deadlines(of: state.id)
    let latest = try history.records(
      .correlation(state.id), after: 0, limit: CaseAnswer.historyLimit + 1, isBackward: true)
    let shown = latest.prefix(CaseAnswer.historyLimit)
    return CaseAnswer(
      summary: try summary(state, definition, whole.subjects.map(\.subject.subject)),
      definition: state.definition,
      version: state.version, steps: try steps(whole, definition),
      next: try whole.waiting(under: definition).map { try next($0, among: deadlines) },
      deadlines: try deadlines.map { try answer($0) },
      history: try shown.reversed().map { try answer($0) },
      earlier: latest.count > shown.count
        ? shown.last.flatMap { LogPosition($0.entry.position) } : nil)
  }

  private func steps(_ whole: WholeCase, _ definition: Definition) throws -> [StepAnswer] {
    try whole.steps(under: definition).map { own in
      let (step, current) = (own.step, own.state)
      return StepAnswer(
        step: step.id, subject: own.subject?.subject, title: step.title, article: step.article,
        office: try office(whole.state.office(of: step, for: own.subject)),
        roles: step.performer.roles, after: step.after, status: current.status,
        since: current.since, returns: current.returns, done: try current.done.map(done))
    }
  }

  private func done(_ done: StepDone) throws -> DoneAnswer {
    DoneAnswer(
      position: done.position, at: done.at, on: done.on,
      by: try done.by.map { try person($0, at: done.position) },
      office: try done.office.map { try office($0, at: done.position) },
      onBehalfOf: try done.onBehalfOf.map { try office($0, at: done.position) },
      document: done.document, authorisation: done.warrant?.authorisation,
      decidedBy: try done.warrant?.decidedBy.map { try person($0, at: done.position) })
  }

  /// - Parameter deadlines: of the case, by last day.
  func next(_ waiting: Waiting, among deadlines: [Deadline]) throws -> NextStep {
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

  func unknown(_ id: CaseID) -> Refusal {
    Refusal(
      CaseRules.known,
      found: Bilingual("查无此事项：\(id)", "there is no case \(id)"),
      mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
  }
}
