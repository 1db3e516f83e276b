extension CaseState {
  /// The subjects of a case whose rows an event may change, and those it has to be folded with.
  package enum Reach: Hashable, Sendable {
    /// It changes nothing of the case.
    case nothing
    /// The case alone: no row of a subject.
    case itself
    case subject(Subject)
    /// The whole case, or its beginning.
    case all
  }

  /// How far an event reaches: told from the case's own row, so that what concerns one subject costs
  /// the same whatever else the case is about.
  package static func reach(
    of entry: Entry, on state: CaseState?, under definition: Definition
  ) -> Reach {
    guard let act = CaseAct(entry.event, under: definition) else { return .nothing }
    guard let state else { return act.isOpening ? .all : .nothing }
    // Nothing that a rule lets through comes behind the end; what does is folded with everything.
    guard state.status == .running else { return act.isOpening ? .nothing : .all }
    switch act {
    case .open: return .nothing
    case .finish(let step, let subject):
      if definition.each.contains(step) { return subject.map(Reach.subject) ?? .nothing }
      guard state.steps[definition.slot[step]].status == .open else { return .nothing }
      return definition.isBehindSubjects(step) ? .all : .itself
    case .reopen(let step, let subject, isReturn: _):
      let again = definition.again(step)
      if again.isDisjoint(with: definition.each) { return .itself }
      // What sends back a step done once concerns everybody who has it behind them.
      let undone = again.intersection(definition.once).contains {
        state.steps[definition.slot[$0]].status == .done && definition.isBehindSubjects($0)
      }
      return undone ? .all : subject.map(Reach.subject) ?? .all
    case .drop(let subject): return .subject(subject)
    case .move, .end, .correct: return .all
    }
  }

  /// A case after one event of its correlation; total, without rules.
  ///
  /// An event that completes no open step changes nothing: what it says is in the log all the same.
  /// - Parameters:
  ///   - state: the case; nothing before it is opened.
  ///   - subjects: those that the event reaches, in their order.
  ///   - entry: the event, with where it stands in the log.
  ///   - definition: what the case runs on, in its version.
  /// - Returns: nothing when there is no case even now.
  /// - Complexity: O(n) in the subjects given, times the steps of the definition.
  package static func evolve(
    _ state: CaseState?, _ subjects: [SubjectState], _ entry: Entry, under definition: Definition
  ) -> CaseEvolved? {
    let act = CaseAct(entry.event, under: definition)
    guard let state else {
      guard case .open(let event) = act else { return nil }
      return Evolution(opening: event, entry, definition).evolved
    }
    var evolution = Evolution(state, subjects, entry, definition)
    if let act { evolution.take(act) }
    return evolution.evolved
  }
}

/// A case after an event: its row, the subjects that were given, and the steps that changed.
package struct CaseEvolved: Sendable {
  package internal(set) var state: CaseState
  package internal(set) var subjects: [SubjectState]
  /// In the order of the definition, then of the subjects.
  package internal(set) var changes: [StepChange] = []
}

/// A step that an event changed.
package struct StepChange: Sendable {
  package let step: Step
  /// Of a step that is done for each subject.
  package let subject: Subject?
  /// Nothing when the case has only been opened.
  package let was: StepState?
  package let now: StepState
  /// The office it waited for, and the one it waits for now; nothing when it did or does not.
  package let waited: ResolvedOffice?
  package let waits: ResolvedOffice?
}

/// What an event does to the steps of a case.
enum CaseAct {
  case open(CaseOpened)
  case finish(Int, Subject?)
  case reopen(Int, Subject?, isReturn: Bool)
  case drop(Subject)
  case move(from: OfficeID, to: OfficeID)
  case end(CaseStatus)
  case correct(StepCorrection)

  /// Nothing for an event that says nothing of a step there is.
  init?(_ event: Event, under definition: Definition) {
    if case .correction(.made(let fact)) = event {
      self = .correct(StepCorrection(fact))
      return
    }
    guard case .workflow(let event) = event else {
      guard let step = event.trigger.flatMap(definition.index(completedBy:)) else { return nil }
      self = .finish(step, event.subject)
      return
    }
    switch event {
    case .opened(let event): self = .open(event)
    case .stepApproved(let event):
      guard let step = definition.index(of: event.step) else { return nil }
      self = .finish(step, event.subject)
    case .stepReturned(let event):
      guard let step = definition.index(of: event.to) else { return nil }
      self = .reopen(step, event.subject, isReturn: true)
    case .stepRecalled(let event):
      guard let step = definition.index(of: event.step) else { return nil }
      self = .reopen(step, event.subject, isReturn: false)
    case .subjectDropped(let event): self = .drop(event.subject)
    case .hostMoved(let event): self = .move(from: event.from, to: event.to)
    case .rejected: self = .end(.rejected)
    case .withdrawn: self = .end(.withdrawn)
    case .completed: self = .end(.completed)
    }
  }

  var isOpening: Bool {
    if case .open = self { true } else { false }
  }
}

extension Definition {
  /// Whether a step done for each subject waits for a step, directly or through others.
  func isBehindSubjects(_ step: Int) -> Bool { !dependents[step].isDisjoint(with: each) }

  /// What is to be done again when a case is sent back to a step: it, and what was built on it.
  func again(_ step: Int) -> StepSet {
    var again = dependents[step]
    again.insert(step)
    return again
  }
}
