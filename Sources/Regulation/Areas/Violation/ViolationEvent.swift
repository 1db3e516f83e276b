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
  package static var wording: Bilingual {
    Bilingual("发现不符合制度的情形", "Something is not as the regulation asks")
  }
  package static var article: ArticleReference? { ArticleReference(34) }
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

  package var stream: String { subject.text }
  package var about: Subject? { subject }
  package var said: [Bilingual] { Self.saying(kind.name, found) }
}

/// What was not as the regulation asks is as it asks now; that it was not stays on record.
package struct ViolationEnded: EventPayload {
  package static let type = "violation.ended"
  package static var wording: Bilingual {
    Bilingual("不符合制度的情形已消除", "It is as the regulation asks again")
  }
  package static var article: ArticleReference? { ArticleReference(34) }
  package let violation: ViolationID
  package let ground: ArticleReference
  package let kind: ViolationKind
  package let subject: Subject
  package let found: Bilingual
  /// The events that show it, by position.
  package let evidence: [Int]

  package var stream: String { subject.text }
  package var about: Subject? { subject }
  package var said: [Bilingual] { Self.saying(kind.name, found) }
}
