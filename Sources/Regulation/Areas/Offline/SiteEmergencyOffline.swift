extension Definition {
  /// A site offline in an emergency: Article 15, second paragraph.
  ///
  /// Who answers for the site or for its host declares it, and it is offline at once. Then, side by side: the site is restored; the host reports in writing to
  /// the municipal openness office, which forwards the report to the municipal government office, the
  /// regional general office and the State Council General Office. The case ends with the last.
  package static let siteEmergencyOffline = Definition(
    .siteEmergencyOffline, version: 1,
    title: Bilingual("政府网站紧急下线", "A government website offline in an emergency"),
    steps: [
      .act(
        "take-offline", "紧急下线", "take the site offline", ArticleReference(15, 2),
        by: Offline.responsible, sends: TakeOfflineInEmergency.method,
        event: SiteTakenOfflineInEmergency.type, order: Article15.live,
        authority: Article15.application),
      Offline.restore,
    ] + Offline.reports(after: "take-offline"),
    committedBy: "take-offline")
}

extension StepID {
  /// The name of ``Definition/siteEmergencyOffline``.
  package static let siteEmergencyOffline: StepID = "site-emergency-offline"
}
