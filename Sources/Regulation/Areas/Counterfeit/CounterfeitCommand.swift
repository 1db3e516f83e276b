/// What can be asked about counterfeit sites (A30).
package enum CounterfeitCommand: Hashable, Sendable {
  case report(ReportCounterfeit)
  case compare(CompareCounterfeit)
  case handOver(HandOverCounterfeit)
  case ask(AskCounterfeitMeasure)
  case answer(AnswerCounterfeitMeasure)
  case putRight(PutRightCounterfeitAnswer)
  case close(CloseCounterfeit)
}

/// Reports a site that passes itself off as a government website: the first step of its case.
package struct ReportCounterfeit: CommandPayload {
  package static let method = "counterfeit.report"
  package static let summary = Bilingual("登记疑似假冒网站", "Reports a counterfeit site")

  package let source: CounterfeitSource
  /// Left out for what has none: an account or a mini-program.
  package let address: SeenAddress?
  /// Left out for what has an address.
  package let account: CounterfeitAccount?
  /// Left out for what has none: an IP address, an account.
  package let domain: RegisteredDomain?
  /// The site of the register that it imitates; left out where it imitates none of them.
  package let imitates: SiteID?
  /// What was seen.
  package let facts: Prose
  /// Who runs it, where that is known.
  package let runBy: Prose?
  /// The citizen who reported it, where they gave a name.
  package let informant: Prose?
  /// What was kept of the pages, by the digest of its file.
  package let evidence: Digest?
  /// The file itself, where it was put aside.
  package let paper: Paper?

  package var passages: [String] { Self.words(facts, runBy, informant) }
}

/// Records what the pages and the registration of a site show (A30).
package struct CompareCounterfeit: CommandPayload {
  package static let method = "counterfeit.compare"
  package static let summary = Bilingual(
    "比对页面、备案号和域名持有者", "Compares the pages, the filing number and who holds the domain")

  package let caseID: CaseID
  package let layout: CounterfeitLayout
  package let shownNumber: CounterfeitFiling
  package let holder: CounterfeitHolder
  package let facts: Prose
  /// Who runs it, where the registration says so.
  package let runBy: Prose?
  /// The saved pages and registration, by the digest of their file.
  package let evidence: Digest?
  /// The file itself, where it was put aside.
  package let paper: Paper?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case layout, shownNumber, holder, facts, runBy, evidence, paper
  }

  package var passages: [String] { Self.words(facts, runBy) }
}

/// Hands a verified counterfeit site over to the county CAC, on paper (A30).
package struct HandOverCounterfeit: CommandPayload {
  package static let method = "counterfeit.hand-over"
  package static let summary = Bilingual(
    "商请网信办处理假冒网站", "Hands a counterfeit site over to the CAC")

  package let caseID: CaseID

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
  }
}

/// Asks for one of the measures against a counterfeit site, on paper (A30).
package struct AskCounterfeitMeasure: CommandPayload {
  package static let method = "counterfeit.ask"
  package static let summary = Bilingual(
    "要求处置假冒网站", "Asks for a measure against a counterfeit site")

  package let caseID: CaseID
  package let measure: CounterfeitMeasure
  /// Who is asked: the telecom authority or the provider, the search engines; left out for the police.
  package let body: Line?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case measure, body
  }
}

/// Records what came of a measure against a counterfeit site, on the paper of who was asked (A30).
package struct AnswerCounterfeitMeasure: CommandPayload {
  package static let method = "counterfeit.answer"
  package static let summary = Bilingual(
    "记录处置结果", "Records what came of a measure against a counterfeit site")

  package let caseID: CaseID
  package let measure: CounterfeitMeasure
  package let outcome: CounterfeitOutcome
  /// What was done; why it is not possible, where it is not.
  package let text: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case measure, outcome, text
  }

  package var passages: [String] { Self.words(text) }
}

/// Puts right what was recorded of a measure, with why, before the matter is closed (A30): a mistake, or what
/// whoever was asked answers later.
package struct PutRightCounterfeitAnswer: CommandPayload {
  package static let method = "counterfeit.put-right"
  package static let summary = Bilingual(
    "更正处置结果", "Puts right what came of a measure against a counterfeit site")

  package let caseID: CaseID
  package let measure: CounterfeitMeasure
  package let outcome: CounterfeitOutcome
  /// What was done; why it is not possible, where it is not.
  package let text: Prose?
  /// Why it is another than was recorded.
  package let reasons: Prose

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case measure, outcome, text, reasons
  }

  package var passages: [String] { Self.words(text, reasons) }
}

/// Says that a counterfeit site is dealt with (A30).
package struct CloseCounterfeit: CommandPayload {
  package static let method = "counterfeit.close"
  package static let summary = Bilingual("办结假冒网站", "Closes the matter of a counterfeit site")

  package let caseID: CaseID
  package let remarks: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case remarks
  }

  package var passages: [String] { Self.words(remarks) }
}
