/// What a report asks of its host's people, as the inbox shows it.
enum ReportWork {
  static let preparing = WorkRule(
    "report-preparing", "编制年度工作报表", "Prepare the annual report", ArticleReference(35),
    by: Article35.preparers, sends: SubmitReport.method)
  static let reviewing = WorkRule(
    "report-reviewing", "审核年度工作报表", "Review the annual report", ArticleReference(35),
    by: Article35.reviewers, sends: ReviewReport.method)
  static let approving = WorkRule(
    "report-approving", "签发年度工作报表", "Approve the annual report", ArticleReference(35),
    by: Article35.approvers, sends: ApproveReport.method)
  static let publishing = WorkRule(
    "report-publishing", "发布年度工作报表并记录", "Publish the annual report, and record it",
    ArticleReference(35), by: Article35.preparers, sends: PublishReport.method)
  static let feedingBack = WorkRule(
    "report-feedback", "将报表网址报全国系统", "Report the annual report to the national system",
    ArticleReference(35), by: Article35.preparers, sends: FeedBackReport.method)
  static let correcting = WorkRule(
    "report-correcting", "所据测量数据已更正或撤回，更正年度工作报表",
    "Correct the annual report: what was measured is put right or taken back", ArticleReference(35),
    by: Article35.preparers, sends: CorrectReport.method)

  static let rules = [preparing, reviewing, approving, publishing, feedingBack, correcting]

  static func notes(from before: Report?, to after: Report) -> [WorkNote] {
    rules.compactMap { rule in
      let (was, now) = (before.map { asks($0, rule) } ?? false, asks(after, rule))
      let isMoved = now && before.map { $0.office != after.office } ?? false
      guard was != now || isMoved else { return nil }
      return WorkNote(
        rule, about: ReportName(after), waits: now ? .id(after.office) : nil,
        subject: .site(after.site), notBy: now ? excluded(after, rule) : nil)
    }
  }

  /// Nobody acts twice on one report.
  private static func excluded(_ report: Report, _ rule: WorkRule) -> [StaffID]? {
    if rule.name == reviewing.name { return [report.preparer].compactMap(\.self) }
    if rule.name == approving.name {
      return [report.preparer, report.reviewer].compactMap(\.self)
    }
    return nil
  }

  private static func asks(_ report: Report, _ rule: WorkRule) -> Bool {
    switch report.phase {
    case .drafting: rule.name == preparing.name
    case .submitted: rule.name == reviewing.name
    case .reviewed: rule.name == approving.name
    case .approved: rule.name == publishing.name
    case .published:
      rule.name == feedingBack.name && report.fedBackOn == nil
        || rule.name == correcting.name && !report.outdatedBy.isEmpty
    }
  }
}
