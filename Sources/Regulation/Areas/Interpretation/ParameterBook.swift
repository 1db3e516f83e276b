/// Every parameter there is, by article.
///
/// Those of origin `text` and `national` are listed so that everybody sees which number is applied;
/// nobody can set them. A later article adds its own here and to `all`.
package enum ParameterBook {
  package static let missingFilingTerm = Parameter(
    "A10.missing-filing-term", ArticleReference(10), "既有网站补办所缺备案、标识的期限",
    "term for making up for the missing filings of an existing site",
    form: .term(1...366), initial: nil, from: .open)
  package static let closingApprover = Parameter(
    "A12.approver", ArticleReference(12), "永久关停由哪类单位批准", "who approves a closing",
    form: .office(approvers), initial: .office(.municipalOpenness), from: .reading)
  package static let sleepingDays = Parameter(
    "A12.sleeping-days", ArticleReference(12), "多少日未更新视为“睡眠”", "days without update: asleep",
    form: .count(.days, 1...366), initial: .count(14), from: .national)
  package static let noticeDays = Parameter(
    "A13.notice-days", ArticleReference(13), "公告至少保留的日数（原则上）",
    "days a notice stands at least, in principle",
    form: .count(.days, 1...366), initial: .count(Article13.leastDays), from: .text)
  package static let deregistrationTerm = Parameter(
    "A14.deregistration-term", ArticleReference(14), "关停后办理注销、报告和报备的期限（“及时”）",
    "term for the cancellations and reports after a closing (\"promptly\")",
    form: .term(1...366), initial: nil, from: .open)
  package static let offlineApprover = Parameter(
    "A15.approver", ArticleReference(15), "临时下线由哪类单位同意", "who consents to a time offline",
    form: .office(approvers), initial: .office(.municipalOpenness), from: .reading)
  package static let offlineMaximumDays = Parameter(
    "A15.max-days", ArticleReference(15), "临时下线的最长日数", "the most days offline",
    form: .count(.days, 1...366), initial: .count(30), from: .text)
  package static let offlinePerYear = Parameter(
    "A15.per-year", ArticleReference(15), "每年临时下线的次数", "times offline in a calendar year",
    form: .count(.times, 1...366), initial: .count(1), from: .text)
  package static let offlineWarningDay = Parameter(
    "A15.warning-day", ArticleReference(15), "临时下线自第几日起预警",
    "the day offline from which on it is warned of",
    form: .count(.days, 1...30), initial: .count(25), from: .reading)
  package static let emergencyReportTerm = Parameter(
    "A15.2.report-term", ArticleReference(15, 2), "紧急下线书面报备的期限（“及时”）",
    "term for the written report of an emergency (\"promptly\")",
    form: .term(1...366), initial: nil, from: .open)
  package static let emergencyWarningDays = Parameter(
    "A15.2.warning-days", ArticleReference(15, 2), "紧急下线多少日后预警",
    "days offline in an emergency after which it is warned of",
    form: .count(.days, 1...366), initial: .count(30), from: .reading)
  package static let accountClosingFilingDays = Parameter(
    "A39.account-closing-filing-days", ArticleReference(39, 5), "账号注销后备案的工作日数",
    "working days to file the closing of an account",
    form: .count(.workingDays, 1...366), initial: .count(Article39.closingFilingDays),
    from: .text)

  package static let all = [
    missingFilingTerm, closingApprover, sleepingDays, noticeDays, deregistrationTerm,
    offlineApprover,
    offlineMaximumDays, offlinePerYear, offlineWarningDay, emergencyReportTerm,
    emergencyWarningDays, accountClosingFilingDays,
  ]

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  package static func parameter(_ id: ParameterID) -> Parameter? { byID[id] }

  /// Who may be named to decide where the text names an office that was lost from it.
  private static let approvers: [OfficeKind] = [
    .countyOpenness, .municipalOpenness, .municipalGovernment,
  ]
}
