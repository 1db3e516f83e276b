package import Regulation

/// Which articles a command or an event serves, as the workflow definitions tell; what lies outside
/// every procedure is listed here.
package enum Articles {
  /// Outside the procedures: commands and events that serve one article by themselves.
  package static let alone: [String: ArticleReference] = [
    ListNotGovernedSite.method: ArticleReference(3),
    SiteListedNotGoverned.type: ArticleReference(3),
    OpenColumn.method: ArticleReference(8),
    ColumnOpened.type: ArticleReference(8),
    SiteOpeningApproved.type: ArticleReference(9),
    SiteOpeningEnded.type: ArticleReference(9),
    RegisterExistingSite.method: ArticleReference(10),
    SiteRegisteredExisting.type: ArticleReference(10),
    SecurityTestFailed.type: ArticleReference(10, 3),
    ViolationRaised.type: ArticleReference(34),
    ViolationEnded.type: ArticleReference(34),
    IssueInterpretation.method: ArticleReference(45),
    InterpretationIssued.type: ArticleReference(45),
    OfflineApplicationEnded.type: ArticleReference(15),
    OfflineExtended.type: ArticleReference(15),
    OfflineReclassified.type: ArticleReference(15, 2),
    RecordObservation.method: ArticleReference(12),
    SiteObserved.type: ArticleReference(12),
    SiteClosingApproved.type: ArticleReference(12),
    SiteClosingEnded.type: ArticleReference(12),
    RecordMigratedColumn.method: ArticleReference(12),
    MigrationColumnRecorded.type: ArticleReference(12),
    RegisterExistingAccount.method: ArticleReference(39),
    AccountRegisteredExisting.type: ArticleReference(39),
    AccountClosingApproved.type: ArticleReference(39),
    AccountClosingEnded.type: ArticleReference(39),
    WithdrawNotice.method: ArticleReference(13),
    NoticeWithdrawn.type: ArticleReference(13),
  ]

  /// The articles served by a method or an event type, each once, in the order of the procedures.
  package static func served(by name: String) -> [ArticleReference] {
    var articles: [ArticleReference] = []
    for step in Definitions.regulation.all.flatMap(\.steps)
    where step.method == name || step.completion.type == name {
      if !articles.contains(step.article) { articles.append(step.article) }
    }
    if let article = alone[name], !articles.contains(article) { articles.append(article) }
    return articles
  }

  /// The same as people cite them: `第9条、第10条第1项`; nothing where no article is served.
  package static func citation(for name: String) -> Bilingual? {
    let citations = served(by: name).map(\.citation)
    guard !citations.isEmpty else { return nil }
    return Bilingual(
      citations.map(\.zh).joined(separator: "、"), citations.map(\.en).joined(separator: "; "))
  }
}

extension StepCompletion {
  /// The event that completes the step.
  fileprivate var type: String { trigger?.type ?? CaseStepApproved.type }
}
