/// What becomes of texts that are kept beside the JSON which is written through a ``JSONBuffer``.
package enum TextPolicy {
  /// None can be written; a number that stands for one can. So are rows.
  case refused
  /// What was put aside is written by the name it has there, and no number. So are commands.
  case asked
  /// Their numbers are written, and they themselves kept. So is what is recorded.
  case kept(KeptTexts)
  /// They are written, and of a number what it gives. So are answers.
  case told((_ number: Int) -> JSONValue)

  /// For what people read in which texts were opened before: they are written, numbers stay numbers.
  package static var opened: TextPolicy {
    .told { .object([JSONMember("object", .integer(Int64($0)))]) }
  }
}

/// What is kept beside the JSON that is written.
package enum NewlyKept: Hashable, Sendable {
  case text(String)
  /// What was put aside, by the name it has there.
  case staged(String)

  /// What tells it from others. Bytes: texts that Unicode calls equal may be written in two ways.
  fileprivate var bytes: [UInt8] {
    switch self {
    case .text(let text): [0] + text.utf8
    case .staged(let name): [1] + name.utf8
    }
  }
}

/// Texts to be kept, by the numbers that are written instead of them. Texts of the same bytes are kept
/// once.
package final class KeptTexts {
  /// The number that the next new text gets.
  package private(set) var next: Int
  private var numbers: [[UInt8]: Int] = [:]
  private var fresh: [NewlyKept] = []
  private var hasKept = false

  /// - Parameter first: the number of the first text.
  package init(from first: Int) { next = first }

  /// The number that stands for a text.
  package func keep(_ text: String) -> Int { keep(.text(text)) }

  /// The number that stands for a text, or for what was put aside.
  package func keep(_ new: NewlyKept) -> Int {
    hasKept = true
    let bytes = new.bytes
    if let number = numbers[bytes] { return number }
    let number = next
    numbers[bytes] = number
    fresh.append(new)
    next += 1
    return number
  }

  /// The texts that were new since this was last asked for, in the order of their numbers; nil when no
  /// text was written at all.
  package func takeNew() -> [NewlyKept]? {
    guard hasKept else { return nil }
    defer { (fresh, hasKept) = ([], false) }
    return fresh
  }
}

extension TextPolicy {
  /// Where an `Encodable` type finds the policy it is written under; nothing there means `refused`.
  package static let key: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "text policy") else {
      preconditionFailure("a name makes a key")
    }
    return key
  }()
}
