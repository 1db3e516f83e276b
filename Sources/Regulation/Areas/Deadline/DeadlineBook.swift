/// Every deadline the regulation knows, by article.
package enum DeadlineBook {
  package static let all: [DeadlineRule] =
    FilingDeadlines.rules + ClosingDeadlines.rules + OfflineDeadlines.rules
    + ChangeDeadlines.rules + AccountDeadlines.rules

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  package static func rule(_ id: DeadlineRuleID) -> DeadlineRule? { byID[id] }
}
