/// What an event says of a step of its case, whether or not the step was open: it was done, or its
/// decision was taken.
package struct StepEvent: Hashable, Sendable {
  package let step: StepID
  /// For which subject; nothing for what was done once for the whole case.
  package let subject: Subject?
  /// What was decided; nothing for a step that is done rather than decided.
  package let decision: Decision?

  /// Nothing for an event that neither completes a step of the definition nor decides one.
  package init?(_ event: Event, under definition: Definition) {
    guard case .workflow(let event) = event else {
      guard let step = event.trigger.flatMap(definition.step(completedBy:)) else { return nil }
      self.init(step: step.id, subject: event.subject, decision: nil)
      return
    }
    switch event {
    case .stepApproved(let event):
      self.init(step: event.step, subject: event.subject, decision: .approve)
    case .stepReturned(let event):
      self.init(step: event.step, subject: event.subject, decision: .return)
    case .subjectDropped(let event):
      self.init(step: event.step, subject: event.subject, decision: .reject)
    case .rejected(let event): self.init(step: event.step, subject: nil, decision: .reject)
    case .opened, .stepRecalled, .hostMoved, .withdrawn, .completed: return nil
    }
  }

  private init(step: StepID, subject: Subject?, decision: Decision?) {
    self.step = step
    self.subject = subject
    self.decision = decision
  }
}
