/// What happened to a case (事项).
package enum CaseEvent: Hashable, Sendable {
  case opened(CaseOpened)
  case stepApproved(CaseStepApproved)
  case stepReturned(CaseStepReturned)
  case rejected(CaseRejected)
  case withdrawn(CaseWithdrawn)
  case completed(CaseCompleted)

  package var payload: any EventPayload {
    switch self {
    case .opened(let payload): payload
    case .stepApproved(let payload): payload
    case .stepReturned(let payload): payload
    case .rejected(let payload): payload
    case .withdrawn(let payload): payload
    case .completed(let payload): payload
    }
  }

  package var caseID: CaseID {
    switch self {
    case .opened(let event): event.caseID
    case .stepApproved(let event): event.caseID
    case .stepReturned(let event): event.caseID
    case .rejected(let event): event.caseID
    case .withdrawn(let event): event.caseID
    case .completed(let event): event.caseID
    }
  }

  static let kinds: [EventKind] = [
    EventKind(CaseOpened.self) { .workflow(.opened($0)) },
    EventKind(CaseStepApproved.self) { .workflow(.stepApproved($0)) },
    EventKind(CaseStepReturned.self) { .workflow(.stepReturned($0)) },
    EventKind(CaseRejected.self) { .workflow(.rejected($0)) },
    EventKind(CaseWithdrawn.self) { .workflow(.withdrawn($0)) },
    EventKind(CaseCompleted.self) { .workflow(.completed($0)) },
  ]
}

/// A case began, on the version of its definition it keeps to its end.
package struct CaseOpened: EventPayload {
  package static let type = "case.opened"
  package let caseID: CaseID
  package let definition: StepID
  package let version: Int
  package let site: SiteID
  package let host: OfficeID
  package let kind: SiteKind

  package init(
    caseID: CaseID, definition: StepID, version: Int, site: SiteID, host: OfficeID, kind: SiteKind
  ) {
    self.caseID = caseID
    self.definition = definition
    self.version = version
    self.site = site
    self.host = host
    self.kind = kind
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case definition, version, site, host, kind
  }
}

/// A step that waits for a decision was approved.
package struct CaseStepApproved: EventPayload {
  package static let type = "case.step-approved"
  package let caseID: CaseID
  package let step: StepID
  package let reasons: Prose?

  package init(caseID: CaseID, step: StepID, reasons: Prose?) {
    self.caseID = caseID
    self.step = step
    self.reasons = reasons
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, reasons
  }
}

/// A step sent the case back, with reasons.
package struct CaseStepReturned: EventPayload {
  package static let type = "case.step-returned"
  package let caseID: CaseID
  package let step: StepID
  /// The step that opens again.
  package let to: StepID
  package let reasons: Prose

  package init(caseID: CaseID, step: StepID, to: StepID, reasons: Prose) {
    self.caseID = caseID
    self.step = step
    self.to = to
    self.reasons = reasons
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, to, reasons
  }
}

/// A decision ended the case with a no.
package struct CaseRejected: EventPayload {
  package static let type = "case.rejected"
  package let caseID: CaseID
  package let step: StepID
  package let reasons: Prose

  package init(caseID: CaseID, step: StepID, reasons: Prose) {
    self.caseID = caseID
    self.step = step
    self.reasons = reasons
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, reasons
  }
}

/// Those who began the case ended it.
package struct CaseWithdrawn: EventPayload {
  package static let type = "case.withdrawn"
  package let caseID: CaseID
  package let reasons: Prose

  package init(caseID: CaseID, reasons: Prose) {
    self.caseID = caseID
    self.reasons = reasons
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case reasons
  }
}

/// The last step was done.
package struct CaseCompleted: EventPayload {
  package static let type = "case.completed"
  package let caseID: CaseID

  package init(caseID: CaseID) { self.caseID = caseID }

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}
