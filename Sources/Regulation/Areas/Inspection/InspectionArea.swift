extension Area {
  /// Quarterly inspections, by what they go, and what they come to: Articles 32 and 33.
  static let inspection = Area(
    "inspection",
    events: InspectionEvent.kinds,
    commands: [
      CommandKind(FileAssessmentMethod.self) { .inspection(.fileMethod($0)) },
      CommandKind(AdoptIndicators.self) { .inspection(.adopt($0)) },
      CommandKind(StartInspection.self) { .inspection(.start($0)) },
      CommandKind(RecordResult.self) { .inspection(.record($0)) },
      CommandKind(ImportResults.self) { .inspection(.importResults($0)) },
      CommandKind(NotifyResults.self) { .inspection(.notify($0)) },
      CommandKind(ObjectToResult.self) { .inspection(.object($0)) },
      CommandKind(SettleObjection.self) { .inspection(.settle($0)) },
      CommandKind(PublishInspection.self) { .inspection(.publish($0)) },
      CommandKind(CorrectResult.self) { .inspection(.correct($0)) },
    ],
    queries: [
      QueryKind(InspectionShow.self), QueryKind(InspectionList.self),
      QueryKind(InspectionResultList.self),
    ],
    rules: InspectionRules.all + Article32.all + Article33.all,
    parameters: [ParameterBook.objectionDays],
    subjects: [.inspection],
    recurring: InspectionRecurring.rules,
    effects: { try InspectionRecurring.effects(of: $0, $1) },
    work: InspectionWork.rules,
    violations: [.inspectionMissing],
    figures: InspectionFigures.all,
    counted: { entry, _ in InspectionFigures.counted(by: entry) },
    watches: [{ try InspectionWatches.missing($0, $1) }],
    projectors: [InspectionProjector.self])
}
