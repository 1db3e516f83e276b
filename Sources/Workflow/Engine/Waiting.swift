package import CivilTime
import Regulation

/// A step that can be done now: what, by whom, since when, with which request.
package struct Waiting: Hashable, Sendable {
  package let step: Step
  package let office: ResolvedOffice
  package let since: Instant

  package static func == (left: Waiting, right: Waiting) -> Bool {
    left.step.id == right.step.id && left.office == right.office && left.since == right.since
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(step.id)
    hasher.combine(since)
  }
}

extension CaseState {
  /// The open steps, in the order of the definition.
  package func waiting(under definition: Definition) -> [Waiting] {
    guard status == .running else { return [] }
    return steps.compactMap { state in
      guard state.status == .open, let since = state.since, let step = definition.step(state.id)
      else { return nil }
      return Waiting(
        step: step, office: step.performer.office.resolve(host: host, kind: kind), since: since)
    }
  }
}
