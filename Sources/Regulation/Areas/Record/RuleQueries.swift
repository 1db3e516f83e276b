import JSONText
package import CivilTime

/// `rule.list`: the rules in force on a day, and what the parameters are that day.
package struct RuleList: QueryPayload {
  package static let method = "rule.list"
  package static let summary = Bilingual("列出规则和参数", "Lists the rules and parameters")

  /// Today when left out.
  package let date: CivilDate?
  /// 0 for the record's own rules; every article when left out.
  package let article: Int?

  package init(date: CivilDate? = nil, article: Int? = nil) {
    self.date = date
    self.article = article
  }

  package func answer(_ view: View) throws -> RuleListAnswer {
    let date = self.date ?? LegalTime.date(of: view.now)
    let sets = RuleSets.county.inForce(on: date)
    let record = RuleBook.rules.filter { $0.article == .record }
    return RuleListAnswer(
      date: date, ruleSets: sets.map(RuleSetAnswer.init),
      rules: (record.map { RuleAnswer($0, of: nil) }
        + sets.flatMap { set in set.rules.map { RuleAnswer($0, of: set) } })
        .filter { (article ?? $0.article.article) == $0.article.article },
      parameters: try sets.flatMap { set in
        try set.parameters.filter { (article ?? $0.article.article) == $0.article.article }
          .map { try ParameterAnswer(view.tables.setting($0, on: date), of: set, view) }
      })
  }
}

/// The answer to `rule.list`.
package struct RuleListAnswer: JSONDirect, Sendable {
  /// The day whose rules these are.
  package let date: CivilDate
  /// The sets of rules in force, oldest first.
  package let ruleSets: [RuleSetAnswer]
  /// The record's own first, then by set and article.
  package let rules: [RuleAnswer]
  package let parameters: [ParameterAnswer]
}

/// A set of rules in force.
package struct RuleSetAnswer: Codable, Sendable {
  package let ruleSet: RuleSetID
  package let title: Bilingual
  package let inForceFrom: CivilDate

  init(_ set: RuleSet) {
    ruleSet = set.id
    title = set.title
    inForceFrom = set.inForceFrom
  }
}

/// A rule with the article it stands in.
package struct RuleAnswer: Codable, Sendable {
  package let rule: String
  package let article: ArticleReference
  package let citation: Bilingual
  package let says: Bilingual
  /// The set it belongs to; left out for the record's own rules.
  package let ruleSet: RuleSetID?

  init(_ rule: Rule, of set: RuleSet?) {
    self.rule = rule.id
    article = rule.article
    citation = rule.article.citation
    says = rule.says
    ruleSet = set?.id
  }
}

/// A parameter, what it is on the day asked for, and who said so.
package struct ParameterAnswer: Codable, Sendable {
  package let parameter: ParameterID
  package let article: ArticleReference
  package let citation: Bilingual
  package let meaning: Bilingual
  package let ruleSet: RuleSetID
  /// Left out where neither the text nor an interpretation gives one.
  package let value: ParameterValue?
  /// What it is in words: who decides, how long.
  package let shown: Bilingual?
  /// The value before any interpretation.
  package let initial: ParameterValue?
  /// Where that value, or its absence, comes from.
  package let origin: ParameterOrigin
  /// Whether an interpretation may set it, and to what.
  package let isInterpretable: Bool
  package let allowed: Bilingual
  /// The interpretation in force that day; left out while there is none.
  package let interpretation: Interpretation?
  /// Every interpretation, in the order recorded, those of later days too.
  package let issued: [Interpretation]

  init(_ setting: Setting, of set: RuleSet, _ view: View) throws {
    let parameter = setting.parameter
    self.parameter = parameter.id
    article = parameter.article
    citation = parameter.article.citation
    meaning = parameter.meaning
    ruleSet = set.id
    value = setting.value
    shown = setting.shown
    initial = parameter.initial
    origin = parameter.origin
    isInterpretable = parameter.isInterpretable
    allowed = parameter.form.expectation
    interpretation = setting.interpretation
    issued = try view.tables.interpretations(of: parameter.id)
  }
}
