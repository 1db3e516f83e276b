/// What the ledger saw by itself, and that it is no longer so.
package enum ViolationEvent: Hashable, Sendable {
  case raised(ViolationRaised)
  case ended(ViolationEnded)

  package var payload: any EventPayload {
    switch self {
    case .raised(let payload): payload
    case .ended(let payload): payload
    }
  }

  package var subject: Subject {
    switch self {
    case .raised(let event): event.subject
    case .ended(let event): event.subject
    }
  }

  static let kinds: [EventKind] = [
    EventKind(ViolationRaised.self) { .violation(.raised($0)) },
    EventKind(ViolationEnded.self) { .violation(.ended($0)) },
  ]
}

/// What the record shows is not as the regulation asks (A34).
///
/// Names what it is about and the office it belongs to, never a person.
package struct ViolationRaised: EventPayload {
  package static let type = "violation.raised"
  package let violation: ViolationID
  package let ground: ArticleReference
  package let kind: ViolationKind
  package let subject: Subject
  /// Whose site or account it is.
  package let office: OfficeID?
  /// What was found, in a sentence.
  package let found: Bilingual
  /// The events that show it, by position.
  package let evidence: [Int]
}

/// What was not as the regulation asks is as it asks now; that it was not stays on record.
package struct ViolationEnded: EventPayload {
  package static let type = "violation.ended"
  package let violation: ViolationID
  package let ground: ArticleReference
  package let kind: ViolationKind
  package let subject: Subject
  package let found: Bilingual
  /// The events that show it, by position.
  package let evidence: [Int]
}
