package import Regulation

/// What an event says of a step of its case, whether or not the step was open: it was done, or its
/// decision was taken.
package struct StepEvent: Hashable, Sendable {
  package let step: StepID
  /// What was decided; nothing for a step that is done rather than decided.
  package let decision: Decision?

  /// Nothing for an event that neither completes a step of the definition nor decides one.
  package init?(_ event: Event, under definition: Definition) {
    switch event {
    case .workflow(.stepApproved(let event)): self.init(event.step, .approve)
    case .workflow(.stepReturned(let event)): self.init(event.step, .return)
    case .workflow(.rejected(let event)): self.init(event.step, .reject)
    case .workflow(.opened), .workflow(.withdrawn), .workflow(.completed), .directory: return nil
    case .site, .filing:
      guard let trigger = event.trigger, let step = definition.step(completedBy: trigger)
      else { return nil }
      self.init(step.id, nil)
    }
  }

  private init(_ step: StepID, _ decision: Decision?) {
    self.step = step
    self.decision = decision
  }
}
