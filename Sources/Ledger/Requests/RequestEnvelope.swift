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

/// The name a sender gives an action, so that sending it twice is harmless: in Chinese if they like,
/// compared scalar by scalar.
package struct RequestName: TextForm {
  package let text: String
  package static let pattern =
    "^[^\\x00-\\x20\\x7f-\\xa0\u{2000}-\u{200f}\u{2028}-\u{202f}\u{205f}-\u{206f}\u{3000}\u{feff}]{1,100}$"
  package static let maximumLength = 100
  package static let sample = "2026-03-02-jiaoyu-0001"
  package static let expectation = Bilingual(
    "1 至 100 个字，不含空格和控制字符，每次操作各不相同",
    "1 to 100 characters without blanks and controls, another name for each action")

  package init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard (1...Self.maximumLength).contains(scalars.count), scalars.allSatisfy(Self.isVisible)
    else { return nil }
    self.text = text
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7f...0xa0, 0x2000...0x200f, 0x2028...0x202f, 0x205f...0x206f, 0x3000, 0xfeff:
      false
    default: true
    }
  }
}
