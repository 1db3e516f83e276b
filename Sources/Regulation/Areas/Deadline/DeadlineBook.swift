/// Every deadline the regulation knows.
package enum DeadlineBook {
  /// In the order of the areas.
  package static let all: [DeadlineRule] = Areas.deadlines

  package static func rule(_ id: DeadlineRuleID) -> DeadlineRule? { all.first { $0.id == id } }
}
