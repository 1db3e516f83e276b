extension Area {
  /// What sites are made of: Articles 8, 17 and 20.
  static let column = Area(
    "column",
    events: ColumnEvent.kinds,
    commands: [
      CommandKind(OpenColumn.self) { .column(.open($0)) },
      CommandKind(UpdateColumn.self) { .column(.update($0)) },
      CommandKind(CloseColumn.self) { .column(.close($0)) },
    ],
    queries: [QueryKind(ColumnList.self), QueryKind(SiteFunctions.self)],
    rules: ColumnRules.all + Article17.all + Article20.all,
    figures: ColumnFigures.all,
    counted: { entry, _ in ColumnFigures.counted(by: entry) },
    projectors: [ColumnProjector.self])
}
