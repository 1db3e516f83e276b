package import Regulation

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
  private var done: Set<StepID> = []
  private var end: CaseStatus?

  package init(_ caseID: CaseID, under definition: Definition) {
    self.caseID = caseID
    self.definition = definition
  }

  /// What is wrong with the next event of the case.
  package mutating func follow(_ entry: Entry) -> [Deviation] {
    if let event = StepEvent(entry.event, under: definition) {
      return step(event, entry)
    }
    switch entry.event {
    case .workflow(.withdrawn): return finish(.withdrawn, entry)
    case .workflow(.completed):
      let open = definition.steps.filter { !done.contains($0.id) }
      return open.map { missing($0, before: Bilingual("办结", "the end of the case"), entry) }
        + finish(.completed, entry)
    case .workflow, .site, .filing, .directory: return []
    }
  }

  private mutating func step(_ event: StepEvent, _ entry: Entry) -> [Deviation] {
    guard let step = definition.step(event.step) else {
      return [
        deviation(
          .record, entry,
          Bilingual("流程中没有步骤 \(event.step)", "the procedure has no step \(event.step)"))
      ]
    }
    var found = ended(step, entry)
    if let decision = event.decision, !CaseDecider.decisions(of: step).contains(decision) {
      found.append(
        deviation(
          step.article, entry,
          Bilingual(
            "“\(step.title.zh)”不能作“\(decision.name.zh)”的决定",
            "“\(step.title.en)” does not allow \(decision.rawValue)")))
    }
    if done.contains(step.id) {
      found.append(
        deviation(
          step.article, entry,
          Bilingual("“\(step.title.zh)”重复办理", "“\(step.title.en)” was done again")))
    }
    let before = definition.prerequisites(of: step.id).subtracting(done)
    found += definition.steps.filter { before.contains($0.id) }.map {
      missing($0, before: step.title, entry)
    }
    done.formUnion(before)
    take(event, step, entry)
    return found
  }

  private mutating func take(_ event: StepEvent, _ step: Step, _ entry: Entry) {
    switch (event.decision, entry.event) {
    case (.return, .workflow(.stepReturned(let event))):
      done.subtract(definition.dependents(of: event.to).union([event.to]))
    case (.reject, _): end = .rejected
    case (_, _): done.insert(step.id)
    }
  }

  private mutating func finish(_ status: CaseStatus, _ entry: Entry) -> [Deviation] {
    defer { end = status }
    guard let end else { return [] }
    return [
      deviation(
        .record, entry,
        Bilingual(
          "事项已经\(end.name.zh)，又记录\(status.name.zh)",
          "it is \(status.name.en) after it was \(end.name.en)"))
    ]
  }

  private func ended(_ step: Step, _ entry: Entry) -> [Deviation] {
    guard let end else { return [] }
    return [
      deviation(
        step.article, entry,
        Bilingual(
          "事项\(end.name.zh)后办理“\(step.title.zh)”",
          "“\(step.title.en)” was done when the case was \(end.name.en)"))
    ]
  }

  private func missing(_ step: Step, before: Bilingual, _ entry: Entry) -> Deviation {
    deviation(
      step.article, entry,
      Bilingual(
        "在“\(before.zh)”之前没有“\(step.title.zh)”（\(step.id)）",
        "there is no “\(step.title.en)” (\(step.id)) before “\(before.en)”"))
  }

  private func deviation(
    _ article: ArticleReference, _ entry: Entry, _ found: Bilingual
  ) -> Deviation {
    Deviation(position: entry.position, article: article, found: found)
  }
}
