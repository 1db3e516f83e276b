extension Area {
  /// What somebody saw at an address of a site or an account, beside what was approved for it (A18, A41.1).
  static let sighting = Area(
    "sighting",
    events: SightingEvent.kinds,
    commands: [
      CommandKind(RecordSighting.self) { .sighting(.record($0)) },
      CommandKind(SettleSighting.self) { .sighting(.settle($0)) },
    ],
    queries: [QueryKind(SightingList.self)],
    rules: SightingRules.all,
    work: SightingWork.rules,
    violations: [.published],
    figures: SightingFigures.all,
    counted: { entry, _ in SightingFigures.counted(by: entry) },
    watches: [{ try SightingWatches.seen($0, $1) }],
    projectors: [SightingProjector.self])
}
