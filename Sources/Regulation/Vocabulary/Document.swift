import JSONText
package import CivilTime

/// A paper that stands behind a decision: its number as printed, and its date.
package struct Document: JSONDirect, Hashable, Sendable {
  /// As printed, such as 固政公开〔2026〕12号.
  package let number: PaperNumber
  package let date: CivilDate
  /// The paper itself, where it lies beside the log.
  package let paper: Paper?

  package init(number: PaperNumber, date: CivilDate, paper: Paper? = nil) {
    self.number = number
    self.date = date
    self.paper = paper
  }
}
