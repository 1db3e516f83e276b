extension Definition {
  /// Completing the filings of a site that was open before the ledger began: Article 10.
  ///
  /// Only what is missing is asked for, each filing by the procedure of an opening. The site is open
  /// already, so it is neither announced nor launched; the case is done with the last grant.
  package static let siteCompletion = Definition(
    .siteCompletion, version: 1,
    title: Bilingual("补办既有网站的备案", "Completing the filings of an existing site"),
    steps: [
      .apply(
        .mark, "申请网站标识", "apply for the mark", by: clerkOfHost, onlyIf: FilingKind.mark.tag,
        after: [], order: Article10.mark),
      .grant(
        .mark, "核发网站标识", "the mark is granted", by: granting(.staffing),
        onlyIf: FilingKind.mark.tag, order: Article10.mark),
      .apply(
        .domain, "申请域名", "apply for the domain", by: clerkOfHost,
        onlyIf: FilingKind.domain.tag, after: [], order: Article10.domain),
      .grant(
        .domain, "域名注册完成", "the domain is registered", by: granting(.countyOpenness),
        onlyIf: FilingKind.domain.tag, order: Article10.domain),
      .apply(
        .icp, "申请ICP备案", "apply for the ICP number", by: clerkOfHost,
        onlyIf: FilingKind.icp.tag, after: ["domain-grant"], order: Article10.domainBeforeICP),
      .grant(
        .icp, "核发ICP备案号", "the ICP number is granted", by: granting(.communications),
        onlyIf: FilingKind.icp.tag, order: Article10.icp),
      .act(
        "security-measures", "落实安全技术措施", "put security measures in place",
        ArticleReference(10, 3), by: securityOfHost, onlyIf: FilingKind.police.tag,
        sends: RecordSecurityMeasures.method, event: SecurityMeasuresRecorded.type,
        order: Article10.securityBeforePolice),
      .act(
        "security-test", "通过安全检测", "pass the security test", ArticleReference(10, 3),
        by: securityOfHost, onlyIf: FilingKind.police.tag, after: ["security-measures"],
        sends: RecordSecurityTest.method, event: SecurityTestPassed.type,
        order: Article10.securityBeforePolice),
      .apply(
        .police, "申请公安备案", "apply for the police filing", by: clerkOfHost,
        onlyIf: FilingKind.police.tag, after: ["security-test"],
        order: Article10.securityBeforePolice),
      .grant(
        .police, "核发公安备案号", "the police filing is granted", by: granting(.police),
        onlyIf: FilingKind.police.tag, order: Article10.police),
      .apply(
        .identityCode, "提交基本信息", "submit the basic information", by: clerkOfHost,
        onlyIf: FilingKind.identityCode.tag, after: ["domain-grant"],
        order: Article10.identityCode),
    ] + Step.identityReviews(onlyIf: FilingKind.identityCode.tag) + [
      .grant(
        .identityCode, "国务院办公厅核发标识码", "the State Council General Office issues the code",
        by: granting(.stateCouncilGeneral), onlyIf: FilingKind.identityCode.tag,
        after: "regional-review", order: Article10.identityCode)
    ], owed: whileOpen)

  private static let clerkOfHost = Performer(.host, .clerk)
  private static let securityOfHost = Performer(.host, .securityOfficer, .clerk)

  private static func granting(_ kind: OfficeKind) -> Performer {
    Performer(.kind(kind), .clerk, .deputy, .leader)
  }
}

extension StepID {
  /// The name of ``Definition/siteCompletion``.
  package static let siteCompletion: StepID = "site-completion"
}
