import JSONText
package import CivilTime

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
  /// Not asked for in this case, or its subject was dropped.
  case skipped
}

/// A case as its events tell it.
package struct CaseState: JSONDirect, Hashable, Sendable {
  package let id: CaseID
  package let definition: StepID
  package let version: Int
  /// The office that began it, or the one it was merged into.
  package var host: OfficeID
  /// What it is about, in the order it began with, dropped ones included.
  package var subjects: [CaseSubject]
  /// Subjects a decision took out of the case.
  package var dropped: [Subject]
  /// Who decides where an interpretation may say so.
  package let approver: OfficeKind?
  package let openedAt: Instant
  package var status: CaseStatus
  package var endedAt: Instant?
  /// In the order of the definition; a step done for each subject stands once for every one of
  /// them, in their order.
  package var steps: [StepState]

  /// A step; of one done for each subject, the first subject's, unless one is named.
  package func step(_ id: StepID, of subject: Subject? = nil) -> StepState? {
    steps.first { $0.id == id && (subject == nil || $0.subject == nil || $0.subject == subject) }
  }

  package func subject(_ subject: Subject) -> CaseSubject? {
    subjects.first { $0.subject == subject }
  }

  /// The subjects that are still part of the case.
  package var remaining: [CaseSubject] { subjects.filter { !dropped.contains($0.subject) } }

  /// Whether nothing is left to be done.
  package var isDone: Bool {
    steps.allSatisfy { $0.status == .done || $0.status == .skipped }
  }
}

/// A step of a case as the case's events tell it.
package struct StepState: Codable, Hashable, Sendable {
  package let id: StepID
  /// Of a step that is done for each subject.
  package let subject: Subject?
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
