/// One step of a procedure.
///
/// A class: a definition hands its steps out, and none is copied on the way.
package final class Step: Sendable {
  package let id: StepID
  package let title: Bilingual
  package let article: ArticleReference
  package let performer: Performer
  /// Whether it is done once in a case, or once for each of the case's subjects.
  package let scope: StepScope
  /// The tag that asks for it; a step without one is asked for in every case.
  package let onlyIf: Tag?
  /// The steps that must be done before this one opens.
  package let after: [StepID]
  package let completion: StepCompletion
  /// The request that does it.
  package let method: String
  /// Where a return leads; nothing when the step cannot return anything.
  package let returnsTo: StepID?
  /// Whether its performer may end the case by rejecting it.
  package let canReject: Bool
  /// The submissions this step judges: who made one of them does not judge it.
  package let judges: [StepID]
  /// The rule named when the step is tried before its time.
  package let order: Rule
  /// The rule named when someone else tries it.
  package let authority: Rule

  package init(
    id: StepID, title: Bilingual, article: ArticleReference, performer: Performer,
    scope: StepScope, onlyIf: Tag?, after: [StepID], completion: StepCompletion, method: String,
    returnsTo: StepID?, canReject: Bool, judges: [StepID], order: Rule, authority: Rule
  ) {
    self.id = id
    self.title = title
    self.article = article
    self.performer = performer
    self.scope = scope
    self.onlyIf = onlyIf
    self.after = after
    self.completion = completion
    self.method = method
    self.returnsTo = returnsTo
    self.canReject = canReject
    self.judges = judges
    self.order = order
    self.authority = authority
  }

  /// Whether a subject takes this step.
  func isAsked(for subject: CaseSubject) -> Bool {
    guard let onlyIf else { return true }
    return subject.tags.contains(onlyIf)
  }
}

/// How often a step is done in a case.
package enum StepScope: String, Codable, CaseIterable, Sendable {
  case once
  /// Once for every subject of the case.
  case each
}

/// What completes a step.
package enum StepCompletion: Hashable, Sendable {
  /// `case.decide` with an approval.
  case decision
  case event(Trigger)

  /// The event that completes the step.
  package var trigger: Trigger? {
    switch self {
    case .decision: nil
    case .event(let trigger): trigger
    }
  }
}

/// Who does a step: an office as the case sees it, and the roles that may act there.
package struct Performer: Hashable, Sendable {
  package let office: OfficeReference
  package let roles: [Role]

  package init(_ office: OfficeReference, _ roles: Role...) {
    self.office = office
    self.roles = roles
  }
}

/// An office as a definition names it, before it is known which one a case means.
package enum OfficeReference: Hashable, Sendable {
  /// The office that began the case; of a step done for each subject, the subject's host.
  case host
  /// Who approves and announces what the subject's host does, as settled when the case was opened.
  case supervising
  case kind(OfficeKind)
  /// Who decides where an interpretation may say so (A45); the office given stands when none did.
  case approver(OfficeKind)
}
