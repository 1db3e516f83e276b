extension Area {
  /// What the ledger sees by itself: Article 34.
  static let violation = Area(
    "violation",
    events: ViolationEvent.kinds,
    queries: [QueryKind(ViolationList.self)],
    figures: ViolationFigures.all,
    counted: { entry, _ in ViolationFigures.counted(by: entry) },
    projectors: [ViolationProjector.self])
}
