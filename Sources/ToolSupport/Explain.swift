import EventLog
import Ledger
import LineIO
package import Regulation

/// Why a ledger could not be used, in words for the person at the keyboard.
package func explain(_ error: any Error, _ language: Language) -> String {
  switch error {
  case let refusal as Refusal:
    let text = "\(refusal.found.text(in: language)) \(refusal.mend.text(in: language))"
    return "\(refusal.rule.id): \(text)"
  case let problem as ToolProblem: return problem.words.text(in: language)
  case let problem as QueryProblem: return problem.words.text(in: language)
  case let error as OutputError: return explain(error, language)
  case let error as LedgerError: return error.words.text(in: language)
  case let error as LogError: return error.words.text(in: language)
  default: return TechnicalWords.bilingual("\(error)").text(in: language)
  }
}

/// What keeps a tool from its work, in words.
package struct ToolProblem: Error {
  package let words: Bilingual

  package init(_ zh: String, _ en: String) { words = Bilingual(zh, en) }
}
