/// Which steps a subject of a case owes, has done, and has behind itself.
///
/// A step done for each subject waits for the same subject's steps; a step done once waits for those
/// of every subject. A skipped step is passed through: what waits for it waits for what is before it.
struct Standing {
  /// Its own steps that wait or are open, and those that are done.
  var due = StepSet()
  var done = StepSet()
  /// Its own steps that it does not take, and cannot pass through yet.
  var held = StepSet()
  /// Done, or skipped with everything before it passed; steps done once as well.
  var passed = StepSet()

  /// Of a subject that is not there yet.
  init() {}

  init(of subject: SubjectState, in state: CaseState, _ definition: Definition) {
    for step in definition.steps.indices {
      let slot = definition.slot[step]
      guard definition.each.contains(step) else {
        passed.pass(step, state.steps[slot].status, definition)
        continue
      }
      let status = subject.steps[slot].status
      passed.pass(step, status, definition)
      switch status {
      case .done: done.insert(step)
      case .waiting, .open: due.insert(step)
      case .skipped: if !passed.contains(step) { held.insert(step) }
      }
    }
  }
}

extension CaseState {
  /// Counts a subject where it stands now, and no longer where it stood.
  mutating func tally(from was: Standing, to now: Standing, _ definition: Definition) {
    for step in was.due.symmetricDifference(now.due) {
      tallies[definition.slot[step]].due += now.due.contains(step) ? 1 : -1
    }
    for step in was.done.symmetricDifference(now.done) {
      tallies[definition.slot[step]].done += now.done.contains(step) ? 1 : -1
    }
    for step in was.held.symmetricDifference(now.held) {
      tallies[definition.slot[step]].held += now.held.contains(step) ? 1 : -1
    }
  }

  /// The steps that the whole case has behind itself.
  func passed(_ definition: Definition) -> StepSet {
    var passed = StepSet()
    for step in definition.steps.indices {
      let slot = definition.slot[step]
      if definition.once.contains(step) {
        passed.pass(step, steps[slot].status, definition)
      } else if tallies[slot].isPassed {
        passed.insert(step)
      }
    }
    return passed
  }
}

extension StepSet {
  /// Adds a step that is done, or skipped with everything before it among these.
  fileprivate mutating func pass(_ step: Int, _ status: StepStatus, _ definition: Definition) {
    switch status {
    case .done: insert(step)
    case .skipped: if definition.before[step].isSubset(of: self) { insert(step) }
    case .waiting, .open: break
    }
  }
}
