import CivilTime
import Regulation

/// A case taken apart into one way through its procedure for each thing it is about.
///
/// What was done once for the whole case stands on the way of each; what was done for one of them on
/// its own alone. So each is a way through the procedure as it is drawn.
struct CaseTraces {
  struct Trace {
    /// The case's id; of a case about several things, the subject behind it.
    let name: String
    let subject: CaseSubject
    /// Of this subject: rejected, too, when it was dropped from a case that went on.
    var status: CaseStatus
    var endedAt: Instant?
    var steps: [(Entry, StepEvent)] = []
  }

  let state: CaseState
  private(set) var traces: [Trace] = []

  /// - Parameter entries: every event of the case's correlation, in the order of the log.
  init?(_ entries: [Entry], under definition: Definition) {
    var whole: WholeCase?
    for entry in entries { _ = WholeCase.evolve(&whole, entry, under: definition) }
    guard let whole else { return nil }
    let state = whole.state
    self.state = state
    traces = whole.subjects.map(\.subject).map { subject in
      Trace(
        name: state.subjectCount == 1 ? state.id.text : "\(state.id)/\(subject.subject)",
        subject: subject, status: state.status, endedAt: state.endedAt)
    }
    let steps = Self.steps(entries, definition)
    for index in traces.indices {
      traces[index].take(Self.own(steps, traces[index].subject.subject, definition))
    }
  }

  /// What was done of the procedure. A submission that was recalled is no way through it, and is left
  /// out: it is in the log, and in the dossier.
  private static func steps(
    _ entries: [Entry], _ definition: Definition
  ) -> [(Entry, StepEvent)] {
    var steps: [(Entry, StepEvent)] = []
    for entry in entries {
      if case .workflow(.stepRecalled(let recalled)) = entry.event {
        guard
          let cause = steps.last(where: { _, event in
            event.step == recalled.step && recalled.subject.map { event.subject == $0 } ?? true
          }).map({ $0.0.causation ?? $0.0.position })
        else { continue }
        steps.removeAll { before, event in
          event.step == recalled.step && (before.causation ?? before.position) == cause
            && recalled.subject.map { event.subject == $0 } ?? true
        }
      } else if let event = StepEvent(entry.event, under: definition) {
        steps.append((entry, event))
      }
    }
    return steps
  }

  /// What stands on the way of one subject.
  private static func own(
    _ steps: [(Entry, StepEvent)], _ subject: Subject, _ definition: Definition
  ) -> [(Entry, StepEvent)] {
    var taken: [Append: Int] = [:]
    var own: [(Entry, StepEvent)] = []
    for (entry, event) in steps {
      guard let named = event.subject else {
        own.append((entry, event))
        continue
      }
      if definition.step(event.step)?.scope == .each || event.decision != nil {
        if named == subject { own.append((entry, event)) }
        continue
      }
      // Done once for the case, with an event for each subject: its own, or else the first.
      let append = Append(step: event.step, number: entry.causation ?? entry.position)
      if let index = taken[append] {
        if named == subject { own[index] = (entry, event) }
      } else {
        taken[append] = own.count
        own.append((entry, event))
      }
    }
    return own
  }

  private struct Append: Hashable {
    let step: StepID
    let number: Int
  }
}

extension CaseTraces.Trace {
  /// Takes the steps of its subject, up to where it was dropped.
  fileprivate mutating func take(_ own: [(Entry, StepEvent)]) {
    for (entry, event) in own {
      steps.append((entry, event))
      guard case .workflow(.subjectDropped) = entry.event else { continue }
      status = .rejected
      endedAt = entry.recordedAt
      return
    }
  }
}
