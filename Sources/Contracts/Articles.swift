package import Regulation

/// Which articles a command or an event serves: those of the steps it does or completes, and the one
/// that it says it serves by itself.
package enum Articles {
  /// The articles, each once, in the order of the procedures.
  package static func served(by command: any CommandPayload.Type) -> [ArticleReference] {
    served(alone: command.article) { $0.method == command.method }
  }

  package static func served(by event: any EventPayload.Type) -> [ArticleReference] {
    served(alone: event.article) { $0.completion.type == event.type }
  }

  private static func served(
    alone: ArticleReference?, _ isServing: (Step) -> Bool
  ) -> [ArticleReference] {
    var articles: [ArticleReference] = []
    for step in Definitions.regulation.all.flatMap(\.steps) where isServing(step) {
      if !articles.contains(step.article) { articles.append(step.article) }
    }
    if let alone, !articles.contains(alone) { articles.append(alone) }
    return articles
  }

  /// The same as people cite them: `第9条、第10条第1项`; nothing where no article is served.
  package static func citation(of articles: [ArticleReference]) -> Bilingual? {
    let citations = articles.map(\.citation)
    guard !citations.isEmpty else { return nil }
    return Bilingual(
      citations.map(\.zh).joined(separator: "、"), citations.map(\.en).joined(separator: "; "))
  }
}

extension StepCompletion {
  /// The event that completes the step.
  fileprivate var type: String { trigger?.type ?? CaseStepApproved.type }
}
