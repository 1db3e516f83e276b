extension Definition {
  /// Taking a site offline for a while: Article 15, first paragraph.
  ///
  /// The host applies, the county openness office reviews, the municipal one consents, the county
  /// portal announces it, the host takes the site offline and restores it. The portal's host is the
  /// county openness office itself, so its application goes to the municipality at once. Where an
  /// interpretation names an office above the municipal one, that consents as well.
  package static let siteTemporaryOffline = Definition(
    .siteTemporaryOffline, version: 1,
    title: Bilingual("政府网站临时下线", "Taking a government website offline"),
    steps: [
      .act(
        "propose", "申请临时下线", "apply", ArticleReference(15), by: Offline.clerkOfHost,
        sends: ProposeOffline.method, event: OfflineProposed.type,
        order: Article15.application, authority: Article15.application),
      Offline.countyReview,
      Offline.consent,
      Offline.higherConsent,
      Offline.announce,
      .act(
        "take-offline", "下线", "take the site offline", ArticleReference(15),
        by: Offline.staffOfHost, after: ["announce"], sends: TakeOffline.method,
        event: SiteTakenOffline.type, order: Article15.announcement),
      Offline.restore(.once),
    ],
    committedBy: "take-offline", outcome: Offline.ended)
}

/// The steps that the cases of Article 15 share.
enum Offline {
  static let clerkOfHost = Performer(.host, .clerk)
  /// Who does what cannot wait for one person.
  static let staffOfHost = Performer(
    .host, .clerk, .securityOfficer, .dutyOfficer, .deputy, .leader)
  static let openness: [Role] = [.clerk, .deputy, .leader]

  /// Asked for but for the portal, whose host the county openness office is.
  static let reviewed: Tag = "county-review"

  /// Who answers for a site's security, or for its host: who declares an emergency.
  static let responsible = Performer(.host, .securityOfficer, .deputy, .leader)

  /// Which steps a site's cases have, beside those that all have.
  ///
  /// - Parameter approver: who decides as well, by an interpretation.
  static func tags(of site: Site, approver: OfficeKind? = nil) -> [Tag] {
    let raised = Tag.raised(approver)
    return switch site.kind {
    case .department: [reviewed] + raised
    case .portal: raised
    }
  }

  static let countyReview = Step.decide(
    "county-review", "县政务公开办审核", "the county openness office reviews", ArticleReference(15),
    by: Performer(.kind(.countyOpenness), .leader, .deputy), onlyIf: reviewed, after: ["propose"],
    returnsTo: "propose", canReject: true, judges: ["propose"], order: Article15.application,
    authority: Article15.review)

  static let consent = Step.decide(
    "consent", "市政务公开办同意", "the municipal openness office consents", ArticleReference(15),
    by: Performer(.kind(.municipalOpenness), .leader, .deputy),
    after: ["propose", "county-review"], returnsTo: "propose", canReject: true,
    judges: ["propose", "county-review"], order: Article15.review, authority: Article15.consent)

  static let higherConsent = Step.decide(
    "higher-consent", "解释指定的上级单位同意", "the office above that an interpretation names consents",
    ArticleReference(15), by: Performer(.approver(.municipalGovernment), .leader, .deputy),
    onlyIf: .raised, after: ["consent"], returnsTo: "propose", canReject: true,
    judges: ["propose", "county-review"], order: Article15.consent,
    authority: Article15.consent)

  static let announce = Step.act(
    "announce", "在县政府门户网站发布公告", "announce it on the county portal", ArticleReference(15),
    by: Performer(.kind(.countyOpenness), .clerk, .deputy, .leader), after: ["higher-consent"],
    sends: PublishAnnouncement.method, event: AnnouncementPublished.type,
    order: Article15.consent)

  static func restore(_ scope: StepScope) -> Step {
    .act(
      "restore", "恢复上线", "restore the site", ArticleReference(15), by: staffOfHost, scope,
      after: ["take-offline"], sends: RestoreSite.method, event: OfflineEnded.type,
      order: Article15.live)
  }

  /// The written report and its three ways up, behind `first`.
  static func reports(_ scope: StepScope, after first: StepID) -> [Step] {
    [
      .act(
        "report", "向市政务公开办书面报告", "report in writing to the municipal openness office",
        ArticleReference(15, 2), by: staffOfHost, scope, after: [first], sends: FileReport.method,
        on: .reported(.municipalOpenness), order: Article15.report),
      forward(
        scope, "forward-government", "报市政府办公室", "the municipal government office",
        .municipalGovernment),
      forward(
        scope, "forward-region", "报自治区办公厅", "the regional general office", .regionalGeneral),
      forward(
        scope, "forward-state-council", "报国务院办公厅", "the State Council General Office",
        .stateCouncilGeneral),
    ]
  }

  /// Who says whether something was an emergency; no step of a case, for what is forwarded was accepted.
  static let acceptance = Step.decide(
    "accept", "市政务公开办认定", "the municipal openness office judges it", ArticleReference(15, 2),
    by: Performer(.kind(.municipalOpenness), .leader, .deputy), after: [], returnsTo: nil,
    judges: [], order: Article15.report, authority: Article15.acceptance)

  private static func forward(
    _ scope: StepScope, _ id: StepID, _ zh: String, _ office: String, _ kind: OfficeKind
  ) -> Step {
    .act(
      id, zh, "forward the report to \(office)", ArticleReference(15, 2),
      by: Performer(.kind(.municipalOpenness), .clerk, .deputy, .leader), scope, after: ["report"],
      judges: ["report"], sends: FileReport.method, on: .reported(kind), order: Article15.report,
      authority: Article15.report)
  }

  /// An application that came to nothing is no longer shown as running.
  static let ended: Definition.Outcome = { decision, subject in
    guard let site = subject.subject.site else { return [] }
    let how: ApplicationEnd
    switch decision {
    case .rejected: how = .rejected
    case .withdrawn: how = .withdrawn
    case .opened, .stepApproved, .stepReturned, .stepRecalled, .subjectDropped, .hostMoved,
      .completed:
      return []
    }
    return [
      .offline(
        .applicationEnded(
          OfflineApplicationEnded(site: site, caseID: decision.caseID, how: how)))
    ]
  }
}

extension StepID {
  /// The name of ``Definition/siteTemporaryOffline``.
  package static let siteTemporaryOffline: StepID = "site-temporary-offline"
}
