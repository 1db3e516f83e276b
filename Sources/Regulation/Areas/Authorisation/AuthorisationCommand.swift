package import CivilTime

/// What can be asked of authorisations.
package enum AuthorisationCommand: Hashable, Sendable {
  case grant(GrantAuthorisation)
  case revoke(RevokeAuthorisation)
}

/// Lets a deputy decide for the leader of their office, for a time; the leader gives it, or a clerk of
/// the office records the leader's paper. Its id is drawn, and stands in the answer's stream.
package struct GrantAuthorisation: CommandPayload {
  package static let method = "authorisation.grant"
  package static let summary = Bilingual(
    "授权分管负责人代行审批", "Authorises a deputy to decide for the leader")
  package static let bounds: [Bound] = [
    .list("procedures", atMost: 50, "流程没有更多", "there are no more procedures")
  ]

  package let deputy: StaffID
  package let from: CivilDate
  /// The last day of it.
  package let until: CivilDate
  /// For the decisions of these procedures alone; of every one when left out.
  package let procedures: [StepID]?
  package let reason: Prose

  package var passages: [String] { Self.words(reason) }
}

/// Ends an authorisation before its last day.
package struct RevokeAuthorisation: CommandPayload {
  package static let method = "authorisation.revoke"
  package static let summary = Bilingual("收回授权", "Revokes an authorisation")

  package let authorisation: AuthorisationID
  package let reason: Prose

  package var passages: [String] { Self.words(reason) }
}
