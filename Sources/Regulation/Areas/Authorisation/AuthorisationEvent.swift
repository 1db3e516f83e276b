package import CivilTime

/// What happened to an authorisation.
package enum AuthorisationEvent: Hashable, Sendable {
  case granted(AuthorisationGranted)
  case revoked(AuthorisationRevoked)

  package var payload: any EventPayload {
    switch self {
    case .granted(let payload): payload
    case .revoked(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(AuthorisationGranted.self) { .authorisation(.granted($0)) },
    EventKind(AuthorisationRevoked.self) { .authorisation(.revoked($0)) },
  ]
}

/// A deputy may decide for the leader of an office, for a time.
package struct AuthorisationGranted: EventPayload {
  package static let type = "authorisation.granted"
  package static var wording: Bilingual {
    Bilingual("已授权分管负责人代行审批", "A deputy was authorised to decide for the leader")
  }
  package let authorisation: AuthorisationID
  package let office: OfficeID
  /// Who gave it: the leader of the office, whoever recorded it.
  package let leader: StaffID
  package let deputy: StaffID
  package let from: CivilDate
  package let until: CivilDate
  /// In the order of their ids, each once; every procedure when left out.
  package let procedures: [StepID]?
  package let reason: Passage

  package var stream: String { "authorisation-\(authorisation)" }
  package var said: [Bilingual] {
    Self.saying(
      .plain("\(leader) → \(deputy)"), .plain("\(from) – \(until)"),
      procedures.map { .plain($0.map(\.text).joined(separator: ", ")) }, reason.plain)
  }
  package var created: Created? { Created("authorisation", authorisation) }
}

/// An authorisation ended before its last day.
package struct AuthorisationRevoked: EventPayload {
  package static let type = "authorisation.revoked"
  package static var wording: Bilingual {
    Bilingual("授权已收回", "An authorisation was revoked")
  }
  package let authorisation: AuthorisationID
  package let office: OfficeID
  package let reason: Passage

  package var stream: String { "authorisation-\(authorisation)" }
  package var said: [Bilingual] { Self.saying(reason.plain) }
}
