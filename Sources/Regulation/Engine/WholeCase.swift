/// A case with every one of its subjects: what is shown of it, exported, and followed event by event.
package struct WholeCase: Hashable, Sendable {
  package private(set) var state: CaseState
  /// In the order of the case, dropped ones included.
  package private(set) var subjects: [SubjectState]
  /// The place of each subject, by its text.
  private var places: [String: Int]

  /// - Parameters:
  ///   - state: the case itself.
  ///   - subjects: all of them, in their order.
  package init(_ state: CaseState, _ subjects: [SubjectState]) {
    self.state = state
    self.subjects = subjects
    places = Dictionary(
      subjects.enumerated().map { ($1.subject.subject.text, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The case after an event, and the steps that changed; nothing while nothing opened it.
  ///
  /// - Complexity: O(1) in the subjects for an event about one of them.
  package static func evolve(
    _ whole: inout WholeCase?, _ entry: Entry, under definition: Definition
  ) -> [StepChange] {
    guard let state = whole?.state else {
      guard let opened = CaseState.evolve(nil, [], entry, under: definition) else { return [] }
      whole = WholeCase(opened.state, opened.subjects)
      return opened.changes
    }
    let reach = CaseState.reach(of: entry, on: state, under: definition)
    return whole?.take(entry, reach, under: definition) ?? []
  }

  /// - Parameter reach: at least as far as the event reaches.
  mutating func take(
    _ entry: Entry, _ reach: CaseState.Reach, under definition: Definition
  ) -> [StepChange] {
    let reached: [Int]
    switch reach {
    case .nothing: return []
    case .itself: reached = []
    case .subject(let subject): reached = places[subject.text].map { [$0] } ?? []
    case .all: reached = Array(subjects.indices)
    }
    guard
      let evolved = CaseState.evolve(
        state, reached.map { subjects[$0] }, entry, under: definition)
    else { return [] }
    state = evolved.state
    for (place, subject) in zip(reached, evolved.subjects) { subjects[place] = subject }
    return evolved.changes
  }

  package func subject(_ subject: Subject) -> SubjectState? {
    places[subject.text].map { subjects[$0] }
  }

  /// The subjects that are still part of the case.
  package var remaining: [SubjectState] { subjects.filter { !$0.isDropped } }

  /// A step done once, or for a subject; without a subject named, for the first.
  package func step(_ id: StepID, of subject: Subject? = nil) -> StepState? {
    state.step(id) ?? (subject.map(self.subject) ?? subjects.first)?.step(id)
  }

  /// Every step, in the order of the definition; one done for each subject stands once for every
  /// one of them, in their order.
  package func steps(under definition: Definition) -> [CaseStep] {
    var all: [CaseStep] = []
    all.reserveCapacity(state.stepCount)
    for place in definition.steps.indices {
      let (step, slot) = (definition.steps[place], definition.slot[place])
      if definition.once.contains(place) {
        all.append(CaseStep(step: step, subject: nil, state: state.steps[slot]))
      } else {
        for own in subjects {
          all.append(CaseStep(step: step, subject: own.subject, state: own.steps[slot]))
        }
      }
    }
    return all
  }

  /// The open steps, in the order of the definition, then of the subjects.
  package func waiting(under definition: Definition) -> [Waiting] {
    state.waiting(under: definition, subjects)
  }
}

extension WholeCase {
  /// Takes what is before a step as done, and the step as open; for one subject, or for all.
  mutating func assume(
    _ step: Int, for subject: Subject?, after before: StepSet, under definition: Definition
  ) {
    var evolved = CaseEvolved(state: state, subjects: subjects)
    let was = subjects.map { Standing(of: $0, in: state, definition) }
    for place in definition.steps.indices where place == step || before.contains(place) {
      let slot = definition.slot[place]
      if definition.once.contains(place) {
        evolved.state.steps[slot].assume(isOpen: place == step)
      } else {
        for index in subjects.indices
        where subject == nil || subjects[index].subject.subject == subject {
          evolved.subjects[index].steps[slot].assume(isOpen: place == step)
        }
      }
    }
    for (index, own) in evolved.subjects.enumerated() {
      evolved.state.tally(
        from: was[index], to: Standing(of: own, in: evolved.state, definition), definition)
    }
    (state, subjects) = (evolved.state, evolved.subjects)
  }
}

extension StepState {
  fileprivate mutating func assume(isOpen: Bool) {
    if isOpen {
      status = .open
    } else if status.isDue {
      status = .done
    }
  }
}

/// A step of a case: what it is, for which subject, and where it stands.
package struct CaseStep: Sendable {
  package let step: Step
  /// Of a step that is done for each subject.
  package let subject: CaseSubject?
  package let state: StepState
}
