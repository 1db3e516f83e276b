/// What is counted about accounts (A39).
extension ParameterBook {
  package static let accountClosingFilingDays = Parameter(
    "A39.account-closing-filing-days", ArticleReference(39, 5), "账号注销后备案的工作日数",
    "working days to file the closing of an account",
    form: .count(.workingDays, 1...366), initial: .count(Article39.closingFilingDays),
    from: .text)
}
