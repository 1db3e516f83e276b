package import CivilTime

/// What can be asked of the office that interprets the regulation.
package enum InterpretationCommand: Hashable, Sendable {
  case issue(IssueInterpretation)
}

/// Sets a parameter from a day on (A45).
package struct IssueInterpretation: CommandPayload {
  package static let method = "interpretation.issue"
  package static let summary = Bilingual("作出解释", "Interprets the regulation")
  package static var article: ArticleReference? { ArticleReference(45) }

  package let parameter: ParameterID
  /// Left out: what stood before any interpretation stands again.
  package let value: ParameterValue?
  /// Today or later.
  package let effectiveFrom: CivilDate
}
