extension Area {
  /// Government websites: who opens one, and what they run on: Articles 2 to 9, 23, 26.
  static let site = Area(
    "site",
    events: SiteEvent.kinds,
    commands: [
      CommandKind(RegisterExistingSite.self) { .site(.registerExisting($0)) },
      CommandKind(ListNotGovernedSite.self) { .site(.listNotGoverned($0)) },
      CommandKind(ProposeSite.self) { .site(.propose($0)) },
      CommandKind(ApplyForSite.self) { .site(.apply($0)) },
      CommandKind(RecordSecurityMeasures.self) { .site(.recordMeasures($0)) },
      CommandKind(RecordSecurityTest.self) { .site(.recordTest($0)) },
      CommandKind(PublishAnnouncement.self) { .site(.announce($0)) },
      CommandKind(FileReport.self) { .site(.report($0)) },
      CommandKind(RecordDeployment.self) { .site(.deploy($0)) },
      CommandKind(LaunchSite.self) { .site(.launch($0)) },
      CommandKind(RegisterSuperiorPortal.self) { .site(.registerSuperior($0)) },
    ],
    queries: [QueryKind(SiteShow.self), QueryKind(SiteList.self), QueryKind(SuperiorList.self)],
    rules: SiteRules.all + Article02.all + Article03.all + Article06.all + Article07.all
      + Article08.all
      + Article09.all + Article23.all + Article26.all,
    parameters: [ParameterBook.consolidationTerm],
    subjects: [.site],
    deadlines: SiteDeadlines.rules,
    effects: { try SiteDeadlines.effects(of: $0, $1) },
    violations: [.liveWithoutApproval],
    figures: SiteFigures.all,
    counted: { entry, _ in SiteFigures.counted(by: entry) },
    watches: [
      { try SiteWatches.approval($0, $1) }
    ],
    announcing: [
      Announcing(procedure: .siteOpening) {
        try SiteDecider.decide($0, on: $1, $3).map(Event.site)
      }
    ],
    reporting: [
      Reporting(procedure: .siteOpening, first: .countyCAC) {
        try SiteDecider.decide(report: $0, on: $1, in: $2).map(Event.site)
      }
    ],
    projectors: [SiteProjector.self],
    procedures: [
      Procedure(.siteOpening, version: 1) { .siteOpening }
    ])
}
