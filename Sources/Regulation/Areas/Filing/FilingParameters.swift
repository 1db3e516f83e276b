/// What may be set about filings (A10).
extension ParameterBook {
  package static let missingFilingTerm = Parameter(
    "A10.missing-filing-term", ArticleReference(10), "既有网站补办所缺备案、标识的期限",
    "term for making up for the missing filings of an existing site",
    form: .term(1...366), initial: nil, from: .open)
}
