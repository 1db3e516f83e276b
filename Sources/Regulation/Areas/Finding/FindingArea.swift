extension Area {
  /// Problems that somebody found with a site or an account, until they are done with: Articles 4, 27
  /// and 34.
  static let finding = Area(
    "finding",
    events: FindingEvent.kinds,
    commands: [
      CommandKind(IssueFinding.self) { .finding(.issue($0)) },
      CommandKind(PutRightFinding.self) { .finding(.putRight($0)) },
      CommandKind(AnswerFinding.self) { .finding(.answer($0)) },
      CommandKind(RejectDispute.self) { .finding(.rejectDispute($0)) },
      CommandKind(RectifyFinding.self) { .finding(.rectify($0)) },
      CommandKind(VerifyFindings.self) { .finding(.verify($0)) },
      CommandKind(ReturnFinding.self) { .finding(.sendBack($0)) },
      CommandKind(DismissFindings.self) { .finding(.dismiss($0)) },
      CommandKind(ExceptFindings.self) { .finding(.except($0)) },
      CommandKind(FeedBackFinding.self) { .finding(.feedBack($0)) },
    ],
    queries: [QueryKind(FindingShow.self), QueryKind(FindingList.self)],
    rules: FindingRules.all + Article04.all + Article27.all + Article34.ofFindings,
    parameters: [ParameterBook.hazardTerm],
    subjects: [.finding],
    deadlines: FindingDeadlines.rules,
    effects: { try FindingDeadlines.effects(of: $0, $1) },
    work: FindingWork.rules,
    violations: [.rectificationOverdue],
    figures: FindingFigures.all,
    counted: { entry, _ in FindingFigures.counted(by: entry) },
    watches: [{ try FindingWatches.overdue($0, $1) }],
    projectors: [FindingProjector.self])
}
