extension Area {
  /// A site's time offline, and what patrols see of it: Articles 12 and 15.
  static let offline = Area(
    "offline",
    events: OfflineEvent.kinds,
    commands: [
      CommandKind(ProposeOffline.self) { .offline(.propose($0)) },
      CommandKind(ProposeOfflineExtension.self) { .offline(.proposeExtension($0)) },
      CommandKind(ProposeOfflineReclassification.self) { .offline(.proposeReclassification($0)) },
      CommandKind(TakeOffline.self) { .offline(.take($0)) },
      CommandKind(TakeOfflineInEmergency.self) { .offline(.takeInEmergency($0)) },
      CommandKind(RefuseEmergency.self) { .offline(.refuseEmergency($0)) },
      CommandKind(RestoreSite.self) { .offline(.restore($0)) },
      CommandKind(RecordObservation.self) { .offline(.observe($0)) },
    ],
    rules: ObservationRules.all + Article15.all,
    parameters: [
      ParameterBook.sleepingDays, ParameterBook.offlineApprover, ParameterBook.offlineMaximumDays,
      ParameterBook.offlinePerYear, ParameterBook.offlineWarningDay,
      ParameterBook.emergencyReportTerm, ParameterBook.emergencyWarningDays,
    ],
    deadlines: OfflineDeadlines.rules,
    effects: { try OfflineDeadlines.effects(of: $0, $1) },
    violations: [.offlineTooLong, .downWithoutCase],
    figures: OfflineFigures.all,
    counted: { entry, _ in OfflineFigures.counted(by: entry) },
    watches: [
      { try OfflineWatches.overdue($0, $1) },
      { try OfflineWatches.patrol($0, $1) },
      { try OfflineWatches.corrected($0, $1) },
      { try OfflineWatches.refused($0, $1) },
    ],
    announcing: [
      Announcing(procedure: .siteTemporaryOffline) {
        try OfflineDecider.announce($0, on: $1, in: $2, $3)
      },
      Announcing(procedure: .siteOfflineExtension) {
        try OfflineDecider.announce($0, on: $1, in: $2, $3)
      },
    ],
    reporting: [
      Reporting(procedure: .siteEmergencyOffline, first: .municipalOpenness) {
        try OfflineDecider.report(to: $0, on: $1, in: $2)
      },
      Reporting(procedure: .siteOfflineReclassification, first: .municipalOpenness) {
        try OfflineDecider.report(to: $0, on: $1, in: $2)
      },
    ],
    projectors: [OfflineProjector.self],
    procedures: [
      Procedure(.siteTemporaryOffline, version: 1) { .siteTemporaryOffline },
      Procedure(.siteOfflineExtension, version: 1) { .siteOfflineExtension },
      Procedure(.siteEmergencyOffline, version: 1) { .siteEmergencyOffline },
      Procedure(.siteOfflineReclassification, version: 1) { .siteOfflineReclassification },
    ])
}
