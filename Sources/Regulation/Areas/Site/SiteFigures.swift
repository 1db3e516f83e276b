/// What is counted of sites.
enum SiteFigures {
  /// Every event after which a site may stand in another phase: of its own, of a time offline, of its
  /// closing.
  ///
  /// A site that was open before the ledger began counts from its entry on: of the years before, the
  /// log knows nothing.
  static let byPhase = Figure(
    "A35.sites-by-phase", ArticleReference(35), "各阶段网站数", "sites by phase",
    by: .words { SitePhase(rawValue: $0)?.name },
    .stock(of: [
      SiteRegisteredExisting.self, SiteListedNotGoverned.self, SiteProposed.self,
      SiteOpeningApproved.self, SiteOpeningEnded.self, SiteLaunched.self, SiteTakenOffline.self,
      SiteTakenOfflineInEmergency.self, OfflineEnded.self, SiteTakenDown.self,
    ]) { entry, register in
      guard let id = entry.event.subject?.site, let site = try register.site(id) else { return [] }
      return [FigureStanding(.site(id), FigureKey(word: site.phase.rawValue))]
    })

  /// Opened through the ledger; those that were open before are none of them.
  static let opened = Figure(
    "A10.sites-opened", ArticleReference(10), "开通网站数", "sites opened",
    by: .words { SiteKind(rawValue: $0)?.name },
    .flow(of: [SiteLaunched.self]) { entry, register in
      guard let id = entry.event.subject?.site, let site = try register.site(id) else { return [] }
      return [FigureEntry(FigureKey(word: site.kind.rawValue))]
    })

  /// Cases of an opening that came to their end, by who hosts them then.
  static let openingsCompleted = Figure(
    "A10.openings-completed", ArticleReference(10), "办结开设事项数", "openings completed",
    by: .office,
    .flow(of: [CaseCompleted.self]) { entry, register in
      guard case .workflow(.completed(let event)) = entry.event,
        let state = try register.caseState(event.caseID), state.definition == .siteOpening
      else { return [] }
      return [FigureEntry(FigureKey(state.host))]
    })

  static let all = [byPhase, opened, openingsCompleted]
}
