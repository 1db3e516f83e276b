import JSONText
package import CivilTime

/// `rule.list`: the rules in force on a day, and what the parameters are that day.
package struct RuleList: ListQuery {
  package static let method = "rule.list"
  package static let summary = Bilingual("列出规则和参数", "Lists the rules and parameters")
  package static let reads: ReadingMatter = .rules

  /// Today when left out.
  package let date: CivilDate?
  /// 0 for the record's own rules; every article when left out.
  package let article: ArticleNumber?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(date: CivilDate? = nil, article: ArticleNumber? = nil) {
    self.date = date
    self.article = article
  }

  package func answer(_ view: View) throws -> RuleListAnswer {
    let date = self.date ?? LegalTime.date(of: view.now)
    let sets = RuleSets.county.inForce(on: date)
    let page = page(of: lines(sets))
    var answer = RuleListAnswer(
      date: date, ruleSets: sets.map(RuleSetAnswer.init), rules: [], parameters: [],
      next: page.next)
    for line in page.lines {
      switch line {
      case .rule(let rule, let set): answer.rules.append(RuleAnswer(rule, of: set))
      case .parameter(let parameter, let set):
        answer.parameters.append(
          try ParameterAnswer(view.tables.setting(parameter, on: date), of: set, view))
      }
    }
    return answer
  }

  private enum RuleLine {
    case rule(Rule, of: RuleSet?)
    case parameter(Parameter, of: RuleSet)
  }

  /// Everything asked for, in order. It stands in the program, so that nothing comes between pages.
  private func lines(_ sets: [RuleSet]) -> [RuleLine] {
    func isAsked(_ reference: ArticleReference) -> Bool {
      article.map { $0.value == reference.article } ?? true
    }
    let record = RuleBook.rules.filter { $0.article == .record }
    return
      (record.map { RuleLine.rule($0, of: nil) }
      + sets.flatMap { set in set.rules.map { RuleLine.rule($0, of: set) } }
      + sets.flatMap { set in set.parameters.map { RuleLine.parameter($0, of: set) } })
      .filter { line in
        switch line {
        case .rule(let rule, of: _): isAsked(rule.article)
        case .parameter(let parameter, of: _): isAsked(parameter.article)
        }
      }
  }

  /// The page behind a line's number, which is what the list's cursors hold.
  private func page(of lines: [RuleLine]) -> Page<RuleLine> {
    let start = after.map { Int($0.text) ?? lines.count } ?? 0
    let rest = lines.dropFirst(max(0, start))
    let shown = rest.prefix(paging.limit)
    return Page(
      lines: Array(shown),
      next: shown.count < rest.count ? ListCursor("\(shown.endIndex)") : nil)
  }
}

/// The answer to `rule.list`: a page of the rules, and behind them of the parameters.
package struct RuleListAnswer: ListAnswer, Sendable {
  /// The day whose rules these are.
  package let date: CivilDate
  /// The sets of rules in force, oldest first.
  package let ruleSets: [RuleSetAnswer]
  /// The record's own first, then by set and article.
  package internal(set) var rules: [RuleAnswer]
  package internal(set) var parameters: [ParameterAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: RuleListAnswer) {
    rules += page.rules
    parameters += page.parameters
    next = page.next
  }
}

/// The number of an article, or 0 for what is the record's own.
package struct ArticleNumber: IntegerForm {
  package let value: Int
  package static let range = 0...ArticleReference.last
  package static let sample = 15
  package static let expectation = Bilingual(
    "条款号 1 至 46；0 为台账自身的规则", "an article's number, 1 to 46; 0 for the ledger's own rules")

  package init(inRange value: Int) { self.value = value }
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
