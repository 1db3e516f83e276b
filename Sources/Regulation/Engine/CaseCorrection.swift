import CivilTime

/// Facts of a case that are put right: the step that an event did has another day or paper from then
/// on, and the order of facts is asked anew.
struct StepCorrection: Hashable, Sendable {
  /// The event that did the step.
  let position: Int
  /// What is right; nothing where it was not done at all.
  let now: FactValues?
  /// Who may not decide it: who recorded the fact, and who applied.
  let others: [StaffID]
}

extension StepDone {
  /// The same step, as a correction has it.
  func corrected(by now: FactValues) -> StepDone {
    StepDone(
      position: position, at: at, on: now.occurredOn ?? on, by: by, office: office,
      onBehalfOf: onBehalfOf, document: now.paper.map { $0.document(like: document) } ?? document)
  }
}

extension CaseState {
  /// The youngest of the facts and papers that a step rests on; nothing for a first step.
  func youngest(
    before place: Int, for own: SubjectState?, _ definition: Definition
  ) -> CivilDate? {
    var latest: CivilDate?
    for before in definition.prerequisites[place] {
      let slot = definition.slot[before]
      let day =
        if definition.once.contains(before) {
          steps[slot].done?.standsFrom
        } else if let own {
          own.steps[slot].done?.standsFrom
        } else {
          tallies[slot].latest
        }
      if let day, latest.map({ day > $0 }) ?? true { latest = day }
    }
    return latest
  }

  /// The step that an event did, and for which subject.
  package func step(
    doneBy position: Int, _ subjects: [SubjectState], _ definition: Definition
  ) -> (place: Int, own: SubjectState?, done: StepDone)? {
    for place in definition.once {
      if let done = steps[definition.slot[place]].done, done.position == position {
        return (place, nil, done)
      }
    }
    for own in subjects {
      for place in definition.each {
        if let done = own.steps[definition.slot[place]].done, done.position == position {
          return (place, own, done)
        }
      }
    }
    return nil
  }

  /// What a step, put right, contradicts: what it rests on, or what was built on it.
  ///
  /// - Complexity: O(n) in the subjects, of a step done once that steps for each wait for.
  func contradiction(
    ofStepDoneBy position: Int, by now: FactValues, _ subjects: [SubjectState],
    _ definition: Definition
  ) -> (found: Bilingual, article: ArticleReference)? {
    guard let (place, own, before) = step(doneBy: position, subjects, definition) else {
      return nil
    }
    let (step, done) = (definition.steps[place], before.corrected(by: now))
    if let first = youngest(before: place, for: own, definition),
      let breach = FactBreach(
        notBefore: first, done.on, deciding: step.deciding(done.document, of: done))
    {
      let basis = basis(of: place, on: first, for: own, under: definition)
      return (breach.found(step.title, before: basis), step.article)
    }
    for later in definition.dependents[place] {
      let slot = definition.slot[later]
      let built =
        definition.once.contains(later)
        ? [steps[slot].done] : (own.map { [$0] } ?? subjects).map { $0.steps[slot].done }
      for next in built.compactMap(\.self) {
        let other = definition.steps[later]
        guard
          let breach = FactBreach(
            notBefore: done.standsFrom, next.on, deciding: other.deciding(next.document, of: next))
        else { continue }
        let corrected = Bilingual("更正后的“\(step.title.zh)”", "“\(step.title.en)”, corrected,")
        return (breach.found(other.title, before: corrected), step.article)
      }
    }
    return nil
  }

  /// Whether steps were done that wait for the one that an event did.
  func isBuilt(
    onStepDoneBy position: Int, _ subjects: [SubjectState], _ definition: Definition
  ) -> Bool {
    guard let (place, own, _) = step(doneBy: position, subjects, definition) else { return false }
    return definition.dependents[place].contains { later in
      let slot = definition.slot[later]
      if definition.once.contains(later) { return steps[slot].done != nil }
      return (own.map { [$0] } ?? subjects).contains { $0.steps[slot].done != nil }
    }
  }
}

extension Step {
  fileprivate func deciding(_ paper: Document?, of done: StepDone) -> Document? {
    deciding(paper, onBehalfOf: done.onBehalfOf)
  }
}

extension StepState {
  /// - Returns: whether it is the step that the event did.
  mutating func correct(_ position: Int, by now: FactValues) -> Bool {
    guard let before = done, before.position == position else { return false }
    done = before.corrected(by: now)
    return true
  }

  /// Takes back what an event did; it is open again.
  ///
  /// - Returns: whether it is the step that the event did.
  mutating func strike(_ position: Int, _ entry: Entry, notBefore day: CivilDate?) -> Bool {
    guard done?.position == position else { return false }
    done = nil
    status = .open
    since = entry.recordedAt
    notBefore = day
    return true
  }

  /// Waits again for something that was done, and is not any more.
  mutating func wait() -> Bool {
    guard status == .open else { return false }
    status = .waiting
    since = nil
    notBefore = nil
    return true
  }
}
