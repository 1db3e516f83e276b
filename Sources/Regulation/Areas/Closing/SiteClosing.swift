extension Definition {
  /// Closing government websites for good: Articles 11 to 14.
  ///
  /// One office begins it, about one site or many. The leader of each site's host consents, or takes
  /// that site out of the case; the county reviews, the municipality approves, and where an
  /// interpretation names an office above it, that approves as well. Only then, for each
  /// site by itself: the notice on its home page, the migration of its content and the check of it
  /// by another person, the announcement of where the content went, the takedown. After it, in any
  /// order, the seven things of A14: ICP filing, mark, police filing and domain cancelled, as far as
  /// the site has them, region, municipality and municipal CAC told. The first takedown commits the
  /// case: what is closed cannot be withdrawn.
  package static let siteClosing = Definition(
    .siteClosing, version: 1,
    title: Bilingual("永久关停政府网站", "Closing government websites"),
    steps: [
      // A12: application, review level by level, approval.
      .act(
        "propose", "申请永久关停", "propose the closing", ArticleReference(12),
        by: Performer(.host, .clerk), sends: ProposeClosing.method,
        event: SiteClosingProposed.type, order: Article12.application,
        authority: Article12.proposer),
      .decide(
        "consent", "主办单位主要负责人同意", "the host's leader consents", ArticleReference(12),
        by: Performer(.host, .leader), .each, after: ["propose"], returnsTo: nil, canReject: true,
        judges: ["propose"], order: Article12.application, authority: Article12.consent),
      .decide(
        "review", "县政务公开办审核", "the county reviews", ArticleReference(12),
        by: Performer(.kind(.countyOpenness), .leader, .deputy), after: ["consent"],
        returnsTo: "propose", canReject: true, judges: ["propose"], order: Article12.consent,
        authority: Article12.review),
      .decide(
        "approve", "市政务公开办批准", "the municipality approves", ArticleReference(12),
        by: Performer(.kind(.municipalOpenness), .leader, .deputy), after: ["review"],
        returnsTo: "propose", canReject: true, judges: ["propose"], order: Article12.review,
        authority: Article12.approval),
      .decide(
        "higher-approve", "解释指定的上级单位批准", "the office above that an interpretation names approves",
        ArticleReference(12), by: Performer(.approver(.municipalGovernment), .leader, .deputy),
        onlyIf: .raised, after: ["approve"], returnsTo: "propose", canReject: true,
        judges: ["propose"], order: Article12.approval, authority: Article12.approval),

      // A13 and A12: the notice on the home page, the migration and its check.
      .act(
        "hang-notice", "首页悬挂迁移公告", "hang the notice on the home page",
        ArticleReference(13), by: clerkOfHost, .each, after: ["higher-approve"],
        sends: HangNotice.method, event: NoticeHung.type, order: Article12.approval),
      .act(
        "migrate", "整合迁移原有内容", "migrate the content", ArticleReference(12),
        by: Performer(.host, .clerk, .editor), .each, after: ["hang-notice"],
        sends: CompleteMigration.method, event: MigrationCompleted.type,
        order: Article13.homePage),
      .verify,

      // A13: where the content went. A12: the takedown.
      .act(
        "announce", "公告原有内容去向", "announce where the content went", ArticleReference(13),
        by: Performer(.supervising, .clerk, .deputy, .leader), .each, after: ["verify"],
        sends: PublishNotice.method, event: NoticePublished.type,
        order: Article12.verification),
      .act(
        "take-down", "永久关停网站", "take the site down", ArticleReference(12),
        by: Performer(.host, .clerk, .securityOfficer), .each, after: ["announce"],
        sends: TakeDownSite.method, event: SiteTakenDown.type, order: Article12.takedown),

      // A14: the seven things that follow, in any order.
      .cancel(
        .icp, "注销ICP备案", "the ICP filing is cancelled", by: .communications,
        authority: Article14.icp),
      .cancel(
        .mark, "注销网站标识", "the mark is cancelled", by: .staffing, authority: Article14.mark),
      .cancel(
        .police, "注销公安备案", "the police filing is cancelled", by: .police,
        authority: Article14.police),
      .cancel(
        .domain, "注销域名", "the domain is cancelled", by: .countyOpenness,
        authority: Article14.domain),
      .tell("report-region", "报告自治区办公厅", "report to the region", .regionalGeneral),
      .tell(
        "report-municipality", "报告市政务公开办", "report to the municipality",
        .municipalOpenness),
      .tell("report-cac", "向市网信办报备", "tell the municipal CAC", .municipalCAC),

      .act(
        "complete", "办结关停", "complete the closing", ArticleReference(14), by: clerkOfHost,
        .each,
        after: [
          "cancel-icp", "cancel-mark", "cancel-police", "cancel-domain", "report-region",
          "report-municipality", "report-cac",
        ],
        sends: CompleteClosing.method, event: SiteClosingCompleted.type,
        order: Article14.complete),
    ],
    committedBy: "take-down",
    outcome: { decision, subject in
      guard let site = subject.subject.site else { return [] }
      func ended(_ how: ClosingEnd) -> [Event] {
        [.closing(.ended(SiteClosingEnded(site: site, how: how)))]
      }
      switch decision {
      case .stepApproved(let event) where event.step == subject.lastApproval:
        return [.closing(.approved(SiteClosingApproved(site: site)))]
      case .subjectDropped: return ended(.dropped)
      case .rejected: return ended(.rejected)
      case .withdrawn: return ended(.withdrawn)
      case .opened, .stepApproved, .stepReturned, .stepRecalled, .hostMoved, .completed: return []
      }
    })

  private static let clerkOfHost = Performer(.host, .clerk)
}

extension Step {
  /// The check of a migration by another person, who may send it back.
  fileprivate static let verify = Step(
    id: "verify", title: Bilingual("核对迁移结果", "verify the migration"),
    article: ArticleReference(12),
    performer: Performer(.host, .clerk, .editor, .reviewer, .deputy, .leader), scope: .each,
    onlyIf: nil, after: ["migrate"], completion: .event(.event(MigrationVerified.type)),
    method: VerifyMigration.method, returnsTo: "migrate", canReject: false, judges: ["migrate"],
    order: Article12.wholeContent, authority: Duties.rightOffice)

  /// One of a site's filings is cancelled, when the site has it; its step id is `cancel-<filing>`.
  fileprivate static func cancel(
    _ filing: FilingKind, _ zh: String, _ en: String, by kind: OfficeKind, authority: Rule
  ) -> Step {
    .act(
      filing.cancelStep, zh, en, ArticleReference(14),
      by: Performer(.kind(kind), .clerk, .deputy, .leader), .each,
      onlyIf: Tag(checked: filing.rawValue), after: ["take-down"], sends: CancelFiling.method,
      on: .cancelled(filing), order: Article14.afterTakedown, authority: authority)
  }

  /// One of the offices is told that a site is closed.
  fileprivate static func tell(
    _ id: StepID, _ zh: String, _ en: String, _ kind: OfficeKind
  ) -> Step {
    .act(
      id, zh, en, ArticleReference(14), by: Performer(.host, .clerk), .each,
      after: ["take-down"], sends: FileReport.method, on: .reported(kind),
      order: Article14.afterTakedown)
  }
}

extension CaseSubject {
  /// The step of a closing that approves it.
  fileprivate var lastApproval: StepID { tags.contains(.raised) ? "higher-approve" : "approve" }
}

extension Tag {
  /// Of a case that an office above the municipal one decides as well.
  static let raised: Tag = "raised"

  /// - Parameter approver: who decides as well, by an interpretation.
  static func raised(_ approver: OfficeKind?) -> [Tag] {
    approver.map { $0 != .municipalOpenness } ?? false ? [raised] : []
  }
}

extension FilingKind {
  /// The step of a closing that cancels it.
  var cancelStep: StepID {
    switch self {
    case .mark: "cancel-mark"
    case .domain: "cancel-domain"
    case .icp: "cancel-icp"
    case .police: "cancel-police"
    case .identityCode: "cancel-identity-code"
    }
  }
}

extension StepID {
  /// The name of ``Definition/siteClosing``.
  package static let siteClosing: StepID = "site-closing"
}
