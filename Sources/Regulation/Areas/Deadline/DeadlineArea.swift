extension Area {
  /// What runs, what was missed, what was done late.
  static let deadline = Area(
    "deadline",
    events: DeadlineEvent.kinds,
    queries: [
      QueryKind(DeadlineList.self), QueryKind(RecurringList.self), QueryKind(ShortfallList.self),
    ],
    projectors: [DeadlineProjector.self])
}
