import JSONText
package import CivilTime
package import Regulation

/// The members that every command's `params` may carry beside its own.
package struct CommandEnvelope: JSONDirect, Hashable, Sendable {
  /// The sender's own name for this action: the same name is never carried out twice.
  package let requestId: RequestName
  /// When it happened, if not today; of another office's decision, if not on the day of its paper.
  package let occurredOn: CivilDate?
  /// The office outside the county whose decision this records.
  package let onBehalfOf: OfficeID?
  /// The paper behind it.
  package let document: Document?
  /// What time it is: only in a ledger made with a simulated clock.
  package let now: Instant?
}

/// The name a sender gives an action, so that sending it twice is harmless.
package struct RequestName: TextForm {
  package let text: String
  package static let pattern = "^[!-~]{1,100}$"
  package static let maximumLength = 100
  package static let sample = "2026-03-02-jiaoyu-0001"
  package static let expectation = Bilingual(
    "1 至 100 个可见 ASCII 字符，每次操作各不相同",
    "1 to 100 visible ASCII characters, another one for each action")

  package init?(_ text: String) {
    guard (1...Self.maximumLength).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
    else { return nil }
    self.text = text
  }
}
