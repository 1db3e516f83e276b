extension Definition {
  /// A spell offline that counts, taken for an emergency: Article 15, second paragraph.
  ///
  /// The host applies with cause and evidence; a leader of the supervising office who had no part in
  /// it decides. From then on the spell does not count in its year, its thirty days end, and the
  /// reports of an emergency are owed.
  package static let siteOfflineReclassification = Definition(
    .siteOfflineReclassification, version: 1,
    title: Bilingual("改列为紧急下线", "Taking a time offline for an emergency"),
    steps: [
      .act(
        "propose", "申请改列为紧急下线", "apply with cause and evidence", ArticleReference(15, 2),
        by: Offline.clerkOfHost, sends: ProposeOfflineReclassification.method,
        event: OfflineReclassificationProposed.type, order: Article15.application,
        authority: Article15.application),
      .decide(
        "decide", "主管单位决定", "the supervising office decides", ArticleReference(15, 2),
        by: Performer(.supervising, .leader, .deputy), after: ["propose"], returnsTo: "propose",
        canReject: true, judges: ["propose"], order: Article15.application,
        authority: Article15.reclassification),
    ] + Offline.reports(.once, after: "decide"),
    committedBy: "decide",
    outcome: { decision, subject in
      guard case .stepApproved(let approved) = decision, approved.step == "decide" else {
        return Offline.ended(decision, subject)
      }
      guard let site = subject.subject.site else { return [] }
      return [.offline(.reclassified(OfflineReclassified(site: site, caseID: decision.caseID)))]
    })
}

extension StepID {
  /// The name of ``Definition/siteOfflineReclassification``.
  package static let siteOfflineReclassification: StepID = "site-offline-reclassification"
}
