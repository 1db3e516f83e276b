extension Area {
  /// The service catalogue: Article 21.
  static let service = Area(
    "service",
    events: ServiceEvent.kinds,
    commands: [
      CommandKind(EnterService.self) { .service(.enter($0)) },
      CommandKind(UpdateService.self) { .service(.update($0)) },
      CommandKind(RetireService.self) { .service(.retire($0)) },
      CommandKind(RecordIntake.self) { .service(.recordIntake($0)) },
    ],
    queries: [QueryKind(ServiceShow.self), QueryKind(ServiceList.self)],
    rules: ServiceRules.all + Article21.all,
    subjects: [.service],
    figures: ServiceFigures.all,
    counted: { entry, _ in ServiceFigures.counted(by: entry) },
    projectors: [ServiceProjector.self])
}
