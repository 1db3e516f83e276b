/// What happened to a case (事项).
package enum CaseEvent: Hashable, Sendable {
  case opened(CaseOpened)
  case stepApproved(CaseStepApproved)
  case stepReturned(CaseStepReturned)
  case stepRecalled(CaseStepRecalled)
  case subjectDropped(CaseSubjectDropped)
  case hostMoved(CaseHostMoved)
  case rejected(CaseRejected)
  case withdrawn(CaseWithdrawn)
  case completed(CaseCompleted)

  package var payload: any EventPayload {
    switch self {
    case .opened(let payload): payload
    case .stepApproved(let payload): payload
    case .stepReturned(let payload): payload
    case .stepRecalled(let payload): payload
    case .subjectDropped(let payload): payload
    case .hostMoved(let payload): payload
    case .rejected(let payload): payload
    case .withdrawn(let payload): payload
    case .completed(let payload): payload
    }
  }

  /// The case it happened to.
  package var caseID: CaseID {
    switch self {
    case .opened(let event): event.caseID
    case .stepApproved(let event): event.caseID
    case .stepReturned(let event): event.caseID
    case .stepRecalled(let event): event.caseID
    case .subjectDropped(let event): event.caseID
    case .hostMoved(let event): event.caseID
    case .rejected(let event): event.caseID
    case .withdrawn(let event): event.caseID
    case .completed(let event): event.caseID
    }
  }

  /// The one subject of the case that it is about, when it names one.
  package var subject: Subject? {
    switch self {
    case .stepApproved(let event): event.subject
    case .stepReturned(let event): event.subject
    case .stepRecalled(let event): event.subject
    case .subjectDropped(let event): event.subject
    case .opened, .hostMoved, .rejected, .withdrawn, .completed: nil
    }
  }

  /// On what a decision rests, where that is not the role of who recorded it.
  package var warrant: Warrant? {
    switch self {
    case .stepApproved(let event): event.warrant
    case .stepReturned(let event): event.warrant
    case .subjectDropped(let event): event.warrant
    case .rejected(let event): event.warrant
    case .opened, .stepRecalled, .hostMoved, .withdrawn, .completed: nil
    }
  }

  /// Whether the case is over with it.
  package var endsCase: Bool {
    switch self {
    case .completed, .rejected, .withdrawn: true
    case .opened, .stepApproved, .stepReturned, .stepRecalled, .subjectDropped, .hostMoved: false
    }
  }

  static let kinds: [EventKind] = [
    EventKind(CaseOpened.self) { .workflow(.opened($0)) },
    EventKind(CaseStepApproved.self) { .workflow(.stepApproved($0)) },
    EventKind(CaseStepReturned.self) { .workflow(.stepReturned($0)) },
    EventKind(CaseStepRecalled.self) { .workflow(.stepRecalled($0)) },
    EventKind(CaseSubjectDropped.self) { .workflow(.subjectDropped($0)) },
    EventKind(CaseHostMoved.self) { .workflow(.hostMoved($0)) },
    EventKind(CaseRejected.self) { .workflow(.rejected($0)) },
    EventKind(CaseWithdrawn.self) { .workflow(.withdrawn($0)) },
    EventKind(CaseCompleted.self) { .workflow(.completed($0)) },
  ]
}

/// What happened to a case says which.
package protocol CasePayload: EventPayload {
  var caseID: CaseID { get }
}

extension CasePayload {
  package var namedCase: CaseID? { caseID }
  package var stream: String { "case-\(caseID)" }
}

/// A case began, on the version of its definition it keeps to its end.
package struct CaseOpened: CasePayload {
  package static let type = "case.opened"
  /// 2: a case may be about several subjects, each with a host and tags of its own. 3: who supervises
  /// a subject is told, and no longer what kind of site it is.
  package static let schemaVersion = 3
  package static var wording: Bilingual {
    Bilingual("事项已开始", "A case began")
  }
  package let caseID: CaseID
  package let definition: StepID
  package let version: Int
  /// The office that began it.
  package let host: OfficeID
  /// What it is about, at least one; each once.
  package let subjects: [CaseSubject]
  /// Who approves and announces what the hosts do; nothing for what nobody supervises.
  package let supervisor: OfficeKind?
  /// Who decides where an interpretation may say so (A45): settled now, kept to the end.
  package let approver: OfficeKind?

  package init(
    caseID: CaseID, definition: StepID, version: Int, host: OfficeID, subjects: [CaseSubject],
    supervisor: OfficeKind? = nil, approver: OfficeKind? = nil
  ) {
    self.caseID = caseID
    self.definition = definition
    self.version = version
    self.host = host
    self.subjects = subjects
    self.supervisor = supervisor
    self.approver = approver
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case definition, version, host, subjects, supervisor, approver
  }
}

/// One of the things a case is about.
package struct CaseSubject: Codable, Hashable, Sendable {
  package let subject: Subject
  /// Whose it is: the office that does its part of the case.
  package var host: OfficeID
  /// Who approves and announces what the host does, where it is another than the case's.
  package let supervisor: OfficeKind?
  /// Which of the steps that not every case has are asked for; sorted.
  package let tags: [Tag]

  package init(subject: Subject, host: OfficeID, supervisor: OfficeKind?, tags: [Tag] = []) {
    self.subject = subject
    self.host = host
    self.supervisor = supervisor
    self.tags = tags.sorted()
  }
}

/// A step that waits for a decision was approved.
package struct CaseStepApproved: CasePayload {
  package static let type = "case.step-approved"
  package static var wording: Bilingual {
    Bilingual("步骤已同意", "A step was approved")
  }
  package let caseID: CaseID
  package let step: StepID
  /// For which subject, when the step is done once for each.
  package let subject: Subject?
  package let reasons: Passage?
  /// On what it rests, where that is not the role of who recorded it.
  package let warrant: Warrant?

  package init(
    caseID: CaseID, step: StepID, subject: Subject? = nil, reasons: Passage?,
    warrant: Warrant? = nil
  ) {
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
    self.warrant = warrant
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, subject, reasons, warrant
  }

  package var about: Subject? { subject }
  package var said: [Bilingual] { Self.saying(reasons?.plain) }
}

/// A step sent the case back, with reasons.
package struct CaseStepReturned: CasePayload {
  package static let type = "case.step-returned"
  package static var wording: Bilingual {
    Bilingual("步骤已退回", "A step was returned, with reasons")
  }
  package let caseID: CaseID
  package let step: StepID
  /// The step that opens again.
  package let to: StepID
  /// For which subject, when the step that opens again is done once for each.
  package let subject: Subject?
  package let reasons: Passage
  /// On what it rests, where that is not the role of who recorded it.
  package let warrant: Warrant?

  package init(
    caseID: CaseID, step: StepID, to: StepID, subject: Subject? = nil, reasons: Passage,
    warrant: Warrant? = nil
  ) {
    self.caseID = caseID
    self.step = step
    self.to = to
    self.subject = subject
    self.reasons = reasons
    self.warrant = warrant
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, to, subject, reasons, warrant
  }

  package var about: Subject? { subject }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// Who handed a step in took it back, while nobody had judged it; it is open again.
package struct CaseStepRecalled: CasePayload {
  package static let type = "case.step-recalled"
  package static var wording: Bilingual {
    Bilingual("提交已收回", "A submission was recalled")
  }
  package let caseID: CaseID
  package let step: StepID
  /// For which subject, when the step is done once for each.
  package let subject: Subject?
  package let reasons: Passage

  package init(caseID: CaseID, step: StepID, subject: Subject? = nil, reasons: Passage) {
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, subject, reasons
  }

  package var about: Subject? { subject }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// A decision said no to one subject of a case; the case goes on with the others.
package struct CaseSubjectDropped: CasePayload {
  package static let type = "case.subject-dropped"
  package static var wording: Bilingual {
    Bilingual("事项中的一个网站（账号）不予批准", "One subject of a case was rejected")
  }
  package let caseID: CaseID
  package let step: StepID
  package let subject: Subject
  package let reasons: Passage
  /// On what it rests, where that is not the role of who recorded it.
  package let warrant: Warrant?

  package init(
    caseID: CaseID, step: StepID, subject: Subject, reasons: Passage, warrant: Warrant? = nil
  ) {
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
    self.warrant = warrant
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, subject, reasons, warrant
  }

  package var about: Subject? { subject }
  package var said: [Bilingual] { Self.saying(subject.plain, reasons.plain) }
}

/// Another office does what a merged one had to do in a case that is under way.
package struct CaseHostMoved: CasePayload {
  package static let type = "case.host-moved"
  package static var wording: Bilingual {
    Bilingual("事项已由承接单位接办", "A case moved to the office that took over")
  }
  package let caseID: CaseID
  package let from: OfficeID
  package let to: OfficeID

  package init(caseID: CaseID, from: OfficeID, to: OfficeID) {
    self.caseID = caseID
    self.from = from
    self.to = to
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case from, to
  }

  package var said: [Bilingual] { Self.saying(.plain("\(from) → \(to)")) }
}

/// A decision ended the case with a no.
package struct CaseRejected: CasePayload {
  package static let type = "case.rejected"
  package static var wording: Bilingual {
    Bilingual("事项不予批准", "A case was rejected")
  }
  package let caseID: CaseID
  package let step: StepID
  package let reasons: Passage
  /// On what it rests, where that is not the role of who recorded it.
  package let warrant: Warrant?

  package init(caseID: CaseID, step: StepID, reasons: Passage, warrant: Warrant? = nil) {
    self.caseID = caseID
    self.step = step
    self.reasons = reasons
    self.warrant = warrant
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, reasons, warrant
  }

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// Those who began the case ended it.
package struct CaseWithdrawn: CasePayload {
  package static let type = "case.withdrawn"
  package static var wording: Bilingual {
    Bilingual("事项已撤回", "A case was withdrawn")
  }
  package let caseID: CaseID
  package let reasons: Passage

  package init(caseID: CaseID, reasons: Passage) {
    self.caseID = caseID
    self.reasons = reasons
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case reasons
  }

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// The last step was done.
package struct CaseCompleted: CasePayload {
  package static let type = "case.completed"
  package static var wording: Bilingual {
    Bilingual("事项已办结", "A case was completed")
  }
  package let caseID: CaseID

  package init(caseID: CaseID) { self.caseID = caseID }

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}
