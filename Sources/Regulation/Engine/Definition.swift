/// A procedure of the regulation as steps in partial order: who acts, what completes a step, what it
/// waits for, and where a return leads.
///
/// A definition is a value: the engine runs it, exports draw it, tests check it. A changed procedure
/// is a new version; a running case stays on the version it began with.
package struct Definition: Sendable {
  package let id: StepID
  package let version: Int
  package let title: Bilingual
  /// In an order that a reader of the regulation expects; every step stands after those it waits for.
  package let steps: [Step]
  /// The steps that carry the case out: once one is done, for any subject, nobody withdraws the case.
  package let committedBy: [StepID]
  /// Whether the regulation itself asks for the case: nobody withdraws it.
  package let isOwed: Bool
  /// What a decision on a case brings about for one of its subjects, beside the decision itself.
  package let outcome: Outcome

  /// What a decision comes to for one subject.
  package typealias Outcome = @Sendable (_ decision: CaseEvent, _ subject: CaseSubject) -> [Event]

  /// - Precondition: step ids are unique, and every step waits only for steps before it.
  package init(
    _ id: StepID, version: Int, title: Bilingual, steps: [Step], committedBy: StepID? = nil,
    orBy others: [StepID] = [], isOwed: Bool = false,
    outcome: @escaping Outcome = { _, _ in [] }
  ) {
    var known: Set<StepID> = []
    for step in steps {
      precondition(
        step.after.allSatisfy(known.contains), "\(id): \(step.id) waits for a later step")
      precondition(known.insert(step.id).inserted, "\(id): \(step.id) stands twice")
    }
    for step in steps {
      precondition(step.returnsTo.map(known.contains) ?? true, "\(id): \(step.id) returns nowhere")
    }
    let committing = [committedBy].compactMap(\.self) + others
    precondition(committing.allSatisfy(known.contains), "\(id): no step commits it")
    self.id = id
    self.version = version
    self.title = title
    self.steps = steps
    self.committedBy = committing
    self.isOwed = isOwed
    self.outcome = outcome
  }

  package func step(_ id: StepID) -> Step? { steps.first { $0.id == id } }

  /// The step that an event of this kind completes.
  package func step(completedBy trigger: Trigger) -> Step? {
    steps.first { $0.completion == .event(trigger) }
  }

  /// The steps that wait for `id`, directly or through others.
  package func dependents(of id: StepID) -> Set<StepID> {
    var found: Set<StepID> = [id]
    for step in steps where !found.isDisjoint(with: step.after) { found.insert(step.id) }
    found.remove(id)
    return found
  }

  /// The steps that `id` waits for, directly or through others.
  package func prerequisites(of id: StepID) -> Set<StepID> {
    var found: Set<StepID> = []
    var wanted: Set<StepID> = [id]
    for step in steps.reversed() where wanted.contains(step.id) {
      wanted.formUnion(step.after)
      found.formUnion(step.after)
    }
    return found
  }
}
