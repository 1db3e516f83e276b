/// What may be set about times offline and patrols (A12, A15).
extension ParameterBook {
  package static let sleepingDays = Parameter(
    "A12.sleeping-days", ArticleReference(12), "多少日未更新视为“睡眠”", "days without update: asleep",
    form: .count(.days, 1...366), initial: .count(14), from: .national)

  package static let offlineApprover = Parameter(
    "A15.approver", ArticleReference(15), "临时下线由哪级单位同意（市政务公开办，或其上级一并同意）",
    "who consents to a time offline: the municipal openness office, or an office above as well",
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
}
