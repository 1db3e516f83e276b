/// The steps that filings come in, and what they are called.
extension Step {
  /// The application for a filing; its step id is `<filing>-apply`.
  package static func apply(
    _ filing: FilingKind, _ zh: String, _ en: String, by performer: Performer,
    _ scope: StepScope = .once, onlyIf tag: Tag? = nil, after: [StepID],
    order: Rule = Article09.approval
  ) -> Step {
    Step(
      id: filing.applyStep, title: Bilingual(zh, en), article: filing.article,
      performer: performer, scope: scope, onlyIf: tag, after: after,
      completion: .event(.applied(filing)),
      method: ApplyForFiling.method, returnsTo: nil, canReject: false, judges: [], order: order,
      authority: Duties.rightOffice)
  }

  /// The grant of a filing, or its return to the application; its step id is `<filing>-grant`.
  ///
  /// The rule that names who grants it is also the one that refuses anybody else.
  package static func grant(
    _ filing: FilingKind, _ zh: String, _ en: String, by performer: Performer,
    onlyIf tag: Tag? = nil, after: StepID? = nil, order: Rule
  ) -> Step {
    Step(
      id: filing.grantStep, title: Bilingual(zh, en), article: filing.article,
      performer: performer, scope: .once, onlyIf: tag, after: [after ?? filing.applyStep],
      completion: .event(.granted(filing)),
      method: GrantFiling.method, returnsTo: filing.applyStep, canReject: false,
      judges: [filing.applyStep], order: order, authority: order)
  }

  /// What a filing has on record is brought up to date; its step id is `<filing>-update`.
  package static func update(
    _ filing: FilingKind, _ zh: String, _ en: String, by performer: Performer,
    onlyIf tag: Tag? = nil, after: [StepID], order: Rule, authority: Rule
  ) -> Step {
    Step(
      id: filing.updateStep, title: Bilingual(zh, en), article: ArticleReference(16),
      performer: performer, scope: .once, onlyIf: tag, after: after,
      completion: .event(.updated(filing)), method: UpdateFiling.method, returnsTo: nil,
      canReject: false, judges: [], order: order, authority: authority)
  }
}

extension Trigger {
  package static func applied(_ filing: FilingKind) -> Trigger {
    Trigger(FilingApplied.type, filing.rawValue)
  }

  package static func granted(_ filing: FilingKind) -> Trigger {
    Trigger(FilingGranted.type, filing.rawValue)
  }

  package static func updated(_ filing: FilingKind) -> Trigger {
    Trigger(FilingUpdated.type, filing.rawValue)
  }

  package static func cancelled(_ filing: FilingKind) -> Trigger {
    Trigger(FilingCancelled.type, filing.rawValue)
  }
}

extension FilingEvent {
  /// What step of a case this event can complete.
  var trigger: Trigger {
    switch self {
    case .applied(let event): .applied(event.filing)
    case .granted(let event): .granted(event.filing)
    case .updated(let event): .updated(event.filing)
    case .cancelled(let event): .cancelled(event.filing)
    case .revoked: .event(FilingRevoked.type)
    }
  }
}

extension FilingKind {
  /// The step that applies for it.
  package var applyStep: StepID {
    switch self {
    case .mark: "mark-apply"
    case .domain: "domain-apply"
    case .icp: "icp-apply"
    case .police: "police-apply"
    case .identityCode: "identity-code-apply"
    }
  }

  /// The step that grants it.
  package var grantStep: StepID {
    switch self {
    case .mark: "mark-grant"
    case .domain: "domain-grant"
    case .icp: "icp-grant"
    case .police: "police-grant"
    case .identityCode: "identity-code-grant"
    }
  }
}

extension FilingKind {
  /// The step that brings it up to date.
  package var updateStep: StepID {
    switch self {
    case .mark: "mark-update"
    case .domain: "domain-update"
    case .icp: "icp-update"
    case .police: "police-update"
    case .identityCode: "identity-code-update"
    }
  }

  /// The tag that asks for the steps about it.
  package var tag: Tag {
    switch self {
    case .mark: "mark"
    case .domain: "domain"
    case .icp: "icp"
    case .police: "police"
    case .identityCode: "identity-code"
    }
  }
}
