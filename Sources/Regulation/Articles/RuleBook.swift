/// Every rule the ledger can refuse by, the record's own first, then by article.
package enum RuleBook {
  package static let rules: [Rule] = {
    let rules = Areas.all.flatMap(\.rules)
    // By article alone: the rules of one stand in the order in which its file lists them.
    return (0...ArticleReference.last).flatMap { article in
      rules.filter { $0.article.article == article }
    }
  }()
}
