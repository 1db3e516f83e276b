extension Area {
  /// Who decides for a leader who is away (授权委托).
  static let authorisation = Area(
    "authorisation",
    events: AuthorisationEvent.kinds,
    commands: [
      CommandKind(GrantAuthorisation.self) { .authorisation(.grant($0)) },
      CommandKind(RevokeAuthorisation.self) { .authorisation(.revoke($0)) },
    ],
    queries: [QueryKind(AuthorisationList.self)],
    rules: AuthorisationRules.all,
    parameters: [AuthorisationRules.paperDecisions],
    projectors: [AuthorisationProjector.self])
}
