/// What may be set about closings (A12 to A14).
extension ParameterBook {
  package static let closingApprover = Parameter(
    "A12.approver", ArticleReference(12), "永久关停由哪级单位批准（市政务公开办，或其上级一并批准）",
    "who approves a closing: the municipal openness office, or an office above as well",
    form: .office(approvers), initial: .office(.municipalOpenness), from: .reading)

  package static let noticeDays = Parameter(
    "A13.notice-days", ArticleReference(13), "公告至少保留的日数（原则上）",
    "days a notice stands at least, in principle",
    form: .count(.days, 1...366), initial: .count(Article13.leastDays), from: .text)

  package static let deregistrationTerm = Parameter(
    "A14.deregistration-term", ArticleReference(14), "关停后办理注销、报告和报备的期限（“及时”）",
    "term for the cancellations and reports after a closing (\"promptly\")",
    form: .term(1...366), initial: nil, from: .open)
}
