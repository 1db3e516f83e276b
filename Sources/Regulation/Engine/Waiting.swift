package import CivilTime

/// A step that can be done now: what, by whom, since when, with which request.
package struct Waiting: Sendable {
  package let step: Step
  /// Of a step that is done for each subject.
  package let subject: Subject?
  package let office: ResolvedOffice
  package let since: Instant
}

extension CaseState {
  /// The open steps, in the order of the definition.
  package func waiting(under definition: Definition) -> [Waiting] {
    guard status == .running else { return [] }
    return steps.compactMap { state in
      guard state.status == .open, let since = state.since, let step = definition.step(state.id)
      else { return nil }
      return Waiting(
        step: step, subject: state.subject, office: office(of: step, for: state.subject),
        since: since)
    }
  }

  /// Which office does a step, for one of the subjects when it is done for each.
  package func office(of step: Step, for subject: Subject? = nil) -> ResolvedOffice {
    switch step.performer.office {
    case .host: .id(subject.flatMap { self.subject($0)?.host } ?? host)
    case .supervising:
      .kind(
        subjects.contains { $0.kind == .portal && (subject == nil || $0.subject == subject) }
          ? .municipalOpenness : .countyOpenness)
    case .kind(let kind): .kind(kind)
    case .approver(let kind): .kind(approver ?? kind)
    }
  }
}

/// An office of a case: a certain one, or the county's one of a kind.
package enum ResolvedOffice: Hashable, Sendable {
  case id(OfficeID)
  case kind(OfficeKind)
}
