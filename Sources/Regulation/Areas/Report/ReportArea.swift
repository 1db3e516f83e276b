extension Area {
  /// The annual report of sites: Article 35.
  static let report = Area(
    "report",
    events: ReportEvent.kinds,
    commands: [
      CommandKind(StartReport.self) { .report(.start($0)) },
      CommandKind(StateReport.self) { .report(.state($0)) },
      CommandKind(SubmitReport.self) { .report(.submit($0)) },
      CommandKind(ReviewReport.self) { .report(.review($0)) },
      CommandKind(ApproveReport.self) { .report(.approve($0)) },
      CommandKind(PublishReport.self) { .report(.publish($0)) },
      CommandKind(FeedBackReport.self) { .report(.feedBack($0)) },
      CommandKind(CorrectReport.self) { .report(.correct($0)) },
      CommandKind(ReviseReport.self) { .report(.revise($0)) },
    ],
    queries: [
      QueryKind(ReportDraft.self), QueryKind(ReportShow.self), QueryKind(ReportList.self),
      QueryKind(ReportCounty.self), QueryKind(ReportAccounts.self),
    ],
    rules: ReportRules.all + Article35.all + ReportChecks.rules,
    parameters: [ParameterBook.reportDays],
    recurring: ReportRecurring.rules,
    effects: { try ReportRecurring.effects(of: $0, $1) },
    work: ReportWork.rules,
    violations: [.reportMissing],
    watches: [{ try ReportWatches.missing($0, $1) }],
    projectors: [ReportProjector.self])
}
