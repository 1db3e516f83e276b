import Regulation

/// How one opening of a step ended.
package enum RunEnd: String, Codable, CaseIterable, Sendable {
  case done
  /// The step itself sent the case back.
  case returned
  /// Another step sent the case back while this one was open.
  case recalled
  /// The step itself ended the case.
  case rejected
  /// The case ended while this step was open.
  case ended
}

/// One time a step was open: from when to when, and which events began and ended it.
package struct StepRun: Codable, Hashable, Sendable {
  package let openedAt: Moment
  package let openedBy: Int
  package internal(set) var closedAt: Moment?
  package internal(set) var closedBy: Int?
  package internal(set) var end: RunEnd?
  /// The event that sent the step back after it had been done.
  package internal(set) var undoneBy: Int?
}

/// A case replayed event by event: every time each step was open.
///
/// The case is folded by `WholeCase.evolve` alone; the runs follow from the steps it says changed.
struct CaseHistory {
  private(set) var whole: WholeCase?
  private(set) var runs: [Key: [StepRun]] = [:]

  /// A step, and for which subject when it is done for each.
  struct Key: Hashable {
    let step: StepID
    let subject: Subject?
  }

  /// - Parameter entries: the events of one case in the order of the log.
  init(_ entries: [Entry], under definition: Definition) {
    for entry in entries {
      let changes = WholeCase.evolve(&whole, entry, under: definition)
      guard let status = whole?.state.status else { continue }
      for change in changes { note(change, status, entry) }
    }
  }

  private mutating func note(_ changed: StepChange, _ status: CaseStatus, _ entry: Entry) {
    let (step, before) = (changed.now, changed.was)
    let key = Key(step: step.id, subject: changed.subject)
    let wasOpen = before?.status == .open
    let reopened = wasOpen && step.status == .open && step.since != before?.since
    if wasOpen && (step.status != .open || reopened) {
      change(key) {
        $0.closedAt = Moment(entry.recordedAt)
        $0.closedBy = entry.position
        $0.end = Self.end(of: step, entry, status)
      }
    }
    if before?.status == .done && step.status != .done {
      change(key) { $0.undoneBy = entry.position }
    }
    if step.status == .open && (!wasOpen || reopened) {
      runs[key, default: []].append(
        StepRun(
          openedAt: Moment(entry.recordedAt), openedBy: entry.position, closedAt: nil,
          closedBy: nil, end: nil, undoneBy: nil))
    }
  }

  private mutating func change(_ key: Key, _ body: (inout StepRun) -> Void) {
    guard var run = runs[key]?.popLast() else { return }
    body(&run)
    runs[key]?.append(run)
  }

  private static func end(of step: StepState, _ entry: Entry, _ status: CaseStatus) -> RunEnd {
    if step.status == .done { return .done }
    guard case .workflow(let event) = entry.event else {
      return status == .running ? .recalled : .ended
    }
    switch event {
    case .stepReturned(let event): return event.step == step.id ? .returned : .recalled
    case .rejected(let event): return event.step == step.id ? .rejected : .ended
    case .subjectDropped(let event): return event.step == step.id ? .rejected : .ended
    case .opened, .stepApproved, .stepRecalled, .hostMoved, .withdrawn, .completed:
      return status == .running ? .recalled : .ended
    }
  }
}
