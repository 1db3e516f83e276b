extension Area {
  /// Who waits for what: open steps of cases, and duties that no case carries, in one table.
  static let work = Area(
    "work",
    queries: [QueryKind(InboxList.self)],
    projectors: [WorkProjector.self])
}
