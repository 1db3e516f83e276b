import CivilTime

/// One event's work on a case: steps change, the tallies follow, and what has become ready opens.
struct Evolution {
  private let entry: Entry
  private let definition: Definition
  private let before: CaseEvolved?
  private var state: CaseState
  private var subjects: [SubjectState]
  /// Where each subject stood before, so that the tallies change by the difference.
  private var standings: [Standing]
  /// The steps that changed: done once, and of each subject.
  private var touched = StepSet()
  private var touchedOf: [StepSet]

  init(
    _ state: CaseState, _ subjects: [SubjectState], _ entry: Entry, _ definition: Definition
  ) {
    self.entry = entry
    self.definition = definition
    self.state = state
    self.subjects = subjects
    before = CaseEvolved(state: state, subjects: subjects)
    standings = subjects.map { Standing(of: $0, in: state, definition) }
    touchedOf = Array(repeating: StepSet(), count: subjects.count)
  }

  /// The beginning of a case; a subject named twice is one all the same.
  init(opening event: CaseOpened, _ entry: Entry, _ definition: Definition) {
    self.entry = entry
    self.definition = definition
    before = nil
    let steps = definition.steps
    var known: [String: Bool] = [:]
    let own = event.subjects.filter {
      known.updateValue(true, forKey: $0.subject.text) == nil
    }
    subjects = own.enumerated().map { number, subject in
      SubjectState(
        number: number, subject: subject, isDropped: false,
        steps: definition.each.map {
          StepState(steps[$0], isAsked: steps[$0].isAsked(for: subject))
        })
    }
    state = CaseState(
      id: event.caseID, definition: event.definition, version: event.version, host: event.host,
      first: own.first?.subject, subjectCount: own.count, droppedCount: 0,
      supervisor: event.supervisor, approver: event.approver, openedAt: entry.recordedAt,
      status: .running, endedAt: nil, latest: entry.standsFrom, disorder: 0, parts: [],
      steps: definition.once.map { step in
        StepState(steps[step], isAsked: own.contains { steps[step].isAsked(for: $0) })
      },
      tallies: definition.each.map { StepTally(id: steps[$0].id) })
    standings = Array(repeating: Standing(), count: subjects.count)
    touchedOf = Array(repeating: StepSet(), count: subjects.count)
    openReady()
  }

  mutating func take(_ act: CaseAct) {
    if isDisorderly(act) { state.disorder += 1 }
    state.latest = max(state.latest, entry.standsFrom)
    switch act {
    case .open: break
    case .finish(let step, let subject):
      guard finish(step, subject) else { return }
      notePart()
      openReady()
    case .reopen(let step, let subject, let isReturn):
      reopen(step, subject, isReturn)
      notePart()
      openReady()
    case .drop(let subject):
      drop(subject)
      notePart()
      openReady()
    case .move(let from, let to): move(from: from, to: to)
    case .end(let status):
      end(status)
      notePart()
    case .correct(let fact): correct(fact)
    }
  }

  /// Whoever did or decided a step has a part in the case from then on.
  private mutating func notePart() {
    guard let event = StepEvent(entry.event, under: definition) else { return }
    for taken in PartTaken.all(entry, event.step, definition)
    where !state.parts.contains(where: taken.repeats) {
      state.parts.append(taken)
    }
  }

  /// Whether the event is dated before what it rests on.
  private func isDisorderly(_ act: CaseAct) -> Bool {
    let step: Int?
    let subject: Subject?
    switch act {
    case .finish(let done, let about): (step, subject) = (done, about)
    case .reopen, .drop, .end(.rejected):
      let event = StepEvent(entry.event, under: definition)
      (step, subject) = (event.flatMap { definition.index(of: $0.step) }, event?.subject)
    case .end(.withdrawn): return entry.occurredOn < state.latest
    case .open, .move, .end(.completed), .end(.running), .correct: return false
    }
    guard let step else { return false }
    let own = subject.flatMap { about in subjects.first { $0.subject.subject == about } }
    return state.breach(of: entry, step, for: own, under: definition) != nil
  }

  // MARK: What an event does

  /// - Returns: whether the step was open.
  private mutating func finish(_ step: Int, _ subject: Subject?) -> Bool {
    let slot = definition.slot[step]
    if definition.once.contains(step) {
      guard state.steps[slot].status == .open else { return false }
      state.steps[slot].status = .done
      state.steps[slot].done = StepDone(entry)
      touched.insert(step)
      return true
    }
    guard let subject, let own = subjects.firstIndex(where: { $0.subject.subject == subject }),
      subjects[own].steps[slot].status == .open
    else { return false }
    subjects[own].steps[slot].status = .done
    subjects[own].steps[slot].done = StepDone(entry)
    state.tallies[slot].note(entry.standsFrom)
    touchedOf[own].insert(step)
    return true
  }

  /// Opens a step again, and puts every step that built on it back to waiting; for one subject,
  /// when one is named, or for all.
  private mutating func reopen(_ step: Int, _ subject: Subject?, _ isReturn: Bool) {
    let again = definition.again(step)
    for step in again.intersection(definition.once) {
      if state.steps[definition.slot[step]].sendBack(isReturn) { touched.insert(step) }
    }
    let own = again.intersection(definition.each)
    guard !own.isEmpty else { return }
    for index in subjects.indices
    where subject == nil || subjects[index].subject.subject == subject {
      for step in own where subjects[index].steps[definition.slot[step]].sendBack(isReturn) {
        touchedOf[index].insert(step)
      }
    }
  }

  private mutating func drop(_ subject: Subject) {
    for index in subjects.indices
    where subjects[index].subject.subject == subject {
      if !subjects[index].isDropped {
        subjects[index].isDropped = true
        state.droppedCount += 1
      }
      for step in definition.each {
        let slot = definition.slot[step]
        guard subjects[index].steps[slot].status != .done else { continue }
        subjects[index].steps[slot].status = .skipped
        subjects[index].steps[slot].since = nil
        subjects[index].steps[slot].notBefore = nil
        touchedOf[index].insert(step)
      }
    }
  }

  /// Steps of a host that are open wait for another office from now on.
  private mutating func move(from: OfficeID, to: OfficeID) {
    if state.host == from {
      state.host = to
      touched = definition.once
    }
    for index in subjects.indices where subjects[index].subject.host == from {
      subjects[index].subject.host = to
      touchedOf[index] = definition.each
    }
  }

  /// Puts right what an event says of its step, and what follows from it.
  private mutating func correct(_ fact: StepCorrection) {
    let rested = restingDays()
    for (index, place) in allSteps() {
      let slot = definition.slot[place]
      let isIt =
        if let now = fact.now {
          change(index, slot) { $0.correct(fact.position, by: now) }
        } else {
          strike(index, place, fact.position)
        }
      if isIt { touch(index, place) }
    }
    for place in definition.each {
      let slot = definition.slot[place]
      state.tallies[slot].latest = subjects.compactMap { $0.steps[slot].done?.standsFrom }.max()
    }
    for (index, place, before) in rested {
      guard let before, let after = state.youngest(before: place, for: own(index), definition)
      else { continue }
      let isChanged = change(index, definition.slot[place]) { step in
        guard step.status == .open, let day = step.notBefore else { return false }
        // A return may be younger than what was done before it, and stays.
        step.notBefore = day == before ? after : max(day, after)
        return step.notBefore != day
      }
      if isChanged { touch(index, place) }
    }
    openReady()
  }

  private mutating func strike(_ index: Int?, _ place: Int, _ position: Int) -> Bool {
    let (day, entry) = (state.youngest(before: place, for: own(index), definition), entry)
    guard change(index, definition.slot[place], { $0.strike(position, entry, notBefore: day) })
    else { return false }
    for later in definition.dependents[place] {
      let slot = definition.slot[later]
      if definition.once.contains(later) {
        if state.steps[slot].wait() { touched.insert(later) }
      } else {
        for other in subjects.indices
        where index.map({ $0 == other }) ?? true && subjects[other].steps[slot].wait() {
          touchedOf[other].insert(later)
        }
      }
    }
    return true
  }

  /// Every step with its subject, and the day it rests on by what was done.
  private func restingDays() -> [(index: Int?, place: Int, day: CivilDate?)] {
    allSteps().map { index, place in
      (index, place, state.youngest(before: place, for: own(index), definition))
    }
  }

  private func allSteps() -> [(index: Int?, place: Int)] {
    definition.once.map { (nil, $0) }
      + subjects.indices.flatMap { index in definition.each.map { (index, $0) } }
  }

  private func own(_ index: Int?) -> SubjectState? { index.map { subjects[$0] } }

  private mutating func touch(_ index: Int?, _ place: Int) {
    if let index { touchedOf[index].insert(place) } else { touched.insert(place) }
  }

  private mutating func change(
    _ index: Int?, _ slot: Int, _ body: (inout StepState) -> Bool
  ) -> Bool {
    guard let index else { return body(&state.steps[slot]) }
    return body(&subjects[index].steps[slot])
  }

  private mutating func end(_ status: CaseStatus) {
    state.status = status
    state.endedAt = entry.recordedAt
    for step in definition.once where state.steps[definition.slot[step]].close() {
      touched.insert(step)
    }
    for index in subjects.indices {
      for step in definition.each where subjects[index].steps[definition.slot[step]].close() {
        touchedOf[index].insert(step)
      }
    }
  }

  // MARK: What follows from it

  private mutating func openReady() {
    for index in subjects.indices {
      let now = Standing(of: subjects[index], in: state, definition)
      state.tally(from: standings[index], to: now, definition)
      standings[index] = now
      for step in definition.each where definition.before[step].isSubset(of: now.passed) {
        let slot = definition.slot[step]
        guard subjects[index].steps[slot].status == .waiting else { continue }
        let day = state.notBefore(step, subjects[index], entry, definition)
        subjects[index].steps[slot].open(entry, notBefore: day)
        touchedOf[index].insert(step)
      }
    }
    let passed = state.passed(definition)
    for step in definition.once where definition.before[step].isSubset(of: passed) {
      let slot = definition.slot[step]
      guard state.steps[slot].status == .waiting else { continue }
      let day = state.notBefore(step, nil, entry, definition)
      state.steps[slot].open(entry, notBefore: day)
      touched.insert(step)
    }
  }

  var evolved: CaseEvolved {
    var evolved = CaseEvolved(state: state, subjects: subjects)
    for step in definition.steps.indices {
      let slot = definition.slot[step]
      if definition.once.contains(step) {
        guard touched.contains(step) else { continue }
        evolved.note(
          definition.steps[step], nil, before?.state.steps[slot], state.steps[slot], since: before)
      } else {
        for index in subjects.indices where touchedOf[index].contains(step) {
          evolved.note(
            definition.steps[step], index, before?.subjects[index].steps[slot],
            subjects[index].steps[slot], since: before)
        }
      }
    }
    return evolved
  }
}

extension CaseEvolved {
  /// Notes a step that was touched, if it is not as it was.
  fileprivate mutating func note(
    _ step: Step, _ index: Int?, _ was: StepState?, _ now: StepState, since before: CaseEvolved?
  ) {
    let change = StepChange(
      step: step, subject: index.map { subjects[$0].subject.subject }, was: was, now: now,
      waited: was.flatMap { before?.office(step, $0, index) }, waits: office(step, now, index))
    if was != now || change.waited != change.waits { changes.append(change) }
  }

  /// The office that an open step waits for.
  private func office(_ step: Step, _ own: StepState, _ index: Int?) -> ResolvedOffice? {
    guard own.status == .open, state.status == .running else { return nil }
    return state.office(of: step, for: index.map { subjects[$0].subject })
  }
}

extension StepState {
  fileprivate mutating func sendBack(_ isReturn: Bool) -> Bool {
    switch status {
    case .skipped, .waiting: return false
    case .open, .done:
      if isReturn { returns += 1 }
      status = .waiting
      since = nil
      notBefore = nil
      done = nil
      return true
    }
  }

  fileprivate mutating func open(_ entry: Entry, notBefore day: CivilDate) {
    status = .open
    since = entry.recordedAt
    notBefore = day
  }

  fileprivate mutating func close() -> Bool {
    guard status == .open else { return false }
    status = .waiting
    since = nil
    notBefore = nil
    return true
  }
}
