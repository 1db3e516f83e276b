extension Area {
  /// What is counted: the sums of every area's figures, and the events behind them.
  static let figure = Area(
    "figure",
    queries: [QueryKind(FigureList.self), QueryKind(FigureShow.self)],
    rules: FigureRules.all,
    projectors: [FigureProjector.self])
}
