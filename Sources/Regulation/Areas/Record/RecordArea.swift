extension Area {
  /// The record itself: its events, its rules, whose it is.
  static let record = Area(
    "record",
    queries: [QueryKind(LedgerShow.self), QueryKind(EventList.self), QueryKind(RuleList.self)],
    rules: RecordRules.all + ReadingRules.all)
}
