extension Area {
  /// In whose hands the credentials of accounts are, where they are used, and what happens to them
  /// (A42).
  static let custody = Area(
    "custody",
    events: CustodyEvent.kinds,
    commands: [
      CommandKind(HandOverAccount.self) { .custody(.handOver($0)) },
      CommandKind(DeclareAccess.self) { .custody(.declareAccess($0)) },
      CommandKind(ReportIncident.self) { .custody(.reportIncident($0)) },
      CommandKind(CloseIncident.self) { .custody(.closeIncident($0)) },
    ],
    queries: [QueryKind(CustodyShow.self), QueryKind(IncidentList.self)],
    rules: Article42.all,
    deadlines: CustodyDeadlines.rules,
    effects: { try CustodyDeadlines.effects(of: $0, $1) },
    figures: CustodyFigures.all,
    counted: { entry, _ in CustodyFigures.counted(by: entry) },
    projectors: [CustodyProjector.self])
}
