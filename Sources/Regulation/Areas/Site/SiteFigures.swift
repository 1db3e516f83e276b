/// What is counted of sites.
enum SiteFigures {
  /// Of its opening, a time offline or its closing, whichever says most.
  ///
  /// A site that was open before the ledger began counts from its entry on: of the years before, the
  /// log knows nothing.
  static let byPhase = Figure(
    "A35.sites-by-phase", ArticleReference(35), "各阶段网站数", "sites by phase",
    by: .words { SitePhase(rawValue: $0)?.name },
    .stock { entry, register in
      guard let id = entry.event.subject?.site,
        let place = try register.siteList.places[id.text]
      else { return [] }
      return [FigureStanding(.site(id), FigureKey(word: place.phase.rawValue))]
    })

  /// Opened through the ledger; those that were open before are none of them.
  static let opened = Figure(
    "A10.sites-opened", ArticleReference(10), "开通网站数", "sites opened",
    by: .words { SiteKind(rawValue: $0)?.name },
    .flow { entry, register in
      guard let id = entry.event.subject?.site, let card = try register.sites.cards[id.text]
      else { return [] }
      return [FigureEntry(FigureKey(word: card.kind.rawValue))]
    })

  /// Cases of an opening that came to their end, by who hosts them then.
  static let openingsCompleted = Figure(
    "A10.openings-completed", ArticleReference(10), "办结开设事项数", "openings completed",
    by: .office,
    .flow { entry, register in
      guard case .workflow(.completed(let event)) = entry.event,
        let state = try register.caseState(event.caseID), state.definition == .siteOpening
      else { return [] }
      return [FigureEntry(FigureKey(state.host))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    if case .site(let event) = entry.event { return counted(by: event) }
    if case .offline(let event) = entry.event { return counted(by: event) }
    if case .closing(.takenDown) = entry.event { return [byPhase] }
    if case .workflow(.completed) = entry.event { return [openingsCompleted] }
    return []
  }

  private static func counted(by event: SiteEvent) -> [Figure] {
    switch event {
    case .registeredExisting, .listedNotGoverned, .proposed, .openingApproved, .openingEnded:
      [byPhase]
    case .launched: [byPhase, opened]
    case .applied, .measuresRecorded, .testPassed, .testFailed, .announced, .reported, .deployed,
      .superiorRegistered:
      []
    }
  }

  private static func counted(by event: OfflineEvent) -> [Figure] {
    switch event {
    case .taken, .takenInEmergency, .emergencyRefused, .ended: [byPhase]
    case .proposed, .extensionProposed, .reclassificationProposed, .applicationEnded, .extended,
      .reclassified, .observed:
      []
    }
  }

  static let all = [byPhase, opened, openingsCompleted]
}
