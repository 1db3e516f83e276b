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
  /// The open steps of the case itself and of some of its subjects, in the order of the definition,
  /// then of the subjects.
  ///
  /// - Parameters:
  ///   - definition: what the case runs on, in its version.
  ///   - subjects: in their order in the case.
  package func waiting(
    under definition: Definition, _ subjects: [SubjectState] = []
  ) -> [Waiting] {
    guard status == .running else { return [] }
    var waiting: [Waiting] = []
    for place in definition.steps.indices {
      let step = definition.steps[place]
      let slot = definition.slot[place]
      guard definition.each.contains(place) else {
        if let own = self.waiting(step, steps[slot], of: nil) { waiting.append(own) }
        continue
      }
      for subject in subjects {
        if let own = self.waiting(step, subject.steps[slot], of: subject.subject) {
          waiting.append(own)
        }
      }
    }
    return waiting
  }

  /// A step as it waits: done once, or for a subject; nothing when it is not open.
  package func waiting(_ step: Step, for subject: SubjectState?) -> Waiting? {
    guard status == .running,
      let own = step.scope == .once ? self.step(step.id) : subject?.step(step.id)
    else { return nil }
    return waiting(step, own, of: step.scope == .once ? nil : subject?.subject)
  }

  private func waiting(_ step: Step, _ own: StepState, of subject: CaseSubject?) -> Waiting? {
    guard own.status == .open, let since = own.since else { return nil }
    return Waiting(
      step: step, subject: subject?.subject, office: office(of: step, for: subject), since: since)
  }

  /// Which office does a step, for one of the subjects when it is done for each.
  package func office(of step: Step, for subject: CaseSubject? = nil) -> ResolvedOffice {
    switch step.performer.office {
    case .host: .id(subject?.host ?? host)
    case .supervising:
      // Whoever answers to nobody here does it themselves.
      (subject?.supervisor ?? supervisor).map(ResolvedOffice.kind)
        ?? .id(subject?.host ?? host)
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
