package import Regulation

/// A case as one list of every step of every subject, asked from end to end whenever something
/// happens: the plain meaning of a procedure, that the engine's split state is compared with.
package struct NaiveCase {
  package var status = CaseStatus.running
  package var host: OfficeID
  package var subjects: [CaseSubject]
  package var dropped: [Subject] = []
  package var steps: [NaiveStep]
  let definition: Definition

  package init(_ event: CaseOpened, _ position: Int, under definition: Definition) {
    self.definition = definition
    host = event.host
    subjects = event.subjects
    steps = definition.steps.flatMap { step in
      switch step.scope {
      case .once:
        [
          NaiveStep(
            step, nil, event.subjects.contains { step.onlyIf.map($0.tags.contains) ?? true })
        ]
      case .each:
        event.subjects.map {
          NaiveStep(step, $0.subject, step.onlyIf.map($0.tags.contains) ?? true)
        }
      }
    }
    openReady(position)
  }

  package mutating func take(_ event: CaseEvent, _ position: Int) {
    switch event {
    case .opened: break
    case .stepApproved(let event): finish(event.step, event.subject, position)
    case .stepReturned(let event): reopen(event.to, event.subject, position, isReturn: true)
    case .stepRecalled(let event): reopen(event.step, event.subject, position, isReturn: false)
    case .subjectDropped(let event): drop(event.subject, position)
    case .hostMoved(let event):
      if host == event.from { host = event.to }
      for index in subjects.indices where subjects[index].host == event.from {
        subjects[index].host = event.to
      }
    case .rejected: end(.rejected)
    case .withdrawn: end(.withdrawn)
    case .completed: end(.completed)
    }
  }

  private mutating func finish(_ id: StepID, _ subject: Subject?, _ position: Int) {
    guard
      let index = steps.firstIndex(where: {
        $0.id == id && ($0.subject == nil || $0.subject == subject)
      }), steps[index].status == .open
    else { return }
    steps[index].status = .done
    steps[index].done = position
    openReady(position)
  }

  private mutating func reopen(
    _ id: StepID, _ subject: Subject?, _ position: Int, isReturn: Bool
  ) {
    let dependents = definition.dependents(of: id)
    for index in steps.indices
    where steps[index].status != .skipped
      && (steps[index].id == id || dependents.contains(steps[index].id))
      && (subject == nil || steps[index].subject == nil || steps[index].subject == subject)
    {
      if steps[index].status != .waiting, isReturn { steps[index].returns += 1 }
      steps[index].status = .waiting
      steps[index].since = nil
      steps[index].done = nil
    }
    openReady(position)
  }

  private mutating func drop(_ subject: Subject, _ position: Int) {
    dropped.append(subject)
    for index in steps.indices
    where steps[index].subject == subject && steps[index].status != .done {
      steps[index].status = .skipped
      steps[index].since = nil
    }
    openReady(position)
  }

  private mutating func openReady(_ position: Int) {
    let now = self
    for index in steps.indices where steps[index].status == .waiting {
      guard let step = definition.step(steps[index].id),
        now.isReady(step, for: steps[index].subject)
      else { continue }
      steps[index].status = .open
      steps[index].since = position
    }
  }

  private mutating func end(_ status: CaseStatus) {
    self.status = status
    for index in steps.indices where steps[index].status == .open {
      steps[index].status = .waiting
      steps[index].since = nil
    }
  }

  private func isReady(_ step: Step, for subject: Subject?) -> Bool {
    step.after.allSatisfy { isPassed($0, for: subject) }
  }

  private func isPassed(_ id: StepID, for subject: Subject?) -> Bool {
    guard let step = definition.step(id) else { return false }
    for state in steps where state.id == id {
      if let subject, let own = state.subject, own != subject { continue }
      switch state.status {
      case .done: break
      case .skipped: if !isReady(step, for: state.subject ?? subject) { return false }
      case .waiting, .open: return false
      }
    }
    return true
  }
}

/// A step of a case told plainly: since which event it is open, and which event did it.
package struct NaiveStep: Hashable, Sendable {
  package let id: StepID
  package let subject: Subject?
  package var status: StepStatus
  package var since: Int?
  package var done: Int?
  package var returns = 0

  package init(_ step: Step, _ subject: Subject?, _ isAsked: Bool) {
    id = step.id
    self.subject = subject
    status = isAsked ? .waiting : .skipped
  }
}
