extension Area {
  /// The change of a site that is open: Article 16.
  static let change = Area(
    "change",
    events: ChangeEvent.kinds,
    commands: [
      CommandKind(ProposeSiteChange.self) { .change(.propose($0)) },
      CommandKind(ApplySiteChange.self) { .change(.apply($0)) },
    ],
    rules: Article16.all,
    deadlines: ChangeDeadlines.rules,
    effects: { try ChangeDeadlines.effects(of: $0, $1) },
    announcing: [
      Announcing(procedure: .siteChange) {
        try SiteDecider.decide($0, on: $1, $3).map(Event.site)
      }
    ],
    reporting: [StepID.siteChange, .siteHostUpdate].map { procedure in
      Reporting(procedure: procedure, first: .countyCAC) {
        try SiteDecider.decide(report: $0, on: $1, in: $2).map(Event.site)
      }
    },
    projectors: [ChangeProjector.self],
    procedures: [
      Procedure(.siteChange, version: 1) { .siteChange },
      Procedure(.siteHostUpdate, version: 1) { .siteHostUpdate },
    ])
}
