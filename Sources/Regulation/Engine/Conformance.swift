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
/// It looks at the order of steps and of their dates and, where it is told who was in service when, at
/// who acted: in which office, in which role, with which other part in the case. What the articles ask
/// besides was checked when each event was recorded. It trusts no table and no check made before, so that a log written by hand,
/// or by a program with a mistake, is found out. A step left out is named once, by the first event
/// that came without it, and then taken as done, so that one omission is one deviation.
package struct Conformance: Sendable {
  package let caseID: CaseID
  private let definition: Definition
  private let service: ServiceRecord?
  private var whole: WholeCase?
  /// Whether a step was taken as done that nobody did: what it lets open is looked for everywhere.
  private var isAssumed = false
  /// What a step done once was last done for: it leaves an event for each subject, in one append.
  private var last: [StepID: Append] = [:]

  private struct Append {
    let number: Int
    var subjects: Set<Subject>
  }

  /// - Parameters:
  ///   - caseID: which case it is.
  ///   - definition: what it runs on, in its version.
  ///   - service: who was in service when; nothing to leave out who acted.
  package init(
    _ caseID: CaseID, under definition: Definition, _ service: ServiceRecord? = nil
  ) {
    self.caseID = caseID
    self.definition = definition
    self.service = service
  }

  /// What is wrong with the next event of the case.
  package mutating func follow(_ entry: Entry) -> [Deviation] {
    let found = deviations(of: entry)
    if isAssumed {
      isAssumed = false
      _ = whole?.take(entry, .all, under: definition)
    } else {
      _ = WholeCase.evolve(&whole, entry, under: definition)
    }
    return found
  }

  private mutating func deviations(of entry: Entry) -> [Deviation] {
    guard let whole else { return [] }
    if let event = StepEvent(entry.event, under: definition) {
      return step(event, entry, whole)
    }
    if case .correction(.made(let fact)) = entry.event {
      return corrected(StepCorrection(fact), entry, whole)
    }
    guard case .workflow(let event) = entry.event else { return [] }
    switch event {
    case .completed:
      let end = Bilingual("办结", "the end of the case")
      return ended(whole.state, end, .record, entry)
        + missing(whole, nil, in: nil, before: end, entry)
    case .withdrawn:
      return ended(whole.state, Bilingual("撤回", "the withdrawal"), .record, entry)
        + early(entry, whole.state)
    case .stepRecalled(let event): return recalled(event, entry, whole)
    case .opened, .stepApproved, .stepReturned, .subjectDropped, .hostMoved, .rejected: return []
    }
  }

  private mutating func step(
    _ event: StepEvent, _ entry: Entry, _ whole: WholeCase
  ) -> [Deviation] {
    guard let place = definition.index(of: event.step) else {
      return [
        deviation(
          .record, entry,
          Bilingual("流程中没有步骤 \(event.step)", "the procedure has no step \(event.step)"))
      ]
    }
    let step = definition.steps[place]
    if isRepeated(event, step, entry) { return [] }
    var found = ended(whole.state, step.title, step.article, entry)
    if let decision = event.decision, !CaseDecider.decisions(of: step).contains(decision) {
      found.append(
        deviation(
          step.article, entry,
          Bilingual(
            "“\(step.title.zh)”不能作“\(decision.name.zh)”的决定",
            "“\(step.title.en)” does not allow \(decision.rawValue)")))
    }
    let subject = step.scope == .each ? event.subject : nil
    found += persons(place, subject, whole, entry)
    switch whole.status(of: place, for: subject, under: definition) {
    case .open:
      let own = subject.flatMap(whole.subject)
      if let breach = whole.state.breach(of: entry, place, for: own, under: definition) {
        let before = breach.notBefore.map {
          whole.state.basis(of: place, on: $0, for: own, under: definition)
        }
        found.append(
          deviation(
            step.article, entry,
            breach.found(step.title, before: before ?? Bilingual("", ""))))
      }
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
      let before = definition.prerequisites[place]
      found += missing(whole, subject, in: before, before: step.title, entry)
      self.whole?.assume(place, for: subject, after: before, under: definition)
      isAssumed = true
    }
    return found
  }

  /// What is wrong with who did a step.
  private func persons(
    _ place: Int, _ subject: Subject?, _ whole: WholeCase, _ entry: Entry
  ) -> [Deviation] {
    guard let service else { return [] }
    let step = definition.steps[place]
    let own = subject.flatMap(whole.subject)
    let waits = whole.state.office(of: step, for: own?.subject)
    if let objection = service.objection(
      to: entry, of: step, in: definition, waitingFor: waits)
    {
      return [
        deviation(
          step.article, entry,
          Bilingual(
            "“\(step.title.zh)”：\(objection.zh)", "“\(step.title.en)”: \(objection.en)"))
      ]
    }
    return PartTaken.all(entry, step.id, definition).compactMap { own in
      guard let had = Separation.other(than: own.part, of: own.by, whole.state) else { return nil }
      let before = definition.step(had.step)?.title ?? Bilingual(had.step.text, had.step.text)
      return deviation(
        step.article, entry,
        Bilingual(
          "\(own.by) \(own.part.name.zh)“\(step.title.zh)”，此前已\(had.part.name.zh)“\(before.zh)”（第 \(had.position) 号记录）",
          "\(own.by) has \(own.part.name.en) “\(step.title.en)”, and before \(had.part.name.en) “\(before.en)” (event \(had.position))"
        ))
    }
  }

  /// What is wrong with a recall: of what was not handed in, or by somebody else, or when it had been
  /// judged.
  private func recalled(
    _ event: CaseStepRecalled, _ entry: Entry, _ whole: WholeCase
  ) -> [Deviation] {
    let title = Bilingual("收回", "the recall")
    guard let place = definition.index(of: event.step) else { return [] }
    let found = ended(whole.state, title, definition.steps[place].article, entry)
    let own = event.subject.flatMap(whole.subject)
    let problem = whole.state.recallProblem(
      of: place, for: own, by: entry.actor, whole.subjects, definition)
    return found
      + [problem].compactMap(\.self).map {
        deviation(definition.steps[place].article, entry, $0.found)
      } + early(entry, whole.state)
  }

  /// What is wrong with a correction: who decided it, and what it contradicts.
  private func corrected(
    _ fact: StepCorrection, _ entry: Entry, _ whole: WholeCase
  ) -> [Deviation] {
    let step = whole.state.step(doneBy: fact.position, whole.subjects, definition)
    let others = fact.others + [step?.done.by].compactMap(\.self)
    var found: [Deviation] = []
    if let actor = entry.actor, others.contains(actor) {
      found.append(
        deviation(
          .record, entry,
          Bilingual(
            "\(actor) 更正了本人记录或申请更正的第 \(fact.position) 号记录",
            "\(actor) corrected event \(fact.position), which they recorded or applied about")))
    }
    if let now = fact.now,
      let contradiction = whole.state.contradiction(
        ofStepDoneBy: fact.position, by: now, whole.subjects, definition)
    {
      found.append(deviation(contradiction.article, entry, contradiction.found))
    }
    return found
  }

  /// A withdrawal dated before something else of the case.
  private func early(_ entry: Entry, _ state: CaseState) -> [Deviation] {
    guard entry.occurredOn < state.latest else { return [] }
    let breach = FactBreach.early(entry.occurredOn, notBefore: state.latest)
    let last = Bilingual("事项的最后一步", "the last of the case")
    return [deviation(.record, entry, breach.found(Decision.withdraw.name, before: last))]
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

  /// The steps still to be done, among some or all, of one subject and the case or of everything.
  private func missing(
    _ whole: WholeCase, _ subject: Subject?, in steps: StepSet?, before: Bilingual, _ entry: Entry
  ) -> [Deviation] {
    var found: [Deviation] = []
    func note(_ step: Step, _ own: StepState, _ subject: Subject?) {
      guard own.status.isDue else { return }
      let name = subject.map { "\(step.id), \($0)" } ?? step.id.text
      found.append(
        deviation(
          step.article, entry,
          Bilingual(
            "在“\(before.zh)”之前没有“\(step.title.zh)”（\(name)）",
            "there is no “\(step.title.en)” (\(name)) before “\(before.en)”")))
    }
    for place in definition.steps.indices where steps?.contains(place) ?? true {
      let (step, slot) = (definition.steps[place], definition.slot[place])
      if definition.once.contains(place) {
        note(step, whole.state.steps[slot], nil)
      } else {
        for own in whole.concerned(subject) { note(step, own.steps[slot], own.subject.subject) }
      }
    }
    return found
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

extension WholeCase {
  /// One subject, or all when none is named.
  fileprivate func concerned(_ subject: Subject?) -> [SubjectState] {
    guard let subject else { return subjects }
    return self.subject(subject).map { [$0] } ?? []
  }

  /// Where a step stands; of one done for each subject without one named, where it stands furthest
  /// from having been left out: a return of the whole case does not say for which.
  fileprivate func status(
    of place: Int, for subject: Subject?, under definition: Definition
  ) -> StepStatus {
    let slot = definition.slot[place]
    if definition.once.contains(place) { return state.steps[slot].status }
    let own = concerned(subject)
    return [StepStatus.open, .done, .waiting].first { status in
      own.contains { $0.steps[slot].status == status }
    } ?? .skipped
  }
}
