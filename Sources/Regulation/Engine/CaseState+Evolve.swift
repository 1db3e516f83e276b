extension CaseState {
  /// The case after one event of its correlation; total, without rules.
  ///
  /// An event that completes no open step changes nothing: what it says is in the log all the same.
  package static func evolve(
    _ state: CaseState?, _ entry: Entry, under definition: Definition
  ) -> CaseState? {
    guard var state else {
      guard case .workflow(.opened(let event)) = entry.event else { return nil }
      return open(event, entry, definition)
    }
    guard case .workflow(let event) = entry.event else {
      if let trigger = entry.event.trigger, let step = definition.step(completedBy: trigger) {
        state.finish(step.id, entry.event.subject, entry, definition)
      }
      return state
    }
    switch event {
    case .opened: break
    case .stepApproved(let event): state.finish(event.step, event.subject, entry, definition)
    case .stepReturned(let event): state.reopen(event.to, event.subject, entry, definition)
    case .subjectDropped(let event): state.drop(event.subject, entry, definition)
    case .hostMoved(let event): state.move(from: event.from, to: event.to)
    case .rejected: state.end(.rejected, entry)
    case .withdrawn: state.end(.withdrawn, entry)
    case .completed: state.end(.completed, entry)
    }
    return state
  }

  private static func open(
    _ event: CaseOpened, _ entry: Entry, _ definition: Definition
  ) -> CaseState {
    var state = CaseState(
      id: event.caseID, definition: event.definition, version: event.version, host: event.host,
      subjects: event.subjects, dropped: [], approver: event.approver,
      openedAt: entry.recordedAt, status: .running, endedAt: nil,
      steps: definition.steps.flatMap { step in
        switch step.scope {
        case .once:
          [StepState(step, of: nil, isAsked: event.subjects.contains { step.isAsked(for: $0) })]
        case .each:
          event.subjects.map { StepState(step, of: $0.subject, isAsked: step.isAsked(for: $0)) }
        }
      })
    state.openReady(entry, definition)
    return state
  }

  private mutating func finish(
    _ id: StepID, _ subject: Subject?, _ entry: Entry, _ definition: Definition
  ) {
    guard
      let index = steps.firstIndex(where: {
        $0.id == id && ($0.subject == nil || $0.subject == subject)
      }), steps[index].status == .open
    else { return }
    steps[index].status = .done
    steps[index].done = StepDone(
      position: entry.position, at: entry.recordedAt, on: entry.occurredOn, by: entry.actor,
      office: entry.office, onBehalfOf: entry.onBehalfOf, document: entry.document)
    openReady(entry, definition)
  }

  /// Opens a step again, and puts every step that built on it back to waiting; for one subject,
  /// when one is named, or for all.
  private mutating func reopen(
    _ id: StepID, _ subject: Subject?, _ entry: Entry, _ definition: Definition
  ) {
    let dependents = definition.dependents(of: id)
    for index in steps.indices
    where steps[index].status != .skipped
      && (steps[index].id == id || dependents.contains(steps[index].id))
      && (subject == nil || steps[index].subject == nil || steps[index].subject == subject)
    {
      if steps[index].status != .waiting { steps[index].returns += 1 }
      steps[index].status = .waiting
      steps[index].since = nil
      steps[index].done = nil
    }
    openReady(entry, definition)
  }

  private mutating func drop(_ subject: Subject, _ entry: Entry, _ definition: Definition) {
    dropped.append(subject)
    for index in steps.indices
    where steps[index].subject == subject && steps[index].status != .done {
      steps[index].status = .skipped
      steps[index].since = nil
    }
    openReady(entry, definition)
  }

  private mutating func move(from: OfficeID, to: OfficeID) {
    if host == from { host = to }
    for index in subjects.indices where subjects[index].host == from { subjects[index].host = to }
  }

  private mutating func openReady(_ entry: Entry, _ definition: Definition) {
    var readiness = Readiness(self, definition)
    for index in steps.indices where steps[index].status == .waiting {
      guard let step = definition.step(steps[index].id),
        readiness.isReady(step, for: steps[index].subject)
      else { continue }
      steps[index].status = .open
      steps[index].since = entry.recordedAt
    }
  }

  private mutating func end(_ status: CaseStatus, _ entry: Entry) {
    self.status = status
    endedAt = entry.recordedAt
    for index in steps.indices where steps[index].status == .open {
      steps[index].status = .waiting
      steps[index].since = nil
    }
  }
}

extension StepState {
  fileprivate init(_ step: Step, of subject: Subject?, isAsked: Bool) {
    self.init(
      id: step.id, subject: subject, status: isAsked ? .waiting : .skipped, since: nil, done: nil,
      returns: 0)
  }
}

extension Step {
  /// Whether a subject takes this step.
  func isAsked(for subject: CaseSubject) -> Bool {
    guard let onlyIf else { return true }
    return subject.tags.contains(onlyIf)
  }
}
