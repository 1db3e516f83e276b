package import CivilTime
package import Regulation

/// Where a case stands.
package enum CaseStatus: String, Codable, CaseIterable, Sendable {
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

/// Where a step of a case stands.
package enum StepStatus: String, Codable, CaseIterable, Sendable {
  /// Steps before it are not done.
  case waiting
  case open
  case done
}

/// A case as its events tell it.
package struct CaseState: Codable, Hashable, Sendable {
  package let id: CaseID
  package let definition: StepID
  package let version: Int
  package let site: SiteID
  package let host: OfficeID
  package let kind: SiteKind
  package let openedAt: Instant
  package var status: CaseStatus
  package var endedAt: Instant?
  /// In the order of the definition.
  package var steps: [StepState]

  package func step(_ id: StepID) -> StepState? { steps.first { $0.id == id } }
}

/// A step of a case as the case's events tell it.
package struct StepState: Codable, Hashable, Sendable {
  package let id: StepID
  package var status: StepStatus
  /// Since when it is open.
  package var since: Instant?
  package var done: StepDone?
  /// How often it was sent back, from here or from a later step.
  package var returns: Int
}

/// Who did a step, when, and for whom.
package struct StepDone: Codable, Hashable, Sendable {
  package let position: Int
  package let at: Instant
  package let on: CivilDate
  package let by: StaffID?
  package let office: OfficeID?
  package let onBehalfOf: OfficeID?
  package let document: Document?
}

extension CaseState {
  /// The case after one event of its correlation; total, without rules.
  ///
  /// An event that completes no open step changes nothing: what it says is in the log all the same.
  package static func evolve(
    _ state: CaseState?, _ entry: Entry, under definition: Definition
  ) -> CaseState? {
    guard var state else {
      guard case .workflow(.opened(let event)) = entry.event else { return nil }
      return open(event, entry, definition)
    }
    switch entry.event {
    case .workflow(.opened): break
    case .workflow(.stepApproved(let event)): state.finish(event.step, entry, definition)
    case .workflow(.stepReturned(let event)): state.reopen(event.to, entry, definition)
    case .workflow(.rejected): state.end(.rejected, entry)
    case .workflow(.withdrawn): state.end(.withdrawn, entry)
    case .workflow(.completed): state.end(.completed, entry)
    case .site, .filing:
      if let trigger = entry.event.trigger, let step = definition.step(completedBy: trigger) {
        state.finish(step.id, entry, definition)
      }
    case .directory: break
    }
    return state
  }

  /// Whether every step is done.
  package var isDone: Bool { steps.allSatisfy { $0.status == .done } }

  private static func open(
    _ event: CaseOpened, _ entry: Entry, _ definition: Definition
  ) -> CaseState {
    var state = CaseState(
      id: event.caseID, definition: event.definition, version: event.version, site: event.site,
      host: event.host, kind: event.kind, openedAt: entry.recordedAt, status: .running,
      endedAt: nil,
      steps: definition.steps.map {
        StepState(id: $0.id, status: .waiting, since: nil, done: nil, returns: 0)
      })
    state.openReady(entry, definition)
    return state
  }

  private mutating func finish(_ id: StepID, _ entry: Entry, _ definition: Definition) {
    guard let index = steps.firstIndex(where: { $0.id == id }), steps[index].status == .open
    else { return }
    steps[index].status = .done
    steps[index].done = StepDone(
      position: entry.position, at: entry.recordedAt, on: entry.occurredOn, by: entry.actor,
      office: entry.office, onBehalfOf: entry.onBehalfOf, document: entry.document)
    openReady(entry, definition)
  }

  /// Opens a step again, and puts every step that built on it back to waiting.
  private mutating func reopen(_ id: StepID, _ entry: Entry, _ definition: Definition) {
    let dependents = definition.dependents(of: id)
    for index in steps.indices where steps[index].id == id || dependents.contains(steps[index].id) {
      if steps[index].status != .waiting { steps[index].returns += 1 }
      steps[index].status = .waiting
      steps[index].since = nil
      steps[index].done = nil
    }
    openReady(entry, definition)
  }

  private mutating func openReady(_ entry: Entry, _ definition: Definition) {
    let done = Set(steps.lazy.filter { $0.status == .done }.map(\.id))
    for (index, step) in zip(steps.indices, definition.steps)
    where steps[index].status == .waiting && step.after.allSatisfy(done.contains) {
      steps[index].status = .open
      steps[index].since = entry.recordedAt
    }
  }

  private mutating func end(_ status: CaseStatus, _ entry: Entry) {
    self.status = status
    endedAt = entry.recordedAt
    for index in steps.indices where steps[index].status == .open {
      steps[index].status = .waiting
      steps[index].since = nil
    }
  }
}
