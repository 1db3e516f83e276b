/// What a finding asks of people besides its terms, as the inbox shows it.
enum FindingWork {
  static let answering = WorkRule(
    "finding-answering", "回复检查发现的问题", "Answer a finding", ArticleReference(34, 8),
    by: Article34.rectifiers, sends: AnswerFinding.method)
  static let verifying = WorkRule(
    "finding-verifying", "复核整改情况", "Verify a rectification", ArticleReference(4),
    by: Article04.issuers, sends: VerifyFindings.method)
  static let settling = WorkRule(
    "finding-settling", "答复对问题的异议（成立的认定为误报）",
    "Settle what the host disputes; if it stands, dismiss the finding", ArticleReference(4),
    by: Article04.issuers, sends: RejectDispute.method)

  static let rules = [answering, verifying, settling]

  /// What changed of what is asked.
  static func notes(from before: IssuedFinding?, to after: IssuedFinding?) -> [WorkNote] {
    guard let finding = after ?? before else { return [] }
    return rules.compactMap { rule in
      let (was, now) = (before.flatMap { waits($0, rule) }, after.flatMap { waits($0, rule) })
      guard was != now else { return nil }
      return WorkNote(
        rule, about: finding.id, waits: now.map { .id($0) }, subject: .finding(finding.id),
        notBy: now == nil ? nil : excluded(finding, rule))
    }
  }

  /// Nobody verifies their own work, or says of what they issued that it was a false alarm.
  private static func excluded(_ finding: IssuedFinding, _ rule: WorkRule) -> [StaffID]? {
    if rule.name == verifying.name { return finding.rectification?.by.map { [$0] } }
    return rule.name == settling.name ? finding.issuedBy.map { [$0] } : nil
  }

  private static func waits(_ finding: IssuedFinding, _ rule: WorkRule) -> OfficeID? {
    if rule.name == answering.name {
      return finding.phase == .open && finding.answer == nil ? finding.office : nil
    }
    if rule.name == verifying.name { return finding.phase == .rectified ? finding.issuer : nil }
    return finding.phase == .open && finding.answer?.isOpenDispute == true ? finding.issuer : nil
  }
}
