extension Area {
  /// Which days are worked.
  static let calendar = Area(
    "calendar",
    events: CalendarEvent.kinds,
    commands: [
      CommandKind(AnnounceArrangement.self) { .calendar(.announce($0)) }
    ],
    queries: [
      QueryKind(CalendarShow.self), QueryKind(CalendarDays.self), QueryKind(CalendarDue.self),
    ],
    rules: CalendarRules.all,
    projectors: [CalendarProjector.self])
}
