/// Tells which steps of a case have all before them done.
///
/// A step done for each subject waits for the same subject's steps; a step done once waits for those
/// of every subject. A skipped step is passed through: what waits for it waits for what is before it.
struct Readiness {
  private let state: CaseState
  private let definition: Definition
  private var known: [Key: Bool] = [:]

  private struct Key: Hashable {
    let step: StepID
    let subject: Subject?
  }

  init(_ state: CaseState, _ definition: Definition) {
    self.state = state
    self.definition = definition
  }

  mutating func isReady(_ step: Step, for subject: Subject?) -> Bool {
    var isReady = true
    for before in step.after where isReady { isReady = isPassed(before, for: subject) }
    return isReady
  }

  private mutating func isPassed(_ id: StepID, for subject: Subject?) -> Bool {
    let key = Key(step: id, subject: subject)
    if let found = known[key] { return found }
    guard let step = definition.step(id) else { return false }
    var isPassed = true
    for state in state.steps where isPassed && state.id == id {
      if let subject, let own = state.subject, own != subject { continue }
      switch state.status {
      case .done: break
      case .skipped: isPassed = isReady(step, for: state.subject ?? subject)
      case .waiting, .open: isPassed = false
      }
    }
    known[key] = isPassed
    return isPassed
  }
}
