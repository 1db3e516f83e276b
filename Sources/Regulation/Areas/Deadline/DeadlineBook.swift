/// Every deadline the regulation knows.
package enum DeadlineBook {
  /// In the order of the areas.
  package static let all: [DeadlineRule] = Areas.deadlines

  /// Every duty that recurs, in the order of the areas.
  package static let allRecurring: [RecurringRule] = Areas.recurring

  package static func recurring(_ id: DeadlineRuleID) -> RecurringRule? {
    allRecurring.first { $0.id == id }
  }

  package static func rule(_ id: DeadlineRuleID) -> DeadlineRule? { all.first { $0.id == id } }
}
