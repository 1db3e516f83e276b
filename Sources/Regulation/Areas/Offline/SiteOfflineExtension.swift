extension Definition {
  /// A later end of a spell offline, within its thirty days: Article 15.
  ///
  /// What was consented to and announced is consented to and announced again; the announcement makes
  /// the later end take effect.
  package static let siteOfflineExtension = Definition(
    .siteOfflineExtension, version: 1,
    title: Bilingual("延长临时下线", "Extending a time offline"),
    steps: [
      .act(
        "propose", "申请推迟恢复时间", "apply for a later end", ArticleReference(15),
        by: Offline.clerkOfHost, sends: ProposeOfflineExtension.method,
        event: OfflineExtensionProposed.type, order: Article15.application,
        authority: Article15.application),
      Offline.countyReview,
      Offline.consent,
      Offline.higherConsent,
      Offline.announce,
    ],
    committedBy: "announce", outcome: Offline.ended)
}

extension StepID {
  /// The name of ``Definition/siteOfflineExtension``.
  package static let siteOfflineExtension: StepID = "site-offline-extension"
}
