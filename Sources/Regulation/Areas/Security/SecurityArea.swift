extension Area {
  /// The security of sites: levels and assessments, rules and plans, drills, incidents, officers and training
  /// (A25, A26, A27, A28, A31).
  static let security = Area(
    "security",
    events: SecurityEvent.kinds,
    commands: [
      CommandKind(DeclareHosting.self) { .security(.host($0)) },
      CommandKind(GradeSite.self) { .security(.grade($0)) },
      CommandKind(AssessSite.self) { .security(.assess($0)) },
      CommandKind(RectifyAssessment.self) { .security(.rectify($0)) },
      CommandKind(EstablishRegime.self) { .security(.establish($0)) },
      CommandKind(FilePlan.self) { .security(.filePlan($0)) },
      CommandKind(RecordDrill.self) { .security(.drill($0)) },
      CommandKind(OpenIncident.self) { .security(.open($0)) },
      CommandKind(HandleIncident.self) { .security(.handle($0)) },
      CommandKind(TellOfIncident.self) { .security(.tell($0)) },
      CommandKind(EndIncident.self) { .security(.end($0)) },
      CommandKind(NameOfficer.self) { .security(.name($0)) },
      CommandKind(RecordTraining.self) { .security(.train($0)) },
    ],
    queries: [
      QueryKind(SecurityShow.self), QueryKind(SecurityList.self), QueryKind(AssessmentList.self),
      QueryKind(DrillList.self), QueryKind(SecurityIncidentShow.self),
      QueryKind(SecurityIncidentList.self), QueryKind(TrainingList.self),
      QueryKind(TrainedList.self),
    ],
    rules: SecurityRules.all + Article25.all + Article28.all + Article31.all,
    parameters: [
      ParameterBook.levelTwoCycle, ParameterBook.drillsAYear, ParameterBook.trainingsAYear,
    ],
    deadlines: SecurityDeadlines.rules,
    recurring: SecurityRecurring.rules,
    effects: {
      try SecurityDeadlines.effects(of: $0, $1) + SecurityRecurring.effects(of: $0, $1)
    },
    figures: SecurityFigures.all,
    counted: { entry, _ in SecurityFigures.counted(by: entry) },
    projectors: [SecurityProjector.self])
}
