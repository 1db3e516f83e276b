/// Something in a case's events that its definition does not allow.
package struct Deviation: Hashable, Sendable {
  /// The event that shows it.
  package let position: Int
  /// Of the step that was left out or done out of turn; of the record for the case itself.
  package let article: ArticleReference
  package let found: Bilingual

  /// An event of a case that nothing opened.
  package static func notOpened(_ entry: Entry) -> Deviation {
    Deviation(
      position: entry.position, article: .record,
      found: Bilingual("该事项没有立项记录", "nothing opened this case"))
  }
}

/// Follows the events of one case and says where they leave the order of its definition.
///
/// It looks at the order of steps alone: who acted and what the articles ask was checked when each
/// event was recorded. It trusts no table and no check made before, so that a log written by hand,
/// or by a program with a mistake, is found out. A step left out is named once, by the first event
/// that came without it, and then taken as done, so that one omission is one deviation.
package struct Conformance: Sendable {
  package let caseID: CaseID
  private let definition: Definition
  private var state: CaseState?
  /// What a step done once was last done for: it leaves an event for each subject, in one append.
  private var last: [StepID: Append] = [:]

  private struct Append {
    let number: Int
    var subjects: Set<Subject>
  }

  package init(_ caseID: CaseID, under definition: Definition) {
    self.caseID = caseID
    self.definition = definition
  }

  /// What is wrong with the next event of the case.
  package mutating func follow(_ entry: Entry) -> [Deviation] {
    let found = deviations(of: entry)
    state = CaseState.evolve(state, entry, under: definition)
    return found
  }

  private mutating func deviations(of entry: Entry) -> [Deviation] {
    guard let state else { return [] }
    if let event = StepEvent(entry.event, under: definition) {
      return step(event, entry, state)
    }
    guard case .workflow(let event) = entry.event else { return [] }
    switch event {
    case .completed:
      return ended(state, Bilingual("办结", "the end of the case"), .record, entry)
        + missing(
          state.steps.filter(\.isDue), before: Bilingual("办结", "the end of the case"), entry)
    case .withdrawn:
      return ended(state, Bilingual("撤回", "the withdrawal"), .record, entry)
    case .opened, .stepApproved, .stepReturned, .subjectDropped, .hostMoved, .rejected: return []
    }
  }

  private mutating func step(
    _ event: StepEvent, _ entry: Entry, _ state: CaseState
  ) -> [Deviation] {
    guard let step = definition.step(event.step) else {
      return [
        deviation(
          .record, entry,
          Bilingual("流程中没有步骤 \(event.step)", "the procedure has no step \(event.step)"))
      ]
    }
    if isRepeated(event, step, entry) { return [] }
    var found = ended(state, step.title, step.article, entry)
    if let decision = event.decision, !CaseDecider.decisions(of: step).contains(decision) {
      found.append(
        deviation(
          step.article, entry,
          Bilingual(
            "“\(step.title.zh)”不能作“\(decision.name.zh)”的决定",
            "“\(step.title.en)” does not allow \(decision.rawValue)")))
    }
    let subject = step.scope == .each ? event.subject : nil
    // A return of the whole case from a step done for each does not say for which.
    let statuses = state.steps.filter { $0.id == step.id && $0.concerns(subject) }.map(\.status)
    switch [StepStatus.open, .done, .waiting].first(where: statuses.contains) ?? .skipped {
    case .open: break
    case .done:
      found.append(
        deviation(
          step.article, entry,
          Bilingual("“\(step.title.zh)”重复办理", "“\(step.title.en)” was done again")))
    case .skipped:
      found.append(
        deviation(
          step.article, entry,
          Bilingual(
            "本事项没有“\(step.title.zh)”这一步骤", "this case has no step “\(step.title.en)”")))
    case .waiting:
      let before = definition.prerequisites(of: step.id)
      found += missing(
        state.steps.filter { $0.isDue && before.contains($0.id) && $0.concerns(subject) },
        before: step.title, entry)
      take(step, subject, before, entry)
    }
    return found
  }

  /// Whether a step done once was just done for another subject, in the same append.
  private mutating func isRepeated(_ event: StepEvent, _ step: Step, _ entry: Entry) -> Bool {
    guard step.scope == .once, event.decision == nil, let subject = event.subject else {
      return false
    }
    let number = entry.causation ?? entry.position
    guard let before = last[step.id], before.number == number, !before.subjects.contains(subject)
    else {
      last[step.id] = Append(number: number, subjects: [subject])
      return false
    }
    last[step.id]?.subjects.insert(subject)
    return true
  }

  /// Takes what is before a step as done, and the step as open.
  private mutating func take(
    _ step: Step, _ subject: Subject?, _ before: Set<StepID>, _ entry: Entry
  ) {
    guard var state else { return }
    for index in state.steps.indices where state.steps[index].concerns(subject) {
      if state.steps[index].id == step.id {
        state.steps[index].status = .open
      } else if before.contains(state.steps[index].id) && state.steps[index].isDue {
        state.steps[index].status = .done
      }
    }
    self.state = state
  }

  private func missing(
    _ steps: [StepState], before: Bilingual, _ entry: Entry
  ) -> [Deviation] {
    steps.map { missing in
      let step = definition.step(missing.id)
      let title = step?.title ?? Bilingual(missing.id.text, missing.id.text)
      let name = missing.subject.map { "\(missing.id), \($0)" } ?? missing.id.text
      return deviation(
        step?.article ?? .record, entry,
        Bilingual(
          "在“\(before.zh)”之前没有“\(title.zh)”（\(name)）",
          "there is no “\(title.en)” (\(name)) before “\(before.en)”"))
    }
  }

  private func ended(
    _ state: CaseState, _ what: Bilingual, _ article: ArticleReference, _ entry: Entry
  ) -> [Deviation] {
    guard state.status != .running else { return [] }
    return [
      deviation(
        article, entry,
        Bilingual(
          "事项\(state.status.name.zh)后又有“\(what.zh)”",
          "“\(what.en)” came when the case was \(state.status.name.en)"))
    ]
  }

  private func deviation(
    _ article: ArticleReference, _ entry: Entry, _ found: Bilingual
  ) -> Deviation {
    Deviation(position: entry.position, article: article, found: found)
  }
}

extension StepState {
  /// Whether it has still to be done.
  fileprivate var isDue: Bool {
    switch status {
    case .waiting, .open: true
    case .done, .skipped: false
    }
  }

  fileprivate func concerns(_ subject: Subject?) -> Bool {
    subject == nil || self.subject == nil || self.subject == subject
  }
}
