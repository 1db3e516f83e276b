extension Definition {
  /// Sites offline in one emergency: Article 15, second paragraph.
  ///
  /// Who answers for a site or for its host declares it, the county openness office for sites of
  /// several hosts, and they are offline at once. Then, for each site and side by side: it is restored;
  /// its host reports in writing to the municipal openness office, which forwards the report to the
  /// municipal government office, the regional general office and the State Council General Office.
  /// The case ends with the last.
  package static let siteEmergencyOffline = Definition(
    .siteEmergencyOffline, version: 1,
    title: Bilingual("政府网站紧急下线", "A government website offline in an emergency"),
    steps: [
      .act(
        "take-offline", "紧急下线", "take the site offline", ArticleReference(15, 2),
        by: Offline.responsible, sends: TakeOfflineInEmergency.method,
        event: SiteTakenOfflineInEmergency.type, order: Article15.live,
        authority: Article15.application),
      Offline.restore(.each),
    ] + Offline.reports(.each, after: "take-offline"),
    committedBy: "take-offline")
}

extension StepID {
  /// The name of ``Definition/siteEmergencyOffline``.
  package static let siteEmergencyOffline: StepID = "site-emergency-offline"
}
