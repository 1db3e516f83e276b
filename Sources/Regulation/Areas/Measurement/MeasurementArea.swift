extension Area {
  /// What was measured outside of the ledger, for the annual report: Article 35.
  static let measurement = Area(
    "measurement",
    events: MeasurementEvent.kinds,
    commands: [
      CommandKind(RecordMeasurement.self) { .measurement(.record($0)) },
      CommandKind(CorrectMeasurement.self) { .measurement(.correct($0)) },
      CommandKind(WithdrawMeasurement.self) { .measurement(.withdraw($0)) },
    ],
    queries: [QueryKind(MeasurementList.self)],
    rules: MeasurementRules.all,
    projectors: [MeasurementProjector.self])
}
