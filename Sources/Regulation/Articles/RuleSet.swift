package import CivilTime

/// The id of a set of rules, such as `xiji-2021`.
package struct RuleSetID: Slug, ExpressibleByStringLiteral {
  package let text: String
  package static let sample = "xiji-2021"

  package init(checked text: String) { self.text = text }

  /// A set named in this program.
  package init(stringLiteral text: String) {
    guard let id = RuleSetID(text) else { preconditionFailure("not a set of rules: \(text)") }
    self = id
  }
}

/// A regulation as it was published: rules and parameters, in force from a day on.
package struct RuleSet: Sendable {
  package let id: RuleSetID
  package let title: Bilingual
  package let inForceFrom: CivilDate
  /// The sets it puts out of force on the day it comes into force itself.
  package let repeals: [RuleSetID]
  /// By article.
  package let rules: [Rule]
  package let parameters: [Parameter]

  package init(
    id: RuleSetID, title: Bilingual, inForceFrom: CivilDate, repeals: [RuleSetID] = [],
    rules: [Rule], parameters: [Parameter]
  ) {
    self.id = id
    self.title = title
    self.inForceFrom = inForceFrom
    self.repeals = repeals
    self.rules = rules
    self.parameters = parameters
  }

  /// 西吉县政府网站及新媒体建设运营管理制度, the 46 articles (A46: in force from its publication).
  package static let xiji2021 = RuleSet(
    id: "xiji-2021",
    title: Bilingual(
      "西吉县政府网站及新媒体建设运营管理制度",
      "Regulation of Xiji County on building and running government websites and new media"),
    inForceFrom: Article46.inForceFrom, rules: RuleBook.rules.filter { $0.article != .record },
    parameters: ParameterBook.all)
}

/// The sets of rules a county's sites and accounts are under, in the order they came into force.
///
/// A later set is added to `county`, beside those before it or in their place; nothing that was decided
/// under an earlier one changes, because what was decided is in the log.
package struct RuleSets: Sendable {
  package let sets: [RuleSet]

  package init(_ sets: [RuleSet]) {
    self.sets = sets.sorted { ($0.inForceFrom, $0.id) < ($1.inForceFrom, $1.id) }
  }

  package static let county = RuleSets([.xiji2021])

  /// The sets in force on a day, oldest first.
  package func inForce(on date: CivilDate) -> [RuleSet] {
    let begun = sets.filter { $0.inForceFrom <= date }
    let repealed = Set(begun.flatMap(\.repeals))
    return begun.filter { !repealed.contains($0.id) }
  }
}
