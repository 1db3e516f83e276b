import JSONText

/// What can be asked about putting a recorded fact right.
package enum CorrectionCommand: Hashable, Sendable {
  case propose(ProposeCorrection)
  case decide(DecideCorrection)
}

/// The id of a correction; drawn when it is applied for.
package struct CorrectionID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// Applies for putting right what an event says; the request's document is the paper that shows it.
package struct ProposeCorrection: CommandPayload {
  package static let method = "correction.propose"
  package static let summary = Bilingual(
    "申请更正已记录的事实", "Applies for the correction of a recorded fact")

  /// The event, as `event.list` tells it.
  package let position: LogPosition
  /// Which filing of an existing site that was entered; left out for any other event.
  package let filing: FilingKind?
  /// What is right, of what was recorded wrongly; left out where it is struck.
  package let right: FactValues?
  /// Whether it did not happen to this site at all, as a number that is another's.
  package let struck: Bool?
  /// What was wrong, and why.
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Decides about a correction that was applied for: `approve`, `reject`, or, by those who applied,
/// `withdraw`.
package struct DecideCorrection: CommandPayload {
  package static let method = "correction.decide"
  package static let summary = Bilingual("决定是否更正", "Decides about a correction")

  package let correction: CorrectionID
  package let decision: Decision
  /// Asked for unless it is approved.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}
