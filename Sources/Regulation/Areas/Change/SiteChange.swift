extension Definition {
  /// Changing what is registered about a site that is open: Article 16.
  ///
  /// The host proposes and its leader consents; a new host's leader agrees to take the site over.
  /// A new domain is applied for and registered, and announced on the old site. Then, side by side,
  /// each filing whose registered data change is brought up to date by the office that granted it,
  /// the basic information by the county, and after a review level by level where the identity code's
  /// own entry changes; and the CAC is told, as of the opening (A10.6). With all of that done the
  /// change takes effect. What the new host does in the case is done by the new host.
  package static let siteChange = Definition(
    .siteChange, version: 1, title: Bilingual("变更网站信息", "Changing a site"),
    steps: [
      .act(
        "propose", "提出变更", "propose the change", ArticleReference(16),
        by: Performer(.host, .clerk), sends: ProposeSiteChange.method,
        event: SiteChangeProposed.type, order: Article16.consent),
      .decide(
        "consent", "主要负责人同意", "the host's leader consents", ArticleReference(16),
        by: Performer(.host, .leader), after: ["propose"], returnsTo: nil, canReject: true,
        judges: ["propose"], order: Article16.consent, authority: Article16.consent),
      .decide(
        "successor-consent", "新主办单位主要负责人同意", "the new host's leader agrees",
        ArticleReference(16), by: Performer(.host, .leader), .each, onlyIf: Tag.newHost,
        after: ["consent"], returnsTo: nil, canReject: true, judges: ["propose"],
        order: Article16.newHost, authority: Article16.newHost),

      // A new domain comes first: everything else names it.
      .apply(
        .domain, "申请新域名", "apply for the new domain", by: clerkOfHost, .each,
        onlyIf: Tag.newDomain, after: ["successor-consent"], order: Article16.sequence),
      .grant(
        .domain, "新域名注册完成", "the new domain is registered",
        by: Performer(.kind(.countyOpenness), .clerk, .deputy, .leader), onlyIf: Tag.newDomain,
        order: Article10.domain),
      .act(
        "announce", "在原网站发布公告", "announce it on the old site", ArticleReference(16),
        by: clerkOfHost, .each, onlyIf: Tag.newDomain, after: ["domain-grant"],
        sends: PublishAnnouncement.method, event: AnnouncementPublished.type,
        order: Article16.sequence),
    ] + Step.updates(.each, after: ["domain-grant"]) + [
      .tellCAC(.each, after: ["domain-grant"]),
      .act(
        "apply-change", "变更生效", "the change takes effect", ArticleReference(16),
        by: clerkOfHost, .each,
        after: ["announce"] + FilingKind.allCases.map(\.updateStep) + ["report"],
        sends: ApplySiteChange.method, event: SiteChanged.type, order: Article16.complete),
    ],
    committedBy: "announce", orBy: FilingKind.allCases.map(\.updateStep) + ["report"],
    outcome: { decision, subject in
      guard let site = subject.subject.site else { return [] }
      switch decision {
      case .rejected(let event):
        return [
          .change(.ended(SiteChangeEnded(site: site, caseID: event.caseID, how: .rejected)))
        ]
      case .withdrawn(let event):
        return [
          .change(.ended(SiteChangeEnded(site: site, caseID: event.caseID, how: .withdrawn)))
        ]
      case .opened, .stepApproved, .stepReturned, .stepRecalled, .subjectDropped, .hostMoved,
        .completed:
        return []
      }
    })

  /// Bringing a site's filings up to date after its host was merged into another office: Article 16.
  ///
  /// The merge itself is done; what it leaves to do waits for the offices that granted the filings, and
  /// for the host, which tells the CAC.
  package static let siteHostUpdate = Definition(
    .siteHostUpdate, version: 1,
    title: Bilingual("主办单位并入后更新备案", "Updating filings after a host was merged"),
    steps: Step.updates(.once, after: []) + [.tellCAC(.once, after: [])], owed: whileOpen)

  private static let clerkOfHost = Performer(.host, .clerk)
}

extension Tag {
  static let newHost: Tag = "new-host"
  static let newDomain: Tag = "new-domain"
  /// The entry of the identity code itself changes, which is kept by the State Council General Office.
  static let codeEntry: Tag = "code-entry"
}

extension TouchedFiling {
  /// The tags that ask for its steps.
  var tags: [Tag] {
    let isEntry = filing == .identityCode && by.contains { Article16.keeper(of: $0) == .national }
    return isEntry ? [filing.tag, .codeEntry] : [filing.tag]
  }
}

extension Step {
  /// The filings that changed data stand in, each brought up to date by the office that granted it;
  /// in the order of A10.
  ///
  /// - Parameter scope: of the host's own step, where the case's host may be another than the site's.
  fileprivate static func updates(_ scope: StepScope, after: [StepID]) -> [Step] {
    let update = { (filing: FilingKind, zh: String, en: String, kind: OfficeKind, rule: Rule) in
      Step.update(
        filing, zh, en, by: Performer(.kind(kind), .clerk, .deputy, .leader),
        onlyIf: filing == .identityCode ? .codeEntry : filing.tag,
        after: filing == .identityCode ? ["regional-review"] : after, order: Article16.sequence,
        authority: rule)
    }
    return [
      update(.mark, "更新网站标识信息", "the mark is updated", .staffing, Article10.mark),
      update(
        .domain, "更新域名登记信息", "the domain's registration is updated", .countyOpenness,
        Article10.domain),
      update(.icp, "更新ICP备案信息", "the ICP filing is updated", .communications, Article10.icp),
      update(.police, "更新公安备案信息", "the police filing is updated", .police, Article10.police),
      .apply(
        .identityCode, "提交变更后的基本信息", "submit the changed basic information",
        by: Performer(.host, .clerk), scope, onlyIf: FilingKind.identityCode.tag, after: after,
        order: Article16.sequence),
    ] + Step.identityReviews(onlyIf: FilingKind.identityCode.tag, above: .codeEntry) + [
      update(
        .identityCode, "更新标识码基本信息", "the identity code's basic information is updated",
        .stateCouncilGeneral, Article10.identityCode)
    ]
  }

  /// A change is reported to the CAC as the opening was (A10.6, A16).
  fileprivate static func tellCAC(_ scope: StepScope, after: [StepID]) -> Step {
    .act(
      "report", "向网信办报备变更", "report the change to the CAC", ArticleReference(16),
      by: Performer(.host, .clerk), scope, after: after, sends: FileReport.method,
      on: .reported(.countyCAC), order: Article16.sequence)
  }

  /// The review of a site's basic information, level by level (A10.4); each may return it.
  ///
  /// - Parameters:
  ///   - tag: what asks for the county's.
  ///   - above: what asks for those of the levels above; the same, when not given.
  static func identityReviews(onlyIf tag: Tag, above: Tag? = nil) -> [Step] {
    let review = { (id: StepID, zh: String, en: String, kind: OfficeKind, after: StepID) in
      Step.decide(
        id, zh, en, ArticleReference(10, 4), by: Performer(.kind(kind), .leader, .deputy),
        onlyIf: kind == .countyOpenness ? tag : above ?? tag, after: [after],
        returnsTo: "identity-code-apply",
        judges: ["identity-code-apply"], order: Article10.identityCode,
        authority: Article10.identityCode)
    }
    return [
      review("county-review", "县级审核", "the county reviews", .countyOpenness, "identity-code-apply"),
      review(
        "municipal-review", "市级审核", "the municipality reviews", .municipalOpenness,
        "county-review"),
      review(
        "regional-review", "自治区审核", "the region reviews", .regionalGeneral, "municipal-review"),
    ]
  }
}

extension StepID {
  /// The name of ``Definition/siteChange``.
  package static let siteChange: StepID = "site-change"
  /// The name of ``Definition/siteHostUpdate``.
  package static let siteHostUpdate: StepID = "site-host-update"
}
