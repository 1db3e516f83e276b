extension Definition {
  /// Opening a government website: Articles 9 and 10, with 23 and 26 before launch.
  ///
  /// The host proposes, its leader consents, it applies with four materials, and the supervising
  /// office approves, returns or rejects. Then, side by side: the mark; the domain and after it the
  /// ICP number; the security measures, a passed test and after it the police filing; after the
  /// domain, the identity code through county, municipality, region and State Council; the report
  /// to the CAC; the deployment. With all four filings granted the opening is announced; with
  /// everything done the site is launched.
  package static let siteOpening = Definition(
    .siteOpening, version: 1,
    title: Bilingual("开设政府网站", "Opening a government website"),
    steps: [
      // A9: consent, application, approval.
      .act(
        "propose", "提出开设", "propose the site", ArticleReference(9), by: clerkOfHost,
        sends: ProposeSite.method, event: SiteProposed.type, order: Article09.application),
      .decide(
        "consent", "主要负责人同意", "the host's leader consents", ArticleReference(9),
        by: Performer(.host, .leader), after: ["propose"], returnsTo: "propose", canReject: true,
        judges: ["propose"], order: Article09.application, authority: Article09.consent),
      .act(
        "apply", "提出申请，附四项材料", "apply with four materials", ArticleReference(9),
        by: clerkOfHost, after: ["consent"], sends: ApplyForSite.method, event: SiteApplied.type,
        order: Article09.consent, authority: Article09.application),
      .decide(
        "approve", "主管单位批准", "the supervising office approves", ArticleReference(9),
        by: Performer(.supervising, .leader, .deputy), after: ["apply"], returnsTo: "apply",
        canReject: true, judges: ["propose", "apply"], order: Article09.application,
        authority: Article09.approval),

      // A10.1: the mark.
      .apply(.mark, "申请网站标识", "apply for the mark", by: clerkOfHost, after: ["approve"]),
      .grant(
        .mark, "核发网站标识", "the mark is granted",
        by: Performer(.kind(.staffing), .clerk, .deputy, .leader),
        order: Article10.mark),

      // A10.2: the domain, and after it the ICP number.
      .apply(.domain, "申请域名", "apply for the domain", by: clerkOfHost, after: ["approve"]),
      .grant(
        .domain, "域名注册完成", "the domain is registered",
        by: Performer(.kind(.countyOpenness), .clerk, .deputy, .leader), order: Article10.domain),
      .apply(
        .icp, "申请ICP备案", "apply for the ICP number", by: clerkOfHost, after: ["domain-grant"],
        order: Article10.domainBeforeICP),
      .grant(
        .icp, "核发ICP备案号", "the ICP number is granted",
        by: Performer(.kind(.communications), .clerk, .deputy, .leader), order: Article10.icp),

      // A10.3: security measures, a passed test, and after them the police filing.
      .act(
        "security-measures", "落实安全技术措施", "put security measures in place",
        ArticleReference(10, 3), by: securityOfHost, after: ["approve"],
        sends: RecordSecurityMeasures.method, event: SecurityMeasuresRecorded.type,
        order: Article09.approval),
      .act(
        "security-test", "通过安全检测", "pass the security test", ArticleReference(10, 3),
        by: securityOfHost, after: ["security-measures"], sends: RecordSecurityTest.method,
        event: SecurityTestPassed.type, order: Article10.securityBeforePolice),
      .apply(
        .police, "申请公安备案", "apply for the police filing", by: clerkOfHost,
        after: ["security-test"], order: Article10.securityBeforePolice),
      .grant(
        .police, "核发公安备案号", "the police filing is granted",
        by: Performer(.kind(.police), .clerk, .deputy, .leader), order: Article10.police),

      // A10.4: the identity code, level by level.
      .apply(
        .identityCode, "提交基本信息", "submit the basic information", by: clerkOfHost,
        after: ["domain-grant"], order: Article10.identityCode),
      .review(
        "county-review", "县级审核", "the county reviews", by: .countyOpenness,
        after: "identity-code-apply"),
      .review(
        "municipal-review", "市级审核", "the municipality reviews", by: .municipalOpenness,
        after: "county-review"),
      .review(
        "regional-review", "自治区审核", "the region reviews", by: .regionalGeneral,
        after: "municipal-review"),
      .grant(
        .identityCode, "国务院办公厅核发标识码", "the State Council General Office issues the code",
        by: Performer(.kind(.stateCouncilGeneral), .clerk, .deputy, .leader),
        after: "regional-review", order: Article10.identityCode),

      // A10.5 and A10.6: the public and the CAC are told.
      .act(
        "announce", "发布开通公告", "announce the opening", ArticleReference(10, 5),
        by: Performer(.supervising, .clerk, .deputy, .leader),
        after: ["mark-grant", "icp-grant", "police-grant", "identity-code-grant"],
        sends: PublishAnnouncement.method, event: AnnouncementPublished.type,
        order: Article10.announcement),
      .act(
        "report", "向网信办报备", "report to the CAC", ArticleReference(10, 6), by: clerkOfHost,
        after: ["approve"], sends: FileReport.method, on: .reported(.countyCAC),
        order: Article09.approval),

      // A23 and A26: the region's platform and cloud.
      .act(
        "deploy", "部署到集约化平台和公共云平台", "deploy on the region's platform and cloud",
        ArticleReference(23), by: clerkOfHost, after: ["approve"],
        sends: RecordDeployment.method, event: DeploymentRecorded.type, order: Article09.approval),

      .act(
        "launch", "开通网站", "launch the site", ArticleReference(10), by: clerkOfHost,
        after: ["announce", "report", "deploy"], sends: LaunchSite.method,
        event: SiteLaunched.type, order: Article10.launch),
    ],
    outcome: { decision, subject in
      guard let site = subject.subject.site else { return [] }
      switch decision {
      case .stepApproved(let event) where event.step == "approve":
        return [.site(.openingApproved(SiteOpeningApproved(site: site)))]
      case .rejected:
        return [.site(.openingEnded(SiteOpeningEnded(site: site, how: .rejected)))]
      case .withdrawn:
        return [.site(.openingEnded(SiteOpeningEnded(site: site, how: .withdrawn)))]
      case .opened, .stepApproved, .stepReturned, .stepRecalled, .subjectDropped, .hostMoved,
        .completed:
        return []
      }
    })

  private static let clerkOfHost = Performer(.host, .clerk)
  private static let securityOfHost = Performer(.host, .securityOfficer, .clerk)
}

extension Step {
  /// One level of the review of a site's basic information (A10.4); it may return it to the host.
  fileprivate static func review(
    _ id: StepID, _ zh: String, _ en: String, by kind: OfficeKind, after: StepID
  ) -> Step {
    .decide(
      id, zh, en, ArticleReference(10, 4), by: Performer(.kind(kind), .leader, .deputy),
      after: [after], returnsTo: "identity-code-apply", judges: ["identity-code-apply"],
      order: Article10.identityCode, authority: Article10.identityCode)
  }
}

extension StepID {
  /// The name of ``Definition/siteOpening``.
  package static let siteOpening: StepID = "site-opening"
}
