extension Area {
  /// The closing of a site for good: Articles 11 to 14.
  static let closing = Area(
    "closing",
    events: ClosingEvent.kinds,
    commands: [
      CommandKind(ProposeClosing.self) { .closing(.propose($0)) },
      CommandKind(HangNotice.self) { .closing(.hangNotice($0)) },
      CommandKind(RecordMigratedColumn.self) { .closing(.recordColumn($0)) },
      CommandKind(CompleteMigration.self) { .closing(.completeMigration($0)) },
      CommandKind(VerifyMigration.self) { .closing(.verifyMigration($0)) },
      CommandKind(PublishNotice.self) { .closing(.publishNotice($0)) },
      CommandKind(TakeDownSite.self) { .closing(.takeDown($0)) },
      CommandKind(WithdrawNotice.self) { .closing(.withdrawNotice($0)) },
      CommandKind(CompleteClosing.self) { .closing(.complete($0)) },
    ],
    rules: ClosingRules.all + Article11.all + Article12.all + Article13.all + Article14.all,
    parameters: [
      ParameterBook.closingApprover, ParameterBook.noticeDays, ParameterBook.deregistrationTerm,
    ],
    deadlines: ClosingDeadlines.rules,
    effects: { try ClosingDeadlines.effects(of: $0, $1) },
    reporting: [
      Reporting(procedure: .siteClosing, first: .municipalOpenness) {
        try ClosingDecider.decide(report: $0, on: $1, in: $2).map(Event.site)
      }
    ],
    projectors: [ClosingProjector.self, SiteListProjector.self],
    procedures: [
      Procedure(.siteClosing, version: 1) { .siteClosing }
    ])
}
