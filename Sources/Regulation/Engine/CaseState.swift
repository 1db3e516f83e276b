package import CivilTime
import JSONText

/// Where a case stands.
package enum CaseStatus: String, JSONDirect, CaseIterable, Sendable {
  case running, completed, rejected, withdrawn

  package var name: Bilingual {
    switch self {
    case .running: Bilingual("办理中", "running")
    case .completed: Bilingual("已办结", "completed")
    case .rejected: Bilingual("不予批准", "rejected")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    }
  }
}

/// A case as its events tell it: what it is as a whole, the steps done once, and of the steps done
/// for each subject, how many subjects still owe them.
///
/// Where each subject stands is its own row, `SubjectState`: what happens to one of six hundred
/// reads and writes these two. Values of a case and its subjects are folded by `evolve` alone.
package struct CaseState: Hashable, Sendable {
  package let id: CaseID
  package let definition: StepID
  package let version: Int
  /// The office that began it, or the one it was merged into.
  package internal(set) var host: OfficeID
  /// What names it: the first thing it is about.
  package let first: Subject?
  /// How many things it is about, dropped ones included.
  package let subjectCount: Int
  /// How many of them a decision took out of the case.
  package internal(set) var droppedCount: Int
  /// Who approves and announces what the hosts do, as settled when it was opened; of a subject,
  /// unless it names another.
  package let supervisor: OfficeKind?
  /// Who decides where an interpretation may say so.
  package let approver: OfficeKind?
  package let openedAt: Instant
  package internal(set) var status: CaseStatus
  package internal(set) var endedAt: Instant?
  /// The youngest fact or paper of the case so far.
  package internal(set) var latest: CivilDate
  /// How many of its events are dated before what they rest on.
  package internal(set) var disorder: Int
  /// Who had which part in it, whatever was sent back since; each once, in the order of the log.
  package internal(set) var parts: [PartTaken]
  /// The steps done once, in the order of the definition.
  package internal(set) var steps: [StepState]
  /// The steps done for each subject, in the order of the definition.
  package internal(set) var tallies: [StepTally]

  /// The thing it is about, of a case about one.
  package var onlySubject: Subject? { subjectCount == 1 ? first : nil }

  /// A step that is done once.
  package func step(_ id: StepID) -> StepState? { steps.first { $0.id == id } }

  /// Whether it has a step at all: some subject owes it or has done it.
  package func isAsked(_ step: Step) -> Bool {
    switch step.scope {
    case .once: self.step(step.id)?.status != .skipped
    case .each: tallies.first { $0.id == step.id }.map { $0.due + $0.done > 0 } ?? false
    }
  }

  /// How many subjects are still part of the case.
  package var remainingCount: Int { subjectCount - droppedCount }

  /// How many steps wait or are open, each as often as there are subjects that owe it.
  package var undoneCount: Int {
    steps.count { $0.status.isDue } + tallies.reduce(0) { $0 + $1.due }
  }

  /// How many steps there are, and how many of them are done; each as often as there are subjects.
  package var stepCount: Int { steps.count + tallies.count * subjectCount }
  package var doneCount: Int {
    steps.count { $0.status == .done } + tallies.reduce(0) { $0 + $1.done }
  }

  /// Whether it has the steps of a definition.
  func fits(_ definition: Definition) -> Bool {
    definition.once.count == steps.count && definition.each.count == tallies.count
      && definition.once.allSatisfy { steps[definition.slot[$0]].id == definition.steps[$0].id }
      && definition.each.allSatisfy { tallies[definition.slot[$0]].id == definition.steps[$0].id }
  }
}

/// What the subjects of a case owe of a step that is done for each of them.
package struct StepTally: Hashable, Sendable {
  package let id: StepID
  /// How many subjects it waits for or is open for.
  package internal(set) var due = 0
  /// How many subjects it is done for.
  package internal(set) var done = 0
  /// How many subjects do not take it, and have not done what is before it: what waits for it
  /// waits for them as well.
  package internal(set) var held = 0
  /// The youngest fact or paper by which it was done for a subject.
  package internal(set) var latest: CivilDate?

  /// Whether every subject has it behind itself.
  var isPassed: Bool { due == 0 && held == 0 }
}

/// One subject of a case as the case's events tell it.
package struct SubjectState: Hashable, Sendable {
  /// Its place among the subjects of the case, from 0.
  package let number: Int
  package internal(set) var subject: CaseSubject
  /// Whether a decision took it out of the case.
  package internal(set) var isDropped: Bool
  /// The steps done for each subject, in the order of the definition.
  package internal(set) var steps: [StepState]

  /// A step that is done for each subject.
  package func step(_ id: StepID) -> StepState? { steps.first { $0.id == id } }

  /// How many of its steps wait or are open.
  package var undoneCount: Int { steps.count { $0.status.isDue } }

  /// Whether it has the steps of a definition.
  func fits(_ definition: Definition) -> Bool {
    definition.each.count == steps.count
      && definition.each.allSatisfy { steps[definition.slot[$0]].id == definition.steps[$0].id }
  }
}

/// Where a step of a case stands.
package enum StepStatus: String, JSONDirect, CaseIterable, Sendable {
  /// Steps before it are not done.
  case waiting
  case open
  case done
  /// Not asked for in this case, or its subject was dropped.
  case skipped

  /// Whether it has still to be done.
  package var isDue: Bool {
    switch self {
    case .waiting, .open: true
    case .done, .skipped: false
    }
  }
}

/// A step of a case as the case's events tell it.
package struct StepState: Hashable, Sendable {
  package let id: StepID
  package internal(set) var status: StepStatus
  /// Since when it is open.
  package internal(set) var since: Instant?
  /// The first day on which it can have happened: the youngest of the facts and papers it rests on,
  /// known once it is open.
  package internal(set) var notBefore: CivilDate?
  package internal(set) var done: StepDone?
  /// How often it was sent back, from here or from a later step.
  package internal(set) var returns: Int

  init(_ step: Step, isAsked: Bool) {
    self.init(id: step.id, status: isAsked ? .waiting : .skipped)
  }

  init(
    id: StepID, status: StepStatus, since: Instant? = nil, notBefore: CivilDate? = nil,
    done: StepDone? = nil, returns: Int = 0
  ) {
    self.id = id
    self.status = status
    self.since = since
    self.notBefore = notBefore
    self.done = done
    self.returns = returns
  }
}

/// Who did a step, when, and for whom.
///
/// A class: it never changes, and a case, which is copied at each event, holds many. One that was read
/// is written as it was.
package final class StepDone: Hashable, Sendable {
  package let position: Int
  package let at: Instant
  package let on: CivilDate
  package let by: StaffID?
  package let office: OfficeID?
  package let onBehalfOf: OfficeID?
  package let document: Document?
  /// On what the decision rests, where that is not the role of who recorded it.
  package let warrant: Warrant?
  /// Its text in the row it was read from.
  let written: [UInt8]?

  init(
    position: Int, at: Instant, on: CivilDate, by: StaffID?, office: OfficeID?,
    onBehalfOf: OfficeID?, document: Document?, warrant: Warrant? = nil, written: [UInt8]? = nil
  ) {
    self.position = position
    self.at = at
    self.on = on
    self.by = by
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.warrant = warrant
    self.written = written
  }

  package static func == (one: StepDone, other: StepDone) -> Bool {
    one === other
      || one.position == other.position && one.at == other.at && one.on == other.on
        && one.by == other.by && one.office == other.office
        && one.onBehalfOf == other.onBehalfOf && one.document == other.document
        && one.warrant == other.warrant
  }

  /// By its event, of which a step is done once.
  package func hash(into hasher: inout Hasher) { hasher.combine(position) }

  /// The day from which on what rests on it may have happened.
  package var standsFrom: CivilDate { max(on, document?.date ?? on) }
}

extension StepDone {
  convenience init(_ entry: Entry) {
    self.init(
      position: entry.position, at: entry.recordedAt, on: entry.occurredOn, by: entry.actor,
      office: entry.office, onBehalfOf: entry.onBehalfOf, document: entry.document,
      warrant: entry.event.warrant)
  }
}
