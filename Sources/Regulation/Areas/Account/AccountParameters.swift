/// What is counted about accounts (A39, A41).
extension ParameterBook {
  package static let accountFilingDays = Parameter(
    "A39.account-filing-days", ArticleReference(39), "账号批准后备案的工作日数",
    "working days to file an account",
    form: .count(.workingDays, 1...366), initial: .count(Article39.filingDays), from: .text)
  package static let accountClosingFilingDays = Parameter(
    "A39.account-closing-filing-days", ArticleReference(39, 5), "账号注销后备案的工作日数",
    "working days to file the closing of an account",
    form: .count(.workingDays, 1...366), initial: .count(Article39.closingFilingDays),
    from: .text)
  package static let archiveDay = Parameter(
    "A41.4.archive-day", ArticleReference(41, 4), "次月第几个工作日前完成上月存档",
    "the working day of the next month by which a month is archived",
    form: .count(.workingDays, 1...20), initial: .count(Article41.archiveDay), from: .reading)
}
