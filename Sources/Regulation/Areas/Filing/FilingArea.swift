extension Area {
  /// Marks, domains, filings and codes of sites: Articles 5 and 10.
  static let filing = Area(
    "filing",
    events: FilingEvent.kinds,
    commands: [
      CommandKind(ApplyForFiling.self) { .filing(.apply($0)) },
      CommandKind(GrantFiling.self) { .filing(.grant($0)) },
      CommandKind(UpdateFiling.self) { .filing(.update($0)) },
      CommandKind(CancelFiling.self) { .filing(.cancel($0)) },
      CommandKind(RevokeFiling.self) { .filing(.revoke($0)) },
    ],
    rules: FilingRules.all + Article05.all + Article10.all,
    parameters: [ParameterBook.missingFilingTerm],
    deadlines: FilingDeadlines.rules,
    effects: { try FilingDeadlines.effects(of: $0, $1) },
    violations: [.missingFilings],
    watches: [
      { try FilingWatches.missing($0, $1) }
    ],
    projectors: [FilingProjector.self],
    procedures: [
      Procedure(.siteCompletion, version: 1) { .siteCompletion }
    ])
}
