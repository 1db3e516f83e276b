extension Area {
  /// What runs, what was missed, what was done late.
  static let deadline = Area(
    "deadline",
    events: DeadlineEvent.kinds,
    queries: [
      QueryKind(DeadlineList.self), QueryKind(RecurringList.self), QueryKind(ShortfallList.self),
    ],
    figures: DeadlineFigures.all,
    counted: { DeadlineFigures.counted(by: $0, $1) },
    projectors: [DeadlineProjector.self])
}
